import type {RuleBooks} from '../check/check-return.ts';

/** What `recordOf(file: PlainFile, wish: RecordWish): ReturnRead` (record-of.ts, pure; throws Failure as `readReturn`) must know beside the plain file. */
export type RecordWish = {
	books: RuleBooks;
	/** The roll-up's year: where a file holds several years, the one that is taken. */
	year: number;
};
