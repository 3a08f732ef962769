type Lists = Readonly<Record<string, readonly string[]>>;
type ByKind = Readonly<Record<'type' | 'result' | 'outcome' | 'suitKind', Lists>>;

/** The vocabulary that comes with the program: `templates/ledger-words.json`. */
export type LedgerWords = {
	/** Words of column heads, by role; the earlier the better. */
	heads: Lists;
	/** Heads under which a person is named. */
	names: readonly string[];
	groups: {type: Lists; result: Lists; open: readonly string[]};
	values: ByKind;
	/** What is proposed and always asked. */
	proposed: ByKind;
	/** Proposals that are no question where the group stands beside them. */
	settledByGroup: readonly string[];
	totals: readonly string[];
	voids: readonly string[];
	ticks: readonly string[];
	blanks: readonly string[];
	/** Labels that only a return has. */
	returns: readonly string[];
};
