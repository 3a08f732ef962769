import type {Figures} from '../draft/draft.ts';
import type {Reading} from './reading.ts';

/** The figures of a reading as a draft would hold them; a computed value is no evidence and stays out. */
export function figuresOf(reading: Reading): Figures {
	return Object.fromEntries(
		Object.entries(reading.cells).map(([address, {formula, ...cell}]) => {
			if (!('stated' in cell)) return [address, cell];
			// A formula that gives the sum we compute states nothing of its own.
			const {stated, ...rest} = cell;
			const says = !(formula && stated === cell.value);
			return [address, {...rest, value: null, ...(says && {stated, ...(formula && {formula})})}];
		}),
	);
}
