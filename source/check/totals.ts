import type {Figures} from '../draft/draft.ts';
import {exactSum} from '../form/exact.ts';
import type {Address, Form} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import type {Total} from './finding.ts';

/**
Every total of the form. `computed` and `partial` come from the entries alone, through totals of totals as well;
what the office stated counts in `effective` only.
*/
export function totals(form: Form, figures: Figures): Map<Address, Total> {
	const made = new Map<Address, Total>();
	for (const {total, addends} of form.relations) {
		// The corner （七）总计 × 总计 has two sums over the same entries: the first does.
		if (made.has(total)) continue;
		const computed: number[] = [];
		const partial: number[] = [];
		for (const address of addends) {
			const below = made.get(address);
			const full: Quantity = below ? below.computed : (figures[address]?.value ?? null);
			const part: Quantity = below ? below.partial : full;
			if (full !== null) computed.push(full);
			if (part !== null) partial.push(part);
		}

		const sum = computed.length === addends.length ? exactSum(computed) : null;
		made.set(total, {
			computed: sum,
			partial: partial.length > 0 ? exactSum(partial) : null,
			effective: figures[total]?.stated ?? sum,
		});
	}

	return made;
}
