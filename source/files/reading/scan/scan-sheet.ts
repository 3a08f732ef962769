import {type Sheet, type SheetCell, searched} from '../../../workbook/sheet.ts';
import {sheetCaps} from '../../writing/sheet-xml.ts';
import {stringOf} from './scan-strings.ts';
import type {Shows} from './scan-styles.ts';
import {attribute, HandOver, isOn, nextTag, plainText, tagAt, walk} from './scan-xml.ts';

/** What the cells of a sheet refer to. */
export type Shared = {strings: ReadonlyArray<string | undefined>; styles: readonly Shows[]};

/** A stored number as programs write it: no exponent, no more digits than a binary fraction keeps. */
const stored = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/u;

/** A row and a cell as nearly all are written: quick to take apart. Any other goes the long way, with the same outcome. */
const usualRow = /<row r="([1-9]\d{0,6})"([^<>]*)>/uy;
const usualCell =
	/<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d{1,5})")?(?: t="(n|s)")?(?:\/>|>(<f>[^<]*<\/f>)?<v>([^<]+)<\/v><\/c>)/uy;

/** What rows say of themselves behind their number, where it was found to be nothing that matters. */
const plainRows = new Set<string>();

/** What may stand in a cell: a formula, a result, a text of its own, each closed. */
const wellFormed =
	/^(?:<f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/f>))?\s*(?:<v>[^<]*<\/v>|<v\s*\/>|<is>.*<\/is>)?\s*$/su;

/**
One worksheet as plain cells and merges.

@param xml - from `plainXml`
@throws HandOver where anything on it is not plain: hidden rows or columns, errors, dates, formulas without a result
*/
export function scanSheet(xml: string, name: string, shared: Shared): Sheet {
	let found: Rows | undefined;
	const ranges: string[] = [];
	walk(xml, (tag, parents, at) => {
		const parent = parents.at(-1);
		if (parent === 'worksheet' && tag.name === 'sheetData') {
			if (found) throw new HandOver('twice');
			found = rowsOf(xml, at, shared);
			return found.end;
		}

		if (hiding.test(tag.head)) throw new HandOver('hidden');
		if (tag.name === 'col' && !(Number(attribute(tag.head, 'max')) <= sheetCaps.column))
			throw new HandOver('columns');
		if (tag.name === 'mergeCell' && parent === 'mergeCells')
			ranges.push(attribute(tag.head, 'ref') ?? '');
		return undefined;
	});
	if (!found) throw new HandOver('no rows');
	const {cells, columns} = found;
	const rows = cells.length;
	return {name, rows, columns, cells, merges: mergesOf(ranges, rows, columns)};
}

const hiding =
	/\s(?:hidden|zeroHeight|showFormulas)="(?:1|true)"|\sshowZeros="(?:0|false)"|\swidth="0(?:\.0*)?"/u;

type Rows = {cells: Array<Array<SheetCell | undefined> | undefined>; columns: number; end: number};

// The rows of a sheet: in order, each once, so it is written; anything else is another reader's to judge.
function rowsOf(xml: string, from: number, shared: Shared): Rows {
	const cells: Rows['cells'] = [];
	const open = tagAt(xml, from);
	let at = open.end;
	let row = -1;
	let inRow = false;
	let columns = 0;
	let count = 0;
	const beginRow = (number: number) => {
		if (!(number - 1 > row)) throw new HandOver('row');
		if (number > searched.rows) throw new HandOver('far down');
		row = number - 1;
	};

	const put = (column: number, cell: SheetCell) => {
		if (++count > sheetCaps.cells) throw new HandOver('many');
		cells[row] ??= [];
		if (cells[row]![column]) throw new HandOver('twice');
		cells[row]![column] = cell;
		if (column >= columns) columns = column + 1;
	};

	while (!open.empty) {
		at = nextTag(xml, at);
		usualCell.lastIndex = at;
		const usual = inRow && usualCell.exec(xml);
		if (usual && Number(usual[2]) === row + 1) {
			const [, letters = '', , style, kind = 'n', formula, value] = usual;
			const column = columnAt(letters);
			if (column >= searched.columns) throw new HandOver('far right');
			at = usualCell.lastIndex;
			if (value === undefined) continue;
			const shows = showsOf(style, shared);
			const cell = valueCell(kind, value, shows, shared, formula !== undefined);
			if (cell) put(column, cell);
			continue;
		}

		usualRow.lastIndex = at;
		const next = inRow ? null : usualRow.exec(xml);
		if (next && plainRows.has(next[2]!)) {
			beginRow(Number(next[1]));
			inRow = true;
			at = usualRow.lastIndex;
			continue;
		}

		const tag = tagAt(xml, at);
		at = tag.end;
		if (tag.closes) {
			if (tag.name === (inRow ? 'row' : 'sheetData')) {
				if (!inRow) break;
				inRow = false;
				continue;
			}

			throw new HandOver(tag.name);
		}

		if (tag.name === 'row' && !inRow) {
			const number = Number(attribute(tag.head, 'r'));
			const isFlat = Number(attribute(tag.head, 'ht') ?? 1) === 0;
			if (isFlat || isOn(tag.head, 'hidden')) throw new HandOver('row');
			beginRow(number);
			inRow = !tag.empty;
			if (next && inRow) remember(next[2]!);
		} else if (tag.name === 'c' && inRow) {
			const column = columnOf(attribute(tag.head, 'r') ?? '', row);
			if (column >= searched.columns) throw new HandOver('far right');
			if (tag.empty) continue;
			const end = xml.indexOf('</c>', at);
			if (end < 0) throw new HandOver('cut');
			const cell = cellOf(tag.head, xml.slice(at, end), shared);
			at = end + 4;
			if (!cell) continue;
			put(column, cell);
		} else {
			throw new HandOver(tag.name);
		}
	}

	return {cells, columns, end: at};
}

