import type {Form} from '../../form/form.ts';
import {type Recent, recent} from '../../text/recent.ts';
import {emptyTable, type FoundTable} from './found-table.ts';
import {type Grid, sourceOf} from './grid.ts';
import {layoutKey} from './layout-key.ts';
import {isOfLayout, type Layout, layoutOf} from './layout-of.ts';
import {locateTables} from './locate-tables.ts';
import {hasTellingRow} from './telling-rows.ts';
import {losesLayout, searchesAnew, usesLayout} from './watch-layouts.ts';

/** Where the tables of a layout lie: nothing of what they hold. */
type Known = {layout: Layout; key: string; tables: readonly KnownTable[]; hits: number};

type KnownTable = Pick<FoundTable, 'section' | 'top' | 'bottom' | 'split' | 'units'> & {
	/** Each cell of the form, and whether anything stands in it. */
	cells: ReadonlyArray<{address: string; row: number; column: number; isFilled: boolean}>;
	/** `三!D7` for each of them, by the name of the sheet. */
	sources: Map<string, readonly string[]>;
};

type Search = (grid: Grid, form: Form) => FoundTable[];

/** Offices of one county fill the same few workbooks. */
const most = {layouts: 60, names: 20};
/** The first time, and every so often, what is known is found anew all the same. */
const provedEvery = 50;
/** The layouts met before, the last one met first. */
const books = new WeakMap<Form, Recent<Known>>();
/** Keys of layouts that proved false: they are searched ever after. */
const lost = new Set<string>();

/**
The tables of a form on a sheet, as `locateTables` finds them. A layout met before is not searched again: same size,
merges, places of figures, and the same words in every row that a table takes. Only layouts that left nothing open, and
whose every figure went into a table, are remembered; and only where things lie, never what they say. The second sheet
of a layout, and then every fiftieth, is searched all the same: where that finds otherwise the layout is given up, and
`watchLayouts` says so, for those that were taken from memory before it must be read again.

@param search - finds the tables of a sheet that is of no layout
*/
export function locateKnown(grid: Grid, form: Form, search: Search = locateTables): FoundTable[] {
	const book = books.get(form) ?? recent<Known>(most.layouts);
	books.set(form, book);
	const isKind = !searchesAnew() && !grid.turned && !grid.sheet.hidden && !grid.sheet.short;
	const known = isKind ? book.find(({layout}) => isOfLayout(grid.sheet, layout)) : undefined;
	if (!known) {
		if (!hasTellingRow(grid, form)) return [];
		const found = search(grid, form);
		if (isKind) remember(book, grid, form, found);
		return found;
	}

	known.hits++;
	const tables = known.tables.map((one) => fill(one, grid));
	if (known.hits % provedEvery !== 1) {
		usesLayout(known.key);
		return tables;
	}

	const found = search(grid, form);
	if (keyOf(found) !== keyOf(tables)) {
		book.drop(known);
		lost.add(known.key);
		losesLayout(known.key);
	}

	return found;
}

function remember(
	book: Recent<Known>,
	{sheet}: Grid,
	form: Form,
	found: readonly FoundTable[],
): void {
	if (found.length === 0 || found.some((table) => isOpen(table))) return;
	const bound = new Uint8Array(sheet.rows);
	for (const {top, bottom} of found) bound.fill(1, top, bottom + 1);
	const layout = layoutOf(sheet, bound);
	if (!layout || hasOtherFigures(layout, found)) return;
	const key = layoutKey(layout, form);
	if (lost.has(key)) return;
	const tables = found.map(({section, top, bottom, split, units, cells}) => ({
		section,
		top,
		bottom,
		...(split && {split}),
		units,
		cells: cells.map(({address, row, column, cell}) => {
			return {address, row, column, isFilled: cell !== undefined};
		}),
		sources: new Map<string, readonly string[]>(),
	}));
	book.add({layout, key, tables, hits: 0});
}

function isOpen({ambiguous, faults, notes, questions, unmatched}: FoundTable): boolean {
	return ambiguous.length + faults.length + notes.length + questions.length + unmatched.length > 0;
}

// A figure that went into no table: whatever it is, it must be looked at in every file.
function hasOtherFigures({marks}: Layout, found: readonly FoundTable[]): boolean {
	const taken = new Set(
		found.flatMap(({cells}) =>
			cells.flatMap(({row, column, cell}) => (cell ? [`${row},${column}`] : [])),
		),
	);
	return marks.reduce((count, mark) => count + (mark & 1), 0) !== taken.size;
}

// What stands in a cell is read from the sheet at hand; whether anything does is the layout's.
function fill({section, top, bottom, split, units, cells, sources}: KnownTable, grid: Grid) {
	const {name, cells: lines} = grid.sheet;
	let own = sources.get(name);
	if (!own) {
		own = cells.map(({row, column}) => sourceOf(grid, row, column));
		if (sources.size >= most.names) sources.clear();
		sources.set(name, own);
	}

	const table: FoundTable = emptyTable(section, grid, top, bottom);
	if (split) table.split = split;
	table.units = new Map(units);
	table.sources = own;
	table.cells = cells.map(({address, row, column, isFilled}) => {
		return {address, row, column, cell: isFilled ? lines[row]?.[column] : undefined};
	});
	return table;
}

function keyOf(tables: readonly FoundTable[]): string {
	return JSON.stringify(
		tables.map(({section, top, bottom, split, units, cells, ...rest}) => [
			[section.id, top, bottom, split, [...units]],
			cells.map(({address, row, column, cell}) => [address, row, column, cell !== undefined]),
			[rest.ambiguous, rest.faults, rest.notes, rest.questions, rest.unmatched],
		]),
	);
}
