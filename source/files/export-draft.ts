import {createHash} from 'node:crypto';
import {existsSync, readFileSync, realpathSync} from 'node:fs';
import path from 'node:path';
import type {Checked} from '../check/finding.ts';
import type {Rule} from '../check/rule.ts';
import type {Draft} from '../draft/draft.ts';
import {Failure} from '../failure.ts';
import type {Form} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import {customProperties} from '../workbook/blank-workbook.ts';
import {planExport, reviewMark} from '../workbook/plan-export.ts';
import type {Comparison} from '../workbook/plan-into.ts';
import {type Preflight, preflight} from '../workbook/preflight.ts';
import {fillModel} from './fill-model.ts';
import {fillWorkbook} from './fill-workbook.ts';
import {openTemplate} from './open-template.ts';
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
	override?: string;
};

/**
Exports a draft to a file: whole and proven, or not at all.

@throws Failure `export.blocked` (exit 1) when a return is asked for and something stops it; `export.*` (exit 3) when the world refuses
*/
export async function exportDraft(wish: ExportWish): Promise<Receipt> {
	const {draft, form, checked, kind, force = false, override} = wish;
	const out = path.resolve(wish.out);
	const list = preflight(form, draft, checked);
	if (kind === 'return' && list.blocked && !override?.trim()) throw blocked(list, wish);
	if (wish.into !== undefined && kind !== 'return')
		throw new Failure('export.intoReturnOnly', {}, 2);
	if (
		[...(wish.sources ?? []), ...(wish.into === undefined ? [] : [wish.into])].some((source) =>
			isSameFile(source, out),
		)
	)
		throw new Failure('export.ownSource', {path: out});
	refuseTarget(out, force);
	const made = await makeFile(wish, out);
	await saveFile(out, made.bytes, {
		force,
		prove(written) {
			if (digestOf(readFileSync(written)) !== digestOf(made.bytes))
				throw new Failure('export.notKept', {path: out, where: path.basename(out)});
		},
	});
	const {unit, year} = draft.header;
	const {bytes, ...rest} = made;
	return {
		kind,
		file: out,
		digest: digestOf(bytes),
		unit,
		year,
		revision: draft.revision,
		...rest,
		...(list.blocked && override?.trim() && {override: override.trim()}),
	};
}

type Made = Pick<Receipt, 'figures' | 'touched' | 'untouched' | 'comparisons'> & {
	bytes: Uint8Array;
};

async function makeFile(wish: ExportWish, out: string): Promise<Made> {
	const {draft, form, checked, kind, into} = wish;
	if (!form.fill) throw new Failure('export.readOnlyForm', {form: form.basis.document}, 2);
	if (into !== undefined) return fillModel(wish, into, out);
	const mark = kind === 'review' ? reviewMark : undefined;
	const plan = planExport(draft, form, checked, mark);
	const book = openTemplate(form);
	const filled = fillWorkbook(book, plan.sheets, {
		'docProps/custom.xml': customProperties(plan.properties),
	});
	await readBack(filled.bytes, book, plan.sheets, out);
	return {...filled, figures: plan.figures};
}

function isSameFile(left: string, right: string): boolean {
	const real = (file: string) => (existsSync(file) ? realpathSync(file) : path.resolve(file));
	return real(left) === real(right);
}

function blocked({first}: Preflight, {checked, draft, form}: ExportWish): Failure {
	const {unit, year} = draft.header;
	if (first?.id === 'unit') return new Failure('export.noUnit', {}, 1);
	if (first?.id === 'year')
		return new Failure('export.wrongYear', {year, form: form.basis.document}, 1);
	const blank = new Set(checked.blanks);
	const open = checked.results.filter((one) => !one.causedBy && !blank.has(one.at));
	const count = (level: string) =>
		open.filter((one) => one.level === level && one.status === 'fail').length;
	const cause = checked.blanks[0] ?? open.find((one) => one.blocks)?.cells[0]?.address;
	const cell = cause === undefined ? undefined : form.cell.get(cause);
	return new Failure(
		'export.blocked',
		{
			unit,
			year,
			first: cell ? labelOf(cell) : form.title,
			must: count('must'),
			explain: count('explain'),
			unchecked: open.filter(({status}) => status === 'unchecked').length,
			blanks: checked.blanks.length,
		},
		1,
	);
}

/** sha256 in hex. */
export function digestOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