function remember(row: string): void {
	if (plainRows.size > 200) plainRows.clear();
	plainRows.add(row);
}

function cellOf(head: string, inside: string, shared: Shared): SheetCell | undefined {
	const kind = attribute(head, 't') ?? 'n';
	const value = textOf(inside, 'v');
	const formula = inside.includes('<f');
	if (!wellFormed.test(inside)) throw new HandOver('markup');
	if (value === undefined && !formula && !inside.includes('<is')) return undefined;
	if (kind === 'inlineStr') return inlineCell(head, inside, shared);
	if (value === '' && kind === 'n' && !formula) return undefined;
	if (value === undefined || value === '') throw new HandOver('no value');
	const shows = showsOf(attribute(head, 's'), shared);
	if (kind === 'str' && formula) {
		// WPS keeps a picture in a cell as a formula of its own.
		if (/DISPIMG/iu.test(inside)) throw new HandOver('picture');
		const text = plainText(value);
		if (/_x[\dA-Fa-f]{4}_/u.test(text)) throw new HandOver('string');
		return {text, formula: 'known'};
	}

	return valueCell(kind, value, shows, shared, formula);
}

function valueCell(
	kind: string,
	value: string,
	shows: Shows,
	{strings}: Shared,
	formula: boolean,
): SheetCell | undefined {
	if (kind === 's') {
		const text = strings[Number(value)];
		if (text === undefined) throw new HandOver('string');
		if (formula) return {text, formula: 'known'};
		return text === '' ? undefined : {text};
	}

	if (kind !== 'n' || !stored.test(value)) throw new HandOver('value');
	const number = Number(value);
	if (!showsItself(value, shows)) throw new HandOver('format');
	const text = String(number);
	return formula ? {text, number, formula: 'known'} : {text, number};
}

function inlineCell(head: string, inside: string, shared: Shared): SheetCell | undefined {
	const from = inside.indexOf('<is>');
	const to = inside.indexOf('</is>', from);
	if (from < 0 || to < 0 || inside.includes('<f')) throw new HandOver('inline');
	const text = stringOf(inside.slice(from + 4, to));
	if (text === undefined) throw new HandOver('string');
	showsOf(attribute(head, 's'), shared);
	return text === '' ? undefined : {text};
}

function showsOf(written: string | undefined, {styles}: Shared): Shows & string {
	const style = Number(written ?? 0);
	const shows = styles.length === 0 && style === 0 ? 'plain' : styles[style];
	if (shows === undefined) throw new HandOver('style');
	return shows;
}

// 75.4 under `0` shows 75.
function showsItself(value: string, shows: Shows): boolean {
	const point = value.indexOf('.');
	const places = point < 0 ? 0 : value.length - point - 1;
	if (value === '-0' || (value.length > 15 && value.replace(/^-?0?\.?/u, '').length > 15))
		return false;
	return places <= (shows === 'whole' ? 0 : shows === 'cents' ? 2 : 10);
}

function textOf(inside: string, name: string): string | undefined {
	const open = inside.indexOf(`<${name}>`);
	if (open < 0) return inside.includes(`<${name}`) ? '' : undefined;
	const from = open + name.length + 2;
	const to = inside.indexOf('<', from);
	return to < 0 ? undefined : inside.slice(from, to);
}

// `B7` in row 6 is column 1.
function columnOf(ref: string, row: number): number {
	const [at, column] = placeOf(ref);
	if (at !== row) throw new HandOver('reference');
	return column;
}

// `B` is column 1.
function columnAt(letters: string): number {
	let column = 0;
	for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
	return column - 1;
}

function mergesOf(ranges: readonly string[], rows: number, columns: number): Sheet['merges'] {
	if (ranges.length > sheetCaps.merges) throw new HandOver('many');
	return ranges.flatMap((range) => {
		const [first = '', last = first] = range.split(':');
		const [top, left] = placeOf(first);
		const [bottom, right] = placeOf(last);
		if (top >= rows || left >= columns || bottom < top || right < left) return [];
		return [{from: [top, left], to: [Math.min(bottom, rows - 1), Math.min(right, columns - 1)]}];
	});
}

function placeOf(ref: string): [row: number, column: number] {
	let column = 0;
	let row = 0;
	for (let at = 0; at < ref.length; at++) {
		const code = ref.charCodeAt(at);
		if (code >= 65 && code <= 90 && row === 0 && at < 3) column = column * 26 + code - 64;
		else if (code >= 48 && code <= 57 && at < 10 && (row > 0 || code > 48))
			row = row * 10 + code - 48;
		else throw new HandOver('reference');
	}

	if (row === 0 || column === 0) throw new HandOver('reference');
	return [row - 1, column - 1];
}
