import {dayOf} from '../../ledger/day.ts';
import type {WorkCalendar} from '../../ledger/work-calendar.ts';

/** The calendars of working days that the State Council has published, as far as they are known here. */
export async function publishedCalendar(): Promise<WorkCalendar> {
	const {default: calendar} = await import('chinese-days/dist/chinese-days.json', {
		with: {type: 'json'},
	});
	const dayOfIso = (iso: string) => {
		const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
		return dayOf(year, month, date)!;
	};
	const holidays = Object.keys(calendar.holidays);
	const off = new Set(holidays.map(dayOfIso));
	const on = new Set(Object.keys(calendar.workdays).map(dayOfIso));
	const years = [...new Set(holidays.map((iso) => Number(iso.slice(0, 4))))];
	const begin = dayOf(Math.min(...years), 1, 1)!;
	const end = dayOf(Math.max(...years), 12, 31)!;
	const sums: number[] = [];
	for (let day = begin, sum = 0; day <= end; day++) {
		// 1 January 1970 was a Thursday.
		const weekday = (day + 4) % 7;
		if (on.has(day) || (weekday !== 0 && weekday !== 6 && !off.has(day))) sum++;
		sums.push(sum);
	}

	return {begin, sums, years};
}
