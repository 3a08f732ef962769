import type {Address, Section} from '../form/form.ts';
import {plainLabel} from '../form/label-of.ts';
import {displayWidth, wrap, wrapEvenly} from './display-width.ts';

/** A stretch of one line between two rules: `from` counts columns of the screen. */
export type Segment =
	| {kind: 'cell'; from: number; width: number; address: Address}
	| {
			kind: 'words';
			from: number;
			width: number;
			/** What is printed, line by line, over the rows `top` to `bottom` of its block. */
			lines: readonly string[];
			top: number;
			bottom: number;
			align: 'left' | 'centre';
			look: 'label' | 'head' | 'band';
			/** The rows or columns it names, to be shown stronger while the cursor is in them. */
			row?: string;
			column?: string;
	  };

/** How a table is laid out at one width: lines that stay, lines that scroll, and where each cell is. */
export type TablePlan = {
	head: ReadonlyArray<readonly Segment[]>;
	body: ReadonlyArray<readonly Segment[]>;
	/** Line of the body. */
	lineOf: ReadonlyMap<Address, number>;
	/** Columns from the screen's edge to the end of the table. */
	width: number;
};

/** What the layout depends on. */
export type Room = {
	columns: number;
	/** Lines there are for the table, heads included. */
	lines: number;
	/** Columns the longest figure of each printed value column takes, with its mark. */
	needs: readonly number[];
};

const margin = 1;

/** Lays a table out as it is printed, merged heads and labels included, in the room there is. */
export function tablePlan(section: Section, room: Room): TablePlan {
	return section.layout.labels === 0 ? blocksPlan(section, room) : printedPlan(section, room);
}

/** How many value columns the screen shows: those printed, or one for each column of the blocks. */
export function valueColumns(section: Section): number {
	const {layout, columns} = section;
	return layout.labels === 0 ? columns.length : layout.columns - layout.labels;
}

/** Which value column of the screen a cell stands in; a cell over several counts for none. */
export function valueColumnOf(
	section: Section,
	cell: Section['cells'][number],
): number | undefined {
	if (section.layout.labels === 0) {
		return section.columns.findIndex(({id}) => id === cell.column.id);
	}

	return cell.span[1] > 1 ? undefined : cell.at[1] - section.layout.labels;
}

// ---- widths

const widest = 14;

/** Widths of the value columns, and what is left for the labels. */
function widths(count: number, {columns, needs}: Room, wanted: number) {
	const all = columns - margin;
	let value = 5;
	for (let wide = widest; wide > 5; wide--) {
		const enough = wide >= 8 ? wanted : wide === 7 ? Math.min(wanted, 30) : Math.min(wanted, 22);
		if (all - count * (wide + 1) >= enough) {
			value = wide;
			break;
		}
	}

	const values = Array<number>(count).fill(value);
	let labels = all - count * (value + 1);
	for (let index = 0; index < count; index++) {
		const more = Math.min((needs[index] ?? 0) - value, labels - 14);
		if (more <= 0) continue;
		values[index] = value + more;
		labels -= more;
	}

	return {values, labels};
}

/** Left edges of columns that have one rule between them. */
function edges(list: readonly number[]): number[] {
	const lefts: number[] = [];
	let from = margin;
	for (const width of list) {
		lefts.push(from);
		from += width + 1;
	}

	return lefts;
}

// ---- the table as it is printed

