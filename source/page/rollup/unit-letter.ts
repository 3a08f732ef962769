import type {Session} from '../../desk/session.ts';
import {planFeedback} from '../../rollup/plan/plan-feedback.ts';
import {receiptText} from '../../rollup/plan/receipt-text.ts';
import type {Feedback} from '../../rollup/planned.ts';
import type {RolledUp, UnitRolled} from '../../rollup/rolled-up.ts';
import {asJudged} from './as-judged.ts';
import {isReminded, reminderText} from './reminder-text.ts';

/** What a unit is told: that it is missing, what it has to mend, or that its return has come and nothing is amiss. */
export type UnitLetter =
	| {kind: 'feedback'; feedback: Feedback; text: string}
	| {kind: 'reminder' | 'receipt'; text: string}
	| {kind: 'none'};

/** What there is to tell a unit, to be read before and pasted into a message. */
export function unitLetter(
	{language, forms, rules}: Pick<Session, 'language' | 'forms' | 'rules'>,
	rolled: RolledUp,
	one: UnitRolled,
): UnitLetter {
	const judged = asJudged({forms, rules}, rolled, one);
	if (isReminded(one)) return {kind: 'reminder', text: reminderText(one, rolled, language)};
	const feedback = planFeedback(judged, rolled, {language, books: {forms, rules}});
	// A sheet that asks to mend nothing is none.
	if (feedback.lines.length > 0 || feedback.blanks !== undefined)
		return {kind: 'feedback', feedback, text: feedback.message};
	const text = receiptText(judged, rolled, language);
	return text === undefined ? {kind: 'none'} : {kind: 'receipt', text};
}
