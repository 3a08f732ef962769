import type {Sheet} from '../../workbook/sheet.ts';
import {type PlacedCell, sheetOfCells} from './placed-cells.ts';
import {isItself} from './plain-cell.ts';
import {cellOfRuns, noRuns, type Runs} from './runs.ts';

/** What the format allows a cell to cover. */
const most = {columns: 1000, rows: 5000} as const;

/** A table of a page while it is read. */
export type OpenTable = {
	index: number;
	hidden: boolean;
	placed: PlacedCell[];
	/** Cells that reach down from rows above, by row. */
	covered: boolean[][];
	row: number;
	column: number;
	rowHidden: boolean;
	/** How many columns are described so far, and which of them are not shown. */
	described: number;
	hiddenColumns: Set<number>;
	cell?: {
		runs: Runs;
		number?: string;
		isBoolean: boolean;
		gone: boolean;
		top: number;
		left: number;
		down: number;
		across: number;
	};
	/** Words of cells that are not drawn: told of at the next cell of the row. */
	gone: string;
	widths: number[];
};

/** Begins a table. */
export function openTable(index: number, hidden: boolean): OpenTable {
	return {
		index,
		hidden,
		placed: [],
		covered: [],
		row: -1,
		column: 0,
		rowHidden: false,
		described: 0,
		hiddenColumns: new Set(),
		gone: '',
		widths: [],
	};
}

/** Takes the description of a column, or of several. */
export function describeColumn(
	table: OpenTable,
	spanned: string | undefined,
	hidden: boolean,
): void {
	const count = span(spanned, most.columns);
	for (let nth = 0; hidden && nth < count; nth++) table.hiddenColumns.add(table.described + nth);
	table.described = Math.min(table.described + count, most.columns);
}

/** Begins a cell at the next free place of the row; one that is not drawn takes none, but in a hidden column. */
export function openCell(
	table: OpenTable,
	attributes: Record<string, string>,
	undrawn: boolean,
): void {
	if (table.row < 0) table.row = 0;
	while (table.covered[table.row]?.[table.column]) table.column++;
	const gone = undrawn && !table.hiddenColumns.has(table.column);
	const across = gone ? 0 : span(attributes.colspan, most.columns);
	table.cell = {
		runs: noRuns(),
		number: attributes['x:num'] || attributes.sdval,
		isBoolean: /boolean/iu.test(attributes.sdnum ?? ''),
		gone,
		top: table.row,
		left: table.column,
		down: span(attributes.rowspan, most.rows),
		across,
	};
	table.column += across;
	table.widths[table.row] = table.column;
}

/**
Ends the cell that is open.

@param room - how many places may still be covered
@param faceless - the page keeps no type faces: figures written as texts may have been struck out or raised
@returns how many places it covers
*/
export function closeCell(table: OpenTable, room: number, faceless: boolean): number {
	const {cell} = table;
	if (!cell) return 0;
	table.cell = undefined;
	const {runs, top, left, down, across} = cell;
	if (cell.gone) {
		table.gone += `${runs.text}${runs.leftOut} `;
		return 0;
	}

	if (down * across > room) return down * across;
	if (table.gone.trim() !== '') runs.leftOut += ` ${table.gone}`;
	table.gone = '';
	for (let row = top; row < top + down; row++) {
		table.covered[row] ??= [];
		for (let column = left; column < left + across; column++) table.covered[row]![column] = true;
	}

	const plain = cellOfRuns(runs);
	const number = cell.number ? Number(cell.number) : Number.NaN;
	if (cell.isBoolean) plain.text = number === 0 ? 'FALSE' : 'TRUE';
	else if (Number.isFinite(number) && (plain.text !== '' || plain.leftOut === undefined)) {
		plain.number = number;
		if (/[%％]/u.test(plain.text)) plain.shown = 'percent';
		if (!isItself(plain.text, number)) plain.shows = plain.text;
	}

	if (faceless && !cell.number && /^[\d０-９][\d０-９\s,，.．]*$/u.test(plain.text))
		plain.unread = true;
	if (table.rowHidden || table.hiddenColumns.has(left)) plain.hidden = true;
	table.placed.push({top, left, down, across, cell: plain});
	return down * across;
}

/** The sheet that a table is. */
export function sheetOfTable(table: OpenTable): Sheet & {cut: boolean} {
	const sheet = sheetOfCells(`table${table.index}`, table.placed, table.widths);
	return {...sheet, ...(table.hidden && {hidden: true})};
}

function span(text: string | undefined, limit: number): number {
	const value = Number.parseInt(text ?? '1', 10);
	return Math.min(Math.max(1, Number.isFinite(value) ? value : 1), limit);
}
