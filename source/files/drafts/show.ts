import {type DraftNote, draftNotes} from '../../draft/draft-notes.ts';
import type {OpenDraft} from '../../draft/draft-store.ts';
import {Failure} from '../../failure.ts';
import type {LoadedDraft} from './load.ts';

/** A draft to look at: newer than this program, or held by another window. */
export function showDraft(
	folder: string,
	loaded: LoadedDraft,
	notes: readonly DraftNote[],
): OpenDraft {
	return {
		draft: loaded.draft,
		steps: loaded.steps,
		notes: [...notes, ...draftNotes(loaded.draft, folder)],
		readOnly: true,
		commit() {
			throw new Failure('draft.readOnly');
		},
		checkpoint() {},
		close() {},
	};
}
