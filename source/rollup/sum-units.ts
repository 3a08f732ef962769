import type {Form} from '../form/form.ts';
import type {Standing} from './across/scene.ts';
import {addAll, ExactTotal} from './exact-total.ts';
import {kindsOf} from './return-figures.ts';
import type {RolledTotal} from './rolled-up.ts';
import type {Sums} from './sums.ts';

export function noSums(form: Form): Sums {
	const make = () => form.cells.map(() => new ExactTotal());
	return {values: make(), stated: make(), last: make(), units: 0, lastUnits: 0};
}

/** The same sums, to go their own way. */
export function copySums({values, stated, last, units, lastUnits}: Sums): Sums {
	const copy = (all: readonly ExactTotal[]) => all.map((one) => one.copy());
	return {values: copy(values), stated: copy(stated), last: copy(last), units, lastUnits};
}

/** Puts many units in at once. */
export function addUnits(sums: Sums, form: Form, units: readonly Standing[]): void {
	const there = units.filter(({head}) => head);
	const compared = there.filter(({last}) => last?.form === form.id);
	sums.units += there.length;
	sums.lastUnits += compared.length;
	const last = compared.map((one) => one.last!.figures);
	const own = there.map(({head}) => head!.figures);
	const counted = there.map(({effective = []}) => effective);
	const {entries, totals} = kindsOf(form);
	addAll(sums.last, entries, last);
	addAll(sums.values, entries, own);
	addAll(sums.stated, totals, counted);
	for (const figures of own)
		for (const at of totals) if ((figures[at] ?? null) !== null) sums.values[at]!.filled += 1;
}

/** Puts a unit's figures in, or takes them out again. */
export function addUnit(
	sums: Sums,
	form: Form,
	{head, effective, last}: Standing,
	times: 1 | -1 = 1,
): void {
	if (!head) return;
	sums.units += times;
	const isCompared = last?.form === form.id;
	if (isCompared) sums.lastUnits += times;
	const {entries, totals} = kindsOf(form);
	for (const at of entries) {
		if (isCompared) sums.last[at]!.add(last.figures[at] ?? null, times);
		sums.values[at]!.add(head.figures[at] ?? null, times);
	}

	for (const at of totals) {
		// Where nothing is stated, what it comes to stands beside the others' statements.
		sums.stated[at]!.add(effective?.[at] ?? null, times);
		if ((head.figures[at] ?? null) !== null) sums.values[at]!.filled += times;
	}
}

/**
The totals of a sum: entries added exactly, the form's own totals computed from the summed entries, and the stated ones added
up beside them.
*/
export function totalsOf(form: Form, sums: Sums): RolledTotal[] {
	const made = new Map<string, ExactTotal>();
	for (const [index, {address, kind}] of form.cells.entries())
		if (kind === 'entry') made.set(address, sums.values[index]!);
	for (const {total, addends} of form.relations) {
		if (made.has(total)) continue;
		const sum = new ExactTotal();
		for (const address of addends) {
			const {value, digits} = made.get(address)?.value() ?? {value: null};
			if (digits === undefined) sum.add(value);
			else sum.addDigits(digits);
		}

		made.set(total, sum);
	}

	return form.cells.map(({address, kind}, index) => {
		const sum = made.get(address);
		const {value, digits} = sum?.value() ?? {value: null};
		const {blank} = kind === 'entry' ? sums.values[index]! : sums.stated[index]!;
		const isStated = kind === 'total' && sums.values[index]!.filled > 0;
		return {
			address,
			value,
			...(isStated && {stated: sums.stated[index]!.value().value}),
			units: sums.units,
			blank,
			...(digits !== undefined && {digits}),
		};
	});
}
