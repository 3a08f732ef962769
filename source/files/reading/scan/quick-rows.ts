import {type SheetCell, searched} from '../../../workbook/sheet.ts';
import {sheetCaps} from '../../writing/sheet-xml.ts';
import {
	ascii,
	digitsEnd,
	hashed,
	hashStart,
	isAt,
	knownBytes,
	latin,
	numberAt,
} from './known-bytes.ts';
import {isFullRow, type Shared, showsOf, textCell, valueCell} from './scan-cell.ts';
import {tagAt} from './scan-xml.ts';

/** Rows, and where the element that holds them begins and ends. */
export type QuickRows = {
	cells: Array<Array<SheetCell | undefined> | undefined>;
	columns: number;
	from: number;
	to: number;
};

const begin = ascii('<sheetData>');
const end = ascii('</sheetData>');
const rowBegin = ascii('<row r="');
const rowEnd = ascii('</row>');
const cellBegin = ascii('<c r="');
const cellEnd = ascii('</c>');
const style = ascii(' s="');
const number = ascii(' t="n"');
const shared = ascii(' t="s"');
const formulaBegin = ascii('<f>');
const formulaEnd = ascii('</f><v>');
const valueBegin = ascii('<v>');
const valueEnd = ascii('</v></c>');
const [space, quote, slash, less, more] = [0x20, 0x22, 0x2f, 0x3c, 0x3e] as const;

/** What a row says of itself behind its number. */
const isFull = knownBytes(
	(bytes, from, to) => isFullRow(tagAt(`<row${latin(bytes, from, to)}>`, 0)),
	200,
);

/**
The rows of a sheet straight from its bytes, where they are written as office programs write them: nothing between the
tags, attributes in their usual order, plain ASCII. What it gives is what `scanSheet` gives of the same rows.

@returns nothing where anything is written otherwise: that goes the long way
@throws HandOver as `scanSheet`
*/
export function quickRows(bytes: Uint8Array, refers: Shared): QuickRows | undefined {
	const from = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(begin);
	if (from < 0) return undefined;
	const rows: QuickRows = {cells: [], columns: 0, from, to: 0};
	let at = from + begin.length;
	let row = 0;
	let count = 0;
	while (isAt(bytes, at, rowBegin)) {
		const first = at + rowBegin.length;
		const last = digitsEnd(bytes, first);
		const next = numberAt(bytes, first, last);
		if (last - first > 7 || bytes[last] !== quote || !(next > row && next <= searched.rows))
			return undefined;
		row = next;
		at = last + 1;
		let hash = hashStart;
		for (; bytes[at] !== more; at++) {
			if (!isPlain(bytes[at])) return undefined;
			hash = hashed(hash, bytes[at]!);
		}

		const isOpen = isFull(bytes, last + 1, at, hash);
		at++;
		if (!isOpen) continue;
		const line: Array<SheetCell | undefined> = [];
		for (; isAt(bytes, at, cellBegin); count++) {
			at = putCell(bytes, at + cellBegin.length, row, line, refers);
			if (at < 0) return undefined;
		}

		if (!isAt(bytes, at, rowEnd)) return undefined;
		at += rowEnd.length;
		if (line.length === 0) continue;
		rows.cells[row - 1] = line;
		rows.columns = Math.max(rows.columns, line.length);
	}

	if (!isAt(bytes, at, end) || count > sheetCaps.cells) return undefined;
	rows.to = at + end.length;
	return rows;
}

/**
One cell, put where it belongs.

@param at - behind `<c r="`
@returns where the next tag begins; -1 where it is written in another way
*/
function putCell(
	bytes: Uint8Array,
	at: number,
	row: number,
	line: Array<SheetCell | undefined>,
	refers: Shared,
): number {
	let column = 0;
	let next = at;
	for (; bytes[next]! >= 65 && bytes[next]! <= 90; next++) column = column * 26 + bytes[next]! - 64;
	const letters = next - at;
	const first = next;
	next = digitsEnd(bytes, first);
	if (letters < 1 || letters > 3 || next - first > 7 || numberAt(bytes, first, next) !== row)
		return -1;
	if (column > searched.columns || bytes[next++] !== quote) return -1;
	let styled = 0;
	if (isAt(bytes, next, style)) {
		const from = next + style.length;
		next = digitsEnd(bytes, from);
		if (next === from || next - from > 5 || bytes[next] !== quote) return -1;
		styled = numberAt(bytes, from, next++);
		if (styled < 0) return -1;
	}

	const isText = isAt(bytes, next, shared);
	if (isText || isAt(bytes, next, number)) next += shared.length;
	if (bytes[next] === slash && bytes[next + 1] === more) return next + 2;
	if (bytes[next++] !== more) return -1;
	if (isAt(bytes, next, cellEnd)) return next + cellEnd.length;
	const isFormula = isAt(bytes, next, formulaBegin);
	if (isFormula) {
		next += formulaBegin.length;
		while (isPlain(bytes[next])) next++;
	}

	if (!isAt(bytes, next, isFormula ? formulaEnd : valueBegin)) return -1;
	const value = next + (isFormula ? formulaEnd.length : valueBegin.length);
	next = digitsEnd(bytes, value);
	const whole = next - value <= 15 ? numberAt(bytes, value, next) : -1;
	while (isPlain(bytes[next])) next++;
	if (next === value || !isAt(bytes, next, valueEnd)) return -1;
	const isWhole = whole >= 0 && digitsEnd(bytes, value) === next;
	if (isText && !isWhole) return -1;
	const shows = showsOf(styled, refers);
	const cell = isText
		? textCell(refers.strings[whole], isFormula)
		: isWhole
			? wholeCell(whole, isFormula)
			: valueCell('n', latin(bytes, value, next), shows, refers, isFormula);
	if (cell) {
		if (line[column - 1]) return -1;
		line[column - 1] = cell;
	}

	return next + valueEnd.length;
}

// A whole number of up to fifteen digits shows itself under every format that is scanned.
function wholeCell(value: number, isFormula: boolean): SheetCell {
	const text = String(value);
	return isFormula ? {text, number: value, formula: 'known'} : {text, number: value};
}

/** ASCII that is no control and begins no tag. */
function isPlain(byte: number | undefined): boolean {
	return byte !== undefined && byte >= space && byte <= 0x7e && byte !== less;
}
