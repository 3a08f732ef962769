import '../../text/model-text.ts';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../../failure.ts';
import type {Cell} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import type {Parsed} from '../../form/quantity.ts';
import {chooseTarget, type Target} from '../../workbook/export/choose-target.ts';
import {shiftFormula} from '../../workbook/export/evaluate-sum.ts';
import {shownFigures} from '../../workbook/export/plan-export.ts';
import {type Comparison, placeIn, planInto} from '../../workbook/export/plan-into.ts';
import {shownInTarget} from '../../workbook/export/shown-in-target.ts';
import {fromA1} from '../../workbook/export/submission-layout.ts';
import {cellQuantity} from '../../workbook/import/cell-quantity.ts';
import {findCopies} from '../../workbook/import/find-copies.ts';
import {readReturn} from '../../workbook/import/read-return.ts';
import type {Note} from '../../workbook/note.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {ownBooks} from '../own-books.ts';
import {readBytes, readFile} from '../reading/read-file.ts';
import type {ExportWish} from './export-wish.ts';
import {fillWorkbook} from './fill-workbook.ts';
import {judgeTargets} from './judge-targets.ts';
import {openWorkbook} from './open-workbook.ts';
import {isHiddenPlace, type SheetIndex} from './sheet-index.ts';

type Subject = Pick<ExportWish, 'draft' | 'form' | 'forms' | 'checked' | 'head'>;

/** A filled copy of the superior's workbook, and how its formulas compare with our totals. */
export type FilledModel = {
	bytes: Uint8Array;
	figures: number;
	touched: string[];
	untouched: number;
	comparisons: readonly Comparison[];
	notes?: readonly Note[];
};

/**
Fills a copy of the superior's workbook, whatever its layout: the importer says where each cell of the form
stands in it, and reads the copy again before it counts.

@param model - path of the workbook; only read
@throws Failure `export.*`: password, signature, protection, another form, year or unit, several copies alike, cells
that are not there or would show another figure
*/
export async function fillModel(
	subject: Subject,
	model: string,
	out: string,
): Promise<FilledModel> {
	const {draft, form, checked, head} = subject;
	const file = path.basename(model);
	const plainFile = await readFile(model);
	const book = openWorkbook(readFileSync(model), file);
	const target = targetIn(plainFile, subject, (source) => {
		const [sheet, ref] = placeIn(source);
		return isHiddenPlace(book.index(sheet), ref);
	});
	const formulaAt = (sheet: string, ref: string) => formulaIn(book.index(sheet), ref);
	const {sources} = target;
	const plan = planInto(draft, form, checked, {sources, sheets: plainFile.sheets, formulaAt}, head);
	const cells = new Map<string, Cell>(
		form.cells.map((cell) => [sources.get(cell.address)!, cell] as const),
	);
	const notes = [
		...target.notes,
		...judgeTargets(book, plan.sheets, (source) => cells.get(source)),
	];
	const {bytes, touched, untouched} = fillWorkbook(book, plan.sheets);
	const follows = new Set(plan.comparisons.map(({source}) => source));
	refuseOtherwise(await readBytes(bytes, file), subject, target, follows, out);
	const {figures, comparisons} = plan;
	return {bytes, touched, untouched, figures, comparisons, ...(notes.length > 0 && {notes})};
}

// What is of another year, or lacks cells of the form, may be another form: then that is the reason.
function targetIn(
	plainFile: PlainFile,
	{form, forms, draft: {header}}: Subject,
	isHidden: (source: string) => boolean,
): Target {
	try {
		return chooseTarget(plainFile, form, header, isHidden);
	} catch (error) {
		const mayBeOther = ['export.missingCells', 'export.otherYear'];
		if (!(error instanceof Failure) || !mayBeOther.includes(error.code)) throw error;
		const known = forms ?? ownBooks().forms;
		const all = known.some(({id}) => id === form.id) ? known : [form, ...known];
		const found = readReturn({...plainFile, name: ''}, all);
		if (found.form === form.id) throw error;
		const values = {file: plainFile.name, form: form.basis.document};
		throw new Failure('export.otherForm', values, 1);
	}
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

/**
Reads the filled copy again: its tables must still be found where they were, and each cell say its figure.

@throws Failure `export.notKept`, or `export.notReadable` (exit 1) where the importer takes the figure for something
else
*/
function refuseOtherwise(
	found: PlainFile,
	{draft, form, checked}: Subject,
	{sources}: Target,
	follows: ReadonlySet<string>,
	out: string,
): void {
	const places = new Map<string, Set<string>>();
	for (const copy of findCopies(found, form))
		for (const [address, source] of copy.sources)
			places.set(address, (places.get(address) ?? new Set()).add(source));
	const sheets = new Map(found.sheets.map((sheet) => [sheet.name, sheet]));
	for (const [address, figure] of shownFigures(draft, form, checked)) {
		const source = sources.get(address)!;
		const cell = form.cell.get(address)!;
		if (!places.get(address)?.has(source))
			throw new Failure('export.notKept', {path: out, where: source});
		if (follows.has(source)) continue;
		const [sheet, ref] = placeIn(source);
		const [row, column] = fromA1(ref);
		const held = sheets.get(sheet)?.cells[row]?.[column];
		// How a number is shown was judged before it was written, but for what a condition makes of it.
		const parsed: Parsed =
			held?.number === undefined
				? cellQuantity(held, cell.unit)
				: held.shows !== undefined && shownInTarget(held.number, held.shows, cell.unit) === 'other'
					? {kind: 'fault', why: 'notShown', text: held.shows}
					: {kind: 'figure', value: held.number};
		if (parsed.kind === 'fault')
			throw new Failure(
				'export.notReadable',
				{file: found.name, sheet, cell: ref, label: labelOf(cell), text: parsed.text},
				1,
			);
		if ((parsed.kind === 'figure' ? parsed.value : null) !== figure)
			throw new Failure('export.notKept', {path: out, where: source});
	}
}
