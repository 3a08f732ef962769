import type {Entry, Figures} from '../draft/draft.ts';
import type {Address, Form} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import type {FigureList} from './few-bytes.ts';
import type {CellWords} from './record.ts';

/**
A return's array of figures as a draft holds them, to be checked or shown.

@param figures - in the order of the form's cells; a total's is the stated one
*/
export function returnFigures(
	form: Form,
	figures: FigureList,
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

/** Where the entries and the totals of a form stand in its arrays. */
export type Kinds = {entries: readonly number[]; totals: readonly number[]};
const kinds = new WeakMap<Form, Kinds>();

/** Asked for each of ten thousand returns: nothing is made for it twice. */
export function kindsOf(form: Form): Kinds {
	let known = kinds.get(form);
	if (!known) {
		const of = (wanted: 'entry' | 'total') =>
			form.cells.flatMap(({kind}, at) => (kind === wanted ? [at] : []));
		known = {entries: of('entry'), totals: of('total')};
		kinds.set(form, known);
	}

	return known;
}

/** Places of the entries that hold no figure. */
export function blanksOf(form: Form, figures: FigureList): number[] {
	const blank: number[] = [];
	for (const at of kindsOf(form).entries) if ((figures[at] ?? null) === null) blank.push(at);
	return blank;
}

/** Totals with their addends by place, those that others add up first. */
type Lines = {
	totals: readonly number[];
	sums: ReadonlyArray<readonly [total: number, addends: readonly number[]]>;
};
const lines = new WeakMap<Form, Lines>();

function linesOf(form: Form): Lines {
	let known = lines.get(form);
	if (!known) {
		const seen = new Set<number>();
		const sums: Array<readonly [number, readonly number[]]> = [];
		for (const {total, addends} of form.relations) {
			const at = placeOf(form, total);
			if (seen.has(at)) continue;
			seen.add(at);
			sums.push([at, addends.map((address) => placeOf(form, address))]);
		}

		known = {totals: [...seen], sums};
		lines.set(form, known);
	}

	return known;
}

/**
Every figure as it counts, in the same order: entries as they are, totals as stated, else computed; of a total whose addends
are partly blank, nothing. Where all totals are stated it is the same array.
*/
export function effectiveFigures(form: Form, figures: FigureList): FigureList {
	const {totals} = linesOf(form);
	if (totals.every((at) => (figures[at] ?? null) !== null)) return figures;
	const computed = computedFigures(form, figures);
	for (const at of totals) computed[at] = figures[at] ?? computed[at] ?? null;
	return computed;
}

/** The same with every total computed from its addends, whatever is stated; null while one of them is blank. */
export function computedFigures(form: Form, figures: FigureList): Quantity[] {
	const computed = [...figures];
	for (const [at, addends] of linesOf(form).sums) {
		let sum: number | null = 0;
		for (const place of addends) {
			const value: Quantity = computed[place] ?? null;
			sum = value === null || sum === null ? null : sum + value;
		}

		// Amounts are never added up in the forms; counts are whole.
		computed[at] = sum;
	}

	return computed;
}
