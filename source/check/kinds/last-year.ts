import type {Result} from '../finding.ts';
import type {Grounds} from '../grounds.ts';
import type {RuleOf} from '../rule.ts';
import {verdict} from '../verdict.ts';

/** Says so when there is nothing to compare with, instead of passing in silence. */
export function lastYear(rule: RuleOf<'lastYear'>): (grounds: Grounds) => Result[] {
	return ({last, lastUnfit}) => {
		const lacks = lastUnfit ? 'notComparable' : 'noLastYear';
		return [verdict(rule, '*/*/*', {lacks: last ? undefined : lacks, holds: true})];
	};
}
