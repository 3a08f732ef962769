import type {CellObject, ParsingOptions, WorkBook, WorkSheet} from 'xlsx';
import {Failure} from '../../failure.ts';
import type {Note} from '../../workbook/note.ts';
import {type Sheet, type SheetCell, searched} from '../../workbook/sheet.ts';
import {sheetCaps} from '../writing/sheet-xml.ts';
import {beyondSearched} from './beyond-searched.ts';
import {lookedAt} from './looked-at.ts';
import type {Marks} from './marks-of-parts.ts';
import {plainCell} from './plain-cell.ts';
import {saysAnything} from './runs.ts';
import {cellKey, type SheetMarks} from './sheet-marks.ts';

/** Only what a figure needs: values, formulas (that there is one), number formats. */
export const readOptions: ParsingOptions = {
	dense: true,
	cellFormula: true,
	cellHTML: false,
	cellNF: true,
	cellText: false,
	cellStyles: false,
	cellDates: false,
	sheetStubs: false,
	bookVBA: false,
};

/**
The sheets of a workbook as SheetJS gives it.

@param marks - what the library leaves unsaid
@param notes - takes what lies beyond what is searched
@throws Failure `read.noSheets`; `read.sheetMissing` when a sheet that the workbook names is not there; `read.tooMuch`
*/
export function plainSheets(
	book: WorkBook,
	file: string,
	notes: Note[],
	marks: Marks = {sheets: []},
): Sheet[] {
	if (book.SheetNames.length === 0) throw new Failure('read.noSheets', {file});
	return book.SheetNames.map((name, index) => {
		const sheet = book.Sheets[name];
		if (!sheet) throw new Failure('read.sheetMissing', {file, sheet: name});
		const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
		const {cut, ...plain} = plainSheet(sheet, name, file, marks.sheets[index], marks.fonts);
		if (cut) notes.push(beyondSearched(name));
		return {...plain, ...(hidden && {hidden})};
	});
}

function plainSheet(
	sheet: WorkSheet,
	name: string,
	file: string,
	marks: SheetMarks | undefined,
	fonts: Marks['fonts'],
): Sheet & {cut: boolean} {
	const dense = ((sheet as {'!data'?: unknown})['!data'] ?? []) as Array<
		Array<CellObject | undefined> | undefined
	>;
	const cells: Array<Array<SheetCell | undefined> | undefined> = [];
	let rows = 0;
	let columns = 0;
	let count = 0;
	let characters = 0;
	let cut = false;
	const hiddenColumn = (column: number) =>
		marks?.hiddenColumns.some(([from, to]) => column >= from && column <= to);
	for (const row of Object.keys(dense)) {
		const line = dense[Number(row)];
		if (!line) continue;
		const hiddenRow = marks?.hiddenRows.has(Number(row));
		for (const column of Object.keys(line)) {
			const own = line[Number(column)];
			if (!own) continue;
			const mark = marks?.cells.get(cellKey(Number(row), Number(column)));
			const plain = plainCell(own, mark, fonts);
			if (!plain) continue;
			const cell = lookedAt(plain, [Number(row), Number(column)], marks?.conditional ?? []);
			if (marks && (hiddenRow || hiddenColumn(Number(column)))) cell.hidden = true;
			characters += cell.text.length;
			if (
				++count > sheetCaps.cells ||
				Number(column) >= sheetCaps.column ||
				Number(row) >= sheetCaps.row ||
				characters > sheetCaps.characters
			)
				throw new Failure('read.tooMuch', {file});
			if (Number(row) >= searched.rows || Number(column) >= searched.columns) {
				cut ||= saysAnything(cell);
				continue;
			}

			cells[Number(row)] ??= [];
			cells[Number(row)]![Number(column)] = cell;
			rows = Math.max(rows, Number(row) + 1);
			columns = Math.max(columns, Number(column) + 1);
		}
	}

	const merges = (sheet['!merges'] ?? [])
		.filter(({s, e}) => s.r < rows && s.c < columns && e.r >= s.r && e.c >= s.c)
		.map(({s, e}) => ({
			from: [s.r, s.c] as const,
			to: [Math.min(e.r, rows - 1), Math.min(e.c, columns - 1)] as const,
		}));
	if (merges.length > sheetCaps.merges) throw new Failure('read.tooMuch', {file});
	return {name, rows, columns, cells, merges, cut};
}
