import {type Page, questionModes, questionsFace} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import {late} from '../../program/late.ts';
import {lateAsks} from '../../program/late-asks.ts';
import type {Layer} from '../../program/program.ts';
import type {Outcome, Request} from '../../program/request.ts';
import type {Handlers} from '../../program/updated.ts';
import type {Next, Updated} from '../ask.ts';
import {commands} from './commands.ts';
import type {HandIn, HandInAction, HandInAsk} from './state.ts';
import {words} from './words.ts';

/** The whole of it is loaded when it is first wanted. */
const whole = late(async () => (await import('./whole.ts')).whole);

// What was asked of the world here comes back here: by then the whole of it is there.
const answer =
	<Type extends 'exported' | 'exists'>(type: Type) =>
	(
		session: Session,
		outcome: Extract<Outcome, {type: Type}>,
		request: Request,
		own: Layer,
	): Updated =>
		whole.part!.answers[type](session, outcome as never, request, own);

/** 报送 and every other export: the list before it, what to make, where to put it, the receipt. */
export const handIn = {
	id: 'hand-in',
	words,
	modes: {'hand-in': questionModes},
	commands,
	late: whole,
	get handlers() {
		return (whole.part?.handlers ?? {}) as Handlers<
			Session,
			HandIn,
			HandInAction,
			Next | HandInAction
		>;
	},
	...lateAsks<Session, HandInAsk, Next | HandInAction>(whole, {
		askHandIn: true,
		takeModel: true,
		exportNow: true,
	}),
	answers: {exported: answer('exported'), exists: answer('exists')},
	...questionsFace,
} satisfies Page<Next | HandInAction | HandInAsk>;
