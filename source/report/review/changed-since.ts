import type {Draft, Fees} from '../../draft/draft.ts';
import {draftAt} from '../../draft/draft-at.ts';
import {openingOfDraft, type PartId, paragraphsOf, partIds} from '../../draft/paragraph.ts';
import type {Step} from '../../draft/transaction.ts';
import type {Form} from '../../form/form.ts';

/** How many figures, and how many places of words, are others than when 审签 last looked at them. */
export type Changed = {cells: number; words: number};

/** A paragraph of a draft with its references as figures. */
export type ShownIn = (draft: Draft) => (text: string) => string;

/**
What changed since the last record of 审签; nothing while there is none.

@param steps - the whole history of the draft
*/
export function changedSince(
	draft: Draft,
	steps: readonly Step[],
	form: Form,
	shownIn: ShownIn,
): Changed {
	const last = steps.findLast(({changes}) =>
		changes.some((change) => 'header' in change && change.header === 'review'),
	);
	if (!last) return {cells: 0, words: 0};
	const then = draftAt(draft, steps, last.revision);
	return {cells: figuresApart(then, draft, form), words: wordsApart(then, draft, form, shownIn)};
}

function figuresApart(then: Draft, now: Draft, form: Form): number {
	const cells = form.cells.filter(
		({address, kind}) =>
			kind === 'entry' &&
			(then.figures[address]?.value ?? null) !== (now.figures[address]?.value ?? null),
	).length;
	const fees = (['notices', 'total', 'paid'] as const).filter(
		(one) => feeOf(then, one) !== feeOf(now, one),
	).length;
	return cells + fees;
}

function feeOf({header: {fees}}: Draft, one: keyof Fees): number | string | null {
	return fees === undefined || fees === 'none' ? (fees ?? null) : fees[one];
}

function wordsApart(then: Draft, now: Draft, form: Form, shownIn: ShownIn): number {
	const [shownThen, shownNow] = [shownIn(then), shownIn(now)];
	const cells = form.cells.filter(({address}) => {
		const [before, after] = [then.figures[address], now.figures[address]];
		return before?.text !== after?.text || before?.remark !== after?.remark;
	}).length;
	const places = [undefined, ...partIds].map((part) => {
		const before = shownOf(then, part, shownThen);
		const after = shownOf(now, part, shownNow);
		const ids = new Set([...before.keys(), ...after.keys()]);
		const apart = [...ids].filter((id) => before.get(id) !== after.get(id)).length;
		// The same paragraphs in another order.
		const isMoved = apart === 0 && [...before.keys()].join() !== [...after.keys()].join();
		return apart + (isMoved ? 1 : 0);
	});
	return cells + places.reduce((sum, one) => sum + one, 0);
}

// @param part - absent: the opening
function shownOf(
	{paragraphs}: Draft,
	part: PartId | undefined,
	shown: (text: string) => string,
): Map<string, string> {
	const own = part ? paragraphsOf(paragraphs, part) : openingOfDraft(paragraphs);
	return new Map(own.map(({id, role, text}) => [id, `${role} ${shown(text)}`]));
}