function printedPlan(section: Section, room: Room): TablePlan {
	const {layout} = section;
	const count = layout.columns - layout.labels;
	const natural = naturalLabels(section);
	const {values, labels} = widths(
		count,
		room,
		layout.labels > 1 ? 40 : Math.min(40, natural.at(-1)!),
	);
	const lastLabel = labels - sum(natural.slice(0, -1)) - (layout.labels - 1);
	// Three label columns need room; in less, one column carries the item's own number.
	const narrow = layout.labels > 1 && lastLabel < 20;
	const labelWidths = narrow
		? [labels]
		: [...natural.slice(0, -1), Math.min(lastLabel, Math.max(20, natural.at(-1)!))];
	const list = [...labelWidths, ...values];
	const lefts = edges(list);
	const dropped = narrow ? layout.labels - 1 : 0;
	const place = (column: number, span: number) => {
		const first = Math.max(0, column - dropped);
		const last = column + span - 1 - dropped;
		const from = lefts[first]!;
		return {from, width: lefts[last]! + list[last]! - from};
	};

	const heads = headLines(section, room, place);
	const body: Segment[][] = Array.from({length: layout.rows - layout.head}, () => []);
	for (const {at, span, text} of layout.texts) {
		if (at[0] < layout.head) continue;
		const isLabel = at[1] < layout.labels;
		if (narrow && isLabel && at[1] + span[1] < layout.labels) continue;
		const top = at[0] - layout.head;
		const bottom = top + span[0] - 1;
		const {from, width} = place(
			narrow && isLabel ? layout.labels - 1 : at[1],
			narrow && isLabel ? 1 : span[1],
		);
		const row = section.cells.find((cell) => cell.at[0] === at[0])?.row;
		const isBand = span[1] === layout.columns;
		const isHead = !isBand && !row;
		const words = narrow && isLabel && row ? shortPath(row.item, text, row.group.length) : text;
		for (let line = top; line <= bottom; line++) {
			body[line]!.push({
				kind: 'words',
				from,
				width,
				lines: span[0] === 1 ? [words] : wrapGroup(words, width),
				top,
				bottom,
				align: isHead ? 'centre' : 'left',
				look: isBand ? 'band' : isHead ? 'head' : 'label',
				row: span[0] === 1 ? row?.id : undefined,
			});
		}
	}

	for (const cell of section.cells) {
		const {from, width} = place(cell.at[1], cell.span[1]);
		body[cell.at[0] - layout.head]!.push({kind: 'cell', from, width, address: cell.address});
	}

	return finished(heads, body);
}

/** `（三）1.属于国家秘密`: the label with the number of the group it belongs to. */
function shortPath(item: string, text: string, depth: number): string {
	const group = depth > 1 ? (/（.+?）/.exec(item)?.[0] ?? '') : '';
	return group + text;
}

/** The name of a group of rows, its number `（三）` on a line of its own. */
function wrapGroup(text: string, width: number): string[] {
	const number = /^（.）/.exec(text)?.[0] ?? '';
	return [...(number ? [number] : []), ...wrapEvenly(text.slice(number.length), width)];
}

/** Columns the label columns take when nothing is short: merged ones are narrow and wrap. */
function naturalLabels({layout}: Section): number[] {
	return Array.from({length: layout.labels}, (_, column) => {
		if (column < layout.labels - 1) return column === 0 ? 4 : 8;
		const texts = layout.texts.filter(
			({at, span}) => at[1] === column && span[1] === 1 && at[0] >= layout.head,
		);
		return Math.max(...texts.map(({text}) => displayWidth(text)));
	});
}

type Place = (column: number, span: number) => {from: number; width: number};

/** The head rows, each as many lines as its longest name needs; the outermost goes first when room is short. */
function headLines(section: Section, room: Room, place: Place): Segment[][] {
	const {layout} = section;
	if (layout.head === 0) return [];
	const values = layout.columns - layout.labels;
	const first = layout.texts.find(({at, span}) => at[0] === 0 && span[1] === values);
	const skip = first && room.lines < layout.rows + 1 ? 1 : 0;
	const texts = layout.texts
		.filter(({at, span}) => at[0] + span[0] - 1 >= skip && at[0] < layout.head)
		.map(({at, span, text}) => {
			const top = Math.max(at[0], skip);
			const seat = place(at[1], span[1]);
			const column = span[1] === 1 ? columnAt(section, at[1]) : undefined;
			return {
				seat,
				top,
				bottom: at[0] + span[0] - 1,
				column,
				isCorner: at[1] < layout.labels,
				lines: (at[1] < layout.labels ? wrap : wrapEvenly)(
					headName(text, column?.short, seat.width),
					seat.width,
				),
			};
		});
	const heights = Array.from({length: layout.head}, (_, row) =>
		row < skip
			? 0
			: Math.max(
					1,
					...texts
						.filter(({top, bottom, isCorner}) => top === row && bottom === row && !isCorner)
						.map(({lines}) => Math.min(2, lines.length)),
				),
	);
	const starts = heights.map((_, row) => sum(heights.slice(0, row)));
	const result: Segment[][] = Array.from({length: sum(heights)}, () => []);
	for (const {seat, top, bottom, lines, column, isCorner} of texts) {
		const from = starts[top]!;
		const to = starts[bottom]! + heights[bottom]! - 1;
		const above = isCorner
			? 0
			: Math.floor((to - from + 1 - Math.min(lines.length, to - from + 1)) / 2);
		for (let line = from; line <= to; line++) {
			result[line]!.push({
				kind: 'words',
				...seat,
				lines: [...Array<string>(above).fill(''), ...lines],
				top: from,
				bottom: to,
				align: isCorner ? 'left' : 'centre',
				look: isCorner ? 'label' : 'head',
				column: column?.id,
			});
		}
	}

	return result;
}

