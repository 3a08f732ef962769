import path from 'node:path';
import {Failure} from '../../failure.ts';
import type {Form} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import {shiftFormula} from '../../workbook/export/evaluate-sum.ts';
import {shownFigures} from '../../workbook/export/plan-export.ts';
import {type Comparison, type IntoPlan, planInto} from '../../workbook/export/plan-into.ts';
import {fromA1} from '../../workbook/export/submission-layout.ts';
import {readReturn} from '../../workbook/import/read-return.ts';
import type {Reading} from '../../workbook/reading.ts';
import {loadForms} from '../load-forms.ts';
import {readGuarded} from '../read-guarded.ts';
import {readBytes} from '../reading/read-file.ts';
import type {ExportWish} from './export-draft.ts';
import {fillWorkbook} from './fill-workbook.ts';
import {type FillableWorkbook, openWorkbook} from './open-workbook.ts';
import type {SheetIndex} from './sheet-index.ts';

/** A filled copy of the superior's workbook, and how its formulas compare with our totals. */
export type FilledModel = {
	bytes: Uint8Array;
	figures: number;
	touched: string[];
	untouched: number;
	comparisons: readonly Comparison[];
	remarksLeft?: number;
};

/**
Fills a copy of the superior's workbook, whatever its layout: the importer says where each cell of the form
stands in it, and reads the copy again before it counts.

@param model - path of the workbook; only read
@throws Failure `export.*`: password, signature, protection, another form or year, cells that are not there
*/
export async function fillModel(
	{draft, form, checked, head}: Pick<ExportWish, 'draft' | 'form' | 'checked' | 'head'>,
	model: string,
	out: string,
): Promise<FilledModel> {
	const file = path.basename(model);
	const given = readGuarded(model);
	const plainFile = await readBytes(given, file);
	const book = openWorkbook(given, file);
	const forms = [form, ...loadForms().forms.filter(({id}) => id !== form.id)];
	const reading = readReturn(plainFile, forms);
	const formulaAt = (sheet: string, ref: string) => formulaIn(book.index(sheet), ref);
	const plan = planInto(
		draft,
		form,
		checked,
		{file, reading, sheets: plainFile.sheets, formulaAt},
		head,
	);
	refuseLocked(book, form, reading, plan);
	const {bytes, touched, untouched} = fillWorkbook(book, plan.sheets);
	await readAgain(bytes, {draft, form, checked}, plan, reading, out);
	const remarksLeft = form.cells.filter(({address}) => draft.figures[address]?.remark).length;
	const {figures, comparisons} = plan;
	return {bytes, touched, untouched, figures, comparisons, ...(remarksLeft > 0 && {remarksLeft})};
}

// The formula of a cell, also where it is written once for a whole column.
function formulaIn(index: SheetIndex, ref: string): string | undefined {
	const [row, column] = fromA1(ref);
	const formula = index.rows.get(row)?.cells.get(ref)?.formula;
	if (!formula) return undefined;
	if (formula.kind === 'array') return `{${formula.text}}`;
	if (formula.text !== '' || formula.kind === 'plain') return formula.text;
	for (const {cells} of index.rows.values()) {
		for (const master of cells.values()) {
			if (master.formula?.shared !== formula.shared || !master.formula?.text) continue;
			const [fromRow, fromColumn] = fromA1(master.ref);
			return shiftFormula(master.formula.text, row - fromRow, column - fromColumn);
		}
	}

	return '';
}

function refuseLocked(book: FillableWorkbook, form: Form, reading: Reading, plan: IntoPlan): void {
	const locked = lockedStyles(book);
	for (const {sheet, cells} of plan.sheets) {
		const index = book.index(sheet);
		if (!index.protected) continue;
		for (const {ref, result} of cells) {
			const piece = index.rows.get(fromA1(ref)[0])?.cells.get(ref);
			if (result || locked[Number(piece?.attributes.s ?? 0)] === false) continue;
			const cell = form.cells.find(
				({address}) => reading.cells[address]?.source === `${sheet}!${ref}`,
			);
			const label = cell ? labelOf(cell) : ref;
			throw new Failure('export.lockedCell', {file: book.file, sheet, cell: ref, label});
		}
	}
}

// By number of the style; a style that says nothing locks.
function lockedStyles(book: FillableWorkbook): boolean[] {
	const locked: boolean[] = [];
	if (!book.stylesPart) return locked;
	book.walk(book.stylesPart, (way, attributes) => {
		const at = way.join('/');
		if (at === 'styleSheet/cellXfs/xf') locked.push(true);
		if (at === 'styleSheet/cellXfs/xf/protection')
			locked[locked.length - 1] = !/^(?:0|false)$/.test(attributes.locked ?? '1');
	});
	return locked;
}

async function readAgain(
	bytes: Uint8Array,
	{draft, form, checked}: Pick<ExportWish, 'draft' | 'form' | 'checked'>,
	plan: IntoPlan,
	before: Reading,
	out: string,
): Promise<void> {
	const found = readReturn(await readBytes(bytes, before.file), [form], {form: form.id});
	const follows = new Set(plan.comparisons.map(({address}) => address));
	for (const [address, figure] of shownFigures(draft, form, checked)) {
		const cell = found.cells[address];
		const kept = form.cell.get(address)!.kind === 'total' ? cell?.stated : cell?.value;
		if (follows.has(address)) continue;
		if ((kept ?? null) !== figure || cell?.source !== before.cells[address]?.source)
			throw new Failure('export.notKept', {path: out, where: cell?.source ?? address});
	}
}
