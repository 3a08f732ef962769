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
		const someThere = premise.values.some((value) => value !== 0);
		const noneThen = !outcome.lacks && outcome.values.every((value) => value === 0);
		if (someThere || noneThen) return [verdict(rule, rule.at, {holds: true})];
		const lacks = outcome.lacks ?? premise.lacks;
		const cells = [...outcome.cells, ...premise.cells];
		if (lacks) return [verdict(rule, rule.at, {lacks, cells, holds: false})];
		const right = exactSum(premise.values);
		return [verdict(rule, rule.at, {left: exactSum(outcome.values), right, cells, holds: false})];
	};
}
