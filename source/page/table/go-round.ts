import type {Block, Desk} from '../../desk/desk.ts';
import {boxOf, cellOf, cellsBetween} from '../../desk/geometry.ts';
import {blockAt, cursorOf} from '../../desk/selection.ts';
import type {Address, Cell, Form} from '../../form/form.ts';
import type {Go} from './state.ts';

/**
The cell that typing goes into when a block is selected: the one where it was begun, as in Excel, or the one that
Enter and Tab have come to since.
*/
export function beginRound(desk: Desk): {at: Address; desk: Partial<Desk>} | undefined {
	const block = blockAt(desk);
	if (!block) return undefined;
	const at = desk.round ? cursorOf(desk) : block.from;
	return {at, desk: standing(desk, block, at)};
}

/** Where Enter (down its columns) or Tab (along its lines) goes in a selected block; at its end it begins again. */
export function goRound(desk: Desk, from: Address, then: Go): Partial<Desk> | undefined {
	const block = blockAt(desk);
	if (!block || (then !== 'down' && then !== 'next' && then !== 'previous')) return undefined;
	const {form} = desk;
	const cells = cellsBetween(form, block.from, block.to).sort(
		then === 'down' ? byColumn(form) : byLine(form),
	);
	const step = then === 'previous' ? -1 : 1;
	const active = desk.round || desk.editor ? from : block.from;
	const {length} = cells;
	let at = cells.findIndex(({address}) => address === active);
	for (let tried = 0; tried < length; tried++) {
		at = (at + step + length) % length;
		const cell = cells[at]!;
		if (cell.kind === 'entry') return standing(desk, block, cell.address);
	}

	return undefined;
}

function standing(desk: Desk, block: Block, at: Address): Partial<Desk> {
	const {section} = cellOf(desk.form, at);
	return {
		cursor: {...desk.cursor, [section]: at},
		anchor: block.from,
		round: block,
		tabbedFrom: undefined,
		lane: undefined,
	};
}

function byLine(form: Form): (one: Cell, two: Cell) => number {
	return (one, two) => {
		const [first, second] = [boxOf(form, one), boxOf(form, two)];
		return first.top - second.top || first.left - second.left;
	};
}

function byColumn(form: Form): (one: Cell, two: Cell) => number {
	return (one, two) => {
		const [first, second] = [boxOf(form, one), boxOf(form, two)];
		return first.left - second.left || first.top - second.top;
	};
}
