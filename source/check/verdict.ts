import {exactDifference} from '../form/exact.ts';
import type {Quantity} from '../form/quantity.ts';
import type {Reason, Result, ResultCell} from './finding.ts';
import type {Rule} from './rule.ts';

type Terms = {
	left?: Quantity;
	right?: Quantity;
	cells?: ResultCell[];
	/** Something is missing: the rule cannot say anything here. */
	lacks?: Reason;
	holds: boolean;
};

/** One rule's word at one place. What it blocks and what caused it is settled when all have spoken. */
export function verdict(rule: Rule, at: string, terms: Terms): Result {
	const {left = null, right = null, cells = [], lacks, holds} = terms;
	const result: Result = {
		rule: rule.id,
		at,
		level: rule.level,
		status: lacks ? 'unchecked' : holds ? 'pass' : 'fail',
		left,
		right,
		difference: left === null || right === null ? null : exactDifference(left, right),
		cells,
		suspects: [],
		blocks: false,
	};
	if (lacks) result.reason = lacks;
	return result;
}
