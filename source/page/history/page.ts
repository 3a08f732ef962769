import type {Page} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import type {MessageKey} from '../../text/say.ts';
import type {Next} from '../ask.ts';
import {commands} from './commands.ts';
import {asks, handlers} from './handlers.ts';
import {paint} from './paint.ts';
import type {History, HistoryAsk} from './state.ts';
import {words} from './words.ts';

/** Every value a cell has held, or everything that was done to the draft. */
export const history = {
	id: 'history',
	words,
	modes: {history: ['dialog', 'list', 'tabbed', 'untyped']},
	commands,
	handlers,
	asks,
	confirmName: (_session: Session, {address}: History): MessageKey =>
		address === undefined ? 'command.hint.goThere' : 'command.hint.bringBack',
	whole: true,
	paint,
} satisfies Page<Next | HistoryAsk>;
