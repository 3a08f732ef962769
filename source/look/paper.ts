import type {Line} from '../program/line.ts';
import type {Program} from '../program/program.ts';
import {displayWidth, wrap} from './display-width.ts';
import {type Piece, stack} from './frame.ts';
import {type ListLine, paintList} from './paint-list.ts';
import {marks, styled, type Theme} from './style.ts';
import type {View} from './view.ts';
import {wordsOf} from './words.ts';

/** What a page is painted on; `lines`: how many there are for it. */
export type Paper<S extends Program = Program> = {
	theme: Theme;
	session: S;
	view: View;
	lines: number;
};

/** Lines that take no clicks. */
export function plainPiece(lines: string[]): Piece {
	return {lines, zones: []};
}

/** The lines above fields and choices, with their marks; long ones wrap. */
export function wordLines({theme, session}: Paper, lines: readonly Line[]): string[] {
	return lines.flatMap(({words, mark = 'plain', indent = 0}) => {
		const {sign, styles} = marks[mark];
		const before = `${' '.repeat(3 + indent * 2)}${sign === ' ' ? '' : `${sign} `}`;
		const width = session.size.columns - displayWidth(before) - 2;
		return wrap(wordsOf(session.language, words), width).map((text, row) =>
			styled(theme, (row === 0 ? before : ' '.repeat(displayWidth(before))) + text, ...styles),
		);
	});
}

/** As many lines as there is room for, the last one `…` where some are left out. */
export function shortened(lines: readonly string[], room: number): string[] {
	return lines.length <= room || room < 1
		? lines.slice(0, room)
		: [...lines.slice(0, room - 1), '   …'];
}

/** A list that takes exactly `height` lines, scrolled by the view. */
export function listPage(
	{theme, session, view}: Paper,
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
	return stack([list, plainPiece(gap)]);
}
