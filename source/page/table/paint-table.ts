import type {Desk} from '../../desk/desk.ts';
import {cursorOf, selectedCells} from '../../desk/selection.ts';
import type {Cell, Section} from '../../form/form.ts';
import {cut, displayWidth, fit} from '../../look/display-width.ts';
import {type Piece, scrolled, type Zone} from '../../look/frame.ts';
import {type Style, styled, type Theme} from '../../look/style.ts';
import {typingWindow} from '../../look/typing-window.ts';
import {type CellLook, cellLook} from './cell-look.ts';
import type {Segment, TablePlan} from './segment.ts';
import {tablePlan, valueColumnOf, valueColumns} from './table-plan.ts';

/** A painted table, and where its scrolling stands now. */
export type PaintedTable = Piece & {
	top: number;
	/** The cell under the cursor has no room for its figure, or for what is typed. */
	isCramped: boolean;
};

/**
Paints a table into `lines` lines of the screen: heads and labels stay, the rows around the cursor are shown.

@param top - the first row shown so far
*/
export function paintTable(
	theme: Theme,
	desk: Desk,
	section: Section,
	room: {columns: number; lines: number; grouped?: boolean},
	top: number,
): PaintedTable {
	const few = desk.checked.blanks.length <= fewBlanks;
	const looks = new Map(
		section.cells.map((cell) => {
			const look = cellLook(desk, cell);
			const isBlank = few && cell.kind === 'entry' && look.text === '';
			const text = isBlank ? '_' : room.grouped ? grouped(look.text) : look.text;
			return [cell.address, {...look, text}];
		}),
	);
	const plan = planOf(section, room, needs(section, looks));
	const cursor = desk.form.cell.get(cursorOf(desk))!;
	const ruled = plan.head.length > 0 && room.lines >= plan.head.length + 1 + plan.body.length;
	const height = Math.max(1, room.lines - plan.head.length - (ruled ? 1 : 0));
	const shown = Math.min(height, plan.body.length);
	const first = scrolled(top, plan.lineOf.get(cursor.address) ?? 0, shown, plan.body.length);
	const pen: Pen = {
		theme,
		desk,
		cursor,
		looks,
		selected: selectionOf(desk),
		copied: new Set(desk.copied?.cells),
		zones: [],
		isCramped: false,
	};
	const lines = plan.head.map((segments, line) => paintLine(pen, segments, line, 0));
	if (ruled) lines.push(styled(theme, rule(plan), 'dim'));
	const above = lines.length;
	for (let line = first; line < first + shown; line++) {
		lines.push(paintLine(pen, plan.body[line]!, line, first, above + line - first));
	}

	return {lines, zones: pen.zones, cursor: pen.caret, top: first, isCramped: pen.isCramped};
}

/** With more blanks than these a mark in each would say nothing. */
const fewBlanks = 60;

/** The digits before the point by threes. */
function grouped(text: string): string {
	return text.replace(/^-?\d+/, (digits) => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ','));
}

type Pen = {
	theme: Theme;
	desk: Desk;
	cursor: Cell;
	looks: ReadonlyMap<string, CellLook>;
	selected: ReadonlySet<string>;
	copied: ReadonlySet<string>;
	zones: Zone[];
	caret?: {x: number; y: number};
	isCramped: boolean;
};

const plans = new WeakMap<Section, Map<string, TablePlan>>();

/** The plan of a table at one size; made once, for it does not change from key to key. */
function planOf(
	section: Section,
	{columns, lines}: {columns: number; lines: number},
	needed: readonly number[],
): TablePlan {
	const all = plans.get(section) ?? new Map<string, TablePlan>();
	plans.set(section, all);
	const name = `${columns} ${lines} ${needed}`;
	const found = all.get(name) ?? tablePlan(section, {columns, lines, needs: needed});
	if (all.size > 40) all.clear();
	all.set(name, found);
	return found;
}

function needs(section: Section, looks: ReadonlyMap<string, CellLook>): number[] {
	const all = Array<number>(valueColumns(section)).fill(0);
	for (const cell of section.cells) {
		const column = valueColumnOf(section, cell);
		const look = looks.get(cell.address);
		// Words in a cell (无, 不适用) may be cut; a figure may not.
		if (column === undefined || !look || !/^[-\d.]/.test(look.text)) continue;
		all[column] = Math.max(all[column]!, look.text.length + (look.sign === ' ' ? 2 : 3));
	}

	return all;
}

