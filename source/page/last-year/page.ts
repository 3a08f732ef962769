import {type Page, questionModes, questionsFace} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import type {QuestionsAction} from '../../program/action.ts';
import {late} from '../../program/late.ts';
import {lateAsks} from '../../program/late-asks.ts';
import type {Handlers} from '../../program/updated.ts';
import type {Next} from '../ask.ts';
import {commands} from './commands.ts';
import {lastYearFound} from './last-year-found.ts';
import type {LastYearAsk, NoLastYearPage, TypedLastYear} from './state.ts';
import {words} from './words.ts';

/** The whole of it is loaded when it is first wanted. */
const whole = late(async () => (await import('./whole.ts')).whole);

/** Last year's return: loaded from a file or a draft, typed, or declared absent. */
export const lastYear = {
	id: 'last-year',
	words,
	modes: {'last-year': questionModes},
	commands,
	late: whole,
	get handlers() {
		return (whole.part?.typedHandlers ?? {}) as Handlers<
			Session,
			TypedLastYear,
			QuestionsAction,
			Next
		>;
	},
	...lateAsks<Session, LastYearAsk, Next>(whole, {
		findLastYear: true,
		takeLastYear: true,
		askLastYear: true,
		askNoLastYear: true,
	}),
	answers: {lastYearFound},
	...questionsFace,
} satisfies Page<Next>;

/** 无上年数据. */
export const noLastYear = {
	id: 'no-last-year',
	words: {},
	modes: {'no-last-year': questionModes},
	commands: [],
	late: whole,
	get handlers() {
		return (whole.part?.noLastYearHandlers ?? {}) as Handlers<
			Session,
			NoLastYearPage,
			QuestionsAction,
			Next
		>;
	},
	...questionsFace,
} satisfies Page<Next>;
