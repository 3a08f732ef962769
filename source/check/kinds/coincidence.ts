import {exactDifference, exactSum} from '../../form/exact.ts';
import type {Form} from '../../form/form.ts';
import type {Quantity} from '../../form/quantity.ts';
import type {Result} from '../finding.ts';
import {gather, graver, seek} from '../gather.ts';
import type {Grounds} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** A figure that equals a sum it has nothing to do with: the columns were misunderstood. */
export function coincidence(
	rule: RuleOf<'coincidence'>,
	form: Form,
): (grounds: Grounds) => Result[] {
	const pairs = rule.pairs.map(({of, sum, unlessZero}) => {
		return {of, own: seek(form, [of]), sum: seek(form, sum), gate: seek(form, [unlessZero])};
	});
	return (grounds) =>
		pairs.map((pair) => {
			const own = gather(grounds, pair.own);
			const others = gather(grounds, pair.sum);
			const gate = gather(grounds, pair.gate);
			const cells = [...own.cells, ...others.cells];
			const lacks = graver(graver(own.lacks, others.lacks), gate.lacks);
			if (lacks) return verdict(rule, pair.of, {lacks, cells, holds: false});
			const left = own.values[0] ?? null;
			const right = exactSum(others.values);
			const holds = !isNear(left, right, rule.within) || gate.values[0] === 0;
			return verdict(rule, pair.of, {left, right, cells, holds});
		});
}

/** Whether a figure is as good as a sum; 0 is like any other. */
export function isNear(figure: Quantity, sum: number, within: number): boolean {
	return figure !== null && figure > 0 && Math.abs(exactDifference(figure, sum)) <= within;
}
