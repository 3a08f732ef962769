import {inferences} from '../draft/inferences.ts';
import type {Note} from '../workbook/note.ts';
import type {Target} from './open-target.ts';

/**
That a draft holds suggestions nobody has compared with the ledger, or was counted from a ledger with open lines:
nothing passes before somebody has settled them.
*/
export function inferredNotes({draft}: Target): Note[] {
	if (!draft) return [];
	const count = inferences(draft.figures, 'open').length;
	const {unit, year, ledger} = draft.header;
	const values = {id: draft.id, unit, year};
	return [
		...(count > 0
			? [{key: 'draft.inferred', values: {...values, count}, blocks: true} as const]
			: []),
		...(ledger?.open
			? [{key: 'draft.ledgerOpen', values: {...values, count: ledger.open}, blocks: true} as const]
			: []),
	];
}
