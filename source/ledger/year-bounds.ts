import {type Day, dayOf} from './day.ts';

/** First and last day of a year. */
export function boundsOf(year: number): {start: Day; end: Day} {
	return {start: dayOf(year, 1, 1)!, end: dayOf(year, 12, 31)!};
}