function selectionOf(desk: Desk): Set<string> {
	if (desk.anchor === undefined) return new Set();
	const cells = selectedCells(desk);
	return new Set(cells.length > 1 ? cells.map(({address}) => address) : []);
}

function paintLine(
	pen: Pen,
	segments: readonly Segment[],
	line: number,
	first: number,
	zoneLine = line,
): string {
	let text = '';
	let at = 0;
	for (const segment of segments) {
		if (at === 0) text += ' '.repeat(segment.from);
		else if (segment.from > at) text += `│${' '.repeat(segment.from - at - 1)}`;
		text +=
			segment.kind === 'cell'
				? paintCell(pen, segment, zoneLine)
				: paintWords(pen, segment, line, first);
		at = segment.from + segment.width;
	}

	return text;
}

function paintWords(
	{theme, cursor}: Pen,
	segment: Extract<Segment, {kind: 'words'}>,
	line: number,
	first: number,
): string {
	// A merged label begins where its rows come into sight.
	const from = Math.max(segment.top, first);
	const room = segment.bottom - from + 1;
	const index = line - from;
	let words = segment.lines[index] ?? '';
	if (index === room - 1 && segment.lines.length > room) words = cut(`${words}…`, segment.width);
	// The row of the cursor is pointed at from the end of its label: a whole line set anew would be more to send.
	if (segment.look === 'label' && segment.row !== undefined)
		return fit(words, segment.width - 1) + (segment.row === cursor.row.id ? '>' : ' ');
	const text = fit(words, segment.width, segment.align);
	if (segment.look === 'band') return styled(theme, text, 'bold', 'underline');
	return segment.column === cursor.column.id ? styled(theme, text, 'bold') : text;
}

function paintCell(
	pen: Pen,
	{from, width, address}: Extract<Segment, {kind: 'cell'}>,
	line: number,
): string {
	const {theme, desk, cursor, looks, selected, copied} = pen;
	pen.zones.push({line, from, to: from + width, target: {on: 'cell', address}});
	const look = looks.get(address)!;
	const isCursor = address === cursor.address;
	const {editor} = desk;
	if (isCursor && editor && editor.field !== 'remark') {
		const {text, caret} = typingWindow(editor, width - 2);
		pen.caret = {x: from + 1 + caret, y: line};
		pen.isCramped = displayWidth(editor.text) > width - 2;
		return styled(theme, `[${fit(text, width - 2)}]`, 'underline');
	}

	const room = width - 1;
	const size = displayWidth(look.text);
	const isFigure = /^[-\d.]/.test(look.text);
	const figure = size <= room ? look.text : isFigure ? '#'.repeat(room) : cut(look.text, room);
	if (isCursor) pen.isCramped = size > room;
	const padded = fit(figure, room, 'right');
	if (!isCursor) {
		const styles: Style[] = [...look.styles];
		if (selected.has(address)) styles.push('inverse');
		if (copied.has(address)) styles.push('underline');
		return styled(theme, padded + look.sign, ...styles);
	}

	// The brackets say it where inverse video is not seen.
	const styles = look.styles.filter((style) => style !== 'dim');
	return styled(theme, bracketed(figure, look.sign, width), 'inverse', ...styles);
}

// The brackets stay: where there is no room for all, the sign gives way; it is said below the table.
function bracketed(figure: string, sign: string, width: number): string {
	const inside = width - 2;
	const size = displayWidth(figure);
	if (sign !== ' ' && size < inside) return `[${fit(figure, inside - 1, 'right')}${sign}]`;
	return size <= inside ? `[${fit(figure, inside, 'right')}]` : `${figure}]`;
}

function rule({head, body, width}: TablePlan): string {
	const cuts = new Set<number>();
	for (const segments of [head.at(-1) ?? [], body[0] ?? []])
		for (const {from} of segments.slice(1)) cuts.add(from - 1);
	let text = ' ';
	for (let at = 1; at < width; at++) text += cuts.has(at) ? '┼' : '─';
	return text;
}
