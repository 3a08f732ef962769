import {type Sheet, type SheetCell, searched} from '../../../workbook/sheet.ts';
import {sheetCaps} from '../../writing/sheet-xml.ts';
import {aroundRows} from './around-rows.ts';
import {type QuickRows, quickRows} from './quick-rows.ts';
import {cellOf, isFullRow, type Shared, showsOf, valueCell} from './scan-cell.ts';
import {attribute, HandOver, nextTag, plainXml, tagAt, walk} from './scan-xml.ts';

/** A cell as nearly all are written, among others: any other goes the long way, with the same outcome. */
const usualCell =
	/<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d{1,5})")?(?: t="(n|s)")?(?:\/>|>(<f>[^<]*<\/f>)?<v>([^<]+)<\/v><\/c>)/uy;

/**
One worksheet as plain cells and merges.

@throws HandOver where anything on it is not plain: hidden rows or columns, errors, dates, formulas without a result;
where the styles are conditional, conditions too
*/
export function scanSheet(
	bytes: Uint8Array,
	name: string,
	shared: Shared & {isConditional: boolean},
): Sheet {
	const quick = quickRows(bytes, shared);
	if (quick) {
		const {merges, hasConditions} = around(bytes, quick);
		if (shared.isConditional && hasConditions) throw new HandOver('condition');
		const {cells, columns} = quick;
		return {name, rows: cells.length, columns, cells, merges};
	}

	const xml = plainXml(bytes, 'worksheet');
	if (shared.isConditional && hasCondition(xml)) throw new HandOver('condition');
	const {found, ranges} = takeApart(xml, (at) => rowsOf(xml, at, shared));
	const {cells, columns} = found;
	return {name, rows: cells.length, columns, cells, merges: mergesOf(ranges, found)};
}

const around = aroundRows((bytes, quick) => {
	const xml = plainXml(without(bytes, quick), 'worksheet');
	const {found, ranges} = takeApart(xml, (_, end) => ({...quick, end}));
	return {merges: mergesOf(ranges, found), hasConditions: hasCondition(xml)};
});

function hasCondition(xml: string): boolean {
	return xml.includes('<cfRule');
}

/** @param take - the rows, from where their element begins; nothing on the sheet is hidden */
function takeApart(xml: string, take: (at: number, end: number) => Rows) {
	let found: Rows | undefined;
	const ranges: string[] = [];
	walk(xml, (tag, parents, at) => {
		const parent = parents.at(-1);
		if (parent === 'worksheet' && tag.name === 'sheetData') {
			if (found) throw new HandOver('twice');
			found = take(at, tag.end);
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
	return {found, ranges};
}

const hiding =
	/\s(?:hidden|zeroHeight|showFormulas)="(?:1|true)"|\sshowZeros="(?:0|false)"|\swidth="0(?:\.0*)?"/u;

const noRows = Buffer.from('<sheetData/>');

// What stands around the rows, which are taken apart already.
function without(bytes: Uint8Array, {from, to}: QuickRows): Uint8Array {
	return Buffer.concat([bytes.subarray(0, from), noRows, bytes.subarray(to)]);
}

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
			beginRow(Number(attribute(tag.head, 'r')));
			inRow = isFullRow(tag);
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

function mergesOf(
	ranges: readonly string[],
	{cells: {length: rows}, columns}: Pick<Rows, 'cells' | 'columns'>,
): Sheet['merges'] {
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
