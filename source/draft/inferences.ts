import type {Address} from '../form/form.ts';
import type {Entry, Figures} from './draft.ts';
import type {CellChange} from './transaction.ts';

/** The cells that hold an accepted suggestion: those nobody has compared with the ledger, or those somebody has. */
export function inferences(figures: Figures, state: NonNullable<Entry['inferred']>): Address[] {
	return Object.entries(figures).flatMap(([address, {inferred}]) =>
		inferred === state ? [address] : [],
	);
}

/** 已核对台账: the changes that confirm what is 推定 among some cells. */
export function verified(figures: Figures, cells: readonly Address[]): CellChange[] {
	return cells
		.filter((address) => figures[address]?.inferred === 'open')
		.map((address) => ({address, field: 'inferred', before: 'open', after: 'verified'}));
}
