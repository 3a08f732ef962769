import type {
	BinDialog,
	BrowseDialog,
	ChoiceDialog,
	Dialog,
	FormDialog,
	HistoryDialog,
	Line,
	SearchDialog,
} from '../session/dialog.ts';
import type {Session} from '../session/session.ts';
import {say} from '../text/say.ts';
import {cut, displayWidth, wrap} from './display-width.ts';
import {type Piece, stack} from './frame.ts';
import {paintField, paintTyping} from './paint-field.ts';
import {paintHelp} from './paint-help.ts';
import {type ListLine, paintList, titleRule} from './paint-list.ts';
import {paintPalette} from './paint-palette.ts';
import {paintPreview} from './paint-preview.ts';
import {draftLine} from './paint-start.ts';
import {marks, styled, type Theme} from './style.ts';
import type {View} from './view.ts';
import {momentWords, wordsOf} from './words.ts';

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

/** What every dialog is painted with. */
export type Sheet = {theme: Theme; session: Session; view: View; lines: number};

function piece(lines: string[]): Piece {
	return {lines, zones: []};
}

/** The lines above fields and choices, with their marks; long ones wrap. */
export function wordLines({theme, session}: Sheet, lines: readonly Line[]): string[] {
	return lines.flatMap(({words, mark = 'plain', indent = 0}) => {
		const {sign, styles} = marks[mark];
		const before = `${' '.repeat(3 + indent * 2)}${sign === ' ' ? '' : `${sign} `}`;
		const width = session.size.columns - displayWidth(before) - 2;
		return wrap(wordsOf(session.language, words), width).map((text, row) =>
			styled(theme, (row === 0 ? before : ' '.repeat(displayWidth(before))) + text, ...styles),
		);
	});
}

function paintForm(sheet: Sheet, dialog: FormDialog): Piece {
	const {theme, session, lines} = sheet;
	const {language, size} = session;
	const labelWidth = Math.min(
		30,
		Math.max(0, ...dialog.fields.map(({label}) => displayWidth(wordsOf(language, label)))),
	);
	const fields = dialog.fields.map((field, index) =>
		paintField(theme, language, field, {
			index,
			hasKeys: index === dialog.focus,
			labelWidth,
			columns: size.columns,
		}),
	);
	const why = dialog.why === undefined ? [] : wordLines(sheet, [{words: dialog.why, mark: 'bad'}]);
	const accept = styled(
		theme,
		`   Enter ${wordsOf(language, dialog.accept)}    Esc ${say(language, 'screen.cancel')}`,
		'dim',
	);
	const title = piece([titleRule(theme, wordsOf(language, dialog.title), size.columns)]);
	const below = stack([...fields, piece([...why, accept])]);
	const room = Math.max(0, lines - 1 - below.lines.length);
	const above = piece(wordLines(sheet, dialog.lines).slice(0, room));
	return keptInSight(stack([title, above, below]), lines);
}

/** Where even the fields are more than the room, the lines around the cursor are shown. */
function keptInSight(whole: Piece, lines: number): Piece {
	if (whole.lines.length <= lines) return whole;
	const at = whole.cursor?.y ?? 0;
	const from = Math.max(0, Math.min(at - Math.floor(lines / 2), whole.lines.length - lines));
	return {
		lines: whole.lines.slice(from, from + lines),
		zones: whole.zones.map((zone) => ({...zone, line: zone.line - from})),
		...(whole.cursor && {cursor: {x: whole.cursor.x, y: at - from}}),
	};
}

function paintChoice(sheet: Sheet, dialog: ChoiceDialog): Piece {
	const {theme, session, view, lines} = sheet;
	const {columns} = session.size;
	const title = piece([titleRule(theme, wordsOf(session.language, dialog.title), columns)]);
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
	return stack([title, piece(words.slice(0, room)), list]);
}

function paintBrowse(sheet: Sheet, dialog: BrowseDialog): Piece {
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
		piece(why),
		listPage(sheet, 'browse', entries, dialog.chosen, lines - 3 - why.length),
	]);
}

function bytesWords(bytes: number): string {
	return bytes < 1024 * 1024
		? `${Math.max(1, Math.round(bytes / 1024))} KB`
		: `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** A list that takes exactly `height` lines, scrolled by the view. */
export function listPage(
	{theme, session, view}: Sheet,
	name: string,
	lines: readonly ListLine[],
	chosen: number | undefined,
	height: number,
): Piece {
	const list = paintList(
		theme,
		lines,
		chosen,
		{columns: session.size.columns, height: Math.max(1, height)},
		view.tops[name] ?? 0,
	);
	view.tops[name] = list.top;
	const gap = Array<string>(Math.max(0, height - list.lines.length)).fill('');
	return stack([list, piece(gap)]);
}

function paintSearch(sheet: Sheet, dialog: SearchDialog): Piece {
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

function paintHistory(sheet: Sheet, dialog: HistoryDialog): Piece {
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
		piece([titleRule(theme, title, size.columns)]),
		listPage(sheet, 'history', steps, dialog.chosen, lines - 1),
	]);
}

function paintBin(sheet: Sheet, dialog: BinDialog): Piece {
	const {theme, session, lines} = sheet;
	const {language, size, at} = session;
	const drafts = at.page === 'start' ? at.bin : [];
	return stack([
		piece([titleRule(theme, say(language, 'screen.bin.title'), size.columns)]),
		listPage(
			sheet,
			'bin',
			drafts.map((draft, index) => ({
				...draftLine(language, draft),
				index,
				target: {on: 'line', index},
			})),
			dialog.chosen,
			lines - 1,
		),
	]);
}
