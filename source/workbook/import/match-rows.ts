import {foldLabel} from './fold-label.ts';
import type {Grid, Place} from './grid.ts';
import {isSubtotal} from './header-lines.ts';
import {type LabelBook, near} from './label-book.ts';
import {lettersOf, strangeLetters} from './strange-letters.ts';

/** A row of the sheet whose label is a row of the form; `bottom` when the label takes several rows. */
export type RowUse = {id: string; top: number; bottom: number; place: Place};

/** What the rows below a head are. */
export type RowMatch = {
	rows: readonly RowUse[];
	/** Labels between the first and the last row that belong to no row of the form. */
	unmatched: readonly Place[];
	doubtful: readonly Doubtful[];
	/** Rows that the sheet has several times. */
	twice: readonly Twice[];
	/** 小计 lines and the headings of groups. */
	sums: readonly Place[];
	/** Labels right above the first row and right below the last that belong to no row of the form. */
	around: readonly Place[];
};

/** A label that could be several rows, or stands for several: 其他处理 without its three rows. */
export type Doubtful = {place: Place; ids: readonly string[]; merged: boolean};

/** A row of the form whose label the sheet has several times. */
export type Twice = {rows: readonly RowUse[]};

type Line = {
	row: number;
	bottom: number;
	place: Place;
	core: string;
	item?: string;
	/** The folded label to the left of it, also one that reaches over several rows. */
	beside: string | undefined;
	ids: readonly string[];
	distance: number;
};

type Area = {top: number; bottom: number; left: number; right: number};

/**
Matches the labels of a table's rows: exact and telling ones first, then the rest by their order, their
enumerator and their group. A bare 其他 or 总计 never counts alone.

@param area - the label columns beside the table's body
*/
export function matchRows(grid: Grid, book: LabelBook, area: Area): RowMatch {
	const lines = linesOf(grid, book, area);
	const order = book.section.rows.map((row) => row.id);
	const fixed = new Map<Line, string>();
	const holders = Map.groupBy(
		lines.filter(
			(line) => line.ids.length === 1 && line.distance === 0 && !book.weak.has(line.core),
		),
		(line) => line.ids[0]!,
	);
	const twice: Line[] = [];
	for (const [id, [line, ...more]] of holders) {
		if (line && more.length === 0) fixed.set(line, id);
		else if (line) twice.push(line, ...more);
	}

	// Written twice with the same typing error: neither is certain to be the row.
	const close = lines.filter((line) => line.distance > 0 && line.ids.length === 1);
	for (const [index, line] of close.entries()) {
		const same = close.some((other, at) => at !== index && other.ids[0] === line.ids[0]);
		if (same && !twice.includes(line)) twice.push(line);
	}

	const unsure: Line[] = [];
	// Twice, because a line settled by its neighbours may settle the next one.
	for (let round = 0; round < 2; round++) {
		for (const [index, line] of lines.entries()) {
			if (fixed.has(line) || twice.includes(line)) continue;
			const ids = fitting(lines, index, fixed, order);
			const [id] = ids;
			if (ids.length === 1 && id && tells(lines, index, id, fixed, book)) fixed.set(line, id);
			else if (round === 1 && ids.length > 0) unsure.push(line);
		}
	}

	return collect(lines, fixed, unsure, twice, book);
}

function linesOf(grid: Grid, book: LabelBook, area: Area): Line[] {
	const lines: Line[] = [];
	for (let row = area.top; row <= area.bottom; row++) {
		const own = grid
			.labels(row)
			.filter((place) => place.left >= area.left && place.left <= area.right);
		if (own.length === 0) continue;
		const [place, meant] = meaning(book, own, rowLabels(grid, book)(row));
		let beside: string | undefined;
		for (let column = place.left - 1; column >= area.left && !beside; column--)
			beside = foldLabel(grid.at(row, column)?.text ?? '').core;
		lines.push({
			row,
			bottom: place.bottom,
			place,
			...foldLabel(place.text),
			beside: beside || undefined,
			...meant,
		});
	}

	return joinBroken(lines, book);
}

type RowLabels = (row: number) => readonly Place[];

const finders = new WeakMap<LabelBook, (grid: Grid) => RowLabels>();

