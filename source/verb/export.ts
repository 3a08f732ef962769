import {check} from '../check/check.ts';
import {type Draft, emptyDraft} from '../draft/draft.ts';
import {Failure} from '../failure.ts';
import {type ExportFileKind, exportDraft, type Receipt} from '../files/export-draft.ts';
import {isFolder, joinPath} from '../files/list-files.ts';
import {say} from '../text/say.ts';
import {exportName} from '../workbook/plan-export.ts';
import type {Call, Exit} from './call.ts';
import {openLastYear, openTarget, type Target} from './open-target.ts';

export type ExportOptions = {
	/** A file, or a folder for a file of the default name. */
	out?: string;
	as?: ExportFileKind;
	/** The superior's workbook: a copy of it is filled. */
	into?: string;
	/** 特殊情况说明 */
	override?: string;
	force?: boolean;
	last?: string;
};

const endings: Record<ExportFileKind, string> = {
	return: '.xlsx',
	review: '（送审稿）.xlsx',
	report: '（校验报告）.xlsx',
	docx: '.docx',
	html: '.html',
	csv: '.csv',
};

/**
`export DRAFT|FILE`: read, check, and write the file that is asked for, whole or not at all.

@throws Failure `export.*`; `line.noYear` (exit 1) when neither the file nor `--year` says the year
*/
export async function exportVerb(call: Call, name: string, options: ExportOptions): Promise<Exit> {
	const target = await openTarget(name, call);
	const {form} = target;
	const draft = target.draft ?? draftOf(target, name);
	const lastYear = options.last
		? await openLastYear(options.last, target, call)
		: draft.header.lastYear;
	const rules = call.forms.rules[form.id] ?? [];
	const checked = check(form, rules, draft.figures, {
		year: draft.header.year,
		lastYear,
		lastForm: call.forms.forms.find((one) => one.id === lastYear?.form),
		noLastYear: draft.header.noLastYear,
		explanations: draft.explanations,
		faults: target.reading?.faults,
		headless: target.draft === undefined,
		locate: true,
	});
	const receipt = await exportDraft({
		draft,
		form,
		rules,
		checked,
		kind: options.as ?? 'return',
		out: outOf(draft, options),
		force: options.force,
		override: options.override,
		into: options.into,
		sources: target.draft ? [] : [name],
	});
	if (call.json) call.print(JSON.stringify(receipt));
	else printReceipt(receipt, call);
	return 0;
}

// A total that the source left blank is computed here, as in a draft.
function draftOf({form, figures, unit, year}: Target, file: string): Draft {
	if (year === undefined) throw new Failure('line.noYear', {file}, 1);
	const taken = Object.fromEntries(
		Object.entries(figures).map(([address, {stated, ...rest}]) => [
			address,
			stated == null ? rest : {...rest, stated},
		]),
	);
	return {...emptyDraft('file', form.id, {unit: unit ?? '', year}), figures: taken};
}

function outOf({header: {unit, year}}: Draft, {out, as = 'return', into}: ExportOptions): string {
	const ending = /\.xls[xm]$/i.exec(into ?? '')?.[0] ?? endings[as];
	const name = `${exportName(unit, year)}${ending}`;
	if (out === undefined) return name;
	return isFolder(out) ? joinPath(out, name) : out;
}

function printReceipt(receipt: Receipt, call: Call): void {
	const {file, unit, year, figures, digest, override, report} = receipt;
	call.print(say(call.language, 'line.exported', {file, unit, year, figures, digest}));
	if (receipt.comparisons) {
		call.print(say(call.language, 'export.untouched', {parts: receipt.untouched ?? 0}));
		const apart = receipt.comparisons.filter(({ours, theirs}) => ours !== theirs);
		call.print(
			say(call.language, 'export.formulas', {
				count: receipt.comparisons.length,
				apart: apart.length,
			}),
		);
		for (const {label, source, ours, theirs} of apart) {
			const key = theirs === undefined ? 'export.formulaUnknown' : 'export.formulaApart';
			call.print(say(call.language, key, {label, source, ours: ours ?? '', theirs: theirs ?? ''}));
		}
	}

	const {remarksLeft} = receipt;
	if (remarksLeft) call.print(say(call.language, 'export.remarksLeft', {count: remarksLeft}));
	if (override) call.print(say(call.language, 'line.overridden', {override}));
	if (report) call.print(say(call.language, 'export.reportBeside', {report}));
}
