import type {Figures} from '../draft/draft.ts';
import type {Reading} from './reading.ts';

/** The figures of a reading as a draft would hold them; a computed value is no evidence and stays out. */
export function figuresOf(reading: Reading): Figures {
	const figures: Record<string, Figures[string]> = {};
	for (const [address, cell] of Object.entries(reading.cells)) {
		const {formula, stated, ...entry} = cell;
		figures[address] = entry;
		// A formula that gives the sum we compute states nothing of its own.
		const says = 'stated' in cell && !(formula && stated === cell.value);
		if ('stated' in cell) entry.value = null;
		if (says) Object.assign(entry, {stated}, formula && {formula});
	}

	return figures;
}
