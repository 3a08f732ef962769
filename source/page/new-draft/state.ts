import type {LastYear} from '../../draft/draft.ts';
import type {QuestionsAction} from '../../program/action.ts';
import type {QuestionsLayer} from '../../program/questions.ts';
import type {Reading} from '../../workbook/reading.ts';
import type {Ask} from '../ask.ts';

/** 新建: asks what a new draft needs and what is to go into it leaves open. */
export type NewDraftPage = QuestionsLayer & {
	readonly page: 'new-draft';
	/** Read from the file at `path`, which is read again once its year is known. */
	reading?: Reading;
	path?: string;
	/** `lastYearUnit`: whose return it is, where that is known. */
	lastYear?: LastYear;
	lastYearUnit?: string;
};

export type NewDraftAction =
	| QuestionsAction
	/** What was asked about its last year is answered: it goes with it, or it does not. */
	| {type: 'createWith'; lastYear: boolean; time: string};

/** What can be asked of it from anywhere. */
export type NewDraftAsk =
	| Extract<Ask, {type: 'askNewDraft'}>
	/** Next year's draft out of the open one. */
	| {type: 'carryOn'};
