import {utils, type WorkBook, type WorkSheet, write} from 'xlsx';
import type {Drawn, DrawnSheet} from './render.ts';

/** Drawn sheets as a workbook of SheetJS. */
export function workbookOf(sheets: readonly DrawnSheet[]): WorkBook {
	const book = utils.book_new();
	for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), sheet.name);
	book.Workbook = {Sheets: sheets.map(({name, hidden}) => ({name, Hidden: hidden ? 1 : 0}))};
	return book;
}

function sheetOf({grid, merges}: DrawnSheet): WorkSheet {
	const sheet: WorkSheet = {};
	let columns = 1;
	for (const [r, line] of grid.entries()) {
		columns = Math.max(columns, line.length);
		for (const [c, value] of line.entries()) {
			const cell = cellOf(value);
			if (cell) sheet[utils.encode_cell({r, c})] = cell;
		}
	}

	sheet['!ref'] = utils.encode_range({s: {r: 0, c: 0}, e: {r: grid.length - 1, c: columns - 1}});
	sheet['!merges'] = merges.map(([top, left, bottom, right]) => ({
		s: {r: top, c: left},
		e: {r: bottom, c: right},
	}));
	return sheet;
}

function cellOf(value: Drawn) {
	if (value === null) return undefined;
	if (typeof value === 'number') return {t: 'n', v: value};
	if (typeof value === 'string') return {t: 's', v: value};
	return {t: 'n', v: value.result, f: value.formula};
}

/** A workbook file of one kind: `xlsx`, `xlsm`, `biff8` (.xls), `biff5`, `ods`, `xlml`, `html`, `csv`. */
export function writeBook(
	sheets: readonly DrawnSheet[],
	bookType: 'xlsx' | 'xlsm' | 'xlsb' | 'biff8' | 'biff5' | 'ods' | 'fods' | 'xlml' = 'xlsx',
): Uint8Array {
	return new Uint8Array(
		write(workbookOf(sheets), {type: 'array', bookType, compression: true, bookSST: true}),
	);
}
