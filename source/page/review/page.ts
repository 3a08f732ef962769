import type {Page} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {titleRule} from '../../look/paint-list.ts';
import {listPage, type Paper, plainPiece, wordLines} from '../../look/paper.ts';
import type {MessageKey} from '../../text/say.ts';
import type {Next} from '../ask.ts';
import {answers} from './answers.ts';
import {commands} from './commands.ts';
import {asks, handlers} from './handlers.ts';
import type {Review, ReviewAction, ReviewAsk} from './state.ts';
import {words} from './words.ts';

function paint(paper: Paper<Session>, {view, chosen}: Review): Piece {
	const {theme, session, lines} = paper;
	const above = [
		titleRule(theme, view.title, session.size.columns, {chosen, of: view.steps.length}),
		...wordLines(paper, view.lines),
		'',
	];
	const steps = view.steps.map(({line}, index) => ({
		text: line,
		index,
		target: {on: 'line', index} as const,
	}));
	return stack([plainPiece(above), listPage(paper, 'review', steps, chosen, lines - above.length)]);
}

/** 审签: who has seen the report, and whether it is still what they saw. */
export const review = {
	id: 'review',
	words,
	modes: {review: ['dialog', 'list', 'tabbed']},
	commands,
	handlers,
	asks,
	answers,
	confirmName: (): MessageKey => 'command.hint.record',
	whole: true,
	paint,
} satisfies Page<Next | ReviewAsk | ReviewAction>;
