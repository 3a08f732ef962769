import type {Day} from './day.ts';
import type {HeadColumn} from './find-heads.ts';
import type {DateReading} from './read-date.ts';

/** A day, or a cell of a date column from which no day can be taken. */
export type TakenDate = Day | Exclude<DateReading, {is: 'blank'} | {is: 'day'}>;

/** What one line of a ledger is. */
export const lineKinds = [
	'application',
	'total',
	'empty',
	'note',
	'void',
	'unreadable',
	'head',
] as const;
export type LineKind = (typeof lineKinds)[number];

/**
One application of a ledger as it leaves the reader: no name, no content. Words are places in `words` of the reading.
*/
export type TakenLine = {
	row: number;
	kind: 'application' | 'void' | 'unreadable';
	/** Why a line is void: struck out, or a word says so. */
	void?: 'struck' | 'word';
	hidden?: true;
	/** The registered number, where what stands there looks like one. */
	number?: string;
	/** The same for the same number; for the same applicant, content and day. */
	numberMark?: number;
	likeMark?: number;
	received?: TakenDate;
	answered?: TakenDate;
	correctionReceived?: TakenDate;
	reviewBegan?: TakenDate;
	reviewClosed?: TakenDate;
	suitBegan?: TakenDate;
	suitClosed?: TakenDate;
	feeNoticed?: TakenDate;
	feePaid?: TakenDate;
	type?: number;
	result?: number;
	detail?: number;
	review?: number;
	suitKind?: number;
	suit?: number;
	direct?: number;
	afterReview?: number;
	office?: number;
	/** Columns that are ticked; `odd`: something else than a tick stands there. */
	ticks?: number[];
	oddTicks?: number[];
	/** undefined: one. */
	pieces?: number | 'odd';
	extended?: true;
	consultation?: number;
	/** A month and day took the year of the title or the sheet. */
	yearFilled?: true;
	/** What counts is struck out, the line is not, and nothing stands instead. */
	struckCells?: true;
	/** Something counts that a formula without a result, or an error, hides. */
	unknown?: true;
	/** Spread from a merge above. */
	mergedType?: true;
	mergedResult?: true;
	mergedAnswer?: true;
	/** The day of receipt is that of submission; the day of answer that under the paper. */
	submitted?: true;
	signed?: true;
};

/** A line of totals: what it states, and the lines it may mean. */
export type StatedTotal = {
	row: number;
	stated: number;
	/** Applications and their 件 since the last such line, and since the head. */
	since: {lines: number; pieces: number};
	all: {lines: number; pieces: number};
};

export type TakenSheet = {
	name: string;
	hidden: boolean;
	/** Hidden lines were hidden by a filter. */
	filtered: boolean;
	/** Last line with anything in it. */
	read: number;
	kinds: Readonly<Record<LineKind, number>>;
	/** No ledger on it: all its lines are notes. */
	columns?: readonly HeadColumn[];
	headRows?: readonly [number, number];
	lines: TakenLine[];
	totals: readonly StatedTotal[];
	/** Year of its title or name. */
	year?: number;
	/** Lines that hold a number and nothing else. */
	numbersOnly: number;
	/** How many lines hold something in a column of which nobody knows what it is, by column from 0. */
	filled: Readonly<Record<number, number>>;
	/** Another head was found, under which other things stand: the lines below it were not taken. */
	another?: {row: number; below: readonly number[]};
	/** A label that only a return has was found. */
	isReturn?: true;
};

/** A file as it leaves the reader. */
export type TakenLedger = {
	/** Its name; its full path, where the reader was told it. */
	file: string;
	path?: string;
	sha256: string;
	sheets: TakenSheet[];
	words: string[];
};
