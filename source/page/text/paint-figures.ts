import type {Session} from '../../desk/session.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {paintTyping} from '../../look/paint-field.ts';
import {type ListLine, titleRule} from '../../look/paint-list.ts';
import {listPage, type Paper} from '../../look/paper.ts';
import {wordsOf} from '../../look/words.ts';
import {say} from '../../text/say.ts';
import {paintOwn} from './paint-own.ts';
import type {Figure} from './state.ts';

/** The figures that were found, with their values, as one types. */
export function paintFigure(paper: Paper<Session>, own: Figure): Piece {
	if (own.purpose === 'own') return paintOwn(paper, own);
	const {theme, session, lines} = paper;
	const {language, size} = session;
	const typing = paintTyping(theme, own.typing, Math.min(60, size.columns - 6), true);
	const {chosen, entries, purpose} = own;
	const title = say(language, `screen.figure.${purpose}`);
	const head: Piece = {
		lines: [
			titleRule(theme, title, size.columns, {chosen, of: entries.length}),
			`   ${typing.text}`,
		],
		zones: [],
		cursor: {x: 3 + typing.caret, y: 1},
	};
	const found: ListLine[] = entries.map(({name, label, shown}, index) => ({
		text: label === '' ? name : `${name}   ${label}`,
		right: shown,
		index,
		target: {on: 'line', index},
	}));
	if (found.length === 0)
		found.push({
			text: `  ${own.why ? wordsOf(language, own.why) : say(language, 'screen.figure.none')}`,
			styles: ['dim'],
		});
	return stack([head, listPage(paper, 'figure', found, chosen, Math.min(10, lines - 2))]);
}
