import type {Form} from '../../form/form.ts';
import {emptyTable, type FoundTable} from './found-table.ts';
import type {Grid} from './grid.ts';
import {isFilled} from './grid.ts';
import {type Layout, layoutOf} from './layout-of.ts';
import {locateTables} from './locate-tables.ts';
import {hasTellingRow} from './telling-rows.ts';

/** Where the tables of a layout lie: nothing of what they hold. */
type Known = {
	/** The words of the rows that the tables take. */
	words: ReadonlyMap<number, string>;
	tables: ReadonlyArray<{
		section: FoundTable['section'];
		top: number;
		bottom: number;
		split?: true;
		units: FoundTable['units'];
		cells: ReadonlyArray<Pick<FoundTable['cells'][number], 'address' | 'row' | 'column'>>;
	}>;
	hits: number;
};

/** Offices of one county fill the same few workbooks. */
const most = 60;
/** Every so often what is known is found anew all the same. */
const provedEvery = 50;
const books = new WeakMap<Form, Map<string, Known[]>>();

/**
The tables of a form on a sheet, as `locateTables` finds them. A layout met before is not searched again: same size,
merges, places of figures, and the same words in every row that a table takes. Only layouts that left nothing open, and
whose every figure went into a table, are remembered; and only where things lie, never what they say.
*/
export function locateKnown(grid: Grid, form: Form): FoundTable[] {
	if (!hasTellingRow(grid, form)) return [];
	const layout = layoutOf(grid);
	if (!layout) return locateTables(grid, form);
	const book = books.get(form) ?? new Map<string, Known[]>();
	books.set(form, book);
	const alike = book.get(layout.outline) ?? [];
	const known = alike.find(({words}) => {
		for (const [row, one] of words) if (layout.words(row) !== one) return false;
		return true;
	});
	if (!known) {
		const found = locateTables(grid, form);
		remember(book, layout, found);
		return found;
	}

	known.hits++;
	const tables = known.tables.map((one) => fill(one, grid));
	if (known.hits % provedEvery !== 0) return tables;
	const found = locateTables(grid, form);
	if (keyOf(found) !== keyOf(tables)) alike.splice(alike.indexOf(known), 1);
	return found;
}

function remember(book: Map<string, Known[]>, layout: Layout, found: readonly FoundTable[]): void {
	const isOpen = found.some(
		({ambiguous, faults, notes, questions, unmatched}) =>
			ambiguous.length + faults.length + notes.length + questions.length + unmatched.length > 0,
	);
	const taken = new Set(
		found.flatMap(({cells}) =>
			cells.flatMap(({place}) => (place && isFilled(place) ? [`${place.top},${place.left}`] : [])),
		),
	);
	if (isOpen || found.length === 0 || taken.size !== layout.figures) return;
	const words = new Map<number, string>();
	for (const {top, bottom} of found)
		for (let row = top; row <= bottom; row++) words.set(row, layout.words(row));
	if (book.size >= most) book.delete(book.keys().next().value!);
	const tables = found.map(({section, top, bottom, split, units, cells}) => ({
		section,
		top,
		bottom,
		...(split && {split}),
		units,
		cells: cells.map(({address, row, column}) => ({address, row, column})),
	}));
	book.set(layout.outline, [...(book.get(layout.outline) ?? []), {words, tables, hits: 0}]);
}

function fill(
	{section, top, bottom, split, units, cells}: Known['tables'][number],
	grid: Grid,
): FoundTable {
	return {
		...emptyTable(section, grid, top, bottom),
		...(split && {split}),
		units: new Map(units),
		cells: cells.map((cell) => {
			const {address, row, column} = cell;
			const place = grid.at(row, column);
			return {address, row, column, place: place && isFilled(place) ? place : undefined};
		}),
	};
}

function keyOf(tables: readonly FoundTable[]): string {
	return JSON.stringify(
		tables.map(({section, top, bottom, cells, ...rest}) => [
			section.id,
			top,
			bottom,
			cells.map(({address, row, column, place}) => [address, row, column, place !== undefined]),
			[rest.ambiguous, rest.faults, rest.notes, rest.questions, rest.unmatched],
		]),
	);
}
