import type {Draft, Figures, LastYear, NoLastYear} from '../draft/draft.ts';
import type {Form} from '../form/form.ts';
import {nameCauses} from './causes.ts';
import {evaluate} from './evaluate.ts';
import type {Checked, Result, Summary} from './finding.ts';
import {type Fault, type Grounds, grounds} from './grounds.ts';
import {blankEntries} from './kinds/filled.ts';
import {locateErrors} from './locate-error.ts';
import {readingOrder} from './reading-order.ts';
import {explainedFigures, resultKey} from './result-key.ts';
import type {Rule} from './rule.ts';

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
	const book = new Map(rules.map((rule) => [rule.id, rule]));
	nameCauses(form, book, results);
	if (context.locate) locateErrors(ground, book, results);
	for (const result of results) settle(result, book.get(result.rule)!, ground, context);
	passBlocksOn(results);
	return {
		totals: ground.totals,
		results: readingOrder(form, results),
		summary: summarise(results),
		blanks: blankEntries(ground),
	};
}

/** An explanation turns a finding, and the level says what it stops. */
function settle(result: Result, rule: Rule, ground: Grounds, context: CheckContext): void {
	if (result.status === 'fail' && result.level !== 'must' && context.explanations) {
		const explanation = context.explanations[resultKey(result)];
		if (explanation?.figures === explainedFigures(result)) {
			result.status = 'explained';
			result.explanation = explanation;
		}
	}

	if (rule.kind === 'lastYear' && result.status === 'unchecked' && context.noLastYear) {
		result.status = 'explained';
		result.explanation = {reason: context.noLastYear, words: '', figures: resultKey(result)};
	}

	result.blocks = rule.stage === 'on' && result.level !== 'hint' && stops(result, ground, context);
}

/** What is missing blocks when something that waits for it does: the year rules wait for last year's return. */
function passBlocksOn(results: readonly Result[]): void {
	const waiting = new Set<string>();
	for (const {status, blocks, causedBy} of results)
		if (status === 'unchecked' && blocks && causedBy) waiting.add(causedBy);
	for (const result of results)
		if (result.status === 'unchecked' && waiting.has(resultKey(result))) result.blocks = true;
}

function stops({status, reason}: Result, ground: Grounds, context: CheckContext): boolean {
	if (status !== 'unchecked') return status === 'fail';
	if (reason === 'noLastYear') return !context.headless && !context.noLastYear;
	// The forms of the two years differ by law: nobody can supply the figure.
	if (reason === 'notComparable') return ground.lastUnfit;
	return true;
}

function summarise(results: readonly Result[]): Summary {
	const summary: Summary = {pass: 0, fail: 0, explained: 0, unchecked: 0, blocks: 0};
	for (const {status, blocks} of results) {
		summary[status] += 1;
		if (blocks) summary.blocks += 1;
	}

	return summary;
}
