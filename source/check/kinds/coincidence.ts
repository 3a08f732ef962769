import {exactDifference, exactSum} from '../../form/exact.ts';
import type {Result} from '../finding.ts';
import {type Grounds, gather, graver} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** A figure that equals a sum it has nothing to do with: the columns were misunderstood. */
export function coincidence(rule: RuleOf<'coincidence'>, grounds: Grounds): Result[] {
	return rule.pairs.map(({of, sum, unlessZero}) => {
		const own = gather(grounds, [of]);
		const others = gather(grounds, sum);
		const gate = gather(grounds, [unlessZero]);
		const cells = [...own.cells, ...others.cells];
		const lacks = [own, others, gate].map((one) => one.lacks).reduce(graver);
		if (lacks) return verdict(rule, of, {lacks, cells, holds: false});
		const left = own.values[0] ?? null;
		const right = exactSum(others.values);
		const near = left !== null && left > 0 && Math.abs(exactDifference(left, right)) <= rule.within;
		return verdict(rule, of, {left, right, cells, holds: !near || gate.values[0] === 0});
	});
}
