import type {RuleBooks} from '../check/check-return.ts';
import type {Result} from '../check/finding.ts';
import type {FigureList} from './few-bytes.ts';
import type {FileFound} from './record.ts';

/** A unit's return of last year as a 明细.csv gives it. */
export type LastRow = {
	/** Code, or name where there is none. */
	unit: string;
	/** Its name beside the code: a spreadsheet may have eaten the code. */
	name?: string;
	form: string;
	/** In the order of the form's cells. */
	figures: FigureList;
	origin: string;
};

/** Checks of a return against last year's, kept by a key that names both: `get` and `set` of a map, or a cache on disk. */
export type KeptChecks = {
	get: (key: string) => readonly Result[] | undefined;
	set: (key: string, results: readonly Result[]) => void;
};

export type RollUpOptions = {
	/** Name of the office that adds up. */
	office?: string;
	year: number;
	books: RuleBooks;
	/** What is adopted without a hand. Default none. */
	adopt?: 'clean' | 'valid' | 'none';
	/** received: 已报 is in the sum too, and everything is marked 预汇总. Default adopted. */
	sum?: 'adopted' | 'received';
	/** use: a 汇总 unit's own return stands for children that are missing. Default check. */
	parents?: 'check' | 'use';
	/** Last year's returns. */
	last?: {files?: readonly FileFound[]; rows?: readonly LastRow[]};
	kept?: KeptChecks;
};
