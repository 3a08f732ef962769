import {exactSum} from '../../form/exact.ts';
import type {Address, Form} from '../../form/form.ts';
import type {Quantity} from '../../form/quantity.ts';
import type {ReadCell} from '../reading.ts';

/** Every total that is listed, computed from the entries read; null while one is blank. */
export function computeTotals(cells: Record<Address, ReadCell>, {relations}: Form): void {
	for (const {total, addends} of relations) {
		const values = addends.map((address): Quantity => cells[address]?.value ?? null);
		const cell = cells[total];
		if (cell) cell.value = values.includes(null) ? null : exactSum(values as number[]);
	}
}
