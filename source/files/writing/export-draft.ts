import {existsSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {Checked} from '../../check/finding.ts';
import type {Rule} from '../../check/rule.ts';
import {tally} from '../../check/tally.ts';
import {told} from '../../check/told.ts';
import type {Draft} from '../../draft/draft.ts';
import {mustBeConfirmed} from '../../draft/must-be-confirmed.ts';
import {Failure} from '../../failure.ts';
import type {Form} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import {checkReport, reportText} from '../../workbook/export/check-report.ts';
import type {Correction} from '../../workbook/export/corrections.ts';
import {exportCsv} from '../../workbook/export/export-csv.ts';
import {exportHtml} from '../../workbook/export/export-html.ts';
import {planExport, reviewMark} from '../../workbook/export/plan-export.ts';
import type {Comparison} from '../../workbook/export/plan-into.ts';
import {type Preflight, preflight} from '../../workbook/export/preflight.ts';
import {printedTables} from '../../workbook/export/printed-tables.ts';
import {reportWorkbook} from '../../workbook/export/report-workbook.ts';
import {totalsApart} from '../../workbook/export/totals-apart.ts';
import {customProperties} from '../../workbook/export/workbook-parts.ts';
import {writeZip} from '../zip.ts';
import {digestOf} from './digest-of.ts';
import {exportDocx} from './export-docx.ts';
import {fillModel} from './fill-model.ts';
import {fillWorkbook} from './fill-workbook.ts';
import {openTemplate, templateWithReport} from './open-template.ts';
import {readBack} from './read-back.ts';
import {refuseTarget, saveFile} from './save-file.ts';

/** return: for hand-in · review: 送审稿, always possible · report: 校验报告 · the rest: the tables for other programs. */
export type ExportFileKind = 'return' | 'review' | 'report' | 'docx' | 'html' | 'csv';

export type ExportWish = {
	draft: Draft;
	form: Form;
	rules: readonly Rule[];
	checked: Checked;
	/** The file to make, with its ending. */
	out: string;
	kind: ExportFileKind;
	/** Put it in place of a file that is there. */
	force?: boolean;
	/** 特殊情况说明: why it is handed in although something blocks. */
	override?: string;
	/** The superior's workbook: a copy of it is filled, itself it is never written to. */
	into?: string;
	/** Fill 填报单位, 年度, 填报人 and the like in it as well. */
	head?: boolean;
	/** Put the 校验报告 into our workbook as a sheet behind the tables; else it is a file of its own. */
	reportInside?: boolean;
	/** What changed since the last hand-in, for the 更正对照 of the 校验报告. */
	corrections?: readonly Correction[];
	/** Files that were read and are never written to. */
	sources?: readonly string[];
};

/** What was written, for the person and for the draft's record. */
export type Receipt = {
	kind: ExportFileKind;
	file: string;
	/** sha256 of the file, in hex. */
	digest: string;
	unit: string;
	year: number;
	revision: number;
	/** Figures in it. */
	figures: number;
	/** Of a workbook: the parts that were rewritten, and how many kept their bytes. */
	touched?: readonly string[];
	untouched?: number;
	/** Of the superior's workbook: its formulas beside our totals. */
	comparisons?: readonly Comparison[];
	/** Whether it could be handed in as it is; the tables and a 送审稿 go out all the same. */
	checksPassed: boolean;
	/** Stated totals that are not the sums, which the file holds. */
	differsFromStated: number;
	override?: string;
	/** The 校验报告 that goes with an override. */
	report?: string;
	/** Remarks of the draft that the superior's workbook has no place for. */
	remarksLeft?: number;
};

/**
Exports a draft to a file: whole and proven, or not at all.

@throws Failure `draft.unconfirmed` (exit 1) when a return is asked for from a state that nobody confirmed;
`export.blocked` (exit 1) when something else stops it; `export.*` (exit 3) when the world refuses
*/
export async function exportDraft(wish: ExportWish): Promise<Receipt> {
	const {draft, form, checked, kind, force = false, override} = wish;
	if (kind === 'return') mustBeConfirmed(draft);
	const out = path.resolve(wish.out);
	const list = preflight(form, draft, checked, wish.rules);
	if (kind === 'return' && list.blocked && !override?.trim()) throw blocked(list, wish);
	if (wish.into !== undefined && kind !== 'return')
		throw new Failure('export.intoReturnOnly', {}, 2);
	if (
		[...(wish.sources ?? []), ...(wish.into === undefined ? [] : [wish.into])].some((source) =>
			isSameFile(source, out),
		)
	)
		throw new Failure('export.ownSource', {path: out});
	const ending = wish.into === undefined ? '' : path.extname(wish.into).toLowerCase();
	if (/^\.xls[xm]$/.test(ending) && path.extname(out).toLowerCase() !== ending)
		throw new Failure('export.otherEnding', {ending, path: out}, 2);
	refuseTarget(out, force);
	const overridden = kind === 'return' && list.blocked ? override?.trim() : undefined;
	const beside = overridden ? besideOf(out, force) : undefined;
	if (beside) refuseTarget(beside, force);
	const made = await makeFile(wish, out);
	const {bytes, ...rest} = made;
	const digest = digestOf(bytes);
	if (beside) {
		const said = {file: path.basename(out), digest, override: overridden};
		await saveFile(beside, reportBytes(wish, beside, said), {force});
	}

	try {
		await saveFile(out, bytes, {
			force,
			prove(written) {
				if (digestOf(readFileSync(written)) !== digest)
					throw new Failure('export.notKept', {path: out, where: path.basename(out)});
			},
		});
	} catch (error) {
		if (beside) rmSync(beside, {force: true});
		throw error;
	}

	const {unit, year} = draft.header;
	return {
		kind,
		file: out,
		digest,
		unit,
		year,
		revision: draft.revision,
		...rest,
		checksPassed: !list.blocked,
		differsFromStated: totalsApart(form, draft, checked).length,
		...(overridden && {override: overridden, report: beside}),
	};
}

/** The place of the 校验报告 beside a file. One that is there is replaced only by force: it may be of an earlier hand-in. */
function besideOf(out: string, force: boolean): string {
	const stem = out.replace(/\.[^.\\/]*$/, '');
	let place = `${stem}（校验报告）.xlsx`;
	for (let number = 2; !force && existsSync(place); number++)
		place = `${stem}（校验报告）-${number}.xlsx`;
	return place;
}

type Made = Pick<Receipt, 'figures' | 'touched' | 'untouched' | 'comparisons' | 'remarksLeft'> & {
	bytes: Uint8Array;
};

async function makeFile(wish: ExportWish, out: string): Promise<Made> {
	const {draft, form, checked, kind, into} = wish;
	if (kind === 'report') return {bytes: reportBytes(wish, out), figures: figuresIn(wish)};
	if (kind === 'docx' || kind === 'html' || kind === 'csv')
		return {bytes: await tablesBytes(wish, kind), figures: figuresIn(wish)};
	if (!form.fill) throw new Failure('export.readOnlyForm', {form: form.basis.document}, 2);
	if (into !== undefined) return fillModel(wish, into, out);
	const mark = kind === 'review' ? reviewMark : undefined;
	const plan = planExport(draft, form, checked, mark);
	const book = wish.reportInside ? templateWithReport(form, checkReport(wish)) : openTemplate(form);
	const filled = fillWorkbook(book, plan.sheets, {
		'docProps/custom.xml': customProperties(plan.properties),
	});
	await readBack(filled.bytes, book, plan.sheets, out);
	return {...filled, figures: plan.figures};
}

async function tablesBytes(
	{draft, form, checked}: ExportWish,
	kind: 'docx' | 'html' | 'csv',
): Promise<Uint8Array> {
	const {unit, year} = draft.header;
	if (kind === 'csv') return new TextEncoder().encode(exportCsv(draft, form, checked));
	const tables = printedTables(draft, form, checked);
	if (kind === 'docx') return exportDocx(tables, unit, year);
	return new TextEncoder().encode(exportHtml(tables, unit, year));
}

/** The 校验报告: a workbook, or a text where the file is to end in `.txt`. */
function reportBytes(
	wish: ExportWish,
	out: string,
	handedIn?: {file: string; digest: string; override?: string},
): Uint8Array {
	const report = checkReport({...wish, ...handedIn});
	if (/\.txt$/i.test(out)) return new TextEncoder().encode(reportText(report));
	return writeZip(
		reportWorkbook(report).map(({name, text}) => ({name, bytes: new TextEncoder().encode(text)})),
	);
}

function figuresIn({draft, form}: ExportWish): number {
	return form.cells.filter(({address}) => (draft.figures[address]?.value ?? null) !== null).length;
}

function isSameFile(left: string, right: string): boolean {
	const real = (file: string) => (existsSync(file) ? realpathSync(file) : path.resolve(file));
	return real(left) === real(right);
}

function blocked({first}: Preflight, {checked, draft, form, rules}: ExportWish): Failure {
	const {unit, year} = draft.header;
	if (first?.id === 'unit') return new Failure('export.noUnit', {}, 1);
	if (first?.id === 'year')
		return new Failure('export.wrongYear', {year, form: form.basis.document}, 1);
	if (first?.id === 'lastYear')
		return new Failure('export.notCompared', {unit, year, last: year - 1}, 1);
	const {findings, blanks} = told(checked, rules);
	const cause = blanks[0] ?? findings.find(({blocks}) => blocks)?.cells[0]?.address;
	const cell = cause === undefined ? undefined : form.cell.get(cause);
	return new Failure(
		'export.blocked',
		{
			unit,
			year,
			first: cell ? labelOf(cell) : form.title,
			...tally(checked, rules),
		},
		1,
	);
}
