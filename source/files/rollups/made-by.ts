import {readFileSync} from 'node:fs';
import type {RuleBooks} from '../../check/check-return.ts';
import {besideProgram} from '../reading/beside-program.ts';
import {digestOf} from '../writing/digest-of.ts';

/** Raised where records must be made anew although the readers' own code is as it was. */
const recordFormat = 2;

const known = new WeakMap<RuleBooks, string>();

/**
Digest of all that the record of a file depends on beside its bytes: the reader as it is built, whose parts are named
after what is in them, wording included; the forms and rules, the user's own too; the year of the roll-up.
*/
export function madeBy(books: RuleBooks, year: number): string {
	const made = known.get(books) ?? madeByBooks(books);
	known.set(books, made);
	return digestOf(new TextEncoder().encode(`${made} ${year}`)).slice(0, 32);
}

// The same for this year's returns and for last year's.
function madeByBooks({forms, rules}: RuleBooks): string {
	const reader = digestOf(readFileSync(besideProgram('read-worker')));
	const files = forms.map(({cell: _, ...form}) => form);
	const books = JSON.stringify([recordFormat, reader, files, rules]);
	return digestOf(new TextEncoder().encode(books));
}
