import type {Section} from '../../form/form.ts';
import {foldLabel} from './fold-label.ts';
import type {Grid, Place} from './grid.ts';
import {type HeadStack, headStack, type Leaf} from './head-stack.ts';
import {type LabelBook, labelBook, near} from './label-book.ts';
import type {TellingRows} from './telling-rows.ts';
import {wording} from './wording.ts';

/** The columns that one head of a table covers. */
export type ColumnUse = {id: string; left: number; right: number; place: Place};

/** The head of a table found on a sheet: its rows, and which columns mean what. */
export type HeaderLine = {
	section: Section;
	top: number;
	bottom: number;
	columns: readonly ColumnUse[];
	/** Columns with a head that belongs to no column of the form, 小计 among them. */
	others: readonly Place[];
	/** Heads that could mean several columns. */
	doubtful: ReadonlyArray<{place: Place; ids: readonly string[]}>;
	/** It has a part of the columns; another head of the same table has the others. */
	split?: true;
	/** Columns whose head stands there several times. */
	twice: ReadonlyArray<readonly ColumnUse[]>;
};

type Hit = {ids: readonly string[]; place: Place; top: number; right: number};

/** How many rows of heads lie above each other at most. */
const depth = 5;

/**
Every place where the column heads of a section stand together.

@param telling - the labels that may be one
*/
export function headerLines(grid: Grid, section: Section, telling: TellingRows): HeaderLine[] {
	const book = labelBook(section);
	const zones = zonesOf(hitsOf(grid, book, telling)).filter((zone) => isLow(zone));
	return zones.flatMap((zone) => {
		const groups = besides(zone);
		const stack = headStack(grid, book, rowsOf(zone), telling.mayBeHead);
		return groups.map((hits, index) => {
			const next = groups[index + 1]?.map((hit) => hit.place.left) ?? [grid.sheet.columns];
			return headerLine(stack, hits, Math.min(...next));
		});
	});
}

function rowsOf(zone: readonly Hit[]): [top: number, bottom: number] {
	return [
		zone.reduce((least, {top}) => Math.min(least, top), Number.POSITIVE_INFINITY),
		zone.reduce((most, {place}) => Math.max(most, place.bottom), 0),
	];
}

function hitsOf(grid: Grid, book: LabelBook, {rows}: TellingRows): Hit[] {
	const hits: Hit[] = [];
	for (const row of rows) {
		let last: Hit | undefined;
		for (const {place, follows} of row) {
			if (!follows) last = undefined;
			const hit = hitAt(grid, book, place);
			if (hit && last && repeats(last.place, place)) last.right = place.right;
			else if (hit) hits.push(hit);
			last = hit && last && repeats(last.place, place) ? last : hit;
		}
	}

	return hits;
}

// Heads written one piece below the other (社会 / 公益 / 组织) are read together from below.
function hitAt(grid: Grid, book: LabelBook, place: Place): Hit | undefined {
	let core = '';
	for (let row = place.top, steps = 0; row >= 0 && steps < depth; steps++) {
		const above = grid.at(row, place.left);
		const piece = above ? foldLabel(above.text).core : '';
		if (!above || piece === '') break;
		core = piece + core;
		const ids = book.columns.get(core);
		if (ids && !book.weak.has(core)) {
			return {ids, place, top: above.top, right: place.right};
		}

		if (core.length > 12) break;
		row = above.top - 1;
	}

	// A long head is still itself with a typing error in it.
	const own = foldLabel(place.text).core;
	const close = own.length < 5 ? undefined : near(book.columns, own);
	return close?.ids.length === 1
		? {ids: close.ids, place, top: place.top, right: place.right}
		: undefined;
}

// A head may be written into every column it covers instead of being merged.
function repeats(before: Place, place: Place): boolean {
	return before.text === place.text && before.top === place.top;
}

// Hits in touching rows belong to one head.
function zonesOf(hits: readonly Hit[]): Hit[][] {
	const zones: Hit[][] = [];
	let bottom = -2;
	for (const hit of hits) {
		if (hit.top > bottom + 1) zones.push([]);
		zones.at(-1)!.push(hit);
		bottom = Math.max(bottom, hit.place.top);
	}

	return zones;
}

// Words that fill many rows below each other are no head, and looking through all of them would take for ever.
function isLow(zone: readonly Hit[]): boolean {
	const top = zone.reduce((least, hit) => Math.min(least, hit.top), Number.POSITIVE_INFINITY);
	const bottom = zone.reduce((most, hit) => Math.max(most, hit.place.top), 0);
	return bottom - top < 3 * depth;
}

