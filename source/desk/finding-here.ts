import type {Result} from '../check/finding.ts';
import {type PartId, paragraphsOf} from '../draft/paragraph.ts';
import type {Desk} from './desk.ts';
import {findingPlace} from './finding-place.ts';
import {findingsAt} from './findings-at.ts';
import {moveTo} from './move-to.ts';
import {cursorOf} from './selection.ts';
import {shownFindings} from './shown-findings.ts';
import {findingsInText, showInText} from './text-finding.ts';

/** The finding that the keys mean: the chosen line on 校验, else the first one at the cursor, or in the paragraph. */
export function findingHere(desk: Desk): Result | undefined {
	if (desk.tab === 'findings') return shownFindings(desk)[desk.finding];
	if (desk.tab === desk.table) return findingsAt(desk, cursorOf(desk))[0];
	const {at} = desk.text;
	const part = desk.tab as PartId;
	const first = paragraphsOf(desk.draft.paragraphs, part)[0]?.id;
	return findingsInText(desk, at[part] ?? first)[0];
}

/** Shows a finding: its cell under the cursor, its line chosen on 校验. */
export function showFinding(desk: Desk, index: number): Partial<Desk> {
	const result = shownFindings(desk)[index];
	const place = result && findingPlace(result);
	const inText = result && showInText(desk, result);
	return {...(inText ?? (place ? moveTo(desk, place) : {})), finding: index};
}
