import {exactSum} from '../../form/exact.ts';
import type {Form} from '../../form/form.ts';
import {cellsAt} from '../cells-at.ts';
import type {Result} from '../finding.ts';
import {gather, graver, seek} from '../gather.ts';
import type {Grounds} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** Some figures together are no more than others together. */
export function limit(rule: RuleOf<'limit'>, form: Form): (grounds: Grounds) => Result[] {
	const limits = rule.limits.flatMap(({at, left, right, whileZero = []}) =>
		cellsAt(form, at).map(({address}) => ({
			address,
			left: seek(form, left),
			right: seek(form, right),
			gate: seek(form, whileZero),
		})),
	);
	return (grounds) =>
		limits.map(({address, left, right, gate: whileZero}) => {
			const low = gather(grounds, left);
			const high = gather(grounds, right);
			const gate = gather(grounds, whileZero);
			const cells = [...low.cells, ...high.cells, ...gate.cells];
			const lacks = graver(graver(low.lacks, high.lacks), gate.lacks);
			if (lacks) return verdict(rule, address, {lacks, cells, holds: false});
			const sums = {left: exactSum(low.values), right: exactSum(high.values)};
			const holds = limitHolds(low.values, high.values, gate.values);
			return verdict(rule, address, {...sums, cells, holds});
		});
}

type Values = readonly number[];

/** Whether some figures together are no more than others; where one of the gate is not 0, nothing is asked of them. */
export function limitHolds(low: Values, high: Values, gate: Values): boolean {
	return gate.some((value) => value !== 0) || exactSum(low) <= exactSum(high);
}
