import type {Draft} from './draft.ts';
import {apply, inverse, type Step} from './transaction.ts';

/**
A draft as it was at an earlier revision, taken back step by step.

@param steps - the whole history of the draft
@throws Error when the steps are not those of this draft
*/
export function draftAt(draft: Draft, steps: readonly Step[], revision: number): Draft {
	let at = draft;
	for (const step of steps.filter((one) => one.revision > revision).toReversed())
		at = apply(at, {...step, changes: inverse(step.changes)});
	return at;
}
