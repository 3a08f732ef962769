import type {Session} from '../../desk/session.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {type ListLine, titleRule} from '../../look/paint-list.ts';
import {listPage, type Paper, plainPiece} from '../../look/paper.ts';
import {wordsOf} from '../../look/words.ts';
import {momentWords} from '../../text/moment-words.ts';
import {say} from '../../text/say.ts';
import type {History} from './state.ts';

/** Every change, newest first. */
export function paint(paper: Paper<Session>, own: History): Piece {
	const {theme, session, lines} = paper;
	const {language, size} = session;
	const title = say(language, 'screen.history.title', {title: own.title});
	const steps: ListLine[] = own.lines.map((line, index) => ({
		text: [
			String(line.revision).padStart(4),
			momentWords(line.time),
			line.what,
			wordsOf(language, line.how),
			line.who ?? '',
		]
			.filter(Boolean)
			.join('  '),
		index,
		target: {on: 'line', index},
	}));
	if (steps.length === 0)
		steps.push({text: `  ${say(language, 'screen.history.none')}`, styles: ['dim']});
	return stack([
		plainPiece([titleRule(theme, title, size.columns, {chosen: own.chosen, of: own.lines.length})]),
		listPage(paper, 'history', steps, own.chosen, lines - 1),
	]);
}
