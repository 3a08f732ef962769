import type {Explanation} from '../draft/draft.ts';
import type {Address} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';

/** must: 须更正 · explain: 待说明 · hint: 提示. */
export type Level = 'must' | 'explain' | 'hint';

export type Status = 'pass' | 'fail' | 'explained' | 'unchecked';

/** A cell whose change to `to` would heal the findings named in `heals` (each `rule@at`). */
export type Suspect = {
	address: Address;
	from: Quantity;
	to: number;
	why:
		| 'swapped'
		| 'digit'
		| 'missing'
		| 'doubled'
		| 'tenfold'
		| 'neighbour'
		| 'offset'
		| 'figure'
		| 'unit'
		/** Last year's report asks for the same figure. */
		| 'lastYear';
	heals: string[];
	/** With two or three wrong cells: the suspects of one way out share a number. */
	pair?: number;
};

/** `numerals`: a figure in Chinese numerals, which may be meant in round figures. */
export type Reason = 'blank' | 'noLastYear' | 'notComparable' | 'fault' | 'numerals';

/** A figure that a rule looked at. `last`: it is last year's. A total gives its effective figure. */
export type ResultCell = {address: Address; value: Quantity; source?: string; last?: true};

/** What one rule says at one place. `check --json` prints it, with `text` in the asked language. */
export type Result = {
	rule: string;
	/** A cell address, or a line of cells: `requests/*\/person`, `requests/refused.process/*`. */
	at: string;
	level: Level;
	status: Status;
	reason?: Reason;
	left: Quantity;
	right: Quantity;
	/** left − right, exactly. */
	difference: Quantity;
	cells: ResultCell[];
	suspects: Suspect[];
	/** `rule@at` of the finding that this one only repeats. */
	causedBy?: string;
	/** Whether it stops hand-in. */
	blocks: boolean;
	/** Nothing was stated, so the sum holds because the program made it. */
	byConstruction?: true;
	/** The text that is no quantity, and where it stands. */
	fault?: {source: string; text: string};
	/** What the office says to it, while it holds. */
	explanation?: Explanation;
	/** What it is about in the text: `at` is `overview/p3#12`. */
	prose?: ProseSaid;
	/** The totals were computed or are formulas: only the line is known, the suspects are the likelier cells of it. */
	only?: 'row' | 'column';
};

/** What a rule for text found, and where. */
export type ProseSaid = {
	/** The paragraph, counted from 1 in its part. */
	number?: number;
	/** The words it is about, as they stand. */
	words?: string;
	/** What they are held against, by name: 三.新收. */
	name?: string;
	/** Which of the rule's sentences says it, where it has several. */
	variant?: string;
	/** What an explanation is bound to instead of the place: the tie, whose place moves with the text. */
	bound?: string;
};

export type Summary = {
	pass: number;
	fail: number;
	explained: number;
	unchecked: number;
	blocks: number;
};

/** A total as the screen and the workbook show it. */
export type Total = {
	/** The sum of the addends; null while one is blank. */
	computed: Quantity;
	/** The sum of what is filled, for `61…`; null when nothing is. */
	partial: Quantity;
	/** The stated total if there is one, else the computed one. */
	effective: Quantity;
};

export type Checked = {
	totals: ReadonlyMap<Address, Total>;
	/** In reading order: level, size, table. */
	results: readonly Result[];
	summary: Summary;
	/** Blank entry cells: 未填 n 格. */
	blanks: readonly Address[];
};
