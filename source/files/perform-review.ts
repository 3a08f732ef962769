import type {Draft, ReviewMark} from '../draft/draft.ts';
import type {Form} from '../form/form.ts';
import type {Outcome, ReviewRequest, ReviewView} from '../program/request.ts';
import {nextMark} from '../report/review/next-mark.ts';
import {reviewNotes, reviewTitle, stepLines} from '../report/review/review-lines.ts';
import {plainName} from '../text/plain-name.ts';
import {type ReviewLook, reviewLook} from './review-look.ts';

/**
Looks at 审签 of the open draft, or makes the record of one decision; the session keeps it.

@throws Failure `form.unknown`
*/
export function performReview(request: ReviewRequest, forms: readonly Form[]): Outcome {
	const {draft, steps, names, decision, who, time} = request;
	const look = reviewLook(draft, steps, forms, names);
	const step = decision && look.steps[decision.step];
	if (!step) return {type: 'reviewed', view: viewOf(draft, look, request)};
	const said = (words: string | undefined) => (words && plainName(words)) || undefined;
	const made = nextMark(look.steps, draft.header, look.codes, {
		step,
		agree: decision.agree,
		opinion: said(decision.opinion),
		name: plainName(decision.name),
		who,
		ground: said(decision.ground),
		time,
	});
	if ('why' in made) return {type: 'reviewed', view: viewOf(draft, look, request), why: made.why};
	const {mark} = made;
	return {type: 'reviewed', view: viewWith(mark, request, forms), mark};
}

// Codes are made of figures and words: a record changes none of them.
function viewWith(mark: ReviewMark, request: ReviewRequest, forms: readonly Form[]): ReviewView {
	const {draft, steps, names, who, time} = request;
	const before = draft.header.review;
	const after = [...(before ?? []), mark];
	const marked = {...draft, header: {...draft.header, review: after}, revision: draft.revision + 1};
	const changes = [{header: 'review' as const, ...(before && {before}), after}];
	const step = {how: 'reviewed' as const, changes, time, who, revision: marked.revision};
	return viewOf(marked, reviewLook(marked, [...steps, step], forms, names), request);
}

function viewOf(draft: Draft, look: ReviewLook, {language}: ReviewRequest): ReviewView {
	const lines = stepLines(look, language);
	const {dataCode: figures, fullCode: full} = look.codes;
	return {
		title: reviewTitle(draft, look, language),
		lines: [
			...reviewNotes(look).map((words) => ({words, mark: 'bad'}) as const),
			{words: {key: 'review.codes', values: {figures, full}}, mark: 'plain'},
			{words: {key: 'review.record'}, mark: 'faint'},
		],
		steps: look.steps.map(({name, does}, index) => ({name, does, line: lines[index]!})),
	};
}
