import {type CellObject, type ParsingOptions, SSF, type WorkBook, type WorkSheet} from 'xlsx';
import {Failure} from '../../failure.ts';
import {type Sheet, type SheetCell, searched} from '../../workbook/sheet.ts';
import {sheetCaps} from '../writing/sheet-xml.ts';

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

/** `#GETTING_DATA`, as a formula without a result is marked. */
const unknownResult = 0x2b;

/**
The sheets of a workbook as SheetJS gives it.

@throws Failure `read.noSheets`; `read.sheetMissing` when a sheet that the workbook names is not there; `read.tooMuch`
*/
export function plainSheets(book: WorkBook, file: string): Sheet[] {
	if (book.SheetNames.length === 0) throw new Failure('read.noSheets', {file});
	return book.SheetNames.map((name, index) => {
		const sheet = book.Sheets[name];
		if (!sheet) throw new Failure('read.sheetMissing', {file, sheet: name});
		const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
		return plainSheet(sheet, name, hidden, file);
	});
}

function plainSheet(sheet: WorkSheet, name: string, hidden: boolean, file: string): Sheet {
	const dense = ((sheet as {'!data'?: unknown})['!data'] ?? []) as Array<
		Array<CellObject | undefined> | undefined
	>;
	const cells: Array<Array<SheetCell | undefined> | undefined> = [];
	let rows = 0;
	let columns = 0;
	let count = 0;
	let characters = 0;
	for (const row of Object.keys(dense)) {
		const line = dense[Number(row)];
		if (!line) continue;
		for (const column of Object.keys(line)) {
			const cell = plainCell(line[Number(column)]);
			if (!cell) continue;
			characters += cell.text.length;
			if (
				++count > sheetCaps.cells ||
				Number(column) >= sheetCaps.column ||
				Number(row) >= sheetCaps.row ||
				characters > sheetCaps.characters
			)
				throw new Failure('read.tooMuch', {file});
			if (Number(row) >= searched.rows || Number(column) >= searched.columns) continue;
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
	return {name, ...(hidden && {hidden}), rows, columns, cells, merges};
}

function plainCell(cell: CellObject | undefined): SheetCell | undefined {
	if (!cell || cell.t === 'z') return undefined;
	const formula = cell.f === undefined ? undefined : ('known' as const);
	if (cell.t === 'e') {
		if (formula && cell.v === unknownResult) return {text: '', formula: 'unknown'};
		return {text: errorText(cell), error: true, ...(formula && {formula})};
	}

	if (cell.t === 'n' && typeof cell.v === 'number') {
		const shown = shownAs(cell);
		const text = shown ? SSF.format(cell.z ?? 'General', cell.v) : String(cell.v);
		return {text, number: cell.v, ...(formula && {formula}), ...(shown && {shown})};
	}

	const text = cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : String(cell.v ?? '');
	if (cell.v instanceof Date) return {text, number: Number.NaN, shown: 'date'};
	if (text === '' && !formula) return undefined;
	return {text: cell.t === 'b' ? text.toUpperCase() : text, ...(formula && {formula})};
}

function shownAs(cell: CellObject): 'date' | 'percent' | undefined {
	if (cell.z === undefined || cell.z === 'General') return undefined;
	const format = String(cell.z);
	if (SSF.is_date(format)) return 'date';
	return /%/u.test(format.replaceAll(/"[^"]*"|\\./gu, '')) ? 'percent' : undefined;
}

const errors: Readonly<Record<number, string>> = {
	0: '#NULL!',
	7: '#DIV/0!',
	15: '#VALUE!',
	23: '#REF!',
	29: '#NAME?',
	36: '#NUM!',
	42: '#N/A',
};

function errorText({v, w}: CellObject): string {
	return w ?? errors[Number(v)] ?? '#N/A';
}
