import {checkReturn} from '../check/check-return.ts';
import type {Draft} from '../draft/draft.ts';
import {replay} from '../draft/history.ts';
import type {Step} from '../draft/transaction.ts';
import type {Address, SectionId} from '../form/form.ts';
import type {Desk} from './desk.ts';
import {readingOrder} from './geometry.ts';
import type {Session} from './session.ts';

/**
The desk of a draft just opened: on the table and cell last worked on, else on the first cell to fill.

@throws Failure `form.unknown` when the session has no form of the draft's id
*/
export function openDesk(
	session: Pick<Session, 'forms' | 'rules' | 'settings'>,
	{draft, steps, readOnly}: {draft: Draft; steps: readonly Step[]; readOnly: boolean},
): Desk {
	const checked = checkReturn(session, draft);
	const {form, rules} = checked;
	const cursor = Object.fromEntries(
		form.sections.map((section) => [
			section.id,
			readingOrder(section).find(({kind}) => kind === 'entry')!.address,
		]),
	) as Record<SectionId, Address>;
	const last = lastTouched(steps);
	const cell = last === undefined ? undefined : form.cell.get(last);
	if (cell) cursor[cell.section] = cell.address;
	const table = cell?.section ?? form.sections[0]!.id;
	return {
		form,
		rules,
		draft,
		history: replay(steps),
		checked,
		readOnly,
		byPlace: session.settings.findingsByPlace,
		tab: table,
		table,
		cursor,
		finding: 0,
	};
}

function lastTouched(steps: readonly Step[]): Address | undefined {
	const changes = steps.at(-1)?.changes ?? [];
	const cells = new Set(changes.flatMap((one) => ('address' in one ? [one.address] : [])));
	return cells.size === 1 ? [...cells][0] : undefined;
}
