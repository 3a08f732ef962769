import type {Form} from '../../form/form.ts';
import {covers} from '../../form/select-form.ts';
import {standing} from '../../rollup/in-force.ts';
import {sumOf} from '../../rollup/last-returns.ts';
import {returnFigures} from '../../rollup/return-figures.ts';
import type {RolledUp, UnitRolled} from '../../rollup/rolled-up.ts';
import type {YearBefore} from '../../workbook/export/kind.ts';
import type {RollUps} from './home-roll-ups.ts';

/**
The sums of the four years before, for 近五年对比表: each as it was last closed (上报) by the same office; last year's, where it was not, as
the returns say that this year's are held against, if every unit that there was has one.
*/
export function earlierYears(
	rolled: RolledUp,
	office: string,
	rollUps: RollUps,
	forms: readonly Form[],
): YearBefore[] {
	const {year} = rolled;
	const closed = rollUps
		.list()
		.filter((one) => one.office === office && one.year < year && one.year >= year - 4)
		.flatMap((one): YearBefore[] => {
			if (one.trouble) return [];
			const form = forms.find((candidate) => covers(candidate, one.year));
			const last = standing(rollUps.look(one.id).decisions).findLast(({what}) => what === 'close');
			if (last?.what !== 'close' || last.totals.length !== form?.cells.length) return [];
			return [{year: one.year, form: form.id, figures: returnFigures(form, last.totals)}];
		});
	if (closed.some((one) => one.year === year - 1)) return closed;
	const lasts = rolled.units.flatMap(({summed, last}) => (summed && last ? [last] : []));
	const sum = withoutLast(rolled).length === 0 ? sumOf(lasts, forms) : undefined;
	const form = forms.find(({id}) => id === sum?.form);
	if (!sum || !form) return closed;
	return [...closed, {year: year - 1, form: form.id, figures: returnFigures(form, sum.figures)}];
}

/** The units of the sum whose last year nobody has: without them no sum of last year can be held against this one. New units had none. */
export function withoutLast({units}: RolledUp): UnitRolled[] {
	return units.filter(({summed, last, noLast}) => summed && !last && noLast !== 'new');
}
