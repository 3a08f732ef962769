import {type Page, questionModes, questionsFace} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import type {QuestionsAction} from '../../program/action.ts';
import type {Handlers} from '../../program/updated.ts';
import type {Next} from '../ask.ts';
import {whole} from './page.ts';
import type {RollUpAsk, WordsLayer} from './state.ts';

type Following = Next | RollUpAsk;

/** What is asked before something is decided, written or opened. */
export const rollupWords = {
	id: 'rollupWords',
	words: {},
	modes: {rollupWords: questionModes},
	commands: [],
	late: whole,
	get handlers() {
		return (whole.part?.wordsHandlers ?? {}) as Handlers<
			Session,
			WordsLayer,
			QuestionsAction,
			Following
		>;
	},
	...questionsFace,
} satisfies Page<Following>;
