import type {Sheet, SheetCell} from '../sheet.ts';
import {ownText} from './own-text.ts';

/**
What a sheet looks like without its figures: its size, its merges, what kind of thing stands where, and the words of
some of its rows. Two sheets of one layout differ in figures, and in the words of other rows, alone.
*/
export type Layout = {
	rows: number;
	columns: number;
	/** Four numbers a merge: from row and column, to row and column. */
	merges: Int32Array;
	/** What stands where, in reading order. */
	marks: Int32Array;
	/** What each mark says, where it must be the same. */
	words: ReadonlyArray<string | undefined>;
	/** 1 for each row whose words must be the same. */
	bound: Uint8Array;
};

const figure = /^\s*[\d０-９][\d０-９.,，\s]*$/u;

/**
The layout of a sheet, where it is plain: no cell on it is hidden, unread, a formula without a result, an error, or has
words set apart.

@param bound - 1 for each row whose words belong to the layout
*/
export function layoutOf(sheet: Sheet, bound: Uint8Array): Layout | undefined {
	if (sheet.columns > widest) return undefined;
	const marks: number[] = [];
	const words: Array<string | undefined> = [];
	for (let row = 0; row < sheet.cells.length; row++) {
		const line = sheet.cells[row];
		if (!line) continue;
		for (let column = 0; column < line.length; column++) {
			const cell = line[column];
			if (!cell) continue;
			if (!isPlain(cell)) return undefined;
			const kind = kindOf(cell);
			if (kind === 'blank' && !bound[row]) continue;
			marks.push(markOf(row, column, kind));
			// A copy: the layout outlives its sheet.
			words.push(kind !== 'figure' && bound[row] ? ownText(cell.text) : undefined);
		}
	}

	const {rows, columns, merges} = sheet;
	return {
		rows,
		columns,
		merges: Int32Array.from(merges.flatMap(({from, to}) => [...from, ...to])),
		marks: Int32Array.from(marks),
		words,
		bound,
	};
}

/** Whether a sheet is plain and of this layout: looked at once, from its first cell on until something differs. */
export function isOfLayout(sheet: Sheet, layout: Layout): boolean {
	const {marks, words, bound} = layout;
	if (!hasShape(sheet, layout)) return false;
	let next = 0;
	for (let row = 0; row < sheet.cells.length; row++) {
		const line = sheet.cells[row];
		if (!line) continue;
		const isBound = bound[row] === 1;
		for (let column = 0; column < line.length; column++) {
			const cell = line[column];
			if (!cell) continue;
			if (!isPlain(cell)) return false;
			const kind = kindOf(cell);
			if (kind === 'blank' && !isBound) continue;
			if (marks[next] !== markOf(row, column, kind)) return false;
			if (isBound && kind !== 'figure' && cell.text !== words[next]) return false;
			next++;
		}
	}

	return next === marks.length;
}

function hasShape({rows, columns, merges: own}: Sheet, layout: Layout): boolean {
	const {merges} = layout;
	if (rows !== layout.rows || columns !== layout.columns || own.length * 4 !== merges.length)
		return false;
	for (let at = 0; at < own.length; at++) {
		const {from, to} = own[at]!;
		const base = at * 4;
		if (merges[base] !== from[0] || merges[base + 1] !== from[1]) return false;
		if (merges[base + 2] !== to[0] || merges[base + 3] !== to[1]) return false;
	}

	return true;
}

type Kind = 'figure' | 'words' | 'blank';

/** No sheet that is searched is wider. */
const widest = 1024;

// One number for a kind of thing at a place.
function markOf(row: number, column: number, kind: Kind): number {
	return (row * widest + column) * 2 + (kind === 'figure' ? 1 : 0);
}

function kindOf({number, text}: SheetCell): Kind {
	if (number !== undefined) return 'figure';
	// A Chinese character first, as nearly always: words, without a closer look.
	const first = text.charCodeAt(0);
	if (first >= 0x3400 && first <= 0x9fff) return 'words';
	if (figure.test(text)) return 'figure';
	return text.trim() === '' ? 'blank' : 'words';
}

function isPlain(cell: SheetCell): boolean {
	const {formula, number, text} = cell;
	// Whether anything stands in a cell is told by its kind alone.
	if (formula !== undefined && (formula === 'unknown' || text.trim() === '')) return false;
	if (number !== undefined && text === '') return false;
	return (
		!(cell.error || cell.unread || cell.hidden || cell.note || cell.leftOut) &&
		cell.shows === undefined &&
		cell.shown === undefined
	);
}
