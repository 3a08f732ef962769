import type {Session} from '../../desk/session.ts';
import type {QuestionsAction} from '../../program/action.ts';
import {chooseSetting} from '../../program/choose-setting.ts';
import {close, put} from '../../program/layer.ts';
import {filledIn, questionsHandlers, withReason} from '../../program/questions.ts';
import {type Handlers, stay} from '../../program/updated.ts';
import {areUsableSteps} from '../../report/review/review-steps.ts';
import type {Next, Updated} from '../ask.ts';
import {lookOf} from './look-of.ts';
import type {Stepping} from './state.ts';

/** Takes the steps of 审签 of this office. */
export const steppingHandlers: Handlers<Session, Stepping, QuestionsAction, Next> =
	questionsHandlers<Session, Stepping, Next>({accept});

function accept(session: Session, own: Stepping, time: string): Updated {
	const names = filledIn(own, 'names')
		.split(/[、,，;；\s→]+/u)
		.filter(Boolean);
	if (!areUsableSteps(names))
		return stay(put(session, withReason(own, 'names', {key: 'session.review.badSteps'})));
	const kept = chooseSetting(close(session, own), {reviewSteps: names});
	const {desk} = kept.session;
	return desk ? {...kept, requests: [...kept.requests, lookOf(kept.session, desk, time)]} : kept;
}
