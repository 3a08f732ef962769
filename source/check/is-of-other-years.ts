import type {Rule} from './rule.ts';

/**
Whether a rule says nothing of this reporting year. A return that names no year is asked for it before a rule of certain
years counts.
*/
export function isOfOtherYears({years}: Rule, year: number | undefined): boolean {
	if (!years) return false;
	return year === undefined || year < years.from || year > (years.to ?? year);
}
