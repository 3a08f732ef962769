import type {Desk} from '../../desk/desk.ts';
import {cursorOf, figureOf} from '../../desk/selection.ts';
import {exactDifference} from '../../form/exact.ts';
import type {Cell} from '../../form/form.ts';
import {plainLabel} from '../../form/label-of.ts';
import {displayWidth, fit} from '../../look/display-width.ts';
import {styled, type Theme} from '../../look/style.ts';
import {type Language, say} from '../../text/say.ts';
import {lastFigure} from './last-figure.ts';
import type {PaintedTable} from './paint-table.ts';

/** The columns that last year takes beside a table, and the least width at which they are there. */
export const besideWidth = 37;
export const leastForBeside = 110;

const sgr = /\u001B\[[\d;]*m/g;

/**
A painted table with 上年, 增减 and 增幅 of the column under the cursor beside it, row by row; `+` and `-` say as a small
bar how far a figure moved.
*/
export function withLastYear(
	theme: Theme,
	language: Language,
	desk: Desk,
	table: PaintedTable,
): PaintedTable {
	const cells = new Map<number, Cell[]>();
	for (const {line, target} of table.zones) {
		const cell = target.on === 'cell' ? desk.form.cell.get(target.address) : undefined;
		if (cell) cells.set(line, [...(cells.get(line) ?? []), cell]);
	}

	const cursor = desk.form.cell.get(cursorOf(desk))!;
	const bare = table.lines.map((line) => line.replace(sgr, ''));
	const width = Math.max(...bare.map((line) => displayWidth(line)));
	const first = Math.min(...cells.keys());
	const isRule = bare[first - 1]?.startsWith(' ─') ?? false;
	const head = first - (isRule ? 2 : 1);
	const column = plainLabel(cursor.column.label);
	const lines = table.lines.map((line, at) => {
		const gap = ' '.repeat(width - displayWidth(bare[at]!));
		// Behind the last column they would be taken for its own: whose they are stands with them.
		if (isRule && at === first - 1) {
			const whose = `┼─ ${column} `;
			const rule = whose + '─'.repeat(Math.max(0, 35 - displayWidth(whose)));
			return line + gap + styled(theme, rule, 'dim');
		}

		if (!isRule && at === head - 1) return `${line}${gap}│ ${fit(` ${column}`, besideWidth - 2)}`;
		const cell = at < first ? undefined : meant(cells.get(at) ?? [], cursor);
		const words = at === head ? headWords(language) : cell ? rowWords(language, desk, cell) : '';
		return `${line}${gap}│ ${cell === cursor ? styled(theme, words, 'bold') : words}`;
	});
	return {...table, lines};
}

// Of a line its cell under the cursor's head; where a table has all in one line, the cursor's own.
function meant(line: readonly Cell[], cursor: Cell): Cell | undefined {
	return (
		line.find((cell) => cell === cursor) ??
		line.find(({column}) => column.id === cursor.column.id) ??
		(line.length === 1 ? line[0] : undefined)
	);
}

function headWords(language: Language): string {
	return columns(
		say(language, 'screen.beside.last'),
		say(language, 'screen.beside.change'),
		say(language, 'screen.beside.rate'),
		'',
	);
}

function rowWords(language: Language, desk: Desk, cell: Cell): string {
	const last = desk.draft.header.lastYear;
	const before = last && lastFigure(last.figures, cell, desk.form);
	if (before === undefined) return columns('—', '', '', '');
	if (before === null) return columns(say(language, 'screen.beside.blank'), '', '', '');
	const now = figureOf(desk, cell);
	if (now === null) return columns(String(before), '', '', '');
	const change = exactDifference(now, before);
	const sign = change > 0 ? '+' : change < 0 ? '-' : '';
	return columns(
		String(before),
		`${sign}${Math.abs(change)}`,
		rateOf(change, before),
		sign.repeat(barOf(change, before)),
	);
}

/** 增幅 in per cent with one decimal; from 0 there is none, and what is tiny is no zero. */
export function rateOf(change: number, before: number): string {
	if (change === 0) return '0%';
	if (before === 0) return '—';
	const rate = (change / Math.abs(before)) * 100;
	const sign = rate > 0 ? '+' : '-';
	const size = Math.abs(rate);
	if (size < 0.05) return `${sign}<0.1%`;
	if (size >= 100_000) return `${sign}>99999%`;
	return `${sign}${size >= 1000 ? Math.round(size) : Math.round(size * 10) / 10}%`;
}

// A tenth, a third, once, twice, nine times what it was.
function barOf(change: number, before: number): number {
	if (change === 0) return 0;
	const rate = before === 0 ? Number.POSITIVE_INFINITY : Math.abs(change / before);
	return 1 + [0.1, 1 / 3, 1, 9].filter((step) => rate >= step).length;
}

function columns(last: string, change: string, rate: string, bar: string): string {
	const right = (text: string, width: number) =>
		fit(text, Math.max(width, displayWidth(text)), 'right');
	return fit(`${right(last, 9)} ${right(change, 9)} ${right(rate, 8)} ${bar}`, besideWidth - 2);
}
