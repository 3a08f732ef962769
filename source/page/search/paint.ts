import type {Session} from '../../desk/session.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {paintTyping} from '../../look/paint-field.ts';
import {type ListLine, titleRule} from '../../look/paint-list.ts';
import {listPage, type Paper} from '../../look/paper.ts';
import {say} from '../../text/say.ts';
import type {Search} from './state.ts';

/** Cells found, as one types. */
export function paint(paper: Paper<Session>, own: Search): Piece {
	const {theme, session, lines} = paper;
	const {language, size} = session;
	const typing = paintTyping(theme, own.typing, Math.min(60, size.columns - 6), true);
	const head: Piece = {
		lines: [
			titleRule(theme, say(language, 'screen.search.title'), size.columns, {
				chosen: own.chosen,
				of: own.hits.length,
			}),
			`   ${typing.text}`,
		],
		zones: [],
		cursor: {x: 3 + typing.caret, y: 1},
	};
	const hits: ListLine[] = own.hits.map(({label, figure}, index) => ({
		text: label,
		right: figure,
		index,
		target: {on: 'line', index},
	}));
	if (hits.length === 0 && own.typing.text !== '')
		hits.push({text: `  ${say(language, 'screen.search.none')}`, styles: ['dim']});
	return stack([head, listPage(paper, 'search', hits, own.chosen, Math.min(10, lines - 2))]);
}
