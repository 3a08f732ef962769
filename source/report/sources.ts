import type {Draft, Fees, Figures} from '../draft/draft.ts';
import {exactSum} from '../form/exact.ts';
import type {Address, Form, Relation} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';

/** One year's figures, as references look them up. */
export type YearSource = {
	form: Form;
	/** The figure of any cell; of a total what its addends make, null while one is blank. */
	figure: (address: Address) => Quantity;
};

/** What references are valued by. */
export type Sources = YearSource & {
	unit: string;
	year: number;
	fees?: Fees | 'none';
	/** Absent: there is no last year. */
	last?: YearSource;
};

/**
The sources of a draft as it stands.

@param lastForm - of last year's figures; where it is not known, there is no last year
*/
export function sourcesOf(
	{header, figures}: Pick<Draft, 'header' | 'figures'>,
	form: Form,
	lastForm?: Form,
): Sources {
	const {unit, year, fees, lastYear} = header;
	const past = lastForm ?? (lastYear?.form === form.id ? form : undefined);
	return {
		form,
		unit,
		year,
		figure: lookUp(form, figures, false),
		...(fees && {fees}),
		// A last year that is not the year before is not compared.
		...(lastYear &&
			past &&
			lastYear.year === year - 1 && {
				last: {form: past, figure: lookUp(past, lastYear.figures, true)},
			}),
	};
}

/** @param isPublished - a total counts as it was published, where that was stated */
function lookUp(
	form: Form,
	figures: Figures,
	isPublished: boolean,
): (address: Address) => Quantity {
	const made = new Map<Address, Quantity>();
	const figure = (address: Address): Quantity => {
		const known = made.get(address);
		if (known !== undefined) return known;
		const entry = figures[address];
		const relation = relationsByTotal(form).get(address);
		const own = relation ? sum(relation) : (entry?.value ?? null);
		const value = isPublished && relation ? (entry?.stated ?? own) : own;
		made.set(address, value);
		return value;
	};

	const sum = ({addends}: Relation): Quantity => {
		const values: number[] = [];
		for (const addend of addends) {
			const value = figure(addend);
			if (value === null) return null;
			values.push(value);
		}

		return exactSum(values);
	};

	return figure;
}

const byTotal = new WeakMap<Form, ReadonlyMap<Address, Relation>>();

function relationsByTotal(form: Form): ReadonlyMap<Address, Relation> {
	const known = byTotal.get(form);
	if (known) return known;
	// The corner has two sums over the same entries: the first does.
	const made = new Map([...form.relations].reverse().map((one) => [one.total, one]));
	byTotal.set(form, made);
	return made;
}
