import {foldLabel} from './fold-label.ts';
import type {Grid, Place} from './grid.ts';
import {type LabelBook, type Near, near} from './label-book.ts';

/** The lowest text of one column of a head, and what stands above it. */
export type Leaf = {
	place: Place;
	core: string;
	/** Folded, from above. */
	path: readonly string[];
	/** What it says with the head above it, or else what it is near. */
	joined?: readonly string[];
	found?: Near;
};

/** The rows of a head, column by column. */
export type HeadStack = {
	grid: Grid;
	book: LabelBook;
	top: number;
	bottom: number;
	/**
	The leaves of the columns before `end`; of those that lie before the head itself only such as may mean a column.

	@param first - where the head begins
	@param last - where its last known column ends
	@param known - what is known already
	*/
	leaves(first: number, last: number, end: number, known: ReadonlySet<Place>): Leaf[];
};

/**
Reads the columns of the rows in which heads stand. Each is read once, however many heads stand beside each other: the
words of a list fill thousands of columns where it is looked at on its side.

@param may - whether a text may be the head of a column
*/
export function headStack(
	grid: Grid,
	book: LabelBook,
	[top, bottom]: readonly [number, number],
	may: (text: string) => boolean,
): HeadStack {
	const read: Array<Leaf | undefined> = [];
	const before: Leaf[] = [];
	let looked = 0;

	const leafAt = (column: number): Leaf | undefined => {
		if (!(column in read)) read[column] = leafOf(grid, book, [top, bottom], column, may);
		return read[column];
	};

	const leavesBefore = (first: number): readonly Leaf[] => {
		for (; looked < first; looked++) {
			const leaf = leafAt(looked);
			if (leaf && (leaf.joined || leaf.found || leaf.place.right > looked)) before.push(leaf);
		}

		return before;
	};

	return {
		grid,
		book,
		top,
		bottom,
		leaves(first, last, end, known) {
			const seen = new Set<Place>(known);
			const leaves: Leaf[] = [];
			const add = (leaf: Leaf) => {
				if (seen.has(leaf.place)) return;
				seen.add(leaf.place);
				leaves.push(leaf);
			};

			for (const leaf of leavesBefore(first)) add(leaf);
			for (let column = first; column < end; column++) {
				const leaf = leafAt(column);
				if (leaf) add(leaf);
				// Heads may stand a column or two apart.
				else if (column > Math.max(last, leaves.at(-1)?.place.right ?? 0) + 2) break;
			}

			return leaves;
		},
	};
}

// More than an enumerator or a sign, of which folding leaves nothing: below such a one the head above it counts alone.
const hasWord = /[^\P{L}第一二三四五六七八九十]/u;

// The lowest text of a column of the head.
function leafOf(
	grid: Grid,
	book: LabelBook,
	[top, bottom]: readonly [number, number],
	column: number,
	may: (text: string) => boolean,
): Leaf | undefined {
	const path: Place[] = [];
	for (let row = Math.max(0, top - 1); row <= bottom; row++) {
		const place = grid.at(row, column) as Place;
		if (place.text.trim() !== '' && path.at(-1) !== place) path.push(place);
	}

	const place = path.at(-1);
	if (!place) return undefined;
	// 总计 stands one row higher where its merge is lost.
	const isHigher = place.bottom === top - 1 && book.weak.has(foldLabel(place.text).core);
	if (place.bottom < top && !isHigher) return undefined;
	if (!may(place.text) && hasWord.test(place.text)) return {place, core: '', path: []};
	const {core} = foldLabel(place.text);
	const above = path.slice(0, -1).map((one) => foldLabel(one.text).core);
	const joined = book.columns.get((above.at(-1) ?? '') + core);
	const found = near(book.columns, core);
	return {place, core, path: above, ...(joined && {joined}), ...(found && {found})};
}
