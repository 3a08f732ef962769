import type {Entry, Figures} from '../draft/draft.ts';
import type {Quantity} from '../form/quantity.ts';
import type {ReadCell, Reading} from './reading.ts';

/** The figures of a reading as a draft would hold them; a computed value is no evidence and stays out. */
export function figuresOf(reading: Reading): Figures {
	const figures: Record<string, Entry> = {};
	for (const address in reading.cells) {
		const cell = reading.cells[address]!;
		const {value, source, text, remark, formula} = cell;
		const entry: Entry = {value: cell.stated === undefined ? value : null};
		const stated = statedIn(cell);
		if (source !== undefined) entry.source = source;
		if (text !== undefined) entry.text = text;
		if (remark !== undefined) entry.remark = remark;
		if (stated !== undefined) {
			entry.stated = stated;
			if (formula) entry.formula = formula;
		}

		figures[address] = entry;
	}

	return figures;
}

/** What a total states of its own; a formula that gives the sum we compute states nothing. */
export function statedIn({value, stated, formula}: ReadCell): Quantity | undefined {
	return formula && stated === value ? undefined : stated;
}