function columnAt(section: Section, at: number) {
	return section.cells.find((cell) => cell.at[1] === at && cell.span[1] === 1)?.column;
}

/** The whole name where it fits on one line, else the short one. */
function headName(text: string, short: string | undefined, width: number): string {
	return displayWidth(text) <= width ? text : (short ?? text);
}

// ---- a table of blocks, printed side by side: below each other here

function blocksPlan(section: Section, room: Room): TablePlan {
	const {rows, columns} = section;
	const names = rows.map((row) => plainLabel(row.label));
	const own = Math.max(...names.map((name) => displayWidth(name)));
	const groups = Math.max(0, ...rows.flatMap((row) => row.group.map((name) => displayWidth(name))));
	const {values, labels} = widths(columns.length, room, own + groups + 1);
	const narrow = groups === 0 || labels < own + groups + 1;
	const labelWidths = narrow ? [labels] : [groups, Math.min(labels - groups - 1, own + 8)];
	const list = [...labelWidths, ...values];
	const lefts = edges(list);
	const whole = narrow ? labels : sum(labelWidths) + 1;
	const words = (from: number, width: number, text: string, top: number, bottom = top) => ({
		kind: 'words' as const,
		from,
		width,
		lines: bottom === top ? [text] : wrap(text, width),
		top,
		bottom,
		align: 'left' as const,
		look: 'label' as const,
	});
	const head: Segment[] = [words(lefts[0]!, whole, '', 0)];
	for (const [index, {id, label, short}] of columns.entries()) {
		const width = values[index]!;
		head.push({
			...words(lefts[labelWidths.length + index]!, width, headName(label, short, width), 0),
			align: 'centre',
			look: 'head',
			column: id,
		});
	}

	const heads = headBlock(head);
	const body = rows.map((row, line) => {
		const segments: Segment[] = [];
		const group = row.group[0];
		if (narrow || group === undefined) {
			segments.push({...words(lefts[0]!, whole, names[line]!, line), row: row.id});
		} else {
			const same = rows.flatMap((one, index) => (one.group[0] === group ? [index] : []));
			segments.push(words(lefts[0]!, groups, group, same[0]!, same.at(-1)!));
			segments.push({...words(lefts[1]!, labelWidths[1]!, names[line]!, line), row: row.id});
		}

		for (const [index, column] of columns.entries()) {
			const address = `${section.id}/${row.id}/${column.id}`;
			if (!section.cells.some((cell) => cell.address === address)) continue;
			const at = labelWidths.length + index;
			segments.push({kind: 'cell', from: lefts[at]!, width: list[at]!, address});
		}

		return segments;
	});
	return finished(heads, body);
}

/** One head row over as many lines as its names need when they wrap. */
function headBlock(row: readonly Segment[]): Segment[][] {
	const wrapped = row.map((segment) =>
		segment.kind === 'words'
			? {...segment, lines: wrapEvenly(segment.lines[0] ?? '', segment.width)}
			: segment,
	);
	const height = Math.min(
		2,
		Math.max(...wrapped.map((segment) => (segment.kind === 'words' ? segment.lines.length : 1))),
	);
	return Array.from({length: height}, () =>
		wrapped.map((segment) => ({...segment, top: 0, bottom: height - 1}) as Segment),
	);
}

function finished(head: Segment[][], body: Segment[][]): TablePlan {
	const lineOf = new Map<Address, number>();
	let width = 0;
	for (const lines of [head, body]) {
		for (const segments of lines) {
			segments.sort((one, two) => one.from - two.from);
			width = Math.max(width, ...segments.map((segment) => segment.from + segment.width));
		}
	}

	for (const [line, segments] of body.entries()) {
		for (const segment of segments) if (segment.kind === 'cell') lineOf.set(segment.address, line);
	}

	return {head, body, lineOf, width};
}

function sum(list: readonly number[]): number {
	return list.reduce((total, one) => total + one, 0);
}
