import type {Page} from '../../desk/page.ts';
import type {Next} from '../ask.ts';
import {answers} from './answers.ts';
import {commands} from './commands.ts';
import {asks, handlers} from './handlers.ts';
import type {TrialAsk} from './leave-trial.ts';
import {paint, speak} from './paint.ts';
import type {StartAsk} from './state.ts';
import {words} from './words.ts';

/** The first page: drafts to go on with, what to begin, files read before. */
export const start = {
	id: 'start',
	words,
	modes: {start: ['ground', 'list', 'tabbed', 'untyped']},
	commands,
	handlers,
	asks,
	answers,
	paint,
	speak,
} satisfies Page<Next | StartAsk | TrialAsk>;
