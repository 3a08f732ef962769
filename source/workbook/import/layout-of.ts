import type {SheetCell} from '../sheet.ts';
import type {Grid} from './grid.ts';

/** What a sheet looks like without its figures: where there are any, and the words by row. */
export type Layout = {
	/** Size, merges, and what kind of thing stands where. */
	outline: string;
	/** How many cells hold a figure. */
	figures: number;
	/** The words of a row, each with its column. */
	words(row: number): string;
};

const figure = /^[\d０-９][\d０-９.,，\s]*$/u;
const blank = /^\s*$/u;

/**
The layout of a sheet, where it is plain: no cell on it is hidden, unread, a formula without a result, an error, or has
words set apart. Two sheets of one outline differ in figures and words alone.
*/
export function layoutOf({sheet, turned}: Grid): Layout | undefined {
	if (turned || sheet.hidden || sheet.short) return undefined;
	let outline = `${sheet.rows}×${sheet.columns}`;
	for (const {from, to} of sheet.merges) outline += `;${from[0]},${from[1]}-${to[0]},${to[1]}`;
	let figures = 0;
	for (let row = 0; row < sheet.cells.length; row++) {
		const line = sheet.cells[row];
		if (!line) continue;
		outline += `\n${row}`;
		for (let column = 0; column < line.length; column++) {
			const cell = line[column];
			if (!cell) continue;
			if (!isPlain(cell)) return undefined;
			if (isFigure(cell)) {
				figures++;
				outline += `#${column}`;
			} else if (!blank.test(cell.text)) {
				outline += `:${column}`;
			}
		}
	}

	return {outline, figures, words: (row) => wordsOf(sheet.cells[row] ?? [])};
}

function wordsOf(line: ReadonlyArray<SheetCell | undefined>): string {
	let words = '';
	for (const cell of line) if (cell && !isFigure(cell)) words += `${cell.text}\u0000`;
	return words;
}

function isFigure({number, text}: SheetCell): boolean {
	return number !== undefined || figure.test(text);
}

function isPlain({
	formula,
	error,
	unread,
	hidden,
	note,
	leftOut,
	shows,
	shown,
}: SheetCell): boolean {
	return (
		formula !== 'unknown' &&
		!(error || unread || hidden || note || leftOut) &&
		shows === undefined &&
		shown === undefined
	);
}
