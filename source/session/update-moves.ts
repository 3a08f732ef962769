import type {Address, SectionId} from '../form/form.ts';
import type {Action, Direction} from './action.ts';
import {boxOf, cellOf, neighbour, readingOrder, sectionOf} from './geometry.ts';
import {deskOf, putDesk, stay} from './put-desk.ts';
import type {Updated} from './request.ts';
import {blockAt, cursorOf, figureOf} from './selection.ts';
import type {Desk, Session, Tab} from './session.ts';

/** Moves the cursor to a cell, on its own tab; without `select` any selection ends. */
export function moveTo(desk: Desk, address: Address, select = false): Partial<Desk> {
	const {section} = cellOf(desk.form, address);
	const from = desk.round ? cursorOf(desk) : (desk.anchor ?? cursorOf(desk));
	const anchor = select ? from : undefined;
	return {
		tab: section,
		table: section,
		cursor: {...desk.cursor, [section]: address},
		anchor: anchor === address ? undefined : anchor,
		round: undefined,
		tabbedFrom: undefined,
		lane: undefined,
	};
}

/** Arrows, jumps, pages, tabs and selections: nothing that changes a figure. */
export function updateMoves(session: Session, action: Action): Updated | undefined {
	const desk = deskOf(session);
	if (!desk) return undefined;
	const at = activeOf(desk, action);
	const go = (address: Address, select = false) =>
		stay(putDesk(session, moveTo(desk, address, select)));
	switch (action.type) {
		case 'move': {
			const {by, how, select} = action;
			if (how === 'edge') return go(edgeFrom(desk, at, by), select);
			const steps = how === 'page' ? pageOf(session) : 1;
			const vertical = by === 'up' || by === 'down';
			const lane = vertical
				? (desk.lane ?? boxOf(desk.form, cellOf(desk.form, at)).left)
				: undefined;
			let to = at;
			for (let step = 0; step < steps; step++)
				to = neighbour(desk.form, to, by, lane)?.address ?? to;
			return stay(putDesk(session, {...moveTo(desk, to, select), lane}));
		}

		case 'moveTo':
			return go(placeOf(desk, at, action.place), action.select);
		case 'goTo':
			return go(action.address);
		case 'selectAll': {
			const cells = readingOrder(sectionOf(desk.form, cellOf(desk.form, at).section));
			const {section} = cells[0]!;
			return stay(
				putDesk(session, {
					anchor: cells[0]!.address,
					round: undefined,
					cursor: {...desk.cursor, [section]: cells.at(-1)!.address},
				}),
			);
		}

		case 'openTab':
			return stay(putDesk(session, openTab(desk, action.tab)));
		case 'nextTab': {
			const tabs = tabsOf(desk);
			const next = (tabs.indexOf(desk.tab) + action.by + tabs.length) % tabs.length;
			return stay(putDesk(session, openTab(desk, tabs[next]!)));
		}

		default:
			return undefined;
	}
}

// As in Excel the cell where a block was begun stays the active one: what does not select goes on from there.
function activeOf(desk: Desk, action: Action): Address {
	const goesOn = (action.type === 'move' || action.type === 'moveTo') && !action.select;
	const block = goesOn && !desk.round ? blockAt(desk) : undefined;
	return block?.from ?? cursorOf(desk);
}

/** The tabs of the desk in order: its tables, then 校验. */
export function tabsOf({form}: Desk): Tab[] {
	return [...form.sections.map(({id}) => id), 'findings'];
}

function openTab(desk: Desk, tab: Tab): Partial<Desk> {
	const table: SectionId = tab === 'findings' ? desk.table : tab;
	return {tab, table, anchor: undefined, round: undefined, tabbedFrom: undefined};
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
