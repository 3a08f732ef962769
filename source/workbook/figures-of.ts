import type {Entry, Figures} from '../draft/draft.ts';
import type {Reading} from './reading.ts';

/** The figures of a reading as a draft would hold them; a computed value is no evidence and stays out. */
export function figuresOf(reading: Reading): Figures {
	const figures: Record<string, Entry> = {};
	for (const address in reading.cells) {
		const cell = reading.cells[address]!;
		const {value, source, text, remark, formula, stated} = cell;
		const isTotal = stated !== undefined;
		const entry: Entry = {value: isTotal ? null : value};
		if (source !== undefined) entry.source = source;
		if (text !== undefined) entry.text = text;
		if (remark !== undefined) entry.remark = remark;
		// A formula that gives the sum we compute states nothing of its own.
		if (isTotal && !(formula && stated === value)) {
			entry.stated = stated;
			if (formula) entry.formula = formula;
		}

		figures[address] = entry;
	}

	return figures;
}