// The labels that may say which row it is, found once: hundreds of heads may stand over the same few rows.
function rowLabels(grid: Grid, book: LabelBook): RowLabels {
	const find = finders.get(book) ?? finderOf(book);
	finders.set(book, find);
	return grid.once(find);
}

function finderOf(book: LabelBook): (grid: Grid) => RowLabels {
	return (grid) => {
		const rows: Array<readonly Place[] | undefined> = [];
		const letters = lettersOf(book.rows);
		return (row) => {
			rows[row] ??= grid.labels(row).filter(({text}) => strangeLetters(text, letters) === 0);
			return rows[row];
		};
	};
}

type Meant = {ids: readonly string[]; distance: number};

// The rightmost label that says something; a label may be cut into several cells: `属于国` beside `家秘密`.
function meaning(
	book: LabelBook,
	own: readonly Place[],
	mayBeRows: readonly Place[],
): [Place, Meant] {
	const [first] = own;
	for (const place of mayBeRows.toReversed()) {
		if (place.left < first!.left || place.left > own.at(-1)!.left) continue;
		const {core, item} = foldLabel(place.text);
		const ids = exact(book, core, item);
		if (ids.length > 0) return [place, {ids, distance: 0}];
	}

	const last = own.at(-1)!;
	let joined = '';
	for (let at = own.length - 1; at >= 0 && joined.length < book.longest; at--) {
		joined = foldLabel(own[at]!.text).core + joined;
		const ids = book.rows.get(joined);
		if (ids) return [last, {ids, distance: 0}];
	}

	const {core} = foldLabel(last.text);
	if (book.groups.has(core)) return [last, {ids: [], distance: 0}];
	const close = near(book.rows, core);
	if (close) return [last, close];
	// Beside a word of two letters (件) the group's label is still the one that counts.
	const group = own.findLast((place) => book.groups.has(foldLabel(place.text).core));
	return [core.length < 3 && group ? group : last, {ids: [], distance: 0}];
}

// The enumerator settles what a common word leaves open: （六）其他 is the group, 3.其他 the row under it.
function exact(book: LabelBook, core: string, item: string | undefined): readonly string[] {
	const ids = book.rows.get(core) ?? [];
	if (item === undefined || (ids.length === 1 && !book.weak.has(core))) return ids;
	const agreeing = ids.filter((id) => itemOf(book, id) === item);
	if (agreeing.length > 0) return agreeing;
	if (ids.length > 0 && item.startsWith('3:')) return ids;
	return book.section.rows
		.filter((row) => {
			const official = foldLabel(row.label);
			return official.item === item && core.length > 1 && official.core.startsWith(core);
		})
		.map((row) => row.id);
}

function itemOf(book: LabelBook, id: string): string | undefined {
	return foldLabel(book.section.rows.find((row) => row.id === id)!.label).item;
}

// A label may be cut over two or three rows: `5.要求行政机关确认或重` above `新出具已获取信息`.
function joinBroken(lines: readonly Line[], book: LabelBook): Line[] {
	const joined: Line[] = [];
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index]!;
		let core = line.core;
		let whole: Line | undefined;
		if (!book.rows.has(line.core) && !book.groups.has(line.core)) {
			for (const next of lines.slice(index + 1, index + 3)) {
				if (next.row !== (whole ?? line).bottom + 1 && next.row !== line.bottom + 1) break;
				if (book.rows.has(next.core) && !book.weak.has(next.core)) break;
				core += next.core;
				const ids = book.rows.get(core);
				if (ids) {
					whole = {...line, bottom: next.bottom, core, ids, distance: 0};
					index = lines.indexOf(next);
					break;
				}
			}
		}

		joined.push(whole ?? line);
	}

	return joined;
}

// The rows of the form that a line may be, given the rows settled above and below it.
function fitting(
	lines: readonly Line[],
	index: number,
	fixed: ReadonlyMap<Line, string>,
	order: readonly string[],
): string[] {
	const settled = (line: Line) => fixed.has(line);
	const above = lines.slice(0, index).findLast(settled);
	const below = lines.slice(index + 1).find(settled);
	const before = above ? order.indexOf(fixed.get(above)!) : -1;
	const after = below ? order.indexOf(fixed.get(below)!) : order.length;
	const held = new Set(fixed.values());
	return lines[index]!.ids.filter((id) => {
		const at = order.indexOf(id);
		return at > before && at < after && !held.has(id);
	});
}

