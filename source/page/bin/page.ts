import {draftLine} from '../../desk/draft-line.ts';
import type {Page} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import type {DraftSummary} from '../../draft/draft-store.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {titleRule} from '../../look/paint-list.ts';
import {listPage, type Paper, plainPiece} from '../../look/paper.ts';
import type {ListAction} from '../../program/action.ts';
import {close, open} from '../../program/layer.ts';
import {chosenInLayer, type ListLayer, listHandlers} from '../../program/list-page.ts';
import {type Handlers, stay} from '../../program/updated.ts';
import {say} from '../../text/say.ts';
import type {Ask, Next} from '../ask.ts';
import {words} from './words.ts';

type Bin = ListLayer & {readonly page: 'bin'};

const handlers: Handlers<Session, Bin, ListAction, Next> = listHandlers<
	Session,
	Bin,
	DraftSummary,
	Next
>({
	...chosenInLayer,
	entries: (session) => session.bin,
	take: (session, own, draft) =>
		draft ? stay(close(session, own), {type: 'restore', id: draft.id}) : stay(close(session, own)),
});

const asks: Handlers<Session, unknown, Extract<Ask, {type: 'openBin'}>, Next> = {
	openBin: (session) => stay(open<Session, Bin>(session, {page: 'bin', chosen: 0})),
};

function paint(paper: Paper<Session>, own: Bin): Piece {
	const {theme, session, lines} = paper;
	const drafts = session.bin.map((draft, index) => ({
		...draftLine(session, draft),
		index,
		target: {on: 'line', index} as const,
	}));
	const title = say(session.language, 'screen.bin.title');
	return stack([
		plainPiece([
			titleRule(theme, title, session.size.columns, {
				chosen: own.chosen,
				of: session.bin.length,
			}),
		]),
		listPage(paper, 'bin', drafts, own.chosen, lines - 1),
	]);
}

/** Deleted drafts, which can be restored. */
export const bin = {
	id: 'bin',
	words,
	modes: {bin: ['dialog', 'list', 'tabbed', 'untyped']},
	commands: [],
	handlers,
	asks,
	whole: true,
	paint,
} satisfies Page<Next>;
