import type {Result} from '../finding.ts';
import type {Grounds} from '../grounds.ts';
import {balance} from './prose/balance.ts';
import type {ProseCheck, ProseRule} from './prose/check.ts';
import {claims} from './prose/claims.ts';
import {empty} from './prose/empty.ts';
import {fee} from './prose/fee.ts';
import {length} from './prose/length.ts';
import {name} from './prose/name.ts';
import {parts} from './prose/parts.ts';
import {personal} from './prose/personal.ts';
import {reference} from './prose/reference.ts';
import {same} from './prose/same.ts';
import {share} from './prose/share.ts';
import {tie} from './prose/tie.ts';
import {todo} from './prose/todo.ts';
import {toldFigures} from './prose/told-figures.ts';
import {topics} from './prose/topics.ts';
import {unpaid} from './prose/unpaid.ts';
import {year} from './prose/year.ts';

const checks: Record<ProseRule['aspect'], ProseCheck> = {
	empty,
	todo,
	reference,
	year,
	tie,
	received: toldFigures('received'),
	processed: toldFigures('processed'),
	carried: toldFigures('carried'),
	outcomes: toldFigures('outcomes'),
	disputes: toldFigures('disputes'),
	claims,
	parts,
	share,
	balance,
	topics,
	length,
	fee,
	same,
	name,
	private: personal,
	unpaid,
};

/** What the parts 一 五 六 say; nothing where there is no text to check. */
export function prose(rule: ProseRule): (grounds: Grounds) => Result[] {
	return (grounds) => {
		const {text} = grounds;
		return text ? apart(checks[rule.aspect](rule, {...grounds, text})) : [];
	};
}

// The same words twice in a paragraph are two findings: the second is told apart by its number, not by its place.
function apart(results: readonly Result[]): Result[] {
	const seen = new Map<string, number>();
	return results.map((result) => {
		const bound = result.prose?.bound;
		if (bound === undefined) return result;
		const count = (seen.get(bound) ?? 0) + 1;
		seen.set(bound, count);
		return count === 1 ? result : {...result, prose: {...result.prose, bound: `${bound}|${count}`}};
	});
}
