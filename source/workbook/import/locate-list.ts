import type {Address, Form, Section} from '../../form/form.ts';
import {cellQuantity} from './cell-quantity.ts';
import {doubt, emptyTable, type FoundTable, partOf} from './found-table.ts';
import {type Grid, isFilled, type Place, sourceOf} from './grid.ts';
import {meantBy, type Order} from './list-labels.ts';
import {isTelling} from './take-figure.ts';

/** A line of the list: what it says, and the figure it says it of. */
type Line = {
	row: number;
	labels: readonly string[];
	value?: Place;
	meant: Record<Order, ReadonlySet<Address>>;
};

/** So many cells, and most of its lines, make a list; less is a table of another sort. */
const least = {cells: 8, share: 0.6};

/**
Tables of some sections written as a list: one figure a line, with its row and its column as labels before it. A label
that means several cells, or none, is told of; a cell that is stated twice with different figures is asked about.
*/
export function locateList(grid: Grid, _form: Form, sections: readonly Section[]): FoundTable[] {
	const column = grid.once(figureColumn);
	if (column === undefined) return [];
	const lines = grid
		.once(labelledLines)
		.map((line): Line => ({...line, meant: meantBy(line.labels, sections)}));
	const order = orderOf(lines);
	const said = lines.filter(({meant}) => meant[order].size === 1);
	const labelled = lines.filter(({value}) => value && isTelling(value));
	const cells = new Set(said.map(({meant}) => [...meant[order]][0]!));
	if (cells.size < least.cells || said.length < labelled.length * least.share) return [];
	const tables = sections.flatMap((section): FoundTable[] => {
		const own = said.filter(({meant}) => [...meant[order]][0]!.startsWith(`${section.id}/`));
		if (own.length === 0) return [];
		const table = emptyTable(section, grid, own[0]!.row, own.at(-1)!.row);
		const byCell = Map.groupBy(own, ({meant}) => [...meant[order]][0]!);
		for (const [address, same] of byCell) takeLines(table, address, same, column);
		return [table];
	});
	const [first] = tables;
	for (const {row, labels, value} of lines) {
		if (!first || said.some((line) => line.row === row) || !isTelling(value)) continue;
		const source = sourceOf(grid, row, column);
		const label = labels.join(' ');
		first.unmatched.push({source, label});
		first.notes.push({key: 'import.untaken', values: {source, label}, source, blocks: true});
	}

	return tables;
}

function takeLines(
	table: FoundTable,
	address: Address,
	lines: readonly Line[],
	column: number,
): void {
	const {grid} = table;
	const filled = lines.filter(({value}) => value);
	const figures = filled.map(({value}) => {
		const parsed = cellQuantity(value?.cell, '件');
		return parsed.kind === 'figure' ? String(parsed.value) : (parsed.text ?? '');
	});
	const apart = filled.filter((_, index) => figures.indexOf(figures[index]!) === index);
	const {row, value, labels} = apart[0] ?? lines[0]!;
	const unit = /单位[:：]\s*(万元|元)/u.exec(labels.join(''))?.[1];
	const id = address.split('/')[2]!;
	if (unit) table.units.set(id, unit);
	if (apart.length < 2) {
		table.cells.push({address, row, column, cell: value?.cell});
		return;
	}

	const ways = apart.map((one) => ({
		of: 'cell' as const,
		take: address,
		table: partOf(table, (part) =>
			part.cells.push({address, row: one.row, column, cell: one.value?.cell}),
		),
	}));
	doubt(
		table,
		{source: sourceOf(grid, row, column), label: labels.join(' '), ways},
		apart.map((one) => sourceOf(grid, one.row, column)),
	);
}

const mayBeFigure = /^\s*[-+]?[\d０-９][^\n]{0,30}$/u;

// The one column with figures that has labels before it; with two of them nothing is certain. Line numbers have none.
function figureColumn(grid: Grid): number | undefined {
	const counts = new Map<number, number>();
	for (let row = 0; row < grid.sheet.rows; row++) {
		const line = grid.sheet.cells[row] ?? [];
		for (let left = 0; left < Math.min(line.length, grid.sheet.columns); left++) {
			const cell = line[left];
			if (!cell || cell.text.trim() === '') continue;
			if (cell.number === undefined && !mayBeFigure.test(cell.text)) continue;
			if (!grid.begins(row, left) || cellQuantity(cell, '件').kind !== 'figure') continue;
			const before = grid.labels(row).some(({right}) => right < left);
			if (before) counts.set(left, (counts.get(left) ?? 0) + 1);
		}
	}

	const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
	if (!first || first[1] < least.cells) return undefined;
	return second && second[1] > first[1] / 4 ? undefined : first[0];
}

function labelledLines(grid: Grid): Array<Omit<Line, 'meant'>> {
	const column = grid.once(figureColumn) ?? 0;
	const lines: Array<Omit<Line, 'meant'>> = [];
	const carried: string[] = [];
	for (let row = 0; row < grid.sheet.rows; row++) {
		const own = Array.from({length: column}, (_, at) => grid.at(row, at));
		const words = own.map((place) => (place && /\p{L}/u.test(place.text) ? place.text.trim() : ''));
		const last = words.findLastIndex((word) => word !== '');
		if (last < 0) continue;
		// A label that is written once stands for the blank cells below it.
		for (let at = 0; at < column; at++) {
			if (words[at] !== '') {
				carried.length = at;
				carried[at] = words[at]!;
			}
		}

		const isBlank = (at: number) => !own[at] || own[at].text.trim() === '';
		const labels = words
			.slice(0, last + 1)
			.map((word, at) => word || (isBlank(at) ? (carried[at] ?? '') : ''))
			.filter((word, at, all) => word !== '' && word !== all[at - 1]);
		const place = grid.at(row, column);
		const value = place && isFilled(place) && place.top === row ? place : undefined;
		lines.push({row, labels, ...(value && {value})});
	}

	return lines;
}

// One list has one order: that of most of its lines.
function orderOf(lines: readonly Line[]): Order {
	const count = (order: Order) => lines.filter(({meant}) => meant[order].size === 1).length;
	return count('columnFirst') > count('rowFirst') ? 'columnFirst' : 'rowFirst';
}
