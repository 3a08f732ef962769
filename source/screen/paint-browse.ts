import type {BrowseDialog} from '../session/dialog.ts';
import {say} from '../text/say.ts';
import {cut, displayWidth} from './display-width.ts';
import {type Piece, stack} from './frame.ts';
import {paintTyping} from './paint-field.ts';
import {type ListLine, titleRule} from './paint-list.ts';
import {listPage, plainPiece, type Sheet, wordLines} from './sheet.ts';
import {styled} from './style.ts';
import {momentWords} from './words.ts';

/** The file browser: a path to type, the folder, what is in it. */
export function paintBrowse(sheet: Sheet, dialog: BrowseDialog): Piece {
	const {theme, session, lines} = sheet;
	const {language, size} = session;
	const title = say(language, `screen.browse.${dialog.purpose}`);
	const label = `   ${say(language, 'screen.browse.path')}  `;
	const width = size.columns - displayWidth(label) - 2;
	const typing = paintTyping(theme, dialog.typing, width, true);
	const head: Piece = {
		lines: [
			titleRule(theme, title, size.columns),
			label + typing.text,
			styled(theme, cut(`   ${dialog.folder}`, size.columns), 'dim'),
		],
		zones: [],
		cursor: {x: displayWidth(label) + typing.caret, y: 1},
	};
	const why = dialog.why ? wordLines(sheet, [{words: dialog.why, mark: 'bad'}]) : [];
	const entries: ListLine[] = dialog.entries.map((entry, index) => ({
		text: entry.kind === 'folder' ? `${entry.name}/` : entry.name,
		right: [
			entry.bytes === undefined ? '' : bytesWords(entry.bytes),
			entry.changed ? momentWords(entry.changed) : '',
		]
			.filter(Boolean)
			.join('   '),
		index,
		target: {on: 'line', index},
	}));
	if (dialog.entries.every(({kind}) => kind === 'folder'))
		entries.push({text: `  ${say(language, 'screen.browse.empty')}`, styles: ['dim']});
	return stack([
		head,
		plainPiece(why),
		listPage(sheet, 'browse', entries, dialog.chosen, lines - 3 - why.length),
	]);
}

function bytesWords(bytes: number): string {
	return bytes < 1024 * 1024
		? `${Math.max(1, Math.round(bytes / 1024))} KB`
		: `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
