import type {Session} from '../../desk/session.ts';
import {cut, displayWidth, wrap} from '../../look/display-width.ts';
import {type Piece, stack} from '../../look/frame.ts';
import {type ListLine, titleRule} from '../../look/paint-list.ts';
import {listPage, type Paper, plainPiece} from '../../look/paper.ts';
import {marks, styled} from '../../look/style.ts';
import {wordsOf} from '../../look/words.ts';
import {say} from '../../text/say.ts';
import type {Tally, TallyLine} from './state.ts';
import {tallyView} from './tally-view.ts';

/** What a ledger counts to: questions first, then what is to be mended, what changes, what is to be known. */
export function paint(paper: Paper<Session>, own: Tally): Piece {
	const {theme, session, lines} = paper;
	const {language, size} = session;
	const view = tallyView(session, own);
	if (!view) return plainPiece([]);
	const {unit, year} = view.desk.draft.header;
	const title = say(language, 'screen.tally.title', {file: own.given.taken.file, unit, year});
	const {open, questions, bookings} = view.judged;
	const state = view.isWhole
		? say(language, 'screen.tally.whole', {lines: bookings.length})
		: say(language, 'screen.tally.open', {open: open.length, questions: questions.length});
	const mark = marks[view.isWhole ? 'good' : 'bad'];
	const head = [
		styled(theme, ` ${cut(say(language, 'ledger.secrecy'), size.columns - 1)}`, 'bold'),
		titleRule(theme, title, size.columns, {chosen: own.chosen, of: view.lines.length}),
		...wrap(state, size.columns - 6).map((text, row) =>
			styled(theme, `   ${row === 0 ? mark.sign : ' '} ${text}`, ...mark.styles),
		),
	];
	const list = view.lines.flatMap((line, index) => linesOf(paper, line, index));
	return stack([plainPiece(head), listPage(paper, 'tally', list, own.chosen, lines - head.length)]);
}

function linesOf({session}: Paper<Session>, line: TallyLine, index: number): ListLine[] {
	const {language, size} = session;
	const isOpen = line.kind === 'question' && line.answer === undefined;
	const {sign, styles} =
		marks[
			line.kind === 'question'
				? isOpen
					? 'bad'
					: 'good'
				: line.kind === 'table'
					? 'plain'
					: line.mark
		];
	const before = `  ${sign} `;
	const width = size.columns - displayWidth(before) - 2;
	return [
		{
			text: before + cut(wordsOf(language, line.words), width),
			index,
			styles,
			target: {on: 'line', index},
		},
	];
}
