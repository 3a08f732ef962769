import type {BinDialog, HistoryDialog, SearchDialog} from '../session/dialog.ts';
import {say} from '../text/say.ts';
import {type Piece, stack} from './frame.ts';
import {paintTyping} from './paint-field.ts';
import {type ListLine, titleRule} from './paint-list.ts';
import {draftLine} from './paint-start.ts';
import {listPage, plainPiece, type Sheet} from './sheet.ts';
import {momentWords, wordsOf} from './words.ts';

/** Cells found, as one types. */
export function paintSearch(sheet: Sheet, dialog: SearchDialog): Piece {
	const {theme, session, lines} = sheet;
	const {language, size} = session;
	const typing = paintTyping(theme, dialog.typing, Math.min(60, size.columns - 6), true);
	const head: Piece = {
		lines: [
			titleRule(theme, say(language, 'screen.search.title'), size.columns),
			`   ${typing.text}`,
		],
		zones: [],
		cursor: {x: 3 + typing.caret, y: 1},
	};
	const hits: ListLine[] = dialog.hits.map(({label, figure}, index) => ({
		text: label,
		right: figure,
		index,
		target: {on: 'line', index},
	}));
	if (hits.length === 0 && dialog.typing.text !== '')
		hits.push({text: `  ${say(language, 'screen.search.none')}`, styles: ['dim']});
	return stack([head, listPage(sheet, 'search', hits, dialog.chosen, Math.min(10, lines - 2))]);
}

/** Every change, newest first. */
export function paintHistory(sheet: Sheet, dialog: HistoryDialog): Piece {
	const {theme, session, lines} = sheet;
	const {language, size} = session;
	const title = say(language, 'screen.history.title', {title: dialog.title});
	const steps: ListLine[] = dialog.lines.map((line, index) => ({
		text: [
			String(line.revision).padStart(4),
			momentWords(line.time),
			wordsOf(language, line.what),
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
		plainPiece([titleRule(theme, title, size.columns)]),
		listPage(sheet, 'history', steps, dialog.chosen, lines - 1),
	]);
}

/** Deleted drafts. */
export function paintBin(sheet: Sheet, dialog: BinDialog): Piece {
	const {theme, session, lines} = sheet;
	const {language, size, at} = session;
	const drafts = at.page === 'start' ? at.bin : [];
	return stack([
		plainPiece([titleRule(theme, say(language, 'screen.bin.title'), size.columns)]),
		listPage(
			sheet,
			'bin',
			drafts.map((draft, index) => ({
				...draftLine(session, draft),
				index,
				target: {on: 'line', index},
			})),
			dialog.chosen,
			lines - 1,
		),
	]);
}
