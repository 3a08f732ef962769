import {exactDifference, exactProduct} from '../../form/exact.ts';
import type {Form} from '../../form/form.ts';
import type {Quantity} from '../../form/quantity.ts';
import {cellsAt} from '../cells-at.ts';
import type {Result} from '../finding.ts';
import {gather, graver, seek} from '../gather.ts';
import type {Grounds} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** A figure against itself last year. Small movements are let be: the floor of each cell says what is small. */
export function ratio(rule: RuleOf<'ratio'>, form: Form): (grounds: Grounds) => Result[] {
	const cells = rule.cells.flatMap(({of, floor}) =>
		cellsAt(form, of).map(({address}) => ({
			address,
			floor,
			own: seek(form, [address]),
			last: seek(form, [{last: address}]),
		})),
	);
	return (grounds) =>
		cells.map(({address, floor, own, last}) => {
			const now = gather(grounds, own);
			const before = gather(grounds, last);
			const left = now.values[0] ?? null;
			const right = before.values[0] ?? null;
			const result = verdict(rule, address, {
				left,
				right,
				cells: [...now.cells, ...before.cells],
				lacks: graver(now.lacks, before.lacks),
				holds: !jumps(rule, left, right, floor),
			});
			if (rule.mend && result.status === 'fail' && left !== null)
				result.suspects = [
					{
						address,
						from: left,
						to: tenThousandth(left),
						why: 'unit',
						heals: [`${rule.id}@${address}`],
					},
				];
			return result;
		});
}

/** Whether it moved as far as the rule speaks of. */
export function jumps(
	rule: RuleOf<'ratio'>,
	now: Quantity,
	before: Quantity,
	floor: number,
): boolean {
	if (now === null || before === null || now < 0 || before < 0) return false;
	if (Math.abs(exactDifference(now, before)) < floor) return false;
	// From nothing there is no ratio: the floor alone decides, unless only one factor is meant.
	if (before === 0) return rule.below === undefined;
	if (rule.fall !== undefined && exactProduct(now, rule.fall) <= before) return true;
	if (now < exactProduct(before, rule.atLeast)) return false;
	return rule.below === undefined || now < exactProduct(before, rule.below);
}

/** 元 typed where 万元 belong; exact, for only the decimal point moves. */
function tenThousandth(yuan: number): number {
	return Number(`${yuan}e-4`);
}
