import type {QuestionsAction} from '../../program/action.ts';
import type {Field, QuestionsLayer} from '../../program/questions.ts';
import type {Settings} from '../../program/settings.ts';
import type {PreflightLine} from '../../workbook/export/preflight.ts';
import type {Ask} from '../ask.ts';

/** 报送 and every other export. */
export type HandIn = QuestionsLayer & {
	readonly page: 'hand-in';
	/** The fields that mean nothing for what is chosen, with what stands in them. */
	aside: readonly Field[];
	/** The names proposed for a hand-in, for the whole report and for anything else. */
	proposed: {handIn: string; other: string; whole: string};
	/** What was chosen last time for the superior's workbook, and for ours. */
	besides: NonNullable<Settings['besides']>;
};

export type HandInAction =
	| QuestionsAction
	/** What is not in order, to go to; then the place of one such line. */
	| {type: 'askMend'}
	| {type: 'mend'; line: PreflightLine['id']}
	/** 全部已核对台账, from the list. */
	| {type: 'verifyAll'; time: string};

/** What can be asked of it from anywhere. */
export type HandInAsk = {type: 'askHandIn'} | Extract<Ask, {type: 'takeModel' | 'exportNow'}>;
