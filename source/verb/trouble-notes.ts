import type {DraftNote} from '../draft/draft-notes.ts';
import type {DraftSummary} from '../draft/draft-store.ts';

/** What must be known of a draft that cannot be read. One that another window holds, or a newer program made, is well. */
export function troubleNotes({trouble}: DraftSummary): DraftNote[] {
	if (!trouble || trouble.key.startsWith('draft.locked') || trouble.key === 'draft.newer')
		return [];
	return [{...trouble, blocks: true}];
}
