import type {Session} from '../../desk/session.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {titleRule} from '../../look/paint-list.ts';
import {listPage, type Paper, plainPiece, wordLines} from '../../look/paper.ts';
import type {Review} from './state.ts';

/** The steps below what must be known before the next one. */
export function paint(paper: Paper<Session>, {view, chosen}: Review): Piece {
	const {theme, session, lines} = paper;
	if (!view) return plainPiece([]);
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
