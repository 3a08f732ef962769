import type {Entry, Figures} from '../draft/draft.ts';
import type {Address, Form} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import type {CellWords} from './record.ts';

/**
A return's array of figures as a draft holds them, to be checked or shown.

@param figures - in the order of the form's cells; a total's is the stated one
*/
export function returnFigures(
	form: Form,
	figures: readonly Quantity[],
	{
		sources,
		words,
	}: {sources?: readonly string[]; words?: Readonly<Record<Address, CellWords>>} = {},
): Figures {
	const made: Record<Address, Entry> = {};
	for (const [index, {address, kind}] of form.cells.entries()) {
		const figure = figures[index] ?? null;
		const source = sources?.[index];
		const own = words?.[address];
		if (figure === null && !source && !own) continue;
		made[address] = {
			...own,
			...(kind === 'total'
				? {value: null, ...(figure !== null && {stated: figure})}
				: {value: figure}),
			...(source && {source}),
		};
	}

	return made;
}

const places = new WeakMap<Form, ReadonlyMap<Address, number>>();

/** Where an address stands in the arrays of a form. */
export function placeOf(form: Form, address: Address): number {
	let known = places.get(form);
	if (!known) {
		known = new Map(form.cells.map((cell, index) => [cell.address, index]));
		places.set(form, known);
	}

	return known.get(address) ?? -1;
}

/**
Every figure as it counts, in the same order: entries as they are, totals as stated, else computed; of a total whose addends
are partly blank, nothing.
*/
export function effectiveFigures(form: Form, figures: readonly Quantity[]): Quantity[] {
	const made = computedFigures(form, figures);
	for (const [index, {kind}] of form.cells.entries())
		if (kind === 'total') made[index] = figures[index] ?? made[index] ?? null;
	return made;
}

/** The same with every total computed from its addends, whatever is stated; null while one of them is blank. */
export function computedFigures(form: Form, figures: readonly Quantity[]): Quantity[] {
	const made = form.cells.map(({kind}, index) =>
		kind === 'total' ? null : (figures[index] ?? null),
	);
	for (const {total, addends} of form.relations) {
		const at = placeOf(form, total);
		if (made[at] !== null) continue;
		let sum: number | null = 0;
		for (const address of addends) {
			const value: Quantity = made[placeOf(form, address)] ?? null;
			sum = value === null || sum === null ? null : sum + value;
		}

		// Amounts are never added up in the forms; counts are whole.
		made[at] = sum;
	}

	return made;
}
