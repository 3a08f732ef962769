import type {ChoiceDialog, Dialog} from '../session/dialog.ts';
import type {Session} from '../session/session.ts';
import {type Piece, stack} from './frame.ts';
import {paintBrowse} from './paint-browse.ts';
import {paintForm} from './paint-form.ts';
import {paintHelp} from './paint-help.ts';
import {paintList, titleRule} from './paint-list.ts';
import {paintPalette} from './paint-palette.ts';
import {paintPreview} from './paint-preview.ts';
import {paintBin, paintHistory, paintSearch} from './paint-records.ts';
import {plainPiece, type Sheet, wordLines} from './sheet.ts';
import type {Theme} from './style.ts';
import type {View} from './view.ts';
import {wordsOf} from './words.ts';

/** Dialogs that need the whole page; the others leave the table in sight above them. */
export function isPage({dialog}: Dialog): boolean {
	return (
		dialog === 'help' ||
		dialog === 'preview' ||
		dialog === 'browse' ||
		dialog === 'history' ||
		dialog === 'bin'
	);
}

/**
Paints a dialog, with its title on a rule.

@param lines - the most lines it may take; a page takes all of them
*/
export function paintDialog(
	theme: Theme,
	session: Session,
	dialog: Dialog,
	view: View,
	lines: number,
): Piece {
	const all = {theme, session, view, lines};
	switch (dialog.dialog) {
		case 'form':
			return paintForm(all, dialog);
		case 'choice':
			return paintChoice(all, dialog);
		case 'browse':
			return paintBrowse(all, dialog);
		case 'preview':
			return paintPreview(all, dialog);
		case 'help':
			return paintHelp(all, dialog);
		case 'palette':
			return paintPalette(all, dialog);
		case 'search':
			return paintSearch(all, dialog);
		case 'history':
			return paintHistory(all, dialog);
		case 'bin':
			return paintBin(all, dialog);
	}
}

/** A question: its words, then its answers. */
function paintChoice(sheet: Sheet, dialog: ChoiceDialog): Piece {
	const {theme, session, view, lines} = sheet;
	const {columns} = session.size;
	const title = plainPiece([titleRule(theme, wordsOf(session.language, dialog.title), columns)]);
	const words = wordLines(sheet, dialog.lines);
	const room = Math.max(0, lines - 1 - dialog.choices.length);
	const list = paintList(
		theme,
		dialog.choices.map(({label}, index) => ({
			text: wordsOf(session.language, label),
			index,
			target: {on: 'line', index},
		})),
		dialog.chosen,
		{columns, height: Math.min(dialog.choices.length, lines - 1)},
		view.tops.choice ?? 0,
	);
	view.tops.choice = list.top;
	return stack([title, plainPiece(words.slice(0, room)), list]);
}
