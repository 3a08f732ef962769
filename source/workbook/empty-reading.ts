import type {Reading} from './reading.ts';

/** A reading of which nothing is taken yet. @param form - the id of the form it is read by */
export function emptyReading(file: string, form: string): Reading {
	return {
		file,
		form,
		cells: {},
		faults: [],
		unmatched: [],
		ambiguous: [],
		missing: [],
		notes: [],
	};
}
