import {onDesk} from '../../desk/handlers.ts';
import {type Page, questionModes, questionsFace} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import {plainPiece} from '../../look/paper.ts';
import type {QuestionsAction} from '../../program/action.ts';
import {late} from '../../program/late.ts';
import {open} from '../../program/layer.ts';
import type {Layer} from '../../program/program.ts';
import type {Outcome, Request} from '../../program/request.ts';
import {type Handlers, stay} from '../../program/updated.ts';
import type {MessageKey} from '../../text/say.ts';
import type {Next, Updated} from '../ask.ts';
import {commands} from './commands.ts';
import {lookOf} from './look-of.ts';
import type {Deciding, Review, ReviewAction, ReviewAsk, Stepping} from './state.ts';
import {words} from './words.ts';

/** The whole of it is loaded when it is first opened. */
const whole = late(async () => (await import('./whole.ts')).whole);

const asks: Handlers<Session, unknown, ReviewAsk, Next> = {
	openReview: onDesk((session, {time}, desk) =>
		stay(open<Session, Review>(session, {page: 'review', chosen: 0}), lookOf(session, desk, time)),
	),
};

/** 审签: who has seen the report, and whether it is still what they saw. */
export const review = {
	id: 'review',
	words,
	modes: {review: ['dialog', 'list', 'tabbed', 'untyped']},
	commands,
	late: whole,
	get handlers() {
		return (whole.part?.handlers ?? {}) as Handlers<Session, Review, ReviewAction, Next>;
	},
	asks,
	answers: {
		reviewed: (
			session: Session,
			outcome: Extract<Outcome, {type: 'reviewed'}>,
			request: Request,
			own: Layer,
		): Updated => whole.part?.reviewed(session, outcome, request, own) ?? stay(session),
	},
	confirmName: (): MessageKey => 'command.hint.record',
	whole: true,
	paint: (paper, own) => whole.part?.paint(paper, own as Review) ?? plainPiece([]),
} satisfies Page<Next | ReviewAsk | ReviewAction>;

/** One decision of a step of 审签. */
export const deciding = {
	id: 'deciding',
	words: {},
	modes: {deciding: questionModes},
	commands: [],
	late: whole,
	get handlers() {
		return (whole.part?.decidingHandlers ?? {}) as Handlers<
			Session,
			Deciding,
			QuestionsAction,
			Next
		>;
	},
	...questionsFace,
} satisfies Page<Next>;

/** The steps of 审签 of this office. */
export const stepping = {
	id: 'stepping',
	words: {},
	modes: {stepping: questionModes},
	commands: [],
	late: whole,
	get handlers() {
		return (whole.part?.steppingHandlers ?? {}) as Handlers<
			Session,
			Stepping,
			QuestionsAction,
			Next
		>;
	},
	...questionsFace,
} satisfies Page<Next>;
