import type {Address} from '../form/form.ts';
import type {Desk, Tab} from './desk.ts';
import {cellOf} from './geometry.ts';
import {cursorOf} from './selection.ts';

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

/** The tabs of the desk in the order of the report: its parts and tables, then 校验. What a roll-up shows has no text. */
export function tabsOf({form, rolled}: Pick<Desk, 'form' | 'rolled'>): Tab[] {
	const {sections, parts: own = []} = form;
	const parts = rolled ? [] : own;
	const placed = (place: 'before' | 'behind') =>
		parts.filter((part) => part.place === place).map(({id}) => id);
	return [...placed('before'), ...sections.map(({id}) => id), ...placed('behind'), 'findings'];
}

/** Another tab; any selection ends. */
export function openTab(desk: Desk, tab: Tab): Partial<Desk> {
	const isTable = desk.form.sections.some(({id}) => id === tab);
	const table = isTable ? (tab as Desk['table']) : desk.table;
	return {tab, table, anchor: undefined, round: undefined, tabbedFrom: undefined};
}
