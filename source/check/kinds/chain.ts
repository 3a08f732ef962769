import {exactDifference, exactSum} from '../../form/exact.ts';
import {along} from '../along.ts';
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
				plus.map((term) => termAlong(term, address)),
			);
			const taken = gather(
				grounds,
				minus.map((term) => termAlong(term, address)),
			);
			const lacks = [own, added, taken].map((one) => one.lacks).reduce(graver);
			const left = own.values[0] ?? null;
			const right = lacks ? null : exactDifference(exactSum(added.values), exactSum(taken.values));
			const cells = [own, added, taken].flatMap((one: Gathered) => one.cells);
			return verdict(rule, address, {left, right, cells, lacks, holds: left === right});
		}),
	);
}

function termAlong(term: Term, address: string): Term {
	return typeof term === 'string' ? along(term, address) : {last: along(term.last, address)};
}
