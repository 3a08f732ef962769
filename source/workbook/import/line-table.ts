import type {Section} from '../../form/form.ts';
import {lacks} from '../export/moved-cells.ts';
import type {SheetCell} from '../sheet.ts';
import {cellQuantity} from './cell-quantity.ts';
import {foldLabel} from './fold-label.ts';
import {doubt, emptyTable, type FoundTable, partOf} from './found-table.ts';
import {type Grid, isFilled, type Place, sourceOf} from './grid.ts';
import {labelBook, near} from './label-book.ts';
import type {TellingRows} from './telling-rows.ts';

/** The head of a table whose rows stand side by side above one line of figures (行政复议、行政诉讼). */
export type LineHeader = {
	section: Section;
	top: number;
	bottom: number;
	leaves: ReadonlyArray<{column: string; row: string; place: Place}>;
	doubtful: readonly Place[];
};

type Leaf = {
	ids: readonly string[];
	place: Place;
	weak: boolean;
	top: number;
	/** The same head once more, below itself: written again instead of merged. */
	again: boolean;
};

/**
Every head of this kind on a sheet.

@param telling - the labels that may be one
*/
export function lineHeaders(grid: Grid, section: Section, telling: TellingRows): LineHeader[] {
	const book = labelBook(section);
	const headers: LineHeader[] = [];
	for (const leaves of zonesOf(leavesOf(grid, section, telling))) {
		const strong = leaves.filter((leaf) => !leaf.weak);
		const ids = new Set(strong.flatMap((leaf) => leaf.ids));
		// Each head once only is the other way round: rows below each other.
		if (ids.size < 3 || strong.length <= ids.size) continue;
		const top = Math.min(...leaves.map((leaf) => leaf.top));
		const bottom = Math.max(...strong.map((leaf) => leaf.place.bottom));
		const found = leaves
			.filter((leaf) => !leaf.again && leaf.place.bottom <= bottom)
			.map((leaf) => ({
				column: leaf.ids[0]!,
				row: blockAbove(grid, section, leaf),
				place: leaf.place,
			}));
		const known = found.filter((leaf) => leaf.row !== undefined);
		const times = Map.groupBy(known, (leaf) => `${leaf.row}/${leaf.column}`);
		const once = known.filter((leaf) => times.get(`${leaf.row}/${leaf.column}`)!.length === 1);
		const blocks = new Set(book.section.rows.map((row) => row.id));
		headers.push({
			section,
			top: Math.max(0, top - 2),
			bottom,
			leaves: once.filter((leaf) => blocks.has(leaf.row!)) as LineHeader['leaves'][number][],
			doubtful: found.filter((leaf) => !once.includes(leaf)).map((leaf) => leaf.place),
		});
	}

	return headers;
}

function leavesOf(grid: Grid, section: Section, {rows}: TellingRows): Leaf[] {
	const book = labelBook(section);
	const leaves: Leaf[] = [];
	for (const row of rows) {
		for (const {place} of row) {
			let core = '';
			for (let above: Place | undefined = place, steps = 0; above && steps < 5; steps++) {
				const piece = foldLabel(above.text).core;
				if (piece === '') break;
				core = piece + core;
				const found = steps === 0 ? near(book.columns, core) : exactly(book.columns.get(core));
				if (found) {
					const again = grid.at(place.top - 1, place.left)?.text === place.text;
					leaves.push({ids: found.ids, place, weak: book.weak.has(core), top: above.top, again});
					break;
				}

				above = grid.at(above.top - 1, place.left);
			}
		}
	}

	return leaves.filter((leaf) => leaf.ids.length === 1);
}

function exactly(ids: readonly string[] | undefined): {ids: readonly string[]} | undefined {
	return ids && {ids};
}

// 总计 stands everywhere: only the telling heads make a zone, and it takes the common ones beside them.
function zonesOf(leaves: readonly Leaf[]): Leaf[][] {
	const zones: Array<{top: number; bottom: number; leaves: Leaf[]}> = [];
	for (const leaf of leaves) {
		if (leaf.weak) continue;
		const zone = zones.at(-1);
		if (zone && leaf.top <= zone.bottom + 1) {
			zone.leaves.push(leaf);
			zone.bottom = Math.max(zone.bottom, leaf.place.top);
		} else {
			zones.push({top: leaf.top, bottom: leaf.place.top, leaves: [leaf]});
		}
	}

	return zones.map((zone) => {
		const first = Math.min(...zone.leaves.map(({place}) => place.left));
		const last = Math.max(...zone.leaves.map(({place}) => place.right));
		const beside = leaves.filter(
			({weak, top, place}) =>
				weak &&
				top >= zone.top &&
				place.top <= zone.bottom &&
				place.left >= first - 1 &&
				place.left <= last + 2,
		);
		return [...zone.leaves, ...beside];
	});
}

// The lowest block head above a leaf, in its column or, where heads are not merged, to the left of it.
function blockAbove(grid: Grid, section: Section, leaf: Leaf): string | undefined {
	const book = labelBook(section);
	for (let row = leaf.top - 1; row >= Math.max(0, leaf.top - 6); row--) {
		for (let column = leaf.place.left; column >= 0; column--) {
			const place = grid.at(row, column);
			if (!place || place.text.trim() === '') continue;
			const {core} = foldLabel(place.text);
			const ids = near(book.rows, core)?.ids ?? [];
			if (ids.length === 1) return ids[0];
			// Another head at this height: what stands left of it is not above the leaf.
			break;
		}
	}

	return undefined;
}

