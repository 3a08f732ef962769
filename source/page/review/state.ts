import type {ListAction} from '../../program/action.ts';
import type {ListLayer} from '../../program/list-page.ts';
import type {QuestionsLayer} from '../../program/questions.ts';
import type {ReviewView} from '../../program/request.ts';

/** 审签: its steps, what must be known, the codes. */
export type Review = ListLayer & {
	readonly page: 'review';
	/** Absent until it was looked at. */
	view?: ReviewView;
};

/** One decision of a step: what, in what words, whose, on what ground. */
export type Deciding = QuestionsLayer & {readonly page: 'deciding'; step: number};

/** The names of the steps, for every draft. */
export type Stepping = QuestionsLayer & {readonly page: 'stepping'};

export type ReviewAction = ListAction | {type: 'askSteps'};

/** What can be asked of it from every page of a draft. */
export type ReviewAsk = {type: 'openReview'; time: string};
