import type {Target} from '../program/target.ts';
import {cut, displayWidth, wrap} from './display-width.ts';
import {type Piece, scrolled, type Zone} from './frame.ts';
import {type Style, styled, type Theme} from './style.ts';

/** One line of a list. `index`: it can be chosen, and is counted so; without, it is a heading or a note. */
export type ListLine = {
	text: string;
	styles?: readonly Style[];
	index?: number;
	target?: Target;
	/** Behind the text, at the right edge. */
	right?: string;
};

const widest = 130;

/**
Paints a list into at most `height` lines, the chosen line in sight and marked with `>`.

@param top - the first line shown so far
*/
export function paintList(
	theme: Theme,
	lines: readonly ListLine[],
	chosen: number | undefined,
	{columns, height}: {columns: number; height: number},
	top: number,
): Piece & {top: number} {
	const at = lines.findIndex(({index}) => index !== undefined && index === chosen);
	const first =
		at === -1 ? scrolled(top, top, height, lines.length) : scrolled(top, at, height, lines.length);
	const zones: Zone[] = [];
	const painted = lines.slice(first, first + height).map((line, row) => {
		const isChosen = line.index !== undefined && line.index === chosen;
		if (line.target) zones.push({line: row, from: 0, to: columns, target: line.target});
		const mark = line.index === undefined ? ' ' : isChosen ? ' > ' : '   ';
		const right = line.right ?? '';
		// On a very wide screen what stands at the right stays beside its line.
		const edge = right
			? Math.min(columns, Math.max(widest, displayWidth(line.text + right) + 8))
			: columns;
		const room = edge - displayWidth(mark) - (right ? displayWidth(right) + 2 : 1);
		const text = cut(line.text, Math.max(4, room));
		const gap = right ? ' '.repeat(Math.max(2, room - displayWidth(text) + 2)) : '';
		return styled(
			theme,
			mark + text + gap + right,
			...(isChosen ? (['inverse'] as const) : []),
			...(line.styles ?? []),
		);
	});
	return {lines: painted, zones, top: first};
}

/**
A line that separates, with a title in it.

@param list - the list below: which of how many is chosen stands at the right
@returns the rule, and below it what the title has more than it has room for: what a question is about stands at its end
*/
export function titleLines(
	theme: Theme,
	title: string,
	columns: number,
	list?: {chosen: number; of: number},
): string[] {
	const count = list && list.of > 1 ? ` ${list.chosen + 1}/${list.of} `.length : 0;
	const [first = '', ...rest] = wrap(title, Math.max(8, columns - 8 - count));
	return [
		titleRule(theme, first, columns, list),
		...rest.map((row) => styled(theme, `   ${row}`, 'bold')),
	];
}

/** The title on one line, cut where it is too long; otherwise the same. */
export function titleRule(
	theme: Theme,
	title: string,
	columns: number,
	list?: {chosen: number; of: number},
): string {
	if (title === '') return styled(theme, '─'.repeat(columns), 'dim');
	const count = list && list.of > 1 ? ` ${list.chosen + 1}/${list.of} ` : '';
	const shown = cut(title, columns - 8 - count.length);
	const rest = Math.max(0, columns - displayWidth(shown) - 4 - count.length);
	const line = '─'.repeat(count ? Math.max(0, rest - 2) : rest);
	const end = count ? styled(theme, count, 'bold') + styled(theme, '──', 'dim') : '';
	return `${styled(theme, '──', 'dim')} ${styled(theme, shown, 'bold')} ${styled(theme, line, 'dim')}${end}`;
}
