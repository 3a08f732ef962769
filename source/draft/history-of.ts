import type {Address} from '../form/form.ts';
import type {Entry} from './draft.ts';
import type {CellChange, How, Step} from './transaction.ts';

/** One value that a cell held: since when, from whom, how it came. */
export type CellHistory = {
	revision: number;
	/** ISO 8601. */
	time: string;
	who?: string;
	how: How;
	/** The file of an import. */
	from?: string;
	/** With undo and redo: the revision that was taken back or brought again. */
	of?: number;
	/** All the cell held until then. */
	before: Entry;
	/** All the cell held from then on; `source` names the cell of the file. */
	entry: Entry;
};

/** Every value of one cell, oldest first. A step that left the cell as it was is not in it. */
export function historyOf(steps: readonly Step[], address: Address): CellHistory[] {
	const lines: CellHistory[] = [];
	let entry: Entry = {value: null};
	for (const {revision, time, who, how, from, of, changes} of steps) {
		const own = changes.filter(
			(change): change is CellChange => 'address' in change && change.address === address,
		);
		if (own.length === 0) continue;
		const before = entry;
		entry = own.reduce(withField, before);
		lines.push({revision, time, who, how, from, of, before, entry});
	}

	return lines;
}

function withField(entry: Entry, {field, after}: CellChange): Entry {
	const {[field]: _, ...rest} = entry;
	return {value: null, ...rest, ...(after !== undefined && {[field]: after})} as Entry;
}
