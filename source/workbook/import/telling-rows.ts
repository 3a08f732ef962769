import type {Form} from '../../form/form.ts';
import type {SheetCell} from '../sheet.ts';
import {foldLabel} from './fold-label.ts';
import {type Grid, isLabel, type Place} from './grid.ts';
import {labelBook, near} from './label-book.ts';
import {ownText} from './own-text.ts';
import {type Letters, lettersIn, strangeLetters} from './strange-letters.ts';

/** The heads of all tables of a form, so that most of what stands on a sheet is seen to be none of them. */
type Heads = {
	books: ReadonlyArray<ReadonlyMap<string, readonly string[]>>;
	/** Every ending of every wording: a head may be written in pieces below each other. */
	endings: ReadonlySet<string>;
	letters: Letters;
	/** What was asked before. */
	asked: Map<string, boolean>;
};

const made = new WeakMap<Form['sections'], Heads>();

/** A label that may be the head of a column, or a piece of one. */
type MayBeHead = {
	place: Place;
	/** The label before it on its row is one, too: no other stands between them. */
	follows: boolean;
};

/** The labels of each row that may be heads, rows without any left out; and the same asked of any text. */
export type TellingRows = {
	rows: ReadonlyArray<readonly MayBeHead[]>;
	mayBeHead(text: string): boolean;
};

/**
The labels of a sheet that may be the head of a column of the form, or a piece of one, by rows: no table begins in any
other row. A list of codes with thousands of lines has none.
*/
export function tellingRows(grid: Grid, form: Form): TellingRows {
	const heads = headsOf(form);
	const rows: MayBeHead[][] = [];
	for (let row = 0; row < grid.sheet.rows; row++) {
		const found = headsIn(grid, row, heads);
		if (found.length > 0) rows.push(found);
	}

	return {rows, mayBeHead: (text) => mayBeHead(text, heads)};
}

function headsIn(grid: Grid, row: number, heads: Heads): MayBeHead[] {
	const found: MayBeHead[] = [];
	const line = grid.sheet.cells[row] ?? [];
	let follows = false;
	for (let column = 0; column < line.length; column++) {
		const cell = line[column];
		if (!cell || !isLabel(cell) || !grid.begins(row, column)) continue;
		const may = mayBeHead(cell.text, heads);
		const place = may ? grid.at(row, column) : undefined;
		if (place) found.push({place, follows});
		follows = place !== undefined;
	}

	return found;
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

// Three characters that no wording holds are more typing errors than any head may have, and fewer are in a short word.
function isUnlike(text: string, {letters}: Heads): boolean {
	const strange = strangeLetters(text, letters);
	return strange > 2 || (strange > 0 && text.length < strange + 2);
}

function headsOf({sections}: Form): Heads {
	const known = made.get(sections);
	if (known) return known;
	const books = sections.map((section) => labelBook(section).columns);
	const wordings = books.flatMap((columns) => [...columns.keys()]);
	const endings = new Set(
		wordings.flatMap((word) => Array.from({length: word.length}, (_, at) => word.slice(at))),
	);
	const heads = {books, endings, letters: lettersIn(wordings), asked: new Map<string, boolean>()};
	made.set(sections, heads);
	return heads;
}
