import type {Result} from '../check/finding.ts';
import type {Desk} from './desk.ts';
import {findingPlace} from './finding-place.ts';
import {findingsAt} from './findings-at.ts';
import {moveTo} from './move-to.ts';
import {cursorOf} from './selection.ts';
import {shownFindings} from './shown-findings.ts';

/** The finding that the keys mean: the chosen line on 校验, else the first one at the cursor. */
export function findingHere(desk: Desk): Result | undefined {
	return desk.tab === 'findings'
		? shownFindings(desk)[desk.finding]
		: findingsAt(desk, cursorOf(desk))[0];
}

/** Shows a finding: its cell under the cursor, its line chosen on 校验. */
export function showFinding(desk: Desk, index: number): Partial<Desk> {
	const result = shownFindings(desk)[index];
	const place = result && findingPlace(result);
	return {...(place ? moveTo(desk, place) : {}), finding: index};
}
