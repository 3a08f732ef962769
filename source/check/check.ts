import type {Draft, Explanation, Figures, LastYear, NoLastYear} from '../draft/draft.ts';
import type {Form} from '../form/form.ts';
import {nameCauses} from './causes.ts';
import {evaluate} from './evaluate.ts';
import type {Checked, Result, Summary} from './finding.ts';
import {type Fault, type Grounds, grounds} from './grounds.ts';
import {blankEntries} from './kinds/filled.ts';
import {locateErrors} from './locate-error.ts';
import {neededLastYear} from './needed-last-year.ts';
import {readingOrder} from './reading-order.ts';
import {explainedFigures, resultKey} from './result-key.ts';
import type {Rule} from './rule.ts';
import type {TextInput} from './text-grounds.ts';

export type CheckContext = {
	/** The reporting year; with it, a last year that is not the year before is not compared. */
	year?: number;
	lastYear?: LastYear;
	/** The form of last year's return, where it is not this one. */
	lastForm?: Form;
	noLastYear?: NoLastYear;
	explanations?: Draft['explanations'];
	/** Texts that are no quantity: their cells are not checked, and they block. */
	faults?: readonly Fault[];
	/** Look for the wrong cells too. */
	locate?: boolean;
	/** The parts 一 五 六, where they are to be checked. */
	text?: TextInput;
	/** A check of files: without a last year the year rules are counted, but stop nothing. */
	headless?: boolean;
};

/**
Checks one return against a rule book. Nothing passes in silence: what could not be checked is a result as well.

@returns every result in reading order, the totals, the blank entries, and how many of each
*/
export function check(
	form: Form,
	rules: readonly Rule[],
	figures: Figures,
	context: CheckContext = {},
): Checked {
	const ground = grounds({...context, form, figures});
	const results: Result[] = [];
	for (const rule of rules) results.push(...evaluate(rule, ground));
	const book = byId(rules);
	nameCauses(form, book, results);
	if (context.locate) locateErrors(ground, book, results);
	const settling = {...context, ground, book, sparse: isSparse(form, rules, context)};
	explain(results, settling);
	for (const result of results) result.blocks = blocks(result, settling);
	passBlocksOn(results);
	return {
		totals: ground.totals,
		results: readingOrder(form, results),
		summary: summarise(results),
		blanks: blankEntries(ground),
	};
}

const books = new WeakMap<readonly Rule[], ReadonlyMap<string, Rule>>();

function byId(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
	const book = books.get(rules) ?? new Map(rules.map((rule) => [rule.id, rule]));
	books.set(rules, book);
	return book;
}

type Settling = CheckContext & {
	ground: Grounds;
	book: ReadonlyMap<string, Rule>;
	/** Of last year only those figures are there that this year's must follow from. */
	sparse: boolean;
};

function isSparse(form: Form, rules: readonly Rule[], {lastYear}: CheckContext): boolean {
	if (!lastYear) return false;
	const needed = new Set(neededLastYear(form, rules));
	return Object.entries(lastYear.figures).every(
		([address, {value, stated}]) => needed.has(address) || (value ?? stated ?? null) === null,
	);
}

/** An explanation answers a finding, and those that only repeat it. What must be mended is not explained away. */
function explain(results: readonly Result[], {explanations, noLastYear, book}: Settling): void {
	const explained = new Map<string, Result>();
	const answer = (result: Result, explanation: Explanation) => {
		result.status = 'explained';
		result.explanation = explanation;
		explained.set(resultKey(result), result);
	};

	for (const result of results) {
		if (result.status === 'unchecked' && noLastYear && book.get(result.rule)?.kind === 'lastYear')
			answer(result, {reason: noLastYear, words: '', figures: resultKey(result)});
		if (result.status !== 'fail' || result.level === 'must') continue;
		const explanation = explanations?.[resultKey(result)];
		if (explanation?.figures === explainedFigures(result)) answer(result, explanation);
	}

	if (explained.size === 0) return;
	for (const result of results) {
		const cause = result.causedBy ? explained.get(result.causedBy) : undefined;
		if (cause?.explanation && result.status === 'fail' && result.level !== 'must')
			answer(result, cause.explanation);
	}
}

function blocks(result: Result, settling: Settling): boolean {
	const rule = settling.book.get(result.rule);
	if (result.level === 'hint' || rule?.stage !== 'on') return false;
	if (rule.kind === 'prose' && settling.ground.text?.phase === 'writing') return false;
	if (result.status !== 'unchecked') return result.status === 'fail';
	const {ground, noLastYear, headless, sparse} = settling;
	if (result.reason === 'noLastYear') {
		if (noLastYear) return false;
		if (!ground.last) return !headless;
		return !sparse || rule.kind === 'chain';
	}

	// The forms of the two years differ by law: nobody can supply the figure.
	if (result.reason === 'notComparable') return ground.lastUnfit;
	return true;
}

/** What is missing blocks when something that waits for it does: the year rules wait for last year's return. */
function passBlocksOn(results: readonly Result[]): void {
	const waiting = new Set<string>();
	for (const {status, blocks, causedBy} of results)
		if (status === 'unchecked' && blocks && causedBy) waiting.add(causedBy);
	if (waiting.size === 0) return;
	for (const result of results)
		if (result.status === 'unchecked' && waiting.has(resultKey(result))) result.blocks = true;
}

function summarise(results: readonly Result[]): Summary {
	const summary: Summary = {pass: 0, fail: 0, explained: 0, unchecked: 0, blocks: 0};
	for (const {status, blocks} of results) {
		summary[status] += 1;
		if (blocks) summary.blocks += 1;
	}

	return summary;
}
