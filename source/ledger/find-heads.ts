import type {FirstLine} from './first-line.ts';
import {foldWord} from './fold-word.ts';
import {ownRole} from './head-place.ts';
import {roleOf} from './head-role.ts';
import type {Role, TickFamily} from './role.ts';
import type {Merge} from './row.ts';
import {tickFamily} from './tick-family.ts';
import type {WordBook} from './word-book.ts';

/** One column under its head. */
export type HeadColumn = {
	column: number;
	/** Its lines from above, each once. */
	path: readonly string[];
	role: Role;
	/** Of tick columns: whose, and under which groups. */
	tick?: {family: TickFamily; leaf: string; groups: readonly string[]};
	/** A person stands in it: of private columns, the name. */
	isName?: true;
	/** No word of it is known. */
	isUnknown?: true;
	/** The column was left aside for a better one of the same role; `isAlike`: the other is no better. */
	insteadOf?: Role;
	isAlike?: true;
	/** It stands beyond a column without a head: a table of its own beside the ledger, until somebody says otherwise. */
	isBeside?: true;
};

/** The head of a ledger on a sheet: rows from 1, both included. */
export type Heads = {top: number; bottom: number; columns: readonly HeadColumn[]};

const dates = new Set<Role>(['received', 'submitted', 'answered', 'signed']);

/**
Finds the head of a ledger: up to three lines, joined along merges, under which at least three columns are known, one
of them a date.

@returns nothing where there is none
*/
export function findHeads(
	lines: readonly FirstLine[],
	merges: readonly Merge[],
	book: WordBook,
): Heads | undefined {
	let best: {heads: Heads; known: number} | undefined;
	let hasLines = false;
	for (const first of lines) {
		// What stands below lines of the ledger is another head, and no better one.
		hasLines ||= first.figures && best !== undefined && first.row > best.heads.bottom;
		if (hasLines) break;
		if (first.figures || first.texts.size < 3 || isTitle(first, merges)) continue;
		for (let height = 1; height <= 3; height++) {
			const bottom = first.row + height - 1;
			const used = lines.filter(({row}) => row >= first.row && row <= bottom);
			if (used.some(({figures}) => figures)) break;
			if (height > 1 && !used.some(({row}) => row === bottom)) break;
			const end = endOf(used, bottom, merges);
			const isCut = lines.some(({row}) => row > bottom && row <= end);
			if (height < 3 && isCut) continue;
			const columns = columnsOf(used, merges, book);
			const known = new Set(
				columns.filter(({isUnknown, role}) => !isUnknown && role !== 'tick').map(({role}) => role),
			);
			const count = columns.filter(({isUnknown, insteadOf}) => !isUnknown && !insteadOf).length;
			if (known.size < 3 && count < 4) continue;
			if (count < 3 || !columns.some(({role}) => dates.has(role))) continue;
			if (!best || count > best.known)
				best = {
					heads: {top: first.row, bottom: isCut ? bottom : end, columns},
					known: count,
				};
		}
	}

	return best?.heads;
}

// Where the heads that begin in these lines end: they may be merged down.
function endOf(used: readonly FirstLine[], bottom: number, merges: readonly Merge[]): number {
	const ends = merges
		.filter((one) => used.some(({row, texts}) => row === one.top && texts.has(one.left)))
		.map((one) => one.bottom);
	return Math.max(bottom, ...ends);
}

// One text across the whole width.
function isTitle({row, texts}: FirstLine, merges: readonly Merge[]): boolean {
	const across = merges.find((one) => one.top === row && one.right - one.left >= 4);
	return across !== undefined && texts.size <= 2;
}

function columnsOf(
	lines: readonly FirstLine[],
	merges: readonly Merge[],
	book: WordBook,
): HeadColumn[] {
	const last = Math.max(...lines.flatMap(({texts}) => [...texts.keys()]));
	const paths: string[][] = [];
	for (let column = 0; column <= last; column++) paths.push(pathOf(column, lines, merges));
	const columns: HeadColumn[] = [];
	let family: TickFamily | undefined;
	for (const [column, path] of paths.entries()) {
		if (path.length === 0) continue;
		const found = headColumn(column, path, family, book);
		family = found.tick?.family;
		columns.push(found);
	}

	const gap = paths.findIndex((path, column) => path.length === 0 && isWhole(columns, column));
	return onceEach(besideLedger(withoutLoneTicks(columns, book), gap, book), book);
}

