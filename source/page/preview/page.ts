import type {Page} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import type {MessageKey} from '../../text/say.ts';
import type {Next} from '../ask.ts';
import {asks} from './asks.ts';
import {commands} from './commands.ts';
import {handlers, lastYearFound} from './handlers.ts';
import {paint} from './paint.ts';
import type {Preview, PreviewAction} from './state.ts';
import {words} from './words.ts';

/** What an import or a pasted block would change, before anything changes. */
export const preview = {
	id: 'preview',
	words,
	modes: {preview: ['dialog', 'list']},
	commands,
	handlers,
	asks,
	// Its own question only: of an open draft the page of last year takes it.
	answers: {lastYearFound},
	confirmName(_session: Session, {lines, chosen}: Preview): MessageKey {
		const line = lines[chosen];
		const asks = line?.kind === 'note' && line.question !== undefined;
		return asks ? 'command.hint.answer' : 'command.hint.takeOver';
	},
	whole: true,
	paint,
} satisfies Page<Next | PreviewAction>;
