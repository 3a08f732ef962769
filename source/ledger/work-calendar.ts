import {type Day, yearOf} from './day.ts';
import type {WorkingDays} from './judge-wish.ts';

/** The published calendars as one row of sums: how many working days there were from `begin` up to each day. */
export type WorkCalendar = {begin: Day; sums: readonly number[]; years: readonly number[]};

/** Counts working days by a calendar; across a year whose calendar is not there nothing is counted. */
export function workingDaysBy({begin, sums, years}: WorkCalendar): WorkingDays {
	const known = new Set(years);
	return (from: Day, to: Day) => {
		if (from >= to) return 0;
		for (let year = yearOf(from); year <= yearOf(to); year++)
			if (!known.has(year)) return undefined;
		return sums[to - begin]! - sums[from - begin]!;
	};
}