// What stands left of a column without a head is a ledger by itself.
function isWhole(columns: readonly HeadColumn[], gap: number): boolean {
	const left = columns.filter(({column, isUnknown}) => column < gap && !isUnknown);
	return left.length >= 4 && left.some(({role}) => dates.has(role));
}

// Beyond it may stand a table of sums: what would count there is not taken before somebody says that it belongs to it.
function besideLedger(
	columns: readonly HeadColumn[],
	gap: number,
	book: WordBook,
): readonly HeadColumn[] {
	if (gap < 0) return columns;
	return columns.map((one) => {
		const isOwn = ownRole(one, book) !== undefined;
		if (one.column < gap || isOwn || many.has(one.role)) {
			const {tick, ...rest} = one;
			return tick && one.column > gap && !isOwn ? {...rest, role: 'ignore', isBeside: true} : one;
		}

		return {
			column: one.column,
			path: one.path,
			role: 'ignore',
			insteadOf: one.role,
			isBeside: true,
		};
	});
}

// What stands above a column: its own text, that of the merge it lies under, or of the group to its left.
function pathOf(column: number, lines: readonly FirstLine[], merges: readonly Merge[]): string[] {
	const path: string[] = [];
	const isLast = (nth: number) => nth === lines.length - 1;
	for (const [nth, {row, texts}] of lines.entries()) {
		const merge = merges.find(
			(one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
		);
		let text = texts.get(column);
		if (merge) text = lines.find((one) => one.row === merge.top)?.texts.get(merge.left);
		// Without merges, as in a text file: a blank head over a named column belongs to the group on its left.
		else if (
			text === undefined &&
			!isLast(nth) &&
			lines.slice(nth + 1).some((one) => one.texts.has(column))
		)
			text = merges.length === 0 ? leftOf(column, texts) : undefined;
		const plain = text?.trim();
		if (plain && plain !== path.at(-1)) path.push(plain);
	}

	return path;
}

function leftOf(column: number, texts: ReadonlyMap<number, string>): string | undefined {
	for (let at = column - 1; at >= 0; at--) if (texts.has(at)) return texts.get(at);
	return undefined;
}

function headColumn(
	column: number,
	path: readonly string[],
	before: TickFamily | undefined,
	book: WordBook,
): HeadColumn {
	const own = ownRole({column, path}, book);
	const leaf = path.at(-1)!;
	const groups = path.slice(0, -1);
	const family = tickFamily(leaf, groups, before, book);
	if (own === 'tick' || (own === undefined && family !== undefined && !roleOf(path, book)?.sure))
		return {column, path, role: 'tick', tick: {family: family ?? before ?? 'result', leaf, groups}};
	if (own) return {column, path, role: own};
	const found = roleOf(path, book);
	if (!found) return {column, path, role: 'ignore', isUnknown: true};
	const isName = found.role === 'private' && path.some((one) => book.names.has(foldWord(one)));
	return {column, path, role: found.role, ...(isName && {isName})};
}

// A single column that is called like a value is no row of tick columns.
function withoutLoneTicks(columns: readonly HeadColumn[], book: WordBook): HeadColumn[] {
	const count = (family: string) => columns.filter(({tick}) => tick?.family === family).length;
	return columns.map((one) => {
		if (!one.tick || count(one.tick.family) > 1) return one;
		const {tick: _, ...rest} = one;
		const found = roleOf(one.path, book);
		return found ? {...rest, role: found.role} : {...rest, role: 'ignore', isUnknown: true};
	});
}

const many = new Set<Role>(['tick', 'private', 'ignore', 'remark']);

// Of two columns of one role the one whose head says it better is taken: 答复日期 before 办结日期.
function onceEach(columns: readonly HeadColumn[], book: WordBook): HeadColumn[] {
	const rank = (one: HeadColumn) =>
		ownRole(one, book) === undefined ? (roleOf(one.path, book)?.rank ?? 99) : -1;
	return columns.map((one) => {
		if (many.has(one.role)) return one;
		const rivals = columns.filter(({role}) => role === one.role);
		const best = rivals.reduce((left, right) => (rank(right) < rank(left) ? right : left));
		if (best === one) return one;
		const isAlike = rank(best) === rank(one);
		return {...one, role: 'ignore', insteadOf: one.role, ...(isAlike && {isAlike})};
	});
}
