import type {Form} from '../form/form.ts';
import type {Standing} from './across/scene.ts';
import {ExactTotal} from './exact-total.ts';
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
	for (const [index, {kind}] of form.cells.entries()) {
		if (isCompared && kind === 'entry') sums.last[index]!.add(last.figures[index] ?? null, times);
		if (kind === 'entry') sums.values[index]!.add(head.figures[index] ?? null, times);
		else {
			const stated = head.figures[index] ?? null;
			// Where nothing is stated, what it comes to stands beside the others' statements.
			sums.stated[index]!.add(effective?.[index] ?? null, times);
			if (stated !== null) sums.values[index]!.filled += times;
		}
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
