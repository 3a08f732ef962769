import type {Session} from '../../desk/session.ts';
import {topOf} from '../../program/layer.ts';
import {stay, tell} from '../../program/updated.ts';
import {answerLines} from '../../rollup/plan/answer-lines.ts';
import type {Message} from '../../text/say.ts';
import type {Updated} from '../ask.ts';
import {sayUnread} from './decide.ts';
import {deskOf, isUnread, traceOf, unitHere} from './here.ts';
import {textOfLines} from './paint-read-lines.ts';
import type {LinesLayer, RollUpAsk, TraceLayer} from './state.ts';
import {unitLetter} from './unit-letter.ts';

/** To the clipboard: what is said above of a figure, what a unit is told; of one that is missing, that it is. */
export function copyHere(session: Session): Updated<RollUpAsk> {
	const text = textHere(session);
	if (text === undefined) return tell(session, 'plain', whyNothing(session));
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

	// Of what is read on the screen that very text is copied.
	if (top.page === 'rollupLines' && (top as LinesLayer).kind !== 'feedback')
		return textOfLines(session, own, top as LinesLayer);
	const one = unitHere(session);
	const letter = one && !isUnread(own, one) ? unitLetter(session, own.rolled, one) : undefined;
	return letter && letter.kind !== 'none' ? letter.text : undefined;
}

function whyNothing(session: Session): Message {
	const top = topOf(session);
	const own = deskOf(session);
	const one = unitHere(session);
	if (top.page === 'rollupLines') return {key: `rollup.lines.${(top as LinesLayer).kind}None`};
	if (own && one && isUnread(own, one)) return sayUnread(one);
	return {key: one ? 'rollup.lines.feedbackNone' : 'rollup.noUnitHere'};
}
