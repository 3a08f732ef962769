import type {Result, ResultCell} from '../finding.ts';
import {cellsAt, type Grounds, gather} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** A table that repeats last year's figure for figure. An all-zero table is no sign of copying. */
export function same(rule: RuleOf<'same'>, grounds: Grounds): Result[] {
	return rule.tables.map(({section, nonZero}) => {
		const at = `${section}/*/*`;
		const now = gather(grounds, [at]);
		if (now.lacks) return verdict(rule, at, {lacks: now.lacks, cells: now.cells, holds: false});
		const filled = now.values.filter((value) => value !== 0).length;
		// Too few figures to speak of copying, whatever last year was.
		if (filled < nonZero) return verdict(rule, at, {holds: true});
		const before: ResultCell[] = [];
		for (const {address} of cellsAt(grounds.form, at)) {
			const {cells, lacks} = gather(grounds, [{last: address}]);
			if (lacks) return verdict(rule, at, {lacks, holds: false});
			before.push(...cells);
		}

		const same = now.cells.every(({value}, index) => value === before[index]?.value);
		const cells = same ? [...now.cells, ...before] : [];
		return verdict(rule, at, {left: same ? filled : null, cells, holds: !same});
	});
}
