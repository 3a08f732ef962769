import {dayOf, isoOf} from '../../ledger/day.ts';
import type {WorkCalendar} from '../../ledger/work-calendar.ts';

/** The calendars of working days that the State Council has published, as far as they are known here. */
export async function publishedCalendar(): Promise<WorkCalendar> {
	const {default: calendar} = await import('chinese-days/dist/chinese-days.json', {
		with: {type: 'json'},
	});
	const off = new Set(Object.keys(calendar.holidays));
	const on = new Set(Object.keys(calendar.workdays));
	const years = [...new Set([...off].map((day) => Number(day.slice(0, 4))))];
	const begin = dayOf(Math.min(...years), 1, 1)!;
	const end = dayOf(Math.max(...years), 12, 31)!;
	const sums: number[] = [];
	for (let day = begin, sum = 0; day <= end; day++) {
		const iso = isoOf(day);
		// 1 January 1970 was a Thursday.
		const weekday = (day + 4) % 7;
		if (on.has(iso) || (weekday !== 0 && weekday !== 6 && !off.has(iso))) sum++;
		sums.push(sum);
	}

	return {begin, sums, years};
}
