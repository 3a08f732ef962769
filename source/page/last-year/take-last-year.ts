import type {Session} from '../../desk/session.ts';
import type {Entry, LastYear} from '../../draft/draft.ts';
import type {Address} from '../../form/form.ts';
import type {Outcome, Request} from '../../program/request.ts';
import {goOn, stay, tell} from '../../program/updated.ts';
import type {Reading} from '../../workbook/reading.ts';
import type {Updated} from '../ask.ts';
import {putLastYear} from './put-last-year.ts';

/** A file that was read as last year's return: for the open draft, or with it for a new one. */
export function takeLastYear(session: Session, reading: Reading, time: string): Updated {
	const {desk} = session;
	if (!reading.form)
		return tell(session, 'bad', {key: 'session.noTables', values: {file: reading.file}});
	if (!desk) {
		const lastYear = lastYearOf(reading, session.thisYear - 2);
		const {unit} = reading;
		return goOn(session, {type: 'askNewDraft', lastYear, ...(unit && {unit})});
	}

	const {year} = desk.draft.header;
	if (reading.year !== undefined && reading.year !== year - 1)
		return tell(session, 'bad', {
			key: 'session.notLastYear',
			values: {year: reading.year, expected: year - 1},
		});
	// What a file does not say for certain is not compared with, and that is said.
	const left = reading.faults.length + reading.ambiguous.length;
	const key = left === 0 ? 'session.lastYearTaken' : 'session.lastYearPartly';
	const said = {key, values: {year: year - 1, file: reading.file, left}} as const;
	return putLastYear(session, desk, lastYearOf(reading, year - 1), time, {said});
}

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

// Figures, and of totals what was stated.
function lastYearOf(reading: Reading, year: number): LastYear {
	const figures: Record<Address, Entry> = {};
	for (const [address, {value, stated, remark}] of Object.entries(reading.cells)) {
		const entry: Entry = stated === undefined ? {value} : {value: null, stated};
		if (value !== null || typeof stated === 'number')
			figures[address] = {...entry, ...(remark && {remark})};
	}

	return {year: reading.year ?? year, form: reading.form ?? '', figures, origin: reading.file};
}
