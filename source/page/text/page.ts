import type {Desk} from '../../desk/desk.ts';
import type {Page} from '../../desk/page.ts';
import {paintFrame} from '../../desk/paint-frame.ts';
import type {Session} from '../../desk/session.ts';
import {plainPiece} from '../../look/paper.ts';
import {late} from '../../program/late.ts';
import {goOn, type Handlers} from '../../program/updated.ts';
import type {Next} from '../ask.ts';
import {asks} from './asks.ts';
import {commands} from './commands.ts';
import type {Figure, FigureAction, TextAction, TextAsk} from './state.ts';
import {words} from './words.ts';

/** The whole of it is loaded when a text is first opened. */
const whole = late(async () => (await import('./whole.ts')).whole);

type Following = Next | TextAction;

/** The parts 一 五 六: paragraphs, and the editor of one. */
export const text = {
	id: 'text',
	words,
	modes: {text: ['ground', 'draft'], writing: ['typing']},
	mode: ({desk}) => (desk?.text.editor ? 'writing' : 'text'),
	through: {
		from: 'writing',
		to: 'text',
		first: (time: string) => ({type: 'leaveText', time}) as const,
	},
	commands,
	late: whole,
	get handlers() {
		return (whole.part?.handlers ?? {}) as Handlers<Session, Desk, TextAction, Following>;
	},
	asks,
	answers: {
		editedOutside: (session, outcome) => goOn(session, {type: 'takeOutside', outcome}),
	},
	escapes: ({desk}) => desk?.text.figure !== undefined,
	isBusy: ({desk}) => desk?.text.editor !== undefined,
	leaving: (session) => whole.part?.leaving(session),
	paint: (paper, _own, drawer) =>
		whole.part
			? whole.part.paint(paper, drawer)
			: paintFrame(paper, paper.session.desk!, drawer, {
					least: 1,
					middle: () => undefined,
					foot: () => plainPiece([]),
				}),
	speak: (session) => whole.part?.speak(session) ?? [],
} satisfies Page<Following | TextAsk | FigureAction>;

/** The figures of the tables, to choose one for the text. */
export const figure = {
	id: 'figure',
	words: {},
	modes: {figure: ['dialog', 'list', 'typing', 'line']},
	commands: [],
	late: whole,
	get handlers() {
		return (whole.part?.figureHandlers ?? {}) as Handlers<Session, Figure, FigureAction, Following>;
	},
	paint: (paper, own) =>
		whole.part ? whole.part.paintFigure(paper, own as Figure) : plainPiece([]),
} satisfies Page<Following>;
