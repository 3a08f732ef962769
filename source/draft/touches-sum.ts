import type {Draft} from './draft.ts';
import type {Transaction} from './transaction.ts';

const figureFields = new Set(['value', 'stated', 'text', 'formula']);

/**
Whether a transaction would change a figure of tables that come from a roll-up. They are read-only: what is wrong in them is
wrong at a unit. The sum itself, and what takes it back, changes its mark with them.
*/
export function touchesSum({header}: Draft, {changes}: Transaction): boolean {
	if (!header.summed || changes.some((one) => 'header' in one && one.header === 'summed'))
		return false;
	return changes.some((one) => 'address' in one && figureFields.has(one.field));
}
