import type {Message} from '../text/say.ts';
import type {Draft} from './draft.ts';

/** A thing a person should know of a draft. Its key is its code in JSON. `blocks`: nothing passes (exit 1) while it stands. */
export type DraftNote = Message & {blocks?: true};

/**
What a person must know of a draft's state and has not confirmed.

@param folder - of the draft: the damaged files lie there
*/
export function draftNotes({id, header}: Draft, folder: string): DraftNote[] {
	return (header.unconfirmed ?? []).map(({code, values}) => ({
		key: code,
		values: {...values, id, folder},
		blocks: true,
	}));
}
