/** What a column of a ledger is for. */
export const roles = [
	'number',
	'received',
	'submitted',
	'type',
	'pieces',
	'extended',
	'correctionAsked',
	'correctionReceived',
	'consultation',
	'answered',
	'signed',
	'result',
	'resultDetail',
	'review',
	'reviewBegan',
	'reviewClosed',
	'suitKind',
	'suit',
	'suitBegan',
	'suitClosed',
	'direct',
	'afterReview',
	'feeNoticed',
	'feePaid',
	'office',
	'remark',
	/** One column for each applicant type, or for each result. */
	'tick',
	/** Never leaves the reader. */
	'private',
	'ignore',
] as const;

export type Role = (typeof roles)[number];

/** Whose words are mapped: applicant types, results, how disputes ended, how suits began. */
export type ValueKind = 'type' | 'result' | 'review' | 'suit' | 'suitKind';

/** What a row of tick columns stands for; `suit`: of suits, and not whether they were brought directly. */
export type TickFamily = 'type' | 'result' | 'review' | 'direct' | 'afterReview' | 'suit';
