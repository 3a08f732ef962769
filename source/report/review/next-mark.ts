import '../../text/review-text.ts';
import type {Header, ReviewMark} from '../../draft/draft.ts';
import type {Message} from '../../text/say.ts';
import {type Codes, type ReviewState, reviewState} from './review-state.ts';
import type {ReviewStep} from './review-steps.ts';

/** What a person, or a clerk for a leader, has decided. */
export type Decision = {
	step: ReviewStep;
	agree: boolean;
	/** 意见; a return needs words. */
	opinion?: string;
	name: string;
	/** Who records it; where that is another than `name`, on what ground. */
	who: string;
	ground?: string;
	/** ISO 8601. */
	time: string;
};

/**
The record of a decision, or why it cannot be made now. Steps follow in their order; 保密审查 may come at any time
between 送审 and 签发; words that changed are looked at by the checker, the first step behind the drafting.
*/
export function nextMark(
	steps: readonly ReviewStep[],
	header: Pick<Header, 'review' | 'handedIn'>,
	codes: Codes,
	decision: Decision,
): {mark: ReviewMark} | {why: Message} {
	const {step, agree, opinion, name, who, ground, time} = decision;
	const state = reviewState(steps, header, codes);
	if (name === '') return {why: {key: 'review.noName'}};
	const isForOther = who !== '' && who !== name;
	if (isForOther && !ground) return {why: {key: 'review.noGround', values: {name, who}}};
	const why = agree ? whyNotAgree(steps, state, step) : whyNotReturn(state, step, opinion);
	if (why) return {why};
	return {
		mark: {
			step: step.name,
			name,
			decision: agree ? step.does : 'return',
			...(opinion && {opinion}),
			time,
			...codes,
			...(isForOther && {recordedBy: who, ground}),
		},
	};
}

function whyNotReturn(
	{stage, done}: ReviewState,
	step: ReviewStep,
	opinion: string | undefined,
): Message | undefined {
	if (step.does === 'submit' || step.does === 'publish')
		return {key: 'review.noReturnHere', values: {step: step.name}};
	if (stage === 'drafting') return {key: 'review.notSubmitted', values: {step: step.name}};
	if (done.has(step.name) && stage === 'published') return {key: 'review.published'};
	return opinion && /\p{L}/u.test(opinion) ? undefined : {key: 'review.noOpinion'};
}

function whyNotAgree(
	steps: readonly ReviewStep[],
	state: ReviewState,
	step: ReviewStep,
): Message | undefined {
	const {stage, done, changed, round} = state;
	if (step.does === 'submit')
		return stage === 'drafting' ? undefined : {key: 'review.underWay', values: {round}};
	if (stage === 'drafting')
		return changed === 'figures'
			? {key: 'review.changedFirst', values: {step: step.name}}
			: {key: 'review.notSubmitted', values: {step: step.name}};
	const checker = steps[1]!;
	if (changed === 'words' && done.has(checker.name)) {
		if (step === checker) return undefined;
		return {key: 'review.wordsFirst', values: {checker: checker.name}};
	}

	if (done.has(step.name)) return {key: 'review.done', values: {step: step.name}};
	const before = steps.slice(0, steps.indexOf(step));
	const open = before.find(
		({name, secrecy}) => !done.has(name) && (step.does !== 'agree' || !secrecy),
	);
	if (open && !step.secrecy)
		return {key: 'review.stepFirst', values: {step: step.name, first: open.name}};
	if (step.does === 'publish' && stage !== 'handedIn') return {key: 'review.handInFirst'};
	return undefined;
}
