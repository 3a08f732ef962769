import type {Page} from '../../desk/page.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import {late} from '../../program/late.ts';
import {lateAsks} from '../../program/late-asks.ts';
import {stay} from '../../program/updated.ts';
import type {Next} from '../ask.ts';
import {copied} from './block.ts';
import {commands, isFromText} from './commands.ts';
import {asks} from './figures.ts';
import {handlers} from './handlers.ts';
import {paint, speak} from './paint.ts';
import type {TableAction, TableAsk, TableLateAsk} from './state.ts';
import {words} from './words.ts';

/** What is loaded when it is first asked for. */
const later = late(async () => (await import('./asked-late.ts')).askedLate);
const {asks: lateAsked, asksLate} = lateAsks<Session, TableLateAsk, Next>(later, {
	pasteBlock: true,
	askCounting: true,
});

/** The grid of one statutory table, and its cell editor. */
export const table = {
	id: 'table',
	words,
	modes: {grid: ['ground', 'draft'], editor: ['typing']},
	mode: ({desk}) => (desk?.editor ? 'editor' : 'grid'),
	through: {
		from: 'editor',
		to: 'grid',
		first: (time: string) => ({type: 'accept', go: 'stay', time}) as const,
	},
	commands,
	handlers,
	asks: {...asks, ...lateAsked},
	asksLate,
	answers: {copied},
	isBusy: ({desk}) => desk?.editor !== undefined,
	// What is typed and cannot be taken would be lost.
	leaving({desk, ...session}) {
		if (!desk?.editor) return undefined;
		const editor = {...desk.editor, why: {key: 'session.typedNotTaken'} as const};
		return stay(putDesk({...session, desk}, {editor}));
	},
	escapes: ({desk}) =>
		desk?.anchor !== undefined ||
		desk?.copied !== undefined ||
		desk?.text.pointing !== undefined ||
		isFromText(desk),
	takesDrawer: true,
	paint,
	speak,
} satisfies Page<Next | TableAction | TableAsk | TableLateAsk>;
