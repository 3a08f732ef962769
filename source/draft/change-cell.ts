import type {Address} from '../form/form.ts';
import type {Entry, Figures} from './draft.ts';
import type {CellChange} from './transaction.ts';

const fields = ['value', 'text', 'remark', 'stated', 'formula', 'inferred', 'source'] as const;

/** The changes that make one cell hold exactly `entry`; none when it does already. */
export function changeCell(figures: Figures, address: Address, entry: Entry): CellChange[] {
	const current: Entry = figures[address] ?? {value: null};
	return fields.flatMap((field) =>
		current[field] === entry[field]
			? []
			: [{address, field, before: current[field], after: entry[field]} as CellChange],
	);
}
