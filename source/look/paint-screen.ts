import {groundOf, topOf} from '../program/layer.ts';
import type {Program} from '../program/program.ts';
import {say} from '../text/say.ts';
import {wrap} from './display-width.ts';
import type {Faces} from './face.ts';
import {type Piece, stack} from './frame.ts';
import {withoutControls} from './line-border.ts';
import {noticeLines} from './notice-lines.ts';
import {paintHints} from './paint-hints.ts';
import {plainPiece} from './paper.ts';
import {safeCharacters, type Theme} from './style.ts';
import {themeOf} from './theme-of.ts';
import type {View} from './view.ts';

/** Below this table 三 does not fit, and one sentence is shown instead. */
const least = {columns: 58, rows: 12};

/**
The whole screen as ready lines: one less than the terminal has rows, each no wider than it has columns.

@param view - what the screen remembers of its scrolling; updated
*/
export function paintScreen<S extends Program>(
	faces: Faces<S>,
	terminal: Theme,
	session: S,
	view: View,
): Piece {
	const {columns, rows} = session.size;
	const theme = themeOf(terminal, session.settings);
	const lines = Math.max(1, rows - 1);
	const painted =
		columns < least.columns || rows < least.rows
			? tooSmall(session, lines)
			: paintLayers(faces, theme, session, view, lines);
	const all = painted.lines.slice(0, lines).map((line) => withoutControls(line));
	while (all.length < lines) all.push('');
	return {...painted, lines: theme.wideAmbiguous ? all.map((line) => safeCharacters(line)) : all};
}

function paintLayers<S extends Program>(
	{faceOf, hints}: Faces<S>,
	theme: Theme,
	session: S,
	view: View,
	lines: number,
): Piece {
	const face = faceOf(session, topOf(session));
	const foot = paintFoot(theme, session, hints(session), face.takesDrawer ?? false);
	const paper = {theme, session, view, lines: lines - foot.lines.length};
	const [ground, top] = [groundOf(session), topOf(session)];
	if (top === ground) return stack([faceOf(session, ground).paint(paper, ground), foot]);
	const drawer = face.paint(paper, top);
	if (face.whole) return stack([drawer, foot]);
	const room = paper.lines;
	if (drawer.lines.length > room - 5) {
		const gap = Array<string>(room - drawer.lines.length).fill('');
		return stack([drawer, plainPiece(gap), foot]);
	}

	const below =
		session.layers.findLast((layer) => layer !== top && faceOf(session, layer).takesDrawer) ??
		ground;
	// What lies under a dialog takes no clicks.
	const painted = faceOf(session, below).paint(paper, below, drawer);
	const at = painted.drawerAt ?? room - drawer.lines.length;
	// It gives way to the dialog, so that the bottom line with its keys is never pushed off.
	const over = Math.max(0, painted.lines.length - room);
	const {cursor} = painted;
	return {
		lines: [...painted.lines.toSpliced(at - over, over), ...foot.lines],
		zones: stack([painted, foot])
			.zones.filter(({line}) => line >= at)
			.map((zone) => ({...zone, line: zone.line - over})),
		...(cursor && {cursor: {...cursor, y: cursor.y - over}}),
	};
}

// Pages of a draft and the start page have a line for what is said; over them the bottom line gives way to it.
function paintFoot<S extends Program>(
	theme: Theme,
	session: S,
	hints: ReturnType<Faces<S>['hints']>,
	saysNotices: boolean,
): Piece {
	const {columns} = session.size;
	const top = topOf(session);
	const {why} = top as {why?: unknown};
	const saysItself = saysNotices || top === groundOf(session) || why !== undefined;
	const notices = saysItself ? [] : noticeLines(theme, session, columns);
	return notices.length === 0 ? paintHints(theme, hints, columns) : plainPiece([...notices]);
}

function tooSmall({language, size}: Program, lines: number): Piece {
	const words = say(language, 'screen.small', {columns: size.columns, rows: size.rows});
	return {lines: wrap(words, Math.max(8, size.columns - 1)).slice(0, lines), zones: []};
}
