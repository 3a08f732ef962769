import {exactDifference, exactSum} from '../../form/exact.ts';
import type {Result} from '../finding.ts';
import {cellsAt, type Gathered, type Grounds, gather, graver} from '../grounds.ts';
import type {RuleOf, Term} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** A figure follows from others: 上年结转 from last year's 结转下年度, 现行有效 from last year's stock. */
export function chain(rule: RuleOf<'chain'>, grounds: Grounds): Result[] {
	return rule.links.flatMap(({of, plus, minus = []}) =>
		cellsAt(grounds.form, of).map(({address}) => {
			const own = gather(grounds, [address]);
			const added = gather(
				grounds,
				plus.map((term) => along(term, address)),
			);
			const taken = gather(
				grounds,
				minus.map((term) => along(term, address)),
			);
			const lacks = [own, added, taken].map((one) => one.lacks).reduce(graver);
			const left = own.values[0] ?? null;
			const right = lacks ? null : exactDifference(exactSum(added.values), exactSum(taken.values));
			const cells = [own, added, taken].flatMap((one: Gathered) => one.cells);
			return verdict(rule, address, {left, right, cells, lacks, holds: left === right});
		}),
	);
}

// `*` in a term stands for the row or column of the cell in question.
function along(term: Term, address: string): Term {
	const own = address.split('/');
	const put = (pattern: string) =>
		pattern
			.split('/')
			.map((part, index) => (part === '*' ? (own[index] ?? part) : part))
			.join('/');
	return typeof term === 'string' ? put(term) : {last: put(term.last)};
}
