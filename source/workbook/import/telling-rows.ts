import type {Form} from '../../form/form.ts';
import type {SheetCell} from '../sheet.ts';
import {foldLabel, simplerOf, wordLetters} from './fold-label.ts';
import type {Grid} from './grid.ts';
import {labelBook, near} from './label-book.ts';
import {ownText} from './own-text.ts';

/** The heads of all tables of a form, so that most of what stands on a sheet is seen to be none of them. */
type Heads = {
	books: ReadonlyArray<ReadonlyMap<string, readonly string[]>>;
	/** Every ending of every wording: a head may be written in pieces below each other. */
	endings: ReadonlySet<string>;
	/** 1 for each Chinese character that a wording may come to hold, by its code from `first` on. */
	letters: Uint8Array;
	/** Whether any wording holds a digit. */
	digits: boolean;
	/** What was asked before. */
	asked: Map<string, boolean>;
};

const first = 0x4e00;
const last = 0x9fff;
const made = new WeakMap<Form['sections'], Heads>();

/**
The rows of a sheet in which a cell may be the head of a column of the form, or a piece of one: no table begins in any
other. A list of codes with thousands of lines has none.
*/
export function tellingRows(grid: Grid, form: Form): number[] {
	const heads = headsOf(form);
	const rows: number[] = [];
	for (let row = 0; row < grid.sheet.rows; row++)
		if (isTelling(grid.sheet.cells[row], heads)) rows.push(row);
	return rows;
}

/** Whether there is any such row. */
export function hasTellingRow({sheet}: Grid, form: Form): boolean {
	const heads = headsOf(form);
	return sheet.cells.some((line, row) => row < sheet.rows && isTelling(line, heads));
}

function isTelling(line: ReadonlyArray<SheetCell | undefined> | undefined, heads: Heads): boolean {
	if (!line) return false;
	for (const cell of line)
		if (cell && cell.number === undefined && cell.text !== '' && mayBeHead(cell.text, heads))
			return true;
	return false;
}

function mayBeHead(text: string, heads: Heads): boolean {
	if (isUnlike(text, heads)) return false;
	let known = heads.asked.get(text);
	if (known === undefined) {
		const {core} = foldLabel(text);
		known = heads.endings.has(core) || heads.books.some((columns) => near(columns, core));
		if (heads.asked.size > 5000) heads.asked.clear();
		heads.asked.set(ownText(text), known);
	}

	return known;
}

// Three characters that no wording holds are more typing errors than any head may have. Only of characters that folding
// keeps as they are, or makes simpler, can that be said without folding. Digits alone are a code.
function isUnlike(text: string, {letters, digits}: Heads): boolean {
	let strange = 0;
	let others = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code >= 48 && code <= 57) continue;
		if (code < first || code > last) return false;
		others++;
		strange += 1 - letters[code - first]!;
	}

	return strange > 2 || (others === 0 && !digits);
}

function headsOf({sections}: Form): Heads {
	const known = made.get(sections);
	if (known) return known;
	const books = sections.map((section) => labelBook(section).columns);
	const wordings = books.flatMap((columns) => [...columns.keys()]);
	const endings = new Set(
		wordings.flatMap((word) => Array.from({length: word.length}, (_, at) => word.slice(at))),
	);
	const letters = new Uint8Array(last - first + 1);
	const kept = new Set([...wordings.join(''), ...wordLetters]);
	for (const [one, simpler] of [...simplerOf(), ...[...kept].map((letter) => [letter, letter])]) {
		const code = one!.charCodeAt(0);
		if (kept.has(simpler!) && code >= first && code <= last) letters[code - first] = 1;
	}

	const digits = wordings.some((word) => /\p{N}/u.test(word));
	const heads = {books, endings, letters, digits, asked: new Map<string, boolean>()};
	made.set(sections, heads);
	return heads;
}
