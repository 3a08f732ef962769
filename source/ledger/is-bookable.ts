import type {Judged} from './judge-ledger.ts';
import {findingLevels} from './ledger-finding.ts';

/** Whether every line of a ledger is booked, and nothing is left to mend or to answer. */
export function isBookable({open, questions, findings}: Judged): boolean {
	const must = findings.some(({rule, unchecked}) => !unchecked && findingLevels[rule] === 'must');
	return open.length === 0 && questions.length === 0 && !must;
}
