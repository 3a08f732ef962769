import {dayOf} from './day.ts';
import type {HeadColumn, Heads} from './find-heads.ts';
import {headAgain} from './head-again.ts';
import {looksLikeNumber} from './looks-like-number.ts';
import {readDate} from './read-date.ts';
import type {Role} from './role.ts';
import type {LedgerCell, LedgerRow} from './row.ts';
import type {LineKind, TakenDate, TakenLine} from './taken.ts';
import {isTotal, statedTotal} from './total-line.ts';
import {isVoidNumber, isVoidWord} from './void-word.ts';
import type {WordBook} from './word-book.ts';
import type {WordTable} from './word-table.ts';

/** What became of a line. */
export type TakenRow = {
	kind: LineKind;
	line?: TakenLine;
	stated?: number;
	isNumberOnly?: true;
	/** A head that is another than that above. */
	isAnother?: true;
};
export type LineTaker = (row: LedgerRow) => TakenRow;

type Surroundings = {
	heads: Heads;
	words: WordTable;
	book: WordBook;
	year: number | undefined;
	since1904: boolean;
	/** Grows: lines with something in a column of which nobody knows what it is. */
	filled: Map<number, number>;
};

const dates = {
	received: 'received',
	submitted: 'received',
	answered: 'answered',
	signed: 'answered',
	correctionReceived: 'correctionReceived',
	reviewBegan: 'reviewBegan',
	reviewClosed: 'reviewClosed',
	suitBegan: 'suitBegan',
	suitClosed: 'suitClosed',
	feeNoticed: 'feeNoticed',
	feePaid: 'feePaid',
} as const satisfies Partial<Record<Role, keyof TakenLine>>;
const named = {
	type: 'type',
	result: 'result',
	resultDetail: 'detail',
	review: 'review',
	suitKind: 'suitKind',
	suit: 'suit',
	direct: 'direct',
	afterReview: 'afterReview',
	office: 'office',
} as const satisfies Partial<Record<Role, keyof TakenLine>>;

/** What is no part of a figure. */
const besides = new Set<Role>([
	'extended',
	'correctionAsked',
	'correctionReceived',
	'consultation',
	'feeNoticed',
	'feePaid',
	'office',
]);

