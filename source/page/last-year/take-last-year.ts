import type {Session} from '../../desk/session.ts';
import type {Entry, LastYear} from '../../draft/draft.ts';
import type {Address, Form} from '../../form/form.ts';
import {goOn, tell} from '../../program/updated.ts';
import type {Message} from '../../text/say.ts';
import {isSameUnit} from '../../workbook/import/same-unit.ts';
import {lastTextOf} from '../../workbook/last-text-of.ts';
import type {Reading} from '../../workbook/reading.ts';
import {ask, type Updated} from '../ask.ts';
import {putLastYear} from './put-last-year.ts';
import type {LastYearAsk} from './state.ts';

/**
A file that was read as last year's return: for the open draft, or with it for a new one. Another unit, and a year that
the file does not name, are asked about first.
*/
export function takeLastYear(
	session: Session,
	{reading, time, sure}: Extract<LastYearAsk, {type: 'takeLastYear'}>,
): Updated {
	const {desk} = session;
	const {file, unit} = reading;
	if (!reading.form) return tell(session, 'bad', {key: 'session.noTables', values: {file}});
	const year = desk ? desk.draft.header.year - 1 : session.thisYear - 2;
	if (desk && reading.year !== undefined && reading.year !== year)
		return tell(session, 'bad', {
			key: 'session.notLastYear',
			values: {year: reading.year, expected: year},
		});
	const doubts = doubtsOf(reading, year, desk?.draft.header.unit);
	if (doubts.length > 0 && !sure)
		return ask(session, {
			title: {key: 'session.lastYearAsk', values: {file}},
			lines: doubts.map((words) => ({words, mark: 'bad'})),
			choices: [
				{label: {key: 'session.cancel'}},
				{
					label: {key: 'session.lastYearAnyway', values: {year: reading.year ?? year}},
					does: {type: 'takeLastYear', reading, sure: true},
				},
			],
		});
	const form = session.forms.find(({id}) => id === reading.form);
	const lastYear = lastYearOf(reading, year, form);
	if (!desk) return goOn(session, {type: 'askNewDraft', lastYear, ...(unit && {unit})});
	// What a file does not say for certain is not compared with, and that is said.
	const left = reading.faults.length + reading.ambiguous.length;
	const key =
		left > 0
			? 'session.lastYearPartly'
			: unit === undefined
				? 'session.lastYearNoUnit'
				: 'session.lastYearTaken';
	const said = {key, values: {year, file, left}} as const;
	return putLastYear(session, desk, lastYear, time, {said});
}

// Why it may be no return of this unit for the year before.
function doubtsOf(reading: Reading, year: number, unit: string | undefined): Message[] {
	const isOther =
		reading.unit !== undefined && unit !== undefined && !isSameUnit(reading.unit, unit);
	return [
		...(isOther
			? [{key: 'session.otherUnit', values: {unit: reading.unit, draft: unit}} as Message]
			: []),
		...(reading.year === undefined
			? [{key: 'session.lastYearNoYear', values: {year}} as const]
			: []),
	];
}

// Figures, and of totals what was stated; its text as 上年文稿.
function lastYearOf(reading: Reading, year: number, form: Form | undefined): LastYear {
	const figures: Record<Address, Entry> = {};
	for (const [address, {value, stated, remark}] of Object.entries(reading.cells)) {
		const entry: Entry = stated === undefined ? {value} : {value: null, stated};
		if (value !== null || typeof stated === 'number')
			figures[address] = {...entry, ...(remark && {remark})};
	}

	const text = lastTextOf(reading, form);
	const named = {year: reading.year ?? year, form: reading.form ?? ''};
	return {...named, figures, origin: reading.file, ...(text && {text})};
}
