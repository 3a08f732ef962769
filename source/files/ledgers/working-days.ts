import {type Day, dayOf, isoOf} from '../../ledger/day.ts';
import type {WorkingDays} from '../../ledger/judge-wish.ts';

/**
Counts working days by the published calendars of holidays.

@returns with it, nothing is counted across a year whose calendar is not there
*/
export async function workingDays(): Promise<WorkingDays> {
	const {default: calendar} = await import('chinese-days/dist/chinese-days.json', {
		with: {type: 'json'},
	});
	const off = new Set(Object.keys(calendar.holidays));
	const on = new Set(Object.keys(calendar.workdays));
	const years = [...new Set([...off].map((day) => Number(day.slice(0, 4))))];
	const first = Math.min(...years);
	const last = Math.max(...years);
	const begin = dayOf(first, 1, 1)!;
	const end = dayOf(last, 12, 31)!;
	// How many working days there were up to each day: one subtraction answers every question.
	const sums: number[] = [];
	for (let day = begin, sum = 0; day <= end; day++) {
		const iso = isoOf(day);
		// 1 January 1970 was a Thursday.
		const weekday = (day + 4) % 7;
		if (on.has(iso) || (weekday !== 0 && weekday !== 6 && !off.has(iso))) sum++;
		sums.push(sum);
	}

	const known = new Set(years);
	return (from: Day, to: Day) => {
		if (from >= to) return 0;
		const [one, other] = [Number(isoOf(from).slice(0, 4)), Number(isoOf(to).slice(0, 4))];
		for (let year = one; year <= other; year++) if (!known.has(year)) return undefined;
		return sums[to - begin]! - sums[from - begin]!;
	};
}
