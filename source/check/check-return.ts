import type {Draft, Header, LastYear, LedgerMark} from '../draft/draft.ts';
import {Failure} from '../failure.ts';
import type {Form} from '../form/form.ts';
import {check} from './check.ts';
import {countBlocks, type Doubts} from './count-blocks.ts';
import type {Checked} from './finding.ts';
import type {Rule} from './rule.ts';
import {type Tally, tally} from './tally.ts';
import type {TextPhase} from './text-grounds.ts';
import {type ReturnText, textToCheck} from './text-to-check.ts';
import {type Told, told} from './told.ts';

/** The forms there are, and the rules of each by its id. */
export type RuleBooks = {
	forms: readonly Form[];
	rules: Readonly<Record<string, readonly Rule[]>>;
};

/** A return to be checked: a draft as it stands, or as much of one as a file gives. */
export type Return = Pick<Draft, 'form' | 'figures'> & {
	/** With the year, a last year that is not the year before is not compared. */
	header?: Partial<
		Pick<Header, 'year' | 'lastYear' | 'noLastYear' | 'ledger' | 'unit' | 'kind' | 'fees'>
	>;
	explanations?: Draft['explanations'];
} & ReturnText;

export type CheckWish = {
	/** Last year's return, where it is not the one that the draft brings. */
	lastYear?: LastYear;
	/** A check of files: without a last year the year rules are counted, but stop nothing. */
	headless?: boolean;
	/** What the parts 一 五 六 are looked at for; absent: they are being written, where there are any. */
	text?: TextPhase;
	/** What a reading could not take, and what is to be known of a file or a draft. */
	doubts?: Doubts;
};

/** All that a check says of one return, as results, as people read it, and in figures. */
export type CheckedReturn = Checked & {
	form: Form;
	/** The ledger it was counted from. */
	ledger?: LedgerMark;
	/** Those it was checked by. */
	rules: readonly Rule[];
	told: Told;
	/** `blocks` of it counts findings; `summary.blocks` counts all that stops hand-in. */
	tally: Tally;
};

/**
The only way a return is checked: by all rules of its form, with its last year, declaration, explanations and faults,
wrong cells looked for.

@throws Failure `form.unknown` (exit 2) when there is no form of its id
*/
export function checkReturn(
	{forms, rules: books}: RuleBooks,
	{form: id, figures, header = {}, explanations, paragraphs, opening}: Return,
	{lastYear = header.lastYear, headless = false, doubts = {}, text: phase}: CheckWish = {},
): CheckedReturn {
	const form = forms.find((one) => one.id === id);
	if (!form) throw new Failure('form.unknown', {form: id}, 2);
	const rules = books[id] ?? [];
	const text = textToCheck({header, paragraphs, opening}, lastYear, phase);
	const checked = check(form, rules, figures, {
		...(text && {text}),
		year: header.year,
		lastYear,
		lastForm: lastYear && forms.find((one) => one.id === lastYear.form),
		noLastYear: header.noLastYear,
		explanations,
		faults: doubts.faults,
		locate: true,
		headless,
	});
	const said = told(checked, rules);
	return {
		...checked,
		form,
		...(header.ledger && {ledger: header.ledger}),
		rules,
		told: said,
		tally: tally(checked, rules, said),
		summary: {...checked.summary, blocks: countBlocks(checked, rules, doubts, said)},
	};
}
