import type {Session} from '../../desk/session.ts';
import {topOf} from '../../program/layer.ts';
import {stay, tell} from '../../program/updated.ts';
import {answerLines} from '../../rollup/plan/answer-lines.ts';
import {planFeedback} from '../../rollup/plan/plan-feedback.ts';
import type {Updated} from '../ask.ts';
import {deskOf, traceOf, unitHere} from './here.ts';
import {isReminded, reminderText} from './reminder-text.ts';
import type {RollUpAsk, TraceLayer} from './state.ts';

/** To the clipboard: what is said above of a figure, what a unit is told; of one that is missing, that it is. */
export function copyHere(session: Session): Updated<RollUpAsk> {
	const text = textHere(session);
	if (text === undefined) return tell(session, 'plain', {key: 'rollup.noUnitHere'});
	return stay(session, {type: 'copy', text, cells: text.split('\n').length});
}

function textHere(session: Session): string | undefined {
	const own = deskOf(session);
	if (!own) return undefined;
	const {language} = session;
	const top = topOf(session);
	if (top.page === 'rollupTrace') {
		const {address} = top as TraceLayer;
		return answerLines(traceOf(own.rolled, address), own.rolled, language).join('\n');
	}

	const one = unitHere(session);
	if (!one) return undefined;
	if (isReminded(one)) return reminderText(one, own.rolled, language);
	return planFeedback(one, own.rolled, {language, books: session}).message;
}