// A typing error needs its place in the order only; a common word needs its item, group or neighbours too.
function tells(
	lines: readonly Line[],
	index: number,
	id: string,
	fixed: ReadonlyMap<Line, string>,
	book: LabelBook,
): boolean {
	const line = lines[index]!;
	if (line.distance > 0) return true;
	if (line.item !== undefined && line.item === itemOf(book, id)) return true;
	const rows = book.section.rows;
	const at = rows.findIndex((row) => row.id === id);
	const group = rows[at]!.group.at(-1);
	if (group !== undefined && line.beside === foldLabel(group).core) return true;
	const above = lines[index - 1];
	const below = lines[index + 1];
	const aboveFits = above !== undefined && fixed.get(above) === rows[at - 1]?.id;
	const next = rows[at + 1]?.id;
	const belowFits =
		next === undefined || (below !== undefined && (fixed.get(below) ?? below.ids[0]) === next);
	return aboveFits && belowFits;
}

function collect(
	lines: readonly Line[],
	fixed: ReadonlyMap<Line, string>,
	unsure: readonly Line[],
	twice: readonly Line[],
	book: LabelBook,
): RowMatch {
	const rows: RowUse[] = [];
	const unmatched: Place[] = [];
	const sums: Place[] = [];
	const doubtful: Doubtful[] = [];
	const held = new Set(fixed.values());
	const isRow = (line: Line) => fixed.has(line) || twice.includes(line);
	const first = lines.findIndex((line) => isRow(line));
	const last = lines.findLastIndex((line) => isRow(line));
	for (const [index, line] of lines.entries()) {
		const id = fixed.get(line);
		const {place} = line;
		if (id !== undefined) {
			rows.push(useOf(line, id));
		} else if (twice.includes(line) || index < first || index > last) {
			// Titles above, notes below.
		} else if (unsure.includes(line)) {
			doubtful.push({place, ids: couldBe(line, held, book), merged: false});
		} else if (isSubtotal(line.core)) {
			sums.push(place);
		} else if (groupOf(book, line)) {
			const ids = groupOf(book, line)!;
			if (ids.some((one) => held.has(one))) sums.push(place);
			else doubtful.push({place, ids, merged: true});
		} else {
			unmatched.push(place);
		}
	}

	const groups = Map.groupBy(twice, (line) => line.ids[0]!);
	return {
		rows,
		unmatched,
		doubtful,
		sums,
		twice: [...groups].map(([id, all]) => ({rows: all.map((line) => useOf(line, id))})),
		around: first < 0 ? [] : around(lines, first, last),
	};
}

function useOf({row, bottom, place}: Line, id: string): RowUse {
	return {id, top: row, bottom, place};
}

// A common word that fits one row only may still stand for the others of its group: （六）其他.
function couldBe({ids}: Line, held: ReadonlySet<string>, book: LabelBook): readonly string[] {
	if (ids.length > 1) return ids;
	const group = book.section.rows.find((row) => row.id === ids[0])?.group.at(-1);
	if (group === undefined) return ids;
	return book.section.rows
		.filter((row) => row.group.at(-1) === group && !held.has(row.id))
		.map((row) => row.id);
}

// Lines without a gap to the rows of the table: beyond one stand titles and notes.
function around(lines: readonly Line[], first: number, last: number): Place[] {
	const found: Place[] = [];
	for (let index = first - 1; index >= 0; index--) {
		if (lines[index]!.bottom + 1 !== lines[index + 1]!.row) break;
		found.push(lines[index]!.place);
	}

	for (let index = last + 1; index < lines.length; index++) {
		if (lines[index - 1]!.bottom + 1 !== lines[index]!.row) break;
		found.push(lines[index]!.place);
	}

	return found;
}

// （六）其他 stands for （六）其他处理: same enumerator, same beginning.
function groupOf(book: LabelBook, line: Line): readonly string[] | undefined {
	const known = book.groups.get(line.core);
	if (known || line.item === undefined) return known;
	const label = book.section.rows
		.flatMap((row) => row.group)
		.find((one) => {
			const {core, item} = foldLabel(one);
			return item === line.item && line.core.length > 1 && core.startsWith(line.core);
		});
	return label === undefined ? undefined : book.groups.get(foldLabel(label).core);
}
