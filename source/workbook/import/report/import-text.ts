import {changeCell} from '../../../draft/change-cell.ts';
import type {Draft, Entry} from '../../../draft/draft.ts';
import type {PartId} from '../../../draft/paragraph.ts';
import {apply, type CellChange, type Change} from '../../../draft/transaction.ts';
import type {Form} from '../../../form/form.ts';
import {sourcesOf} from '../../../report/sources.ts';
import type {Reading} from '../../reading.ts';
import {type ChangedFigure, type FigureAnswer, type PartPlan, planText} from './plan-text.ts';
import {tieByOrder} from './tie-by-order.ts';

/**
What an import means for the parts that are text, once its figures are taken.

@param cells - the changes of the tables that are taken with it
@param lastForm - of last year's figures, where it is another
@returns none where the file holds no such part
*/
export function planImportText(
	draft: Draft,
	reading: Reading,
	form: Form,
	cells: readonly CellChange[],
	lastForm?: Form,
): PartPlan[] {
	if (!reading.text || !form.parts) return [];
	const next = apply(draft, {changes: cells});
	const sources = sourcesOf(next, form, lastForm);
	return planText(draft, tieByOrder(reading.text, sources), form, {
		shown: sourcesOf(draft, form, lastForm),
		sources,
		file: reading.file,
	});
}

/** What was chosen of a plan: parts left out, and what becomes of the figures that the file tells otherwise. */
export type TextChosen = {
	without?: readonly PartId[];
	answers?: Readonly<Record<string, FigureAnswer>>;
};

/** All changes of one import: the cells, the text, and the cells that 改表 changes, in one transaction. */
export function importChanges(
	draft: Draft,
	cells: readonly CellChange[],
	plans: readonly PartPlan[],
	form: Form,
	{without = [], answers = {}}: TextChosen = {},
): Change[] {
	const taken = plans.filter(({part}) => !without.includes(part));
	const {figures} = apply(draft, {changes: cells});
	const mended = new Map<string, CellChange[]>();
	for (const one of taken.flatMap(({figures: changed}) => changed)) {
		if (answers[one.key] !== 'cell' || one.address === undefined) continue;
		mended.set(
			one.address,
			changeCell(figures, one.address, mendedEntry(one, figures[one.address], form)),
		);
	}

	return [
		...cells,
		...taken.flatMap((plan) => plan.changes(answers)),
		...[...mended.values()].flat(),
	];
}

// A total is not written over: what the text says of it is kept beside the sum as a 核对数.
function mendedEntry(
	{address, value = 0}: ChangedFigure,
	before: Entry | undefined,
	form: Form,
): Entry {
	const isTotal = form.cell.get(address ?? '')?.kind === 'total';
	const {source: _, text: __, inferred: ___, ...rest} = before ?? {value: null};
	return isTotal ? {...rest, stated: value} : {...rest, value};
}
