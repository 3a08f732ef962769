import type {Reason, Result, ResultCell} from '../finding.ts';
import {type Grounds, gather, graver} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** A table that repeats last year's figure for figure. An all-zero table is no sign of copying. */
export function same(rule: RuleOf<'same'>, grounds: Grounds): Result[] {
	return rule.tables.map(({section, nonZero}) => {
		const at = `${section}/*/*`;
		const now = gather(grounds, [at]);
		const before: ResultCell[] = [];
		let lacks: Reason | undefined = grounds.last ? undefined : gather(grounds, [{last: at}]).lacks;
		for (const {address, value} of grounds.last ? now.cells : []) {
			const last = gather(grounds, [{last: address}]);
			const [other] = last.values;
			// One figure that differs is enough, whatever else is missing.
			if (value !== null && other !== undefined && value !== other)
				return verdict(rule, at, {holds: true});
			lacks = graver(lacks, last.lacks);
			before.push(...last.cells);
		}

		if (now.lacks) return verdict(rule, at, {lacks: now.lacks, cells: now.cells, holds: false});
		const filled = now.values.filter((value) => value !== 0).length;
		// Too few figures to speak of copying, whatever last year was.
		if (filled < nonZero) return verdict(rule, at, {holds: true});
		const cells = [...now.cells, ...before];
		return verdict(rule, at, {left: filled, cells, lacks, holds: false});
	});
}
