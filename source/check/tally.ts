import type {Checked} from './finding.ts';
import type {Rule} from './rule.ts';
import {type Told, told} from './told.ts';

/** How many of each sort people are told of. */
export type Tally = {
	/** 须更正, 待说明, 提示: failed, by level. */
	must: number;
	explain: number;
	hint: number;
	/** 已说明, of every level. */
	explained: number;
	/** 未能校验: what stands in the way; all that waits for last year's return is one. */
	unchecked: number;
	/** 未填 n 格; no other figure here counts them. */
	blanks: number;
	/** How many of the findings stop hand-in. */
	blocks: number;
};

/**
Counts a check as people read it, the same wherever they do: causes only, blanks apart. The bare counts of results
are for JSON.

@param rules - those the check was made with
@param said - what `told` gives of it, where that is known
*/
export function tally(checked: Checked, rules: readonly Rule[], said?: Told): Tally {
	const {findings, blanks} = said ?? told(checked, rules);
	const counts: Tally = {
		must: 0,
		explain: 0,
		hint: 0,
		explained: 0,
		unchecked: 0,
		blanks: blanks.length,
		blocks: 0,
	};
	for (const {status, level, blocks} of findings) {
		if (status === 'fail') counts[level] += 1;
		else if (status !== 'pass') counts[status] += 1;
		if (blocks) counts.blocks += 1;
	}

	return counts;
}
