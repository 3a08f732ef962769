import type {Draft} from '../draft/draft.ts';
import type {Step} from '../draft/transaction.ts';
import {Failure} from '../failure.ts';
import type {Form} from '../form/form.ts';
import {type Changed, changedSince} from '../report/review/changed-since.ts';
import {type Codes, type ReviewState, reviewState} from '../report/review/review-state.ts';
import {type ReviewStep, reviewSteps} from '../report/review/review-steps.ts';
import {codesOf, shownIn} from './codes-of.ts';

/** Where 审签 of a draft stands, with the codes of the draft as it is now. */
export type ReviewLook = {
	steps: readonly ReviewStep[];
	state: ReviewState;
	codes: Codes;
	changed: Changed;
};

/**
Looks at 审签 of a draft.

@param history - all steps of the draft
@param names - of the steps, as the settings have them
@throws Failure `form.unknown` (exit 2)
*/
export function reviewLook(
	draft: Draft,
	history: readonly Step[],
	forms: readonly Form[],
	names: readonly string[] | undefined,
): ReviewLook {
	const form = forms.find(({id}) => id === draft.form);
	if (!form) throw new Failure('form.unknown', {form: draft.form}, 2);
	const steps = reviewSteps(names);
	const codes = codesOf(draft, form, forms);
	return {
		steps,
		codes,
		state: reviewState(steps, draft.header, codes),
		changed: changedSince(draft, history, form, (one) => shownIn(one, form, forms)),
	};
}
