import {foldHead, foldWord} from './fold-word.ts';
import {resolveTick} from './resolve-value.ts';
import type {Role} from './role.ts';
import type {Merge} from './row.ts';
import {headKey, type WordBook} from './word-book.ts';

/** One column under its head. */
export type HeadColumn = {
	column: number;
	/** Its lines from above, each once. */
	path: readonly string[];
	role: Role;
	/** Of tick columns: whose, and under which groups. */
	tick?: {family: 'type' | 'result'; leaf: string; groups: readonly string[]};
	/** A person stands in it: of private columns, the name. */
	isName?: true;
	/** No word of it is known. */
	isUnknown?: true;
	/** The column was left aside for a better one of the same role; `isAlike`: the other is no better. */
	insteadOf?: Role;
	isAlike?: true;
};

/** The head of a ledger on a sheet: rows from 1, both included. */
export type Heads = {top: number; bottom: number; columns: readonly HeadColumn[]};

/** The texts of the first lines of a sheet, by row from 1 and column; `figures`: it holds a number or a date. */
export type FirstLine = {row: number; texts: ReadonlyMap<number, string>; figures: boolean};

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
	for (const first of lines) {
		if (first.figures || first.texts.size < 3 || isTitle(first, merges)) continue;
		for (let height = 1; height <= 3; height++) {
			const bottom = first.row + height - 1;
			const used = lines.filter(({row}) => row >= first.row && row <= bottom);
			if (used.some(({figures}) => figures)) break;
			if (height > 1 && !used.some(({row}) => row === bottom)) break;
			const columns = columnsOf(used, merges, book);
			const known = new Set(
				columns.filter(({isUnknown, role}) => !isUnknown && role !== 'tick').map(({role}) => role),
			);
			const count = columns.filter(({isUnknown}) => !isUnknown).length;
			if (known.size < 3 && count < 4) continue;
			if (count < 3 || !columns.some(({role}) => dates.has(role))) continue;
			if (!best || count > best.known)
				best = {heads: {top: first.row, bottom, columns}, known: count};
		}
	}

	return best?.heads;
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
	let family: 'type' | 'result' | undefined;
	for (const [column, path] of paths.entries()) {
		if (path.length === 0) continue;
		const found = headColumn(column, path, family, book);
		family = found.tick?.family;
		columns.push(found);
	}

	return onceEach(withoutLoneTicks(columns, book), book);
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
	before: 'type' | 'result' | undefined,
	book: WordBook,
): HeadColumn {
	const own = book.ownHeads.get(path.join('/')) ?? book.ownHeads.get(headKey(path));
	const leaf = path.at(-1)!;
	const groups = path.slice(0, -1);
	const family = familyOf(leaf, groups, before, book);
	if (own === 'tick' || (own === undefined && family !== undefined && !roleOf(path, book)?.sure))
		return {column, path, role: 'tick', tick: {family: family ?? before ?? 'result', leaf, groups}};
	if (own) return {column, path, role: own};
	const found = roleOf(path, book);
	if (!found) return {column, path, role: 'ignore', isUnknown: true};
	const isName = found.role === 'private' && path.some((one) => book.names.has(foldWord(one)));
	return {column, path, role: found.role, ...(isName && {isName})};
}

type FoundRole = {role: Role; rank: number; sure: boolean};

function roleOf(path: readonly string[], book: WordBook): FoundRole | undefined {
	const leaf = path.at(-1)!;
	const joined = [path.join(''), path.slice(-2).join('')];
	// 类型 alone says what it is of only where nothing stands above it.
	const alone = path.length === 1 || foldWord(leaf).length > 2 ? [leaf] : [];
	for (const text of [...joined, ...alone])
		for (const one of [text, text.replaceAll(/[（(][^（）()]*[)）]/gu, '')]) {
			const found = book.heads.get(foldHead(one));
			if (found) return {...found, sure: text !== leaf || path.length === 1};
		}

	return undefined;
}

// Under which of the two groups a tick column stands; a bare 其他 is of the group, or of its left neighbour.
function familyOf(
	leaf: string,
	groups: readonly string[],
	before: 'type' | 'result' | undefined,
	book: WordBook,
): 'type' | 'result' | undefined {
	const above = groups.map(foldWord);
	const inType = above.some((one) => book.typeGroups.has(one) || book.organisation.has(one));
	const inResult = above.some((one) => book.resultGroups.has(one) || book.openGroups.has(one));
	const isType = resolveTick('type', leaf, groups, book).is === 'known';
	const isResult = resolveTick('result', leaf, groups, book).is === 'known';
	if (inType && !inResult && isType) return 'type';
	if (inResult && !inType) return isResult || before === 'result' ? 'result' : undefined;
	if (isType && isResult) return before;
	if (isType) return 'type';
	const isRest = before === 'result' && book.resultGroups.get(foldWord(leaf)) === 'other';
	return isResult || isRest ? 'result' : undefined;
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
	const rank = ({path}: HeadColumn) =>
		book.ownHeads.has(path.join('/')) || book.ownHeads.has(headKey(path))
			? -1
			: (roleOf(path, book)?.rank ?? 99);
	return columns.map((one) => {
		if (many.has(one.role)) return one;
		const rivals = columns.filter(({role}) => role === one.role);
		const best = rivals.reduce((left, right) => (rank(right) < rank(left) ? right : left));
		if (best === one) return one;
		const isAlike = rank(best) === rank(one);
		return {...one, role: 'ignore', insteadOf: one.role, ...(isAlike && {isAlike})};
	});
}
