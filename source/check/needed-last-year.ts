import type {Address, Form} from '../form/form.ts';
import {cellsAt} from './cells-at.ts';
import type {Rule} from './rule.ts';

/**
The figures of last year that this year's must follow from, in table order: what was carried forward, what was in force.
Where nothing else of last year can be had, these are enough.
*/
export function neededLastYear(form: Form, rules: readonly Rule[]): Address[] {
	const needed = new Set<Address>();
	for (const rule of rules) {
		if (rule.kind !== 'chain' || rule.stage === 'off') continue;
		for (const {plus, minus = []} of rule.links)
			for (const term of [...plus, ...minus])
				if (typeof term !== 'string')
					for (const {address} of cellsAt(form, term.last)) needed.add(address);
	}

	return form.cells.map(({address}) => address).filter((address) => needed.has(address));
}
