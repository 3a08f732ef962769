import {exactSum} from '../../form/exact.ts';
import type {Result} from '../finding.ts';
import {type Grounds, gather} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** Where some figures are all 0, others must be. What is missing matters only while the rest leaves it open. */
export function condition(rule: RuleOf<'condition'>, grounds: Grounds): Result[] {
	const premise = gather(grounds, rule.whenZero);
	const outcome = gather(grounds, rule.thenZero);
	const someThere = premise.values.some((value) => value !== 0);
	const noneThen = !outcome.lacks && outcome.values.every((value) => value === 0);
	if (someThere || noneThen) return [verdict(rule, rule.at, {holds: true})];
	const lacks = outcome.lacks ?? premise.lacks;
	const cells = [...outcome.cells, ...premise.cells];
	if (lacks) return [verdict(rule, rule.at, {lacks, cells, holds: false})];
	const right = exactSum(premise.values);
	return [verdict(rule, rule.at, {left: exactSum(outcome.values), right, cells, holds: false})];
}
