import type {Entry} from '../draft/draft.ts';
import type {Address} from '../form/form.ts';
import type {Desk} from './desk.ts';

/** What a cell of the draft holds. */
export function entryAt({draft}: Pick<Desk, 'draft'>, address: Address): Entry {
	return draft.figures[address] ?? {value: null};
}
