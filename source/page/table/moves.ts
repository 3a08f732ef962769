import type {Desk} from '../../desk/desk.ts';
import {boxOf, cellOf, neighbour, readingOrder, sectionOf} from '../../desk/geometry.ts';
import {moveTo} from '../../desk/move-to.ts';
import {putDesk} from '../../desk/put-desk.ts';
import {blockAt, cursorOf, figureOf} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import type {Address} from '../../form/form.ts';
import type {Direction} from '../../program/action.ts';
import {type Handlers, stay} from '../../program/updated.ts';
import type {TableAction} from './state.ts';

type Moves = Extract<TableAction, {type: 'move' | 'moveTo' | 'selectAll'}>;

/** Arrows, jumps, pages and selections: nothing that changes a figure. */
export const moves: Handlers<Session, Desk, Moves, never> = {
	move(session, {by, how, select}, desk) {
		const at = activeOf(desk, select);
		if (how === 'edge') return stay(putDesk(session, moveTo(desk, edgeFrom(desk, at, by), select)));
		const steps = how === 'page' ? pageOf(session) : 1;
		const vertical = by === 'up' || by === 'down';
		const lane = vertical ? (desk.lane ?? boxOf(desk.form, cellOf(desk.form, at)).left) : undefined;
		let to = at;
		for (let step = 0; step < steps; step++) to = neighbour(desk.form, to, by, lane)?.address ?? to;
		return stay(putDesk(session, {...moveTo(desk, to, select), lane}));
	},
	moveTo(session, {place, select}, desk) {
		const to = placeOf(desk, activeOf(desk, select), place);
		return stay(putDesk(session, moveTo(desk, to, select)));
	},
	selectAll(session, _action, desk) {
		const {section} = cellOf(desk.form, cursorOf(desk));
		const cells = readingOrder(sectionOf(desk.form, section));
		return stay(
			putDesk(session, {
				anchor: cells[0]!.address,
				round: undefined,
				cursor: {...desk.cursor, [section]: cells.at(-1)!.address},
			}),
		);
	},
};

// As in Excel the cell where a block was begun stays the active one: what does not select goes on from there.
function activeOf(desk: Desk, select: boolean): Address {
	const block = !select && !desk.round ? blockAt(desk) : undefined;
	return block?.from ?? cursorOf(desk);
}

// About what the screen shows of a table below its head.
function pageOf({size}: Session): number {
	return Math.max(3, size.rows - 12);
}

// Excel's Ctrl+arrow: to the end of the filled run, or over the blanks to the next figure, or to the edge.
function edgeFrom(desk: Desk, from: Address, by: Direction): Address {
	const filled = (address: Address) => figureOf(desk, cellOf(desk.form, address)) !== null;
	const next = (address: Address) => neighbour(desk.form, address, by)?.address;
	let at = from;
	let ahead = next(at);
	if (ahead === undefined) return at;
	const inRun = filled(at) && filled(ahead);
	while (ahead !== undefined) {
		if (inRun && !filled(ahead)) return at;
		at = ahead;
		if (!inRun && filled(at)) return at;
		ahead = next(at);
	}

	return at;
}

function placeOf(
	desk: Desk,
	at: Address,
	place: 'rowStart' | 'rowEnd' | 'first' | 'last',
): Address {
	const cell = cellOf(desk.form, at);
	const cells = readingOrder(sectionOf(desk.form, cell.section));
	const {top} = boxOf(desk.form, cell);
	const line = cells.filter((other) => boxOf(desk.form, other).top === top);
	return {
		rowStart: line[0]!,
		rowEnd: line.at(-1)!,
		first: cells[0]!,
		last: cells.at(-1)!,
	}[place].address;
}
