import '../text/verb-text.ts';
import path from 'node:path';
import {isFolder, readText} from '../files/list-files.ts';
import {exportBlankForms} from '../files/writing/export-blank-forms.ts';
import {selectForm} from '../form/select-form.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import {unitList} from '../workbook/import/unit-list.ts';
import type {Call, Exit} from './call.ts';

export type BlankOptions = {
	/** A file for one unit, a folder for several. */
	out?: string;
	/** A list of units: one a line, the first column of a CSV, or a 单位名册 as a roll-up takes it. */
	units?: string;
	force?: boolean;
	/** A template for the ledger of applications instead of the form. */
	ledger?: boolean;
};

/**
`blank YEAR`: blank submission workbooks, for one unit (`--unit`), for a list of units, or for nobody yet.

@throws Failure `form.noneForYear` (exit 2), `file.*`, `export.*`
*/
export async function blankVerb(
	call: Call,
	year: number,
	{out, units, force, ledger}: BlankOptions,
): Promise<Exit> {
	const form = selectForm(call.forms.forms, year);
	if (ledger) {
		const {writeLedgerTemplate} = await import('../files/ledgers/write-ledger-template.ts');
		const file = await writeLedgerTemplate(form, year, {out, force});
		if (call.json) call.print(printableJson({ledger: {year, file}}));
		else call.print(say(call.language, 'ledger.template', {file}));
		return 0;
	}

	const {names, codes} = units
		? await unitsOf(units, year)
		: {names: call.unit ? [call.unit] : [], codes: undefined};
	const several = names.length > 1 || out === undefined || isFolder(out);
	const blanks = await exportBlankForms({
		form,
		year,
		units: names,
		...(codes && {codes}),
		folder: several ? (out ?? '.') : '.',
		out: several ? undefined : out,
		force,
	});
	if (call.json) call.print(printableJson({forms: blanks}));
	else for (const {file} of blanks) call.print(say(call.language, 'line.blankForm', {file}));
	return 0;
}

// A roster is known by its head: the names stand wherever 单位名称 says, and the codes go with them.
async function unitsOf(
	list: string,
	year: number,
): Promise<{names: string[]; codes?: ReadonlyMap<string, string>}> {
	const {readListFile} = await import('../files/rollups/read-list-file.ts');
	const {rosterHead} = await import('../rollup/roster-head.ts');
	const file = await readListFile(list);
	const isRoster = file.sheets.some((sheet) => {
		const {columns = {}} = rosterHead(sheet) ?? {};
		return Object.keys(columns).length > 1;
	});
	if (!isRoster) return {names: unitList(readText(list))};
	const {readRoster} = await import('../rollup/read-roster.ts');
	const {units, hasCodes} = readRoster(file, year, path.basename(list));
	return {
		names: units.map(({name}) => name),
		...(hasCodes && {codes: new Map(units.map(({name, code}) => [name, code]))}),
	};
}
