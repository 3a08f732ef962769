import type {Address, Cell, Form, Section, SectionId} from '../form/form.ts';
import type {Direction} from '../program/action.ts';

/** Rows and columns a cell covers in a table, both ends included. */
export type Box = {top: number; bottom: number; left: number; right: number};

/** Where a cell stands in the printed table. */
export function printedBox({at, span}: Cell): Box {
	return {
		top: at[0],
		bottom: at[0] + span[0] - 1,
		left: at[1],
		right: at[1] + span[1] - 1,
	};
}

/**
Where a cell stands on the screen, for arrows and blocks: as printed, but table 四, whose three blocks are printed
side by side in one line, has one line for each block.
*/
export function boxOf(form: Form, cell: Cell): Box {
	const section = sectionOf(form, cell.section);
	if (section.layout.labels > 0) return printedBox(cell);
	const top = section.rows.findIndex(({id}) => id === cell.row.id);
	const left = section.columns.findIndex(({id}) => id === cell.column.id);
	return {top, bottom: top, left, right: left};
}

/** @throws TypeError when the form has no such section */
export function sectionOf(form: Form, id: SectionId): Section {
	const section = form.sections.find((one) => one.id === id);
	if (!section) throw new TypeError(`${form.id} has no section ${id}`);
	return section;
}

/** The cell at an address. @throws TypeError when the form has none */
export function cellOf(form: Form, address: Address): Cell {
	const cell = form.cell.get(address);
	if (!cell) throw new TypeError(`${form.id} has no cell ${address}`);
	return cell;
}

/**
The cell next to one on the screen; totals count, heads do not.

@param lane - the column to keep to where a merged cell lies under several
*/
export function neighbour(
	form: Form,
	address: Address,
	by: Direction,
	lane?: number,
): Cell | undefined {
	const from = cellOf(form, address);
	const box = boxOf(form, from);
	const vertical = by === 'up' || by === 'down';
	let best: Cell | undefined;
	let bestRank: readonly [number, number] = [0, 0];
	for (const {cell, box: other} of boxesOf(form, sectionOf(form, from.section))) {
		const overlaps = vertical
			? other.left <= box.right && other.right >= box.left
			: other.top <= box.bottom && other.bottom >= box.top;
		const distance = ahead(box, other, by);
		if (!overlaps || distance <= 0) continue;
		const aside = Math.abs(vertical ? other.left - (lane ?? box.left) : other.top - box.top);
		if (!best || distance < bestRank[0] || (distance === bestRank[0] && aside < bestRank[1])) {
			best = cell;
			bestRank = [distance, aside];
		}
	}

	return best;
}

type Placed = {cell: Cell; box: Box};
const known = new WeakMap<Section, readonly Placed[]>();

// All of a table, whenever an arrow is pressed: they are placed once.
function boxesOf(form: Form, section: Section): readonly Placed[] {
	const found = known.get(section);
	if (found) return found;
	const made = section.cells.map((cell) => ({cell, box: boxOf(form, cell)}));
	known.set(section, made);
	return made;
}

// How far a box lies from another in a direction; nothing or less: it does not.
function ahead(box: Box, other: Box, by: Direction): number {
	if (by === 'up') return box.top - other.bottom;
	if (by === 'down') return other.top - box.bottom;
	return by === 'left' ? box.left - other.right : other.left - box.right;
}

/** The next or previous cell to fill, in reading order; undefined at the table's end. */
export function nextEntry(form: Form, address: Address, by: 1 | -1): Cell | undefined {
	const from = cellOf(form, address);
	const cells = readingOrder(sectionOf(form, from.section));
	for (let index = cells.indexOf(from) + by; cells[index]; index += by)
		if (cells[index]!.kind === 'entry') return cells[index];
	return undefined;
}

/**
The cell to fill after Enter: the next one below, else the top of the next column; undefined on the last of the table.
In a column that holds only totals it is the next total.
*/
export function entryBelow(form: Form, address: Address): Cell | undefined {
	const from = cellOf(form, address);
	if (from.kind === 'entry' && !nextEntry(form, address, 1)) return undefined;
	const entries = sectionOf(form, from.section)
		.cells.filter(({kind}) => kind === 'entry')
		.map((cell) => ({cell, box: boxOf(form, cell)}));
	const {top, bottom, left, right} = boxOf(form, from);
	const below = entries
		.filter(({box}) => box.top > bottom && box.left <= right && box.right >= left)
		.sort((one, two) => one.box.top - two.box.top || one.box.left - two.box.left);
	const aside = entries
		.filter(({box}) => box.left > left && box.top <= top)
		.sort((one, two) => one.box.left - two.box.left || one.box.top - two.box.top);
	const next = (below[0] ?? aside[0])?.cell;
	return next ?? (from.kind === 'total' ? neighbour(form, address, 'down') : undefined);
}

/** Line by line as printed. */
export function readingOrder(section: Section): Cell[] {
	return [...section.cells].sort((one, two) => one.at[0] - two.at[0] || one.at[1] - two.at[1]);
}

/** Every cell that lies in the block between two cells of one table, line by line. */
export function cellsBetween(form: Form, one: Address, two: Address): Cell[] {
	const section = sectionOf(form, cellOf(form, one).section);
	const box = around(boxOf(form, cellOf(form, one)), boxOf(form, cellOf(form, two)));
	return readingOrder(section).filter((cell) => {
		const {top, bottom, left, right} = boxOf(form, cell);
		return top <= box.bottom && bottom >= box.top && left <= box.right && right >= box.left;
	});
}

function around(one: Box, two: Box): Box {
	return {
		top: Math.min(one.top, two.top),
		bottom: Math.max(one.bottom, two.bottom),
		left: Math.min(one.left, two.left),
		right: Math.max(one.right, two.right),
	};
}
