import type {Desk} from '../../desk/desk.ts';
import {readingOrder} from '../../desk/geometry.ts';
import type {Session} from '../../desk/session.ts';
import type {Row, Section} from '../../form/form.ts';
import {rowName} from '../../form/label-of.ts';
import {displayWidth, fit} from '../../look/display-width.ts';
import {tell} from '../../program/updated.ts';
import {ask, type Updated} from '../ask.ts';

/** A map of the blanks, a line for each row that has any: `#` is filled, `_` blank. Enter goes to its first. */
export function showBlanks(session: Session, _action: unknown, desk: Desk): Updated {
	const blank = new Set(desk.checked.blanks);
	if (blank.size === 0) return tell(session, 'good', {key: 'session.noBlanks'});
	const rows = desk.form.sections.flatMap((section) =>
		section.rows.flatMap((row) => rowOf(section, row, blank)),
	);
	const width = Math.max(...rows.map(({name}) => displayWidth(name)));
	const tables = desk.form.sections.map(({title, cells}) => ({
		title,
		cells: cells.filter(({address}) => blank.has(address)).length,
	}));
	return ask(session, {
		title: {key: 'session.blanks', values: {cells: blank.size}},
		lines: tables.map((values) => ({words: {key: 'session.blanksIn', values}})),
		choices: rows.map(({name, map, first, count}) => ({
			label: {key: 'session.way', values: {list: `${fit(name, width)}  ${map}  ${count}`}},
			does: {type: 'goTo', address: first},
		})),
	});
}

function rowOf(section: Section, row: Row, blank: ReadonlySet<string>) {
	const own = readingOrder(section).filter((cell) => cell.row === row && cell.kind === 'entry');
	const empty = own.filter(({address}) => blank.has(address));
	const [first] = empty;
	if (!first) return [];
	const map = own.map(({address}) => (blank.has(address) ? '_' : '#')).join(' ');
	return [{name: rowName(row), map, first: first.address, count: empty.length}];
}
