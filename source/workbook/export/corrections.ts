import type {Draft, Entry, Figures, Header} from '../../draft/draft.ts';
import {draftAt} from '../../draft/draft-at.ts';
import type {Step} from '../../draft/transaction.ts';
import type {Address, Form} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import type {Message} from '../../text/say.ts';

/** One cell that says something else than what was handed in: 更正对照 (原报 / 现报). */
export type Correction = {address: Address; label: string; before: string; after: string};

/** Where two states of the figures differ in what a hand-in shows: 报送后修改 n 处. */
export function corrections(before: Figures, after: Figures, form: Form): Correction[] {
	return form.cells.flatMap((cell) => {
		const [old, now] = [said(before[cell.address]), said(after[cell.address])];
		return old === now
			? []
			: [{address: cell.address, label: labelOf(cell), before: old, after: now}];
	});
}

/**
The corrections since the last hand-in; nothing while there was none.

@param steps - the whole history of the draft
*/
export function correctionsSinceHandIn(
	draft: Draft,
	steps: readonly Step[],
	form: Form,
): Correction[] | undefined {
	const last = draft.header.handedIn?.at(-1);
	return last && corrections(draftAt(draft, steps, last.revision).figures, draft.figures, form);
}

/** Nothing of what was handed in has changed: to hand it in again is no correction. */
export function isUnchanged(corrections: readonly Correction[] | undefined): boolean {
	return corrections?.length === 0;
}

/** Which hand-in the next one is: the same as the last while nothing changed since. */
export function nextHandIn(
	{handedIn}: Pick<Header, 'handedIn'>,
	corrections: readonly Correction[] | undefined,
): number {
	return (handedIn?.at(-1)?.number ?? 0) + (isUnchanged(corrections) ? 0 : 1);
}

/** What a second hand-in makes necessary besides the file: the report, the stamped copy, the web page. */
export const redoAfterCorrection: readonly Message[] = [
	{key: 'export.redo.word'},
	{key: 'export.redo.stamped'},
	{key: 'export.redo.page'},
];

function said(entry: Entry | undefined): string {
	if (!entry) return '';
	const figure = entry.value ?? entry.stated ?? entry.text ?? '';
	return entry.remark ? `${figure}（${entry.remark}）` : String(figure);
}
