import type {Page} from '../../desk/page.ts';
import type {Next} from '../ask.ts';
import {commands} from './commands.ts';
import {asks, handlers} from './handlers.ts';
import {paint} from './paint.ts';
import type {SearchAsk} from './state.ts';
import {words} from './words.ts';

/** Search in labels and figures. */
export const search = {
	id: 'search',
	words,
	modes: {search: ['dialog', 'list', 'tabbed', 'typing', 'line']},
	commands,
	handlers,
	asks,
	paint,
} satisfies Page<Next | SearchAsk>;
