import type {ledgerFindingText} from '../text/ledger-finding-text.ts';
import type {Values} from '../text/say.ts';

/** Rules of a ledger, by how much they weigh: see `levels`. */
export const findingLevels = {
	'L-TYPE': 'must',
	'L-RESULT': 'must',
	'L-VALUE': 'must',
	'L-MANY': 'must',
	'L-DATE': 'must',
	'L-ORDER': 'must',
	'L-UNDATED': 'must',
	'L-SUIT': 'must',
	'L-HEAD': 'must',
	'L-RULE': 'must',
	'L-TWICE': 'must',
	'L-CARRY': 'explain',
	'L-TOTAL': 'explain',
	'L-ODDS': 'explain',
	'L-LATER': 'hint',
	'L-OLD': 'hint',
	'L-LIKE': 'hint',
	'L-LATE': 'hint',
	'L-VOID': 'hint',
	'L-HIDDEN': 'hint',
	'L-SAID': 'hint',
} as const;

export type FindingRule = keyof typeof findingLevels;

/** Something about lines of a ledger that a person must mend, answer, explain or know. */
export type LedgerFinding = {
	rule: FindingRule;
	/** `台账!112`, each. */
	lines: readonly string[];
	key: keyof typeof ledgerFindingText;
	values?: Values;
	/** It could not be judged: a year without a calendar. */
	unchecked?: true;
};

/** Something asked once for all lines it holds for. Its answer goes into the mapping. */
export type LedgerQuestion = {
	/** Where the answer goes: `values.result`, `rules.twice`, `heads`. */
	asks:
		| {values: 'type' | 'result' | 'review' | 'suit' | 'suitKind'; word: string}
		| {rule: string}
		/** What a column is; two that are called alike go with their letter: `办理结果@K`. */
		| {head: string};
	lines: readonly string[];
	/** What is proposed. */
	propose?: string;
	choices: readonly string[];
	/** Its word is a sentence that does not leave the reader: it is answered line by line. */
	byLine?: true;
};
