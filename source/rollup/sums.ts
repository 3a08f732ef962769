import type {ExactTotal} from './exact-total.ts';

/** Exact sums of a form's cells, that units go in and out of: entries by their figures, totals by those stated. */
export type Sums = {
	values: readonly ExactTotal[];
	stated: readonly ExactTotal[];
	/** Of last year, over those units that have one of this form. */
	last: readonly ExactTotal[];
	units: number;
	lastUnits: number;
};
