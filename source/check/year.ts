import type {Entry, Figures} from '../draft/draft.ts';
import type {Address, Cell, Form} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import type {ResultCell, Total} from './finding.ts';
import {totals} from './totals.ts';

/**
One year's figures with their form. What stands in a cell is looked up once: the rules ask for each figure three times
over, and say what they looked at with the same words.
*/
export type Year = {
	form: Form;
	figures: Figures;
	totals: ReadonlyMap<Address, Total>;
	/** In the order of the form's cells. */
	entries: ReadonlyArray<Entry | undefined>;
	/** What results say of each cell, in the same order: of this year, and as last year's where it is that. */
	told: {now: ReadonlyArray<ResultCell>; last: Array<ResultCell | undefined>};
};

export function yearOf(form: Form, figures: Figures): Year {
	const made = totals(form, figures);
	const entries: Array<Entry | undefined> = [];
	const now: ResultCell[] = [];
	for (const {address, kind} of form.cells) {
		const entry = figures[address];
		const total = kind === 'total' ? made.get(address) : undefined;
		const value = total ? total.effective : (entry?.value ?? null);
		const source = entry?.source;
		entries.push(entry);
		now.push(source === undefined ? {address, value} : {address, value, source});
	}

	return {form, figures, totals: made, entries, told: {now, last: []}};
}

/** The figure that counts: an entry's value, a total's effective figure. */
export function figureOf({form, totals, figures, told}: Year, address: Address): Quantity {
	const cell = form.cell.get(address);
	if (cell) return told.now[cell.index]!.value;
	const total = totals.get(address);
	return total ? total.effective : (figures[address]?.value ?? null);
}

/** A figure as a result tells of it. */
export function resultCell({told}: Year, {index}: Cell): ResultCell {
	return told.now[index]!;
}

/** The same of a year that is the last one. */
export function lastCell({told}: Year, {address, index}: Cell): ResultCell {
	told.last[index] ??= {address, value: told.now[index]!.value, last: true};
	return told.last[index];
}
