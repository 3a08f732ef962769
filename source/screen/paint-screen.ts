import type {Session} from '../session/session.ts';
import {say} from '../text/say.ts';
import {wrap} from './display-width.ts';
import {type Piece, stack} from './frame.ts';
import {paintDesk} from './paint-desk.ts';
import {isPage, paintDialog} from './paint-dialog.ts';
import {paintHints} from './paint-hints.ts';
import {paintStart} from './paint-start.ts';
import {safeCharacters, type Theme} from './style.ts';
import type {View} from './view.ts';

/** Below this table 三 does not fit, and one sentence is shown instead. */
const least = {columns: 58, rows: 12};

/**
The whole screen as ready lines: one less than the terminal has rows, each no wider than it has columns.

@param view - what the screen remembers of its scrolling; updated
*/
export function paintScreen(theme: Theme, session: Session, view: View): Piece {
	const {columns, rows} = session.size;
	const lines = Math.max(1, rows - 1);
	const painted =
		columns < least.columns || rows < least.rows
			? tooSmall(session, lines)
			: paintPage(theme, session, view, lines);
	const all = painted.lines.slice(0, lines);
	while (all.length < lines) all.push('');
	return {...painted, lines: theme.wideAmbiguous ? all.map((line) => safeCharacters(line)) : all};
}

function paintPage(theme: Theme, session: Session, view: View, lines: number): Piece {
	const {at, dialog} = session;
	const hints = paintHints(theme, session);
	const room = lines - 1;
	const page = (height: number, drawer?: Piece) =>
		at.page === 'desk'
			? paintDesk(theme, session, at.desk, view, height, drawer)
			: paintStart(theme, session, at, view, height - (drawer?.lines.length ?? 0));
	if (!dialog) return stack([page(room), hints]);
	if (isPage(dialog)) return stack([paintDialog(theme, session, dialog, view, room), hints]);
	const drawer = paintDialog(theme, session, dialog, view, room);
	// What lies under a dialog takes no clicks.
	if (drawer.lines.length > room - 5)
		return stack([
			drawer,
			{lines: Array<string>(room - drawer.lines.length).fill(''), zones: []},
			hints,
		]);
	if (at.page === 'desk') return onlyIn(drawer, stack([page(room, drawer), hints]), room);
	return onlyIn(drawer, stack([page(room, drawer), drawer, hints]), room);
}

function onlyIn(drawer: Piece, whole: Piece, room: number): Piece {
	const from = room - drawer.lines.length;
	return {...whole, zones: whole.zones.filter(({line}) => line >= from)};
}

function tooSmall({language, size}: Session, lines: number): Piece {
	const words = say(language, 'screen.small', {columns: size.columns, rows: size.rows});
	return {lines: wrap(words, Math.max(8, size.columns - 1)).slice(0, lines), zones: []};
}
