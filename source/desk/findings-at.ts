import type {Result} from '../check/finding.ts';
import type {Address} from '../form/form.ts';
import type {Desk} from './desk.ts';
import {shownFindings} from './shown-findings.ts';

/** The findings that name a cell: what failed, first what suspects it; then what is explained. */
export function findingsAt(desk: Desk, address: Address): Result[] {
	const shown = shownFindings(desk);
	const fails = shown.filter(({status}) => status === 'fail');
	const suspects = fails.filter((result) => result.suspects.some((one) => one.address === address));
	const names = (result: Result) => result.cells.some((one) => one.address === address);
	const others = fails.filter((result) => !suspects.includes(result) && names(result));
	const explained = shown.filter((result) => result.status === 'explained' && names(result));
	return [...suspects, ...others, ...explained];
}
