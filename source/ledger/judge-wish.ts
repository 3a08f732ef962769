import type {Day} from './day.ts';
import type {Mapping} from './mapping.ts';
import type {WordBook} from './word-book.ts';

/** Working days after one day, up to and with another; undefined where the calendar has not the years. */
export type WorkingDays = (from: Day, to: Day) => number | undefined;

/** What a ledger is judged for. */
export type JudgeWish = {
	year: number;
	book: WordBook;
	mapping: Mapping;
	/** The office whose lines count, where a ledger holds those of several. */
	unit?: string;
	workingDays?: WorkingDays;
};
