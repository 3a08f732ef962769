import {exactDifference, exactSum} from '../../form/exact.ts';
import type {Form} from '../../form/form.ts';
import {cellsAt} from '../cells-at.ts';
import type {Result} from '../finding.ts';
import {gather, graver, seek} from '../gather.ts';
import type {Grounds} from '../grounds.ts';
import type {RuleOf, Term} from '../rule.ts';
import {termAlong} from '../term-along.ts';
import {verdict} from '../verdict.ts';

/** A figure follows from others: 上年结转 from last year's 结转下年度, 现行有效 from last year's stock. */
export function chain(rule: RuleOf<'chain'>, form: Form): (grounds: Grounds) => Result[] {
	const links = rule.links.flatMap(({of, plus, minus = []}) =>
		cellsAt(form, of).map(({address}) => {
			const terms = (all: readonly Term[]) =>
				seek(
					form,
					all.map((term) => termAlong(term, address)),
				);
			return {address, own: seek(form, [address]), plus: terms(plus), minus: terms(minus)};
		}),
	);
	return (grounds) =>
		links.map((link) => {
			const own = gather(grounds, link.own);
			const added = gather(grounds, link.plus);
			const taken = gather(grounds, link.minus);
			const lacks = graver(graver(own.lacks, added.lacks), taken.lacks);
			const left = own.values[0] ?? null;
			const right = lacks ? null : followsFrom(added.values, taken.values);
			const cells = [...own.cells, ...added.cells, ...taken.cells];
			return verdict(rule, link.address, {left, right, cells, lacks, holds: left === right});
		});
}

/** What a figure must be that follows from some, less others. */
export function followsFrom(plus: readonly number[], minus: readonly number[]): number {
	return exactDifference(exactSum(plus), exactSum(minus));
}
