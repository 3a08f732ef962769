import * as z from 'zod';

const words = z.array(z.string());
const lists = z.record(z.string(), words);

/** The vocabulary that comes with the program: `templates/ledger-words.json`. */
export const ledgerWordsSchema = z.strictObject({
	/** Words of column heads, by role; the earlier the better. */
	heads: lists,
	/** Heads under which a person is named. */
	names: words,
	groups: z.strictObject({type: lists, result: lists, open: words}),
	values: z.strictObject({type: lists, result: lists, outcome: lists, suitKind: lists}),
	/** What is proposed and always asked. */
	proposed: z.strictObject({type: lists, result: lists, outcome: lists, suitKind: lists}),
	/** Proposals that are no question where the group stands beside them. */
	settledByGroup: words,
	totals: words,
	voids: words,
	ticks: words,
	blanks: words,
	/** Labels that only a return has. */
	returns: words,
});

export type LedgerWords = z.infer<typeof ledgerWordsSchema>;