/** Makes of the lines under a head what leaves the reader, and says what each of them is. */
export function lineTaker({heads, words, book, year, since1904, filled}: Surroundings): LineTaker {
	const columns: Array<HeadColumn | undefined> = [];
	for (const one of heads.columns) columns[one.column] = one;
	// 提交时间 and 落款日 stand in where the days themselves are not there.
	const has = (role: Role) => heads.columns.some((one) => one.role === role);
	const passes = new Set<Role>();
	if (has('received')) passes.add('submitted');
	if (has('answered')) passes.add('signed');

	return (row) => {
		const line: TakenLine = {row: row.row, kind: 'application'};
		let name = 0;
		let content = 0;
		let privates = 0;
		let remarks = 0;
		let used = 0;
		let isThrough: boolean | undefined;
		const counted: Array<{column: number; count: number}> = [];
		let text = '';
		let voidWord = false;
		let numberText = '';
		let headLike = 0;
		for (let nth = 0; nth < row.count; nth++) {
			const at = columns[row.column(nth)];
			const role = at?.role ?? 'ignore';
			if (nth === 0) {
				const cell = row.cell(0);
				text = cell?.text ?? '';
				if (isTotal(text, book)) return totals(row);
				voidWord = role === 'ignore' && isVoidNumber(text.trim(), book);
			}

			if (role === 'ignore' || passes.has(role)) {
				if (at && (at.isUnknown || at.insteadOf || at.isBeside))
					filled.set(at.column, (filled.get(at.column) ?? 0) + 1);
				if (at && !at.isUnknown) continue;
				remarks++;
				continue;
			}

			if (role === 'private') {
				privates++;
				if (at!.isName) name = row.mark(nth);
				else content = (content * 31 + row.mark(nth)) % Number.MAX_SAFE_INTEGER;
				if (nth < 3 && row.count <= 6 && isTotal(row.cell(nth)?.text ?? '', book))
					return totals(row);
				continue;
			}

			const cell = row.cell(nth);
			if (!cell || (cell.text === '' && !cell.unknown && !cell.struck)) continue;
			if (headLike < 3 && cell.number === undefined && isHead(cell.text, at!)) headLike++;
			if (role === 'remark') {
				remarks++;
				voidWord ||= isVoidWord(cell.text, book);
				continue;
			}

			if (cell.struck) {
				// A cell that is struck out on a line that is not is no part of it.
				isThrough ??= isStruckThrough(row, columns);
				if (!isThrough) {
					if (!besides.has(role)) line.struckCells = true;
					continue;
				}
			}

			used++;
			if (cell.unknown && role !== 'number') line.unknown = true;
			else if (role === 'number') {
				numberText = cell.text.trim();
				voidWord ||= isVoidNumber(numberText, book);
				line.numberMark = row.mark(nth);
				if (looksLikeNumber(numberText)) line.number = numberText;
			} else if (role in dates) takeDate(line, role as keyof typeof dates, cell);
			else if (role in named) {
				const plain = cell.text.trim();
				if (book.blanks.has(plain) && role !== 'resultDetail') used--;
				else if (!book.blanks.has(plain))
					line[named[role as keyof typeof named]] = words.place(
						plain,
						role === 'office' || role === 'type' ? role : 'other',
					);
			} else takeRest(line, role, row.column(nth), cell, counted);
		}

		if (headLike >= 3 || typeof line.received !== 'number') {
			const again = headAgain(row, heads, book);
			if (again === 'other') return {kind: 'head', isAnother: true};
			if (headLike >= 3 || again === 'same') return {kind: 'head'};
		}

		// 3 instead of a tick, for a line of 3件.
		for (const {column, count} of counted) {
			if (count === line.pieces) line.ticks = [...(line.ticks ?? []), column];
			else line.oddTicks = [...(line.oddTicks ?? []), column];
		}

		if (row.hidden) line.hidden = true;
		if (isThrough) line.void = 'struck';
		else if (voidWord) line.void = 'word';
		if (line.void) line.kind = 'void';
		const isNumbered = line.number !== undefined;
		const hasDay = typeof line.received === 'number' || typeof line.answered === 'number';
		const hasWord =
			line.type !== undefined || line.result !== undefined || line.ticks !== undefined;
		const isCase = hasDay || hasWord || line.unknown || (line.received !== undefined && isNumbered);
		if (!isCase && line.kind !== 'void') {
			const said = used + privates + remarks;
			// A text in a column that does not count, and nothing else: a title again.
			if (said === 0) return {kind: row.count === 1 && /\p{L}{2}/u.test(text) ? 'note' : 'empty'};
			if (said === used && used === 1 && isNumbered) return {kind: 'empty', isNumberOnly: true};
			const isWords =
				line.received === undefined && !isNumbered && (said === 1 || (said <= 4 && isSigned(row)));
			if (isWords || (privates === 0 && used <= 1)) return {kind: 'note'};
			// Somebody applied for something, and no day says when.
			line.kind = 'unreadable';
		} else if (line.kind !== 'void' && line.unknown) line.kind = 'unreadable';

		if (name !== 0 && content !== 0 && typeof line.received === 'number')
			line.likeMark = (name * 7 + content * 13 + line.received) % Number.MAX_SAFE_INTEGER;
		return {kind: line.kind, line};
	};

	function totals(row: LedgerRow): TakenRow {
		const stated = statedTotal(row, columns);
		return {kind: 'total', ...(stated !== undefined && {stated})};
	}

	function takeDate(line: TakenLine, role: keyof typeof dates, cell: LedgerCell): void {
		const reading = readDate(cell, since1904);
		if (reading.is === 'blank') return;
		let taken: TakenDate = reading.is === 'day' ? reading.day : reading;
		if (typeof taken !== 'number' && taken.is === 'yearless' && year !== undefined) {
			const day = dayOf(year, taken.month, taken.date);
			taken = day ?? {is: 'unreadable'};
			line.yearFilled = true;
		}

		line[dates[role]] = taken;
		if (role === 'submitted') line.submitted = true;
		if (role === 'signed') line.signed = true;
	}

	function takeRest(
		line: TakenLine,
		role: Role,
		column: number,
		cell: LedgerCell,
		counted: Array<{column: number; count: number}>,
	): void {
		const plain = cell.text.trim().toLowerCase();
		if (role === 'tick') {
			if (book.ticks.has(plain)) line.ticks = [...(line.ticks ?? []), column];
			else if (/^\d{1,3}$/u.test(plain) && Number(plain) > 1)
				counted.push({column, count: Number(plain)});
			else if (!book.blanks.has(plain)) line.oddTicks = [...(line.oddTicks ?? []), column];
		} else if (role === 'pieces') {
			const count = Number(plain.normalize('NFKC').replace(/件$/u, ''));
			if (book.blanks.has(plain)) return;
			line.pieces = Number.isInteger(count) && count > 0 && count <= 500 ? count : 'odd';
		} else if (role === 'extended') {
			if (!book.blanks.has(plain) && !/^(?:未|不|没)/u.test(plain)) line.extended = true;
		} else if (role === 'consultation') {
			const days = Number.parseFloat(plain.normalize('NFKC'));
			if (Number.isFinite(days) && days > 0) line.consultation = days;
		}
	}

	function isHead(text: string, {path}: HeadColumn): boolean {
		return path.includes(/\s/u.test(text) ? text.replaceAll(/\s+/gu, '') : text);
	}
}

// Whether all that counts of a line is struck out.
function isStruckThrough(row: LedgerRow, columns: ReadonlyArray<HeadColumn | undefined>): boolean {
	for (let nth = 0; nth < row.count; nth++) {
		const {role = 'ignore'} = columns[row.column(nth)] ?? {};
		if (role === 'ignore' || role === 'private' || role === 'remark') continue;
		const cell = row.cell(nth);
		if (cell && cell.text !== '' && !cell.struck) return false;
	}

	return true;
}

// 填表人：… 审核人：… 填表日期：…
function isSigned(row: LedgerRow): boolean {
	const texts = Array.from({length: row.count}, (_, nth) => row.cell(nth)?.text ?? '');
	return texts.some((text) => /^[^:：]{1,12}[:：]/u.test(text));
}
