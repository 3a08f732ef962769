import type {Page} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import {plainPiece} from '../../look/paper.ts';
import {late} from '../../program/late.ts';
import type {Layer} from '../../program/program.ts';
import type {Handlers} from '../../program/updated.ts';
import type {Message} from '../../text/say.ts';
import type {Next} from '../ask.ts';
import {answers} from './answers.ts';
import {asks} from './asks.ts';
import {commands} from './commands.ts';
import type {Browse, BrowseAction} from './state.ts';
import {words} from './words.ts';

/** The whole of it is loaded when it is first opened. */
const whole = late(async () => (await import('./whole.ts')).whole);

/** The file browser, and the reading of the file that is chosen, dropped or named. */
export const browse = {
	id: 'browse',
	words,
	modes: {browse: ['dialog', 'list', 'typing', 'line']},
	commands,
	late: whole,
	get handlers() {
		return (whole.part?.handlers ?? {}) as Handlers<Session, Browse, BrowseAction, Next>;
	},
	asks,
	answers,
	refused: (own: Layer, why: Message) => ({...own, why}),
	whole: true,
	paint: (paper, own) => whole.part?.paint(paper, own as Browse) ?? plainPiece([]),
} satisfies Page<Next | BrowseAction>;
