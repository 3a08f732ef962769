import type {Header, ReviewMark} from '../../draft/draft.ts';
import type {ReviewStep} from './review-steps.ts';

/** How far a report has come: 起草中 → 送审 → 已审 → 已签发 → 已报送 → 已发布. */
export type ReviewStage =
	| 'drafting'
	| 'submitted'
	| 'reviewed'
	| 'signed'
	| 'handedIn'
	| 'published';

/** 数据校验码 and 全文校验码 of a state of the draft. */
export type Codes = {dataCode: string; fullCode: string};

export type ReviewState = {
	stage: ReviewStage;
	/** 送审（第 n 次）; 0 while it was never submitted. */
	round: number;
	/** What stands of this round, by the name of the step. */
	done: ReadonlyMap<string, ReviewMark>;
	/** What sent it back to drafting. */
	returned?: ReviewMark;
	/** What changed since it was last looked at: figures need a new round, words alone a look of the checker. */
	changed?: 'figures' | 'words';
};

/**
Where 审签 of a draft stands.

@param codes - of the draft as it is now
*/
export function reviewState(
	steps: readonly ReviewStep[],
	{review = [], handedIn = []}: Pick<Header, 'review' | 'handedIn'>,
	codes: Codes,
): ReviewState {
	const round = review.filter(({decision}) => decision === 'submit').length;
	const start = review.findLastIndex(({decision}) => decision === 'submit');
	const marks = start < 0 ? [] : review.slice(start);
	const returned = marks.find(({decision}) => decision === 'return');
	const none = new Map<string, ReviewMark>();
	if (start < 0) return {stage: 'drafting', round, done: none};
	if (returned) return {stage: 'drafting', round, done: none, returned};
	const last = marks.at(-1)!;
	const done = new Map(marks.map((mark) => [mark.step, mark]));
	if (last.dataCode !== codes.dataCode)
		return {stage: 'drafting', round, done: none, changed: 'figures'};
	const changed = last.fullCode === codes.fullCode ? {} : ({changed: 'words'} as const);
	return {stage: stageOf(steps, done, handedIn), round, done, ...changed};
}

function stageOf(
	steps: readonly ReviewStep[],
	done: ReadonlyMap<string, ReviewMark>,
	handedIn: NonNullable<Header['handedIn']>,
): ReviewStage {
	const isDone = ({name}: ReviewStep) => done.has(name);
	const signing = steps.find(({does}) => does === 'sign');
	const signed = signing && done.get(signing.name);
	const checks = steps.filter(({does}) => does === 'agree');
	if (!signed) return checks.every(isDone) && checks.length > 0 ? 'reviewed' : 'submitted';
	if (steps.some((step) => step.does === 'publish' && isDone(step))) return 'published';
	const isLater = (time: string) => Date.parse(time) >= Date.parse(signed.time);
	return handedIn.some(({time}) => isLater(time)) ? 'handedIn' : 'signed';
}
