import {inferences} from '../draft/inferences.ts';
import type {Note} from '../workbook/note.ts';
import type {Target} from './open-target.ts';

/** That a draft holds suggestions nobody has compared with the ledger: nothing passes before somebody has. */
export function inferredNotes({draft}: Target): Note[] {
	if (!draft) return [];
	const count = inferences(draft.figures, 'open').length;
	const {unit, year} = draft.header;
	return count === 0
		? []
		: [{key: 'draft.inferred', values: {id: draft.id, unit, year, count}, blocks: true}];
}
