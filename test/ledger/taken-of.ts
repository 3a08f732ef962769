import {shippedWords as words} from '../../source/files/ledgers/shipped-words.ts';
import {type Judged, judgeLedger} from '../../source/ledger/judge-ledger.ts';
import type {JudgeWish} from '../../source/ledger/judge-wish.ts';
import type {Mapping} from '../../source/ledger/mapping.ts';
import type {LedgerCell, LedgerRow, Merge} from '../../source/ledger/row.ts';
import {type SheetFacts, sheetTaker} from '../../source/ledger/take-sheet.ts';
import type {TakenLedger} from '../../source/ledger/taken.ts';
import {wordBook} from '../../source/ledger/word-book.ts';
import {wordTable} from '../../source/ledger/word-table.ts';

export {words};

/** A cell as it is written in a test: a text, a number, or a cell as readers give it. */
export type Written = string | number | LedgerCell | null | undefined;
export type WrittenSheet = {
	name?: string;
	rows: ReadonlyArray<readonly Written[]>;
	merges?: readonly Merge[];
	hiddenRows?: readonly number[];
} & Partial<SheetFacts>;

/** What the reader would give of sheets written as lists. */
export function takenOf(sheets: readonly WrittenSheet[], mapping: Mapping = {}): TakenLedger {
	const book = wordBook(words, mapping);
	const table = wordTable(book);
	const taken = sheets.map(({rows, hiddenRows = [], ...facts}) => {
		const taker = sheetTaker(
			{name: '台账', hidden: false, filtered: false, since1904: false, merges: [], ...facts},
			table,
			book,
		);
		for (const [nth, row] of rows.entries())
			taker.row(rowOf(row, nth + 1, hiddenRows.includes(nth + 1)));
		return taker.done();
	});
	return {file: '台账.xlsx', sha256: '0', sheets: taken, words: table.words()};
}

/** The same, counted. */
export function judgedOf(
	sheets: readonly WrittenSheet[],
	mapping: Mapping = {},
	wish: Partial<JudgeWish> = {},
): Judged {
	const year = wish.year ?? 2024;
	return judgeLedger([takenOf(sheets, mapping)], {
		book: wordBook(words, mapping),
		mapping,
		...wish,
		year,
	});
}

/** The usual head, and lines under it: 编号, 收到日期, 申请人, 类型, 内容, 答复日期, 结果, 备注. */
export const usual = [
	'登记编号',
	'收到日期',
	'申请人',
	'申请人类型',
	'申请内容',
	'答复日期',
	'办理结果',
	'备注',
];

/** A ledger of one sheet under the usual head. */
export function usualSheet(...lines: ReadonlyArray<readonly Written[]>): WrittenSheet[] {
	return [{rows: [usual, ...lines]}];
}

const marks = new Map<string, number>();

function rowOf(written: readonly Written[], row: number, hidden: boolean): LedgerRow {
	const cells = written.flatMap((one, column) => {
		if (one === null || one === undefined || one === '') return [];
		const cell: LedgerCell =
			typeof one === 'string'
				? {text: one}
				: typeof one === 'number'
					? {text: String(one), number: one}
					: one;
		return [{column, cell}];
	});
	return {
		row,
		hidden,
		count: cells.length,
		column: (nth) => cells[nth]!.column,
		cell: (nth) => cells[nth]!.cell,
		mark(nth) {
			const {text} = cells[nth]!.cell;
			marks.set(text, marks.get(text) ?? marks.size + 1);
			return marks.get(text)!;
		},
	};
}

/** Findings as `rule place`, for comparing. */
export function said({findings}: Judged): string[] {
	return findings.flatMap(({rule, lines}) =>
		lines.length === 0 ? [rule] : lines.map((line) => `${rule} ${line}`),
	);
}
