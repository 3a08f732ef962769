import {type Day, dayOf} from './day.ts';
import type {Judging} from './judging.ts';
import type {TakenDate} from './taken.ts';

/** The day of a cell, as far as the rules settle it; else the line is open. */
export function settledDay(
	taken: TakenDate | undefined,
	place: string,
	state: Judging,
	isAnswer = false,
): Day | undefined {
	if (taken === undefined || typeof taken === 'number') return taken;
	const {shortDates, answeredAgain} = state.rules;
	if (taken.is === 'short' && shortDates) {
		const [one, two, three] = taken.parts;
		const [year, month, date] =
			shortDates === 'ymd'
				? [one, two, three]
				: shortDates === 'dmy'
					? [three, two, one]
					: [three, one, two];
		const day = dayOf(year < 100 ? 2000 + year : year, month, date);
		if (day !== undefined) return day;
	} else if (taken.is === 'short') {
		state.ask('shortDates', [place], 'ledger.shortDate', ['ymd', 'dmy', 'mdy'], 'ymd');
		return undefined;
	} else if (taken.is === 'several' && isAnswer) {
		if (answeredAgain) return answeredAgain === 'first' ? taken.first : taken.last;
		state.ask('answeredAgain', [place], 'ledger.answeredAgain', ['first', 'last'], 'first');
		return undefined;
	}

	const key =
		taken.is === 'noDay'
			? 'ledger.noDay'
			: taken.is === 'yearless'
				? 'ledger.noYear'
				: 'ledger.badDate';
	state.refuse('L-DATE', place, key);
	return undefined;
}
