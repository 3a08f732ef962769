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
	/** A list of units: one a line, or the first column of a CSV. */
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

	const names = units ? unitList(readText(units)) : call.unit ? [call.unit] : [];
	const several = names.length > 1 || out === undefined || isFolder(out);
	const blanks = await exportBlankForms({
		form,
		year,
		units: names,
		folder: several ? (out ?? '.') : '.',
		out: several ? undefined : out,
		force,
	});
	if (call.json) call.print(printableJson({forms: blanks}));
	else for (const {file} of blanks) call.print(say(call.language, 'line.blankForm', {file}));
	return 0;
}
