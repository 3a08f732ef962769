import {type Page, questionModes, questionsFace} from '../../desk/page.ts';
import type {Next} from '../ask.ts';
import {answers} from './answers.ts';
import {commands} from './commands.ts';
import {asks, handlers} from './handlers.ts';
import type {HandInAction, HandInAsk} from './state.ts';
import {words} from './words.ts';

/** 报送 and every other export: the list before it, what to make, where to put it, the receipt. */
export const handIn = {
	id: 'hand-in',
	words,
	modes: {'hand-in': questionModes},
	commands,
	handlers,
	asks,
	answers,
	...questionsFace,
} satisfies Page<Next | HandInAction | HandInAsk>;
