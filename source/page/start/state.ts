import type {ListAction, Paste} from '../../program/action.ts';
import type {ListLayer} from '../../program/list-page.ts';
import type {Ask} from '../ask.ts';

/** The first page. Its entries are made by `startLines`. */
export type Start = ListLayer & {readonly page: 'start'};

export type StartAction = ListAction | Paste;

/** What is asked of it from anywhere. */
export type StartAsk =
	| Extract<Ask, {type: 'goToStart' | 'openDraft' | 'deleteDraft'}>
	/** Which drafts there are, of which one was opened by its name. */
	| {type: 'learnDrafts'};
