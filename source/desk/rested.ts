import type {Outcome, Request} from '../program/request.ts';
import {stay, type Updated} from '../program/updated.ts';
import {checkNow} from './check-now.ts';
import {isTyping, keepTyped} from './keep-typed.ts';
import type {Session} from './session.ts';

/** How long the hands rest before what they typed in the text is kept, in milliseconds. */
export const restTime = 1000;

/** Asks to be told when the hands have rested; once, however many keys come. */
export function askForRest(session: Session): Request[] {
	const isAsked = session.pending.some(({request}) => request.type === 'rest');
	return isAsked ? [] : [{type: 'rest', milliseconds: restTime}];
}

/** Time has passed: what is typed is kept where no key came meanwhile, else it is waited for again. */
export function rested(
	session: Session,
	{time}: Extract<Outcome, {type: 'rested'}>,
): Updated<Session> {
	const {desk} = session;
	const editor = desk?.text.editor;
	if (!desk || !editor) return stay(session);
	if (!isTyping(desk)) return stay(checkNow(session));
	const passed = Date.parse(time) - Date.parse(editor.typedAt);
	if (passed >= 0 && passed < restTime - 5)
		return stay(session, {type: 'rest', milliseconds: restTime - passed});
	const kept = keepTyped(session, time);
	return {...kept, session: checkNow(kept.session)};
}
