import type {Result} from '../check/finding.ts';
import type {Address} from '../form/form.ts';
import type {Desk} from './desk.ts';
import {shownFindings} from './shown-findings.ts';

/** The failed findings that name a cell, those that suspect it first. */
export function findingsAt(desk: Desk, address: Address): Result[] {
	const fails = shownFindings(desk).filter(({status}) => status === 'fail');
	const suspects = fails.filter((result) => result.suspects.some((one) => one.address === address));
	const others = fails.filter(
		(result) => !suspects.includes(result) && result.cells.some((one) => one.address === address),
	);
	return [...suspects, ...others];
}

/** Where F8 goes for a finding: to the suspected cell when there is only one, else to the first cell it names. */
export function placeOf(result: Result): Address | undefined {
	return result.suspects[0]?.address ?? result.cells[0]?.address;
}
