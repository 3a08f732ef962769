import {carriedMeaning} from './carried-meaning.ts';
import {columnMeaning} from './column-meaning.ts';
import {disputeMeaning} from './dispute-meaning.ts';
import {feeMeaning} from './fee-meaning.ts';
import type {Meaning} from './meaning.ts';
import {nounMeaning} from './noun-meaning.ts';
import {outcomeMeaning} from './outcome-meaning.ts';
import {processedMeaning} from './processed-meaning.ts';
import {receivedMeaning} from './received-meaning.ts';
import type {Surroundings} from './surroundings.ts';

/** What a number in prose seems to mean; nothing where it means nothing in the tables. */
export function meaningOfNumber(at: Surroundings): Meaning | undefined {
	if (at.number.sort === 'money') return feeMeaning(at);
	return (
		carriedMeaning(at) ??
		outcomeMeaning(at) ??
		disputeMeaning(at) ??
		columnMeaning(at) ??
		receivedMeaning(at) ??
		processedMeaning(at) ??
		feeMeaning(at) ??
		nounMeaning(at)
	);
}
