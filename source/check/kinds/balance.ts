import {exactSum} from '../../form/exact.ts';
import type {Result} from '../finding.ts';
import {type Grounds, gather, graver} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** In each column: 一 + 二 = 三（七）+ 四, with totals as they count. */
export function balance(rule: RuleOf<'balance'>, grounds: Grounds): Result[] {
	const section = grounds.form.sections.find(({id}) => id === rule.section);
	return (section?.columns ?? []).map(({id}) => {
		const side = (rows: readonly string[]) =>
			gather(
				grounds,
				rows.map((row) => `${rule.section}/${row}/${id}`),
			);
		const left = side(rule.left);
		const right = side(rule.right);
		const terms = {
			left: left.lacks ? null : exactSum(left.values),
			right: right.lacks ? null : exactSum(right.values),
			cells: [...left.cells, ...right.cells],
			lacks: graver(left.lacks, right.lacks),
		};
		return verdict(rule, `${rule.section}/*/${id}`, {...terms, holds: terms.left === terms.right});
	});
}