// Cells that moved: the last one is missing, another follows it, or it is blank and the sums do not hold.
function moved(grid: Grid, {section, leaves}: LineHeader, row: number, end: number): boolean {
	if (lacks(grid, row, end)) return true;
	const next = grid.at(row, end + 1);
	if (next && /\d/u.test(next.text) && isQuantity(next.cell)) return true;
	const last = grid.at(row, end);
	if (last && isFilled(last)) return false;
	const sum = section.sums.find((one) => 'column' in one);
	const value = (block: string, column: string) => {
		const leaf = leaves.find((one) => one.row === block && one.column === column);
		const parsed = cellQuantity(leaf && grid.at(row, leaf.place.left)?.cell, '件');
		return parsed.kind === 'figure' ? parsed.value : undefined;
	};

	return section.rows.some(({id}) => {
		const total = sum && 'column' in sum ? value(id, sum.column) : undefined;
		const parts = sum?.of.map((column) => value(id, column) ?? 0) ?? [];
		const all = parts.reduce((before, one) => before + one, 0);
		const end = parts.at(-1) ?? 0;
		return total === undefined ? end > 0 && 2 * end >= all : all !== total;
	});
}

// Notes below the table are no figures, whatever column they begin in.
function isQuantity(cell: SheetCell | undefined): boolean {
	const parsed = cellQuantity(cell, '件');
	return parsed.kind !== 'fault' || parsed.why !== 'words';
}

/** Finds the figures below such a head: one line of them, and nothing where there are several. */
export function matchLine(grid: Grid, header: LineHeader, limit: number): FoundTable | undefined {
	const {section, leaves} = header;
	if (leaves.length === 0) return undefined;
	const filled: number[] = [];
	for (let row = header.bottom + 1; row <= Math.min(limit, header.bottom + 200); row++) {
		const figures = leaves.flatMap(({place}) => {
			const below = grid.at(row, place.left);
			return below && below.left === place.left && isFilled(below) ? [below] : [];
		});
		const telling = figures.some(({cell}) => isQuantity(cell));
		if (telling || (row === header.bottom + 1 && figures.length > 1)) filled.push(row);
		else if (filled.length > 0 || row > header.bottom + 2) break;
	}

	const row = filled[0] ?? header.bottom + 1;
	const table = emptyTable(section, grid, header.top, row);
	table.ambiguous.push(
		...header.doubtful.map((place) => ({
			source: sourceOf(grid, place.top, place.left),
			label: place.text.trim(),
			candidates: section.rows.map((one) => `${section.id}/${one.id}`),
		})),
	);
	const end = Math.max(...leaves.map(({place}) => place.left));
	const sourceIn = (one: number) => sourceOf(grid, one, leaves[0]!.place.left);
	// A line whose figures have moved is no answer: which figure stands under which head is not certain.
	const sound = filled.filter((one) => !moved(grid, header, one, end));
	table.bottom = filled.at(-1) ?? row;
	if (filled.length > 1) {
		const ways = sound.map((one) => ({
			of: 'table' as const,
			take: sourceIn(one),
			table: partOf(table, (part) => takeLine(part, leaves, one)),
		}));
		const candidates = filled.map((one) => sourceIn(one));
		doubt(table, {source: sourceIn(row), label: section.title, ways}, candidates);
		return table;
	}

	if (filled.length === 1 && sound.length === 0) {
		const candidates = leaves.map((leaf) => `${section.id}/${leaf.row}/${leaf.column}`);
		doubt(table, {source: sourceIn(row), label: section.title, ways: []}, candidates);
		return table;
	}

	takeLine(table, leaves, row);
	return table;
}

function takeLine(table: FoundTable, leaves: LineHeader['leaves'], row: number): void {
	const {grid, section} = table;
	const addressOf = (leaf: LineHeader['leaves'][number]) =>
		`${section.id}/${leaf.row}/${leaf.column}`;
	for (const leaf of leaves) {
		const place = grid.at(row, leaf.place.left);
		const filled = place && isFilled(place) ? place : undefined;
		const covered = leaves.filter(
			({place: head}) => filled && head.left <= filled.right && head.left >= filled.left,
		);
		const address = addressOf(leaf);
		if (filled && covered.length > 1) {
			// One merged figure is one question, however many heads it stands under.
			if (covered[0] !== leaf) continue;
			const addresses = covered.map((one) => addressOf(one));
			const source = sourceOf(grid, row, filled.left);
			const ways = addresses.map((take) => ({
				of: 'cell' as const,
				take,
				table: partOf(table, ({cells}) =>
					cells.push({address: take, row, column: filled.left, cell: filled.cell}),
				),
			}));
			doubt(table, {source, label: leaf.place.text.trim(), ways}, addresses);
			continue;
		}

		table.cells.push({address, row, column: leaf.place.left, cell: filled?.cell});
	}
}
