import type {Address} from '../form/form.ts';

/** What somebody did with one line when the table was filled: so much more or less in these cells. */
export type Move = {
	kind: MoveKind;
	place: string;
	delta: ReadonlyArray<readonly [address: Address, by: number]>;
	/** The likelier this line is meant among others that would do. */
	weight: number;
	/** Days that say why: 12月31日收、1月2日复. */
	days?: {received: string; answered?: string};
};

/** From the most telling to what explains anything. */
export const moveKinds = [
	/** Answered next year, and counted among the results; or the other way round. */
	'tooEarly',
	'tooLate',
	/** Received this year and counted as carried over, or the other way round. */
	'otherYear',
	/** Under another applicant type, in all its rows or in one. */
	'type',
	'typeOnce',
	/** In another row of results. */
	'result',
	/** In another column, or row, of disputes. */
	'outcome',
	'suit',
	/** A line that does not count was counted: void, of another year, a second time. */
	'added',
	/** A line that is open was counted. */
	'open',
	'omitted',
	'twice',
	/** Only in one of its two rows. */
	'half',
] as const;
export type MoveKind = (typeof moveKinds)[number];
