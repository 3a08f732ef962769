import type {Session} from '../../desk/session.ts';
import type {QuestionsAction} from '../../program/action.ts';
import {filledIn, questionsHandlers} from '../../program/questions.ts';
import {type Handlers, stay} from '../../program/updated.ts';
import type {Next, Updated} from '../ask.ts';
import {lookOf} from './look-of.ts';
import type {Deciding} from './state.ts';

/** Takes one decision of a step of 审签. */
export const decidingHandlers: Handlers<Session, Deciding, QuestionsAction, Next> =
	questionsHandlers<Session, Deciding, Next>({accept});

function accept(session: Session, own: Deciding, time: string): Updated {
	const {desk} = session;
	if (!desk) return stay(session);
	const [opinion, ground] = [filledIn(own, 'opinion'), filledIn(own, 'ground')];
	return stay(session, {
		...lookOf(session, desk, time),
		decision: {
			step: own.step,
			agree: filledIn(own, 'decision') === 'agree',
			name: filledIn(own, 'name'),
			...(opinion && {opinion}),
			...(ground && {ground}),
		},
	});
}
