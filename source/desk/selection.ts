import {exactSum} from '../form/exact.ts';
import type {Address, Cell} from '../form/form.ts';
import type {Block, Desk} from './desk.ts';
import {cellOf, cellsBetween} from './geometry.ts';

/** The address under the cursor of the open table; on another tab that of the table left behind. */
export function cursorOf(desk: Desk): Address {
	return desk.cursor[desk.table]!;
}

/** The selected block, line by line; one cell when nothing is selected. */
export function selectedCells(desk: Desk): Cell[] {
	const block = blockAt(desk);
	return block
		? cellsBetween(desk.form, block.from, block.to)
		: [cellOf(desk.form, cursorOf(desk))];
}

/** The corners of the selected block: where it was begun, and where it reached. */
export function blockAt(desk: Desk): Block | undefined {
	const {form, anchor, round} = desk;
	if (round) return round;
	const to = cursorOf(desk);
	if (anchor === undefined || cellOf(form, anchor).section !== cellOf(form, to).section)
		return undefined;
	return {from: anchor, to};
}

/** The figure a cell counts with: an entry's own, a total's effective one. */
export function figureOf(desk: Desk, cell: Cell): number | null {
	return cell.kind === 'entry'
		? (desk.draft.figures[cell.address]?.value ?? null)
		: (desk.checked.totals.get(cell.address)?.effective ?? null);
}

/** For the status line: how many cells are selected, how many hold a figure, and their sum. */
export function selectionSum(desk: Desk): {cells: number; filled: number; sum: number} {
	const cells = selectedCells(desk);
	const figures = cells.map((cell) => figureOf(desk, cell)).filter((figure) => figure !== null);
	return {cells: cells.length, filled: figures.length, sum: exactSum(figures)};
}
