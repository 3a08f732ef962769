import type {OpenDraft} from '../../draft/draft-store.ts';
import {Failure} from '../../failure.ts';
import type {Message} from '../../text/say.ts';
import type {LoadedDraft} from './load.ts';

/** A draft to look at: newer than this program, or held by another window. */
export function showDraft(loaded: LoadedDraft, notes: readonly Message[]): OpenDraft {
	return {
		draft: loaded.draft,
		steps: loaded.steps,
		notes,
		readOnly: true,
		commit() {
			throw new Failure('draft.readOnly');
		},
		checkpoint() {},
		close() {},
	};
}
