import {findHeads, type Heads} from './find-heads.ts';
import {firstLine} from './first-line.ts';
import {foldWord} from './fold-word.ts';
import type {LedgerRow, Merge} from './row.ts';
import {spreadMerges} from './spread-merges.ts';
import {type LineTaker, lineTaker} from './take-line.ts';
import type {LineKind, StatedTotal, TakenLine, TakenSheet} from './taken.ts';
import {titleYear, yearIn} from './title-year.ts';
import type {WordBook} from './word-book.ts';
import type {WordTable} from './word-table.ts';

/** A sheet as its reader announces it. */
export type SheetFacts = {
	name: string;
	hidden: boolean;
	filtered: boolean;
	since1904: boolean;
	merges: readonly Merge[];
};

export type SheetTaker = {row(row: LedgerRow): void; done(): TakenSheet};

/** So far down a head is looked for. */
const mostAbove = 40;

/**
Takes the lines of one sheet as they are read. Runs where the file is read: what it gives holds no private word.
*/
export function sheetTaker(facts: SheetFacts, words: WordTable, book: WordBook): SheetTaker {
	const waiting: LedgerRow[] = [];
	const kinds: Record<LineKind, number> = {
		application: 0,
		total: 0,
		empty: 0,
		note: 0,
		void: 0,
		unreadable: 0,
		head: 0,
	};
	const lines: TakenLine[] = [];
	const totals: StatedTotal[] = [];
	let read = 0;
	let numbersOnly = 0;
	let heads: Heads | undefined;
	let take: LineTaker | undefined;
	let year = yearIn(facts.name);
	let isReturn = false;
	const filled = new Map<number, number>();
	let another: {row: number; below: number[]} | undefined;
	const all = {lines: 0, pieces: 0};
	let since = {lines: 0, pieces: 0};

	// Lines that are not written at all are empty ones.
	const reach = (row: number) => {
		if (row > read + 1) kinds.empty += row - read - 1;
		read = Math.max(read, row);
	};

	const takeRow = (row: LedgerRow) => {
		reach(row.row);
		// Below another head other things stand in these columns.
		if (another) {
			another.below.push(row.row);
			kinds.unreadable++;
			return;
		}

		const taken = take!(row);
		if (taken.isAnother) another = {row: row.row, below: []};
		kinds[taken.kind]++;
		if (taken.kind === 'empty' && taken.isNumberOnly) numbersOnly++;
		if (taken.kind === 'total') {
			if (taken.stated !== undefined)
				totals.push({row: row.row, stated: taken.stated, since, all: {...all}});
			since = {lines: 0, pieces: 0};
		}

		if (!taken.line) return;
		lines.push(taken.line);
		if (taken.kind === 'void') return;
		const pieces = typeof taken.line.pieces === 'number' ? taken.line.pieces : 1;
		for (const sum of [all, since]) {
			sum.lines++;
			sum.pieces += pieces;
		}
	};

	const lookForHeads = () => {
		const first = waiting.map(firstLine);
		heads = findHeads(first, facts.merges, book);
		isReturn ||= first.some(({texts}) =>
			[...texts.values()].some((one) =>
				book.returns.some((label) => foldWord(one).includes(label)),
			),
		);
		if (!heads) return;
		const above = first.filter(({row}) => row < heads!.top);
		// What was carried over from another year is not of that of the title.
		if (!/结转|上年|往年|历年/u.test(facts.name))
			year ??= titleYear(above.flatMap(({texts}) => [...texts.values()]));
		take = lineTaker({heads, words, book, year, since1904: facts.since1904, filled});
		for (const row of waiting) {
			if (row.row > heads.bottom) takeRow(row);
			else {
				reach(row.row);
				kinds.head++;
			}
		}

		waiting.length = 0;
	};

	return {
		row(row) {
			if (row.count === 0) return;
			if (take) takeRow(row);
			else if (waiting.length < mostAbove) {
				waiting.push(row);
				if (waiting.length === mostAbove) lookForHeads();
			} else {
				reach(row.row);
				kinds.note++;
			}
		},
		done() {
			if (!take && waiting.length < mostAbove) lookForHeads();
			if (!take) {
				// A sheet without a head is words about the ledger.
				const rest = waiting.map(({row}) => row);
				const later = read;
				read = 0;
				kinds.empty = 0;
				for (const row of rest) {
					reach(row);
					kinds.note++;
				}

				reach(later);
				kinds.empty = read - kinds.note;
			}

			const {columns} = heads ?? {};
			if (columns) spreadMerges(lines, facts.merges, columns);
			return {
				name: facts.name,
				hidden: facts.hidden,
				filtered: facts.filtered,
				read,
				kinds,
				...(columns && {columns, headRows: [heads!.top, heads!.bottom] as const}),
				lines,
				totals,
				...(year !== undefined && {year}),
				numbersOnly,
				filled: Object.fromEntries(filled),
				...(another && {another}),
				...(isReturn && {isReturn}),
			};
		},
	};
}
