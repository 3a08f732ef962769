import type {Draft} from '../draft/draft.ts';
import {apply, type Transaction} from '../draft/transaction.ts';
import {type CheckedReturn, checkReturn, type RuleBooks} from './check-return.ts';
import type {Result} from './finding.ts';
import {resultKey} from './result-key.ts';

/** What a change makes of the findings, as people read them: causes only, blanks apart. */
export type Effect = {
	/** Failing afterwards, and not before. */
	broken: readonly Result[];
	/** Failing before, and not afterwards. */
	healed: readonly Result[];
	before: CheckedReturn;
	after: CheckedReturn;
};

/**
What a transaction would make of a draft, before it counts.

@throws Error when the transaction was made for another state
*/
export function effectOf(
	books: RuleBooks,
	draft: Draft,
	transaction: Transaction | Pick<Transaction, 'changes'>,
): Effect {
	const before = checkReturn(books, draft);
	const after = checkReturn(books, apply(draft, transaction));
	return {broken: newIn(after, before), healed: newIn(before, after), before, after};
}

function newIn(one: CheckedReturn, other: CheckedReturn): Result[] {
	const known = new Set(failing(other).map((result) => resultKey(result)));
	return failing(one).filter((result) => !known.has(resultKey(result)));
}

function failing({told}: CheckedReturn): Result[] {
	return told.findings.filter(({status}) => status === 'fail');
}
