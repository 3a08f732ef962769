import {exactSum} from '../../form/exact.ts';
import type {Form} from '../../form/form.ts';
import type {Result} from '../finding.ts';
import {gather, graver, seek} from '../gather.ts';
import type {Grounds} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** In each column: 一 + 二 = 三（七）+ 四, with totals as they count. */
export function balance(rule: RuleOf<'balance'>, form: Form): (grounds: Grounds) => Result[] {
	const section = form.sections.find(({id}) => id === rule.section);
	const columns = (section?.columns ?? []).map(({id}) => {
		const side = (rows: readonly string[]) =>
			seek(
				form,
				rows.map((row) => `${rule.section}/${row}/${id}`),
			);
		return {at: `${rule.section}/*/${id}`, left: side(rule.left), right: side(rule.right)};
	});
	return (grounds) =>
		columns.map((column) => {
			const left = gather(grounds, column.left);
			const right = gather(grounds, column.right);
			const terms = {
				left: left.lacks ? null : exactSum(left.values),
				right: right.lacks ? null : exactSum(right.values),
				cells: [...left.cells, ...right.cells],
				lacks: graver(left.lacks, right.lacks),
			};
			return verdict(rule, column.at, {...terms, holds: terms.left === terms.right});
		});
}
