import type {Desk} from '../../desk/desk.ts';
import type {Session} from '../../desk/session.ts';
import {chooseSetting} from '../../program/choose-setting.ts';
import {tell, type Updated} from '../../program/updated.ts';
import {leastForBeside} from './beside.ts';
import {showsLastYear} from './shows-last-year.ts';

/** Shows 上年, 增减 and 增幅 beside the table, or not; says why where it cannot. */
export function switchLastYear(session: Session, _action: unknown, desk: Desk): Updated<Session> {
	if (!desk.draft.header.lastYear)
		return tell(session, 'plain', {
			key: desk.rolled ? 'session.noLastYearRolled' : 'session.noLastYearBeside',
		});
	const {columns} = session.size;
	if (columns < leastForBeside) {
		const values = {columns, least: leastForBeside};
		return tell(session, 'plain', {key: 'session.tooNarrowForLastYear', values});
	}

	const {session: set, requests} = chooseSetting(session, {
		lastYearBeside: !showsLastYear(session),
	});
	const key = showsLastYear(set) ? 'session.lastYearBeside' : 'session.lastYearNotBeside';
	return {...tell(set, 'plain', {key}), requests};
}
