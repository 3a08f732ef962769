import type {Choice} from '../program/choice.ts';
import {type Piece, stack} from './frame.ts';
import {paintList, titleLines} from './paint-list.ts';
import {type Paper, plainPiece, shortened, wordLines} from './paper.ts';
import {wordsOf} from './words.ts';

/** A question: its words, then its answers. */
export function paintChoice(paper: Paper, own: Choice): Piece {
	const {theme, session, view, lines} = paper;
	const {columns} = session.size;
	const title = plainPiece(
		titleLines(theme, wordsOf(session.language, own.title), columns, {
			chosen: own.chosen,
			of: own.choices.length,
		}),
	);
	const words = wordLines(paper, own.lines);
	const room = Math.max(0, lines - title.lines.length - own.choices.length);
	const list = paintList(
		theme,
		own.choices.map(({label}, index) => ({
			text: wordsOf(session.language, label),
			index,
			target: {on: 'line', index},
		})),
		own.chosen,
		{columns, height: Math.min(own.choices.length, lines - title.lines.length)},
		view.tops.choice ?? 0,
	);
	view.tops.choice = list.top;
	return stack([title, plainPiece(shortened(words, room)), list]);
}
