import {along} from './along.ts';
import type {Term} from './rule.ts';

/** A term of this year or the last, its open places taken from an address. */
export function termAlong(term: Term, address: string): Term {
	return typeof term === 'string' ? along(term, address) : {last: along(term.last, address)};
}