// Two tables side by side share their rows: a head that comes again begins the next one.
function besides(zone: readonly Hit[]): Hit[][] {
	const sorted = [...zone].sort((left, right) => left.place.left - right.place.left);
	const groups: Hit[][] = [[]];
	for (const hit of sorted) {
		const group = groups.at(-1)!;
		const again = group.some(
			(other) =>
				other.place.left !== hit.place.left && other.ids.some((id) => hit.ids.includes(id)),
		);
		if (again) groups.push([hit]);
		else group.push(hit);
	}

	return groups;
}

function headerLine(stack: HeadStack, hits: Hit[], end: number): HeaderLine {
	const {book, top, bottom} = stack;
	const taken = new Map<string, ColumnUse>();
	const doubtful: Array<HeaderLine['doubtful'][number]> = [];
	const twice = new Map<string, ColumnUse[]>();
	for (const {ids, place, right} of hits) {
		const [id] = ids;
		if (ids.length > 1 || !id) doubtful.push({place, ids});
		else taken.set(id, {id, left: place.left, right, place});
	}

	const first = Math.min(...hits.map((hit) => hit.place.left));
	const last = Math.max(...hits.map((hit) => hit.right));
	const leaves = stack.leaves(first, last, end, new Set(hits.map((hit) => hit.place)));
	const others: Place[] = [];
	const order = book.section.columns.map((column) => column.id);
	for (const leaf of leaves) {
		const at = leaf.place.left;
		if ([...taken.values()].some((use) => use.left <= at && use.right >= at)) continue;
		const isOpen = (id: string) => !taken.has(id) && !twice.has(id);
		const mayMean = leaf.joined ?? leaf.found?.ids ?? [];
		const ids = mayMean.some((id) => isOpen(id))
			? meaning(book, leaf, [...taken.values()], order).filter((id) => isOpen(id))
			: [];
		const [id] = ids;
		const {left, right} = leaf.place;
		if (ids.length === 1 && id) taken.set(id, {id, left, right, place: leaf.place});
		else if (right < first) continue;
		else if (ids.length > 1) doubtful.push({place: leaf.place, ids});
		else if (!comesAgain(book, leaf, taken, twice)) others.push(leaf.place);
	}

	const columns = [...taken.values()].sort((left, right) => left.left - right.left);
	// A head over several columns is the head of none of them.
	const single = others.filter(
		(place) =>
			!book.columnGroups.has(foldLabel(place.text).core) &&
			!columns.some((use) => use.left <= place.right && use.right >= place.left),
	);
	return {
		section: book.section,
		top,
		bottom,
		columns,
		others: single,
		doubtful,
		twice: [...twice.values()],
	};
}

// 总计 twice in one head: neither is certain to be the one.
function comesAgain(
	book: LabelBook,
	leaf: Leaf,
	taken: Map<string, ColumnUse>,
	twice: Map<string, ColumnUse[]>,
): boolean {
	const ids = book.columns.get(leaf.core) ?? [];
	const again = ids.filter((id) => taken.has(id) || twice.has(id));
	const grouped = leaf.path.some((head) => book.columnGroups.has(head));
	if (grouped || again.length === 0 || again.length < ids.length) return false;
	const {place} = leaf;
	for (const id of again) {
		const uses = twice.get(id) ?? [taken.get(id)!];
		twice.set(id, [...uses, {id, left: place.left, right: place.right, place}]);
		taken.delete(id);
	}

	return true;
}

// 其他 and 总计 never count alone: what stands above them, or their neighbours, must say it too.
function meaning(
	book: LabelBook,
	leaf: Leaf,
	taken: readonly ColumnUse[],
	order: readonly string[],
): string[] {
	const {joined, found} = leaf;
	if (joined) return [...joined];
	if (!found) return [];
	const {left} = leaf.place;
	const before = Math.max(
		-1,
		...taken.filter((use) => use.left < left).map((use) => order.indexOf(use.id)),
	);
	const after = Math.min(
		order.length,
		...taken.filter((use) => use.left > left).map((use) => order.indexOf(use.id)),
	);
	const fitting = found.ids.filter((id) => {
		const index = order.indexOf(id);
		return index > before && index < after;
	});
	if (found.distance > 0) return fitting;
	return fitting.filter((id) => {
		const group = book.section.columns.find((column) => column.id === id)?.group ?? [];
		const under = [...book.columnGroups.keys()].find((head) => leaf.path.includes(head));
		if (under) return book.columnGroups.get(under)!.includes(id);
		return group.length === 0 || order.indexOf(id) === before + 1;
	});
}

/** Whether a head or label is a subtotal: 小计, 申请人小计. */
export function isSubtotal(core: string): boolean {
	return wording.subtotal.some((word) => core.endsWith(word));
}
