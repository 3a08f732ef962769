import {exactSum} from '../../form/exact.ts';
import type {Result} from '../finding.ts';
import {cellsAt, type Grounds, gather, graver} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** Some figures together are no more than others together. */
export function limit(rule: RuleOf<'limit'>, grounds: Grounds): Result[] {
	return rule.limits.flatMap(({at, left, right, whileZero = []}) =>
		cellsAt(grounds.form, at).map(({address}) => {
			const low = gather(grounds, left);
			const high = gather(grounds, right);
			const gate = gather(grounds, whileZero);
			const cells = [...low.cells, ...high.cells, ...gate.cells];
			const lacks = [low, high, gate].map((one) => one.lacks).reduce(graver);
			if (lacks) return verdict(rule, address, {lacks, cells, holds: false});
			const sums = {left: exactSum(low.values), right: exactSum(high.values)};
			const closed = gate.values.some((value) => value !== 0);
			return verdict(rule, address, {...sums, cells, holds: closed || sums.left <= sums.right});
		}),
	);
}
