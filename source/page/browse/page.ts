import type {Page} from '../../desk/page.ts';
import type {Layer} from '../../program/program.ts';
import type {Message} from '../../text/say.ts';
import type {Next} from '../ask.ts';
import {answers} from './answers.ts';
import {commands} from './commands.ts';
import {asks, handlers} from './handlers.ts';
import {paint} from './paint.ts';
import type {BrowseAction} from './state.ts';
import {words} from './words.ts';

/** The file browser, and the reading of the file that is chosen, dropped or named. */
export const browse = {
	id: 'browse',
	words,
	modes: {browse: ['dialog', 'list', 'typing', 'line']},
	commands,
	handlers,
	asks,
	answers,
	refused: (own: Layer, why: Message) => ({...own, why}),
	whole: true,
	paint,
} satisfies Page<Next | BrowseAction>;
