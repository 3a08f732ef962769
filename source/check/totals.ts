import type {Figures} from '../draft/draft.ts';
import {exactSum} from '../form/exact.ts';
import type {Address, Form} from '../form/form.ts';
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
		const parts: number[] = [];
		let isFull = true;
		for (const address of addends) {
			const below = made.get(address);
			const part = below ? below.partial : (figures[address]?.value ?? null);
			if (part !== null) parts.push(part);
			if (part === null || below?.computed === null) isFull = false;
		}

		const partial = parts.length > 0 ? exactSum(parts) : null;
		// Where nothing is blank, what is filled is all.
		const computed = isFull ? partial : null;
		made.set(total, {computed, partial, effective: figures[total]?.stated ?? computed});
	}

	return made;
}
