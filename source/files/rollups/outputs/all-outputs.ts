import type {RuleBooks} from '../../../check/check-return.ts';
import {type OutputsWish, planOutputs} from '../../../rollup/plan/plan-outputs.ts';
import type {RolledUp} from '../../../rollup/rolled-up.ts';
import type {Language} from '../../../text/say.ts';
import {earlierYears} from '../earlier-years.ts';
import {homeRollUps} from '../home-roll-ups.ts';
import {publishedPages} from '../published-pages.ts';
import type {Work} from '../roll-up-work.ts';
import {furtherOutputs} from './further-outputs.ts';
import type {FeedbackKind} from './make-feedback.ts';
import {outputsOf} from './planned-outputs.ts';
import type {Output} from './write-outputs.ts';

/** What of all outputs is asked for, and what they say. */
export type AllOutputsWish = Pick<OutputsWish, 'only' | 'contact' | 'deadline'> & {
	language: Language;
	books: RuleBooks;
	/** The user's folder. */
	home: string;
	now: () => string;
	feedback?: FeedbackKind;
	/** The superior's workbook. */
	into?: string;
	/** A folder of saved pages. */
	published?: string;
	parquet?: boolean;
};

/**
Everything that a roll-up writes, as files to be made.

@throws Failure `file.*` when the folder of saved pages is not there
*/
export async function allOutputs(
	work: Work,
	rolled: RolledUp,
	{home, now, feedback, into, published, parquet, ...wish}: AllOutputsWish,
): Promise<Output[]> {
	const {language, books} = wish;
	const earlier = earlierYears(rolled, work.run.office, homeRollUps(home, {now}), books.forms);
	return [
		...outputsOf(planOutputs(rolled, wish), books, feedback),
		...furtherOutputs(rolled, {
			books,
			language,
			earlier,
			...(into !== undefined && {into}),
			...(parquet && {parquet}),
			...(published !== undefined && {published: await publishedPages(work, published)}),
		}),
	];
}
