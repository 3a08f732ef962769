import type {Draft} from './draft.ts';
import type {Change, Transaction} from './transaction.ts';

/**
Whether a transaction would change a figure of tables that come from a roll-up. They are read-only: what is wrong in them is
wrong at a unit. The sum itself, and what takes it back, changes its mark with them.
*/
export function touchesSum({header}: Draft, {changes}: Transaction): boolean {
	const hasField = (one: Change) =>
		'field' in one && /^(?:value|stated|text|formula)$/.test(one.field);
	const isMark = (one: Change) => 'header' in one && one.header === 'summed';
	return header.summed !== undefined && changes.some(hasField) && !changes.some(isMark);
}
