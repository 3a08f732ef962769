import type {LedgerCell, LedgerRow, Merge} from '../../ledger/row.ts';
import {sheetTaker} from '../../ledger/take-sheet.ts';
import type {TakenSheet} from '../../ledger/taken.ts';
import type {WordBook} from '../../ledger/word-book.ts';
import type {WordTable} from '../../ledger/word-table.ts';
import type {Sheet, SheetCell} from '../../workbook/sheet.ts';

/** Takes a sheet that another reader has made plain. */
export function takePlain(
	sheet: Sheet,
	since1904: boolean,
	words: WordTable,
	book: WordBook,
): TakenSheet {
	const merges: Merge[] = sheet.merges.map(({from, to}) => ({
		top: from[0] + 1,
		left: from[1],
		bottom: to[0] + 1,
		right: to[1],
	}));
	const {name, hidden = false} = sheet;
	const taker = sheetTaker({name, hidden, filtered: false, since1904, merges}, words, book);
	const marks = new Map<string, number>();
	for (let row = 0; row < sheet.rows; row++) {
		const line = sheet.cells[row];
		if (line) taker.row(rowOf(line, row, marks));
	}

	return taker.done();
}

function rowOf(
	line: ReadonlyArray<SheetCell | undefined>,
	row: number,
	marks: Map<string, number>,
): LedgerRow {
	const filled: Array<{column: number; cell: SheetCell}> = [];
	for (const column of Object.keys(line)) {
		const cell = line[Number(column)];
		if (
			cell &&
			(cell.text.trim() !== '' ||
				cell.leftOut !== undefined ||
				cell.formula === 'unknown' ||
				cell.error)
		)
			filled.push({column: Number(column), cell});
	}

	return {
		row: row + 1,
		// A hidden column is no hidden line.
		hidden: filled.length > 0 && filled.every(({cell}) => cell.hidden),
		count: filled.length,
		column: (nth) => filled[nth]!.column,
		cell: (nth) => ledgerCell(filled[nth]!.cell),
		mark(nth) {
			const {text} = filled[nth]!.cell;
			const known = marks.get(text) ?? marks.size + 1;
			marks.set(text, known);
			return known;
		},
	};
}

function ledgerCell(cell: SheetCell): LedgerCell {
	if (cell.formula === 'unknown' || cell.error || cell.unread) return {text: '', unknown: true};
	if (cell.text === '' && cell.leftOut !== undefined) return {text: cell.leftOut, struck: true};
	const number =
		cell.number !== undefined && Number.isFinite(cell.number) ? cell.number : undefined;
	if (number === undefined) return {text: cell.text};
	return {text: cell.text, number, ...(cell.shown === 'date' && {date: true})};
}
