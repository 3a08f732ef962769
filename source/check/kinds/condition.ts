import {exactSum} from '../../form/exact.ts';
import type {Form} from '../../form/form.ts';
import type {Result} from '../finding.ts';
import {gather, seek} from '../gather.ts';
import type {Grounds} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** Where some figures are all 0, others must be. What is missing matters only while the rest leaves it open. */
export function condition(rule: RuleOf<'condition'>, form: Form): (grounds: Grounds) => Result[] {
	const whenZero = seek(form, rule.whenZero);
	const thenZero = seek(form, rule.thenZero);
	return (grounds) => {
		const premise = gather(grounds, whenZero);
		const outcome = gather(grounds, thenZero);
		const known = outcome.lacks ? undefined : outcome.values;
		if (conditionHolds(premise.values, known)) return [verdict(rule, rule.at, {holds: true})];
		const lacks = outcome.lacks ?? premise.lacks;
		const cells = [...outcome.cells, ...premise.cells];
		if (lacks) return [verdict(rule, rule.at, {lacks, cells, holds: false})];
		const right = exactSum(premise.values);
		return [verdict(rule, rule.at, {left: exactSum(outcome.values), right, cells, holds: false})];
	};
}

/**
Whether figures are all 0 where others are.

@param outcome - absent where some of it is not known
*/
export function conditionHolds(premise: readonly number[], outcome?: readonly number[]): boolean {
	return premise.some((value) => value !== 0) || outcome?.every((value) => value === 0) === true;
}
