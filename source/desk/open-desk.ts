import {checkReturn} from '../check/check-return.ts';
import type {Draft} from '../draft/draft.ts';
import {replay} from '../draft/history.ts';
import type {Step} from '../draft/transaction.ts';
import type {Address, Form, SectionId} from '../form/form.ts';
import type {Desk, Tab} from './desk.ts';
import {readingOrder} from './geometry.ts';
import {tabsOf} from './move-to.ts';
import type {Session} from './session.ts';
import {noTextPlace} from './text-place.ts';

/**
The desk of a draft just opened: on the tab it was left on, else on the table and cell last worked on, else on the first
cell to fill.

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
	const left = tabLeft(session.settings, draft.id, form);
	const isTable = form.sections.some(({id}) => id === left);
	const table = isTable ? left! : (cell?.section ?? form.sections[0]!.id);
	return {
		form,
		rules,
		draft,
		history: replay(steps),
		checked,
		readOnly,
		byPlace: session.settings.findingsByPlace,
		tab: left ?? table,
		table,
		cursor,
		text: noTextPlace,
		finding: 0,
	};
}

// A form of another day may have other tabs.
function tabLeft({tabs = {}}: Session['settings'], id: string, form: Form): Tab | undefined {
	return tabsOf({form}).find((tab) => tab === tabs[id]);
}

function lastTouched(steps: readonly Step[]): Address | undefined {
	const changes = steps.at(-1)?.changes ?? [];
	const cells = new Set(changes.flatMap((one) => ('address' in one ? [one.address] : [])));
	return cells.size === 1 ? [...cells][0] : undefined;
}
