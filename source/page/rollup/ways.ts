import type {Desk} from '../../desk/desk.ts';
import {moveTo, openTab} from '../../desk/move-to.ts';
import type {Session} from '../../desk/session.ts';
import type {Address} from '../../form/form.ts';
import {close, closeAll, open, put, topOf} from '../../program/layer.ts';
import type {Layer} from '../../program/program.ts';
import {stay, tell} from '../../program/updated.ts';
import {sayMissing} from '../../rollup/plan/reminders.ts';
import type {Version} from '../../rollup/rolled-up.ts';
import type {Updated} from '../ask.ts';
import {sayUnread} from './decide.ts';
import {deskOf, isUnread} from './here.ts';
import {returnDesk, sumDesk} from './return-desk.ts';
import {type ListTab, listTabs, type RollUpAsk, type RollUpDesk} from './state.ts';

/** A grid over the desk; `under` is the grid that lies below it, as it was left. */
type GridLayer = Layer & {readonly page: 'desk'; under?: Desk};

function lay(session: Session, desk: Desk): Session {
	const layer = {page: 'desk', ...(session.desk && {under: session.desk})} as const;
	return {...open<Session, GridLayer>(session, layer), desk, notice: undefined};
}

/** Opens a unit's return in the grid, at a cell where one is named; the empty form where nothing came. */
export function openUnit(
	session: Session,
	code: string,
	address?: Address,
	version?: Version,
): Updated<RollUpAsk> {
	const own = deskOf(session);
	const one = own?.rolled.byCode.get(code);
	if (!own || !one) return stay(session);
	const made = returnDesk(session, own.rolled, one, version);
	const isThere = address !== undefined && made.form.cell.has(address);
	const desk = isThere ? {...made, ...moveTo(made, address)} : made;
	const opened = lay(session, desk);
	if (one.head) return stay(opened);
	if (isUnread(own, one)) return tell(opened, 'plain', sayUnread(one));
	const values = {unit: one.unit.name};
	if (one.ground === 'files') {
		const files = sayMissing(one, session.language);
		return tell(opened, 'bad', {key: 'rollup.onlyFiles', values: {...values, files}});
	}

	const key = one.ground === 'children' ? 'rollup.sumOfChildren' : 'rollup.nothingSent';
	return tell(opened, 'plain', {key, values});
}

/** The tabs in their order: the units, the tables of the sum, what is amiss, the other files. */
export function tabsOfDesk({rolled}: Pick<RollUpDesk, 'rolled'>): string[] {
	return ['units', ...rolled.form.sections.map(({id}) => id), 'findings', 'files'];
}

/** The tab that is open: a list, or a table of the sum in the grid over it. */
export function tabHere(session: Session): string {
	const {desk} = session;
	if (desk?.rolled && desk.rolled.unit === undefined) return desk.tab;
	return deskOf(session)?.tab ?? 'units';
}

/** Opens a tab of the desk; the grid of the sum stays the same over its tables. */
export function openDeskTab(session: Session, tab: string): Updated<RollUpAsk> {
	const own = deskOf(session);
	if (!own || !tabsOfDesk(own).includes(tab)) return stay(session);
	const isList = (listTabs as readonly string[]).includes(tab);
	const isSum = session.desk?.rolled !== undefined && session.desk.rolled.unit === undefined;
	if (isList) {
		const left = closeAll<Session>(isSum ? leaveSum(session) : {...session, desk: undefined});
		const desk = deskOf(left)!;
		return stay(
			put<Session>(left, {...desk, tab: tab as ListTab, typing: undefined} as RollUpDesk),
		);
	}

	if (isSum && session.desk)
		return stay({...session, desk: {...session.desk, ...openTab(session.desk, tab as never)}});
	const desk = sumDesk(session, own);
	return stay(lay(session, {...desk, ...openTab(desk, tab as never)}));
}

/** Back to where the way down began, one step. */
export function back(session: Session): Updated<RollUpAsk> {
	const top = topOf(session);
	if (top.page !== 'desk') return stay(close(session, top));
	const isSum = session.desk?.rolled?.unit === undefined;
	return stay(isSum ? leaveSum(session) : leaveGrid(session));
}

function leaveGrid(session: Session): Session {
	const top = topOf(session) as GridLayer;
	return {...close(session, top), desk: top.under};
}

// The place in the sum is kept for the next time.
function leaveSum(session: Session): Session {
	const {desk} = session;
	const left = leaveGrid(session);
	const own = deskOf(left);
	if (!own || !desk) return left;
	return put<Session>(left, {...own, sum: {table: desk.table, cursor: desk.cursor}} as RollUpDesk);
}

/** The grid over the desk with the figures as they are now, the hands where they were. */
export function freshened(session: Session): Session {
	const own = deskOf(session);
	const {desk} = session;
	if (!own || !desk?.rolled) return session;
	const {tab, table, cursor, anchor, finding} = desk;
	const place = {tab, table, cursor, finding, ...(anchor && {anchor})};
	const {unit, version} = desk.rolled;
	if (unit === undefined) return {...session, desk: {...sumDesk(session, own), ...place}};
	const one = own.rolled.byCode.get(unit);
	if (!one) return session;
	const shown = one.versions.find(({number}) => number === version) ?? one.head;
	const made = returnDesk(session, own.rolled, one, shown);
	// Another version may be of another form.
	return {...session, desk: made.form === desk.form ? {...made, ...place} : made};
}
