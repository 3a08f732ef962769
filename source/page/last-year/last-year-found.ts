import type {Session} from '../../desk/session.ts';
import type {Outcome, Request} from '../../program/request.ts';
import {goOn, stay} from '../../program/updated.ts';
import type {Updated} from '../ask.ts';
import {putLastYear} from './put-last-year.ts';

/** A draft of the year before is taken as last year; asked for in vain, a file is looked for. */
export function lastYearFound(
	session: Session,
	{lastYear, time}: Extract<Outcome, {type: 'lastYearFound'}>,
	request: Request,
): Updated {
	const {desk} = session;
	const quiet = request.type === 'findLastYear' && request.quiet;
	if (!desk || (!lastYear && quiet)) return stay(session);
	if (!lastYear) return goOn(session, {type: 'browse', purpose: 'lastYear'});
	const {year, origin} = lastYear;
	const said = {key: 'session.lastYearTaken', values: {year, file: origin}} as const;
	return putLastYear(session, desk, lastYear, time, {said});
}
