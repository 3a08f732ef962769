import {exactSum} from '../../form/exact.ts';
import type {Address, Form} from '../../form/form.ts';
import type {Quantity} from '../../form/quantity.ts';
import type {ReadCell} from '../reading.ts';

/** Every total that is listed, computed from the entries read; null while one is blank. */
export function computeTotals(cells: Record<Address, ReadCell>, {relations}: Form): void {
	for (const {total, addends} of relations) {
		const cell = cells[total];
		if (cell) cell.value = sumOf(cells, addends);
	}
}

function sumOf(cells: Readonly<Record<Address, ReadCell>>, addends: readonly Address[]): Quantity {
	const values: number[] = [];
	for (const address of addends) {
		const value = cells[address]?.value ?? null;
		if (value === null) return null;
		values.push(value);
	}

	return exactSum(values);
}
