import {type Draft, emptyDraft, type Header} from '../../source/draft/draft.ts';
import type {OpenDraft} from '../../source/draft/draft-store.ts';
import {apply, type Step, type Transaction} from '../../source/draft/transaction.ts';
import {Failure} from '../../source/failure.ts';

/** Drafts in memory, for tests of the session: saves at once, and refuses while `full` or `taken` is set. */
export type MemoryStore = {
	full: boolean;
	/** Another window has taken the drafts over. */
	taken: boolean;
	drafts: Map<string, {draft: Draft; steps: Step[]}>;
	create(form: string, header: Header): OpenDraft;
	open(id: string): OpenDraft;
};

export function memoryStore(): MemoryStore {
	const drafts: MemoryStore['drafts'] = new Map();
	const store: MemoryStore = {
		full: false,
		taken: false,
		drafts,
		create(form, header) {
			const id = `draft-${drafts.size + 1}`;
			drafts.set(id, {draft: emptyDraft(id, form, header), steps: []});
			return store.open(id);
		},
		open(id) {
			const kept = drafts.get(id);
			if (!kept) throw new Failure('draft.none', {id});
			return {
				get draft() {
					return kept.draft;
				},
				get steps() {
					return kept.steps;
				},
				notes: [],
				readOnly: false,
				commit(transaction: Transaction) {
					if (store.full) throw new Failure('draft.diskFull', {folder: 'drafts', code: 'ENOSPC'});
					if (store.taken)
						throw new Failure('draft.lostLock', {who: '乙', host: 'b', since: '09:00'});
					kept.draft = apply(kept.draft, transaction);
					kept.steps = [...kept.steps, {...transaction, revision: kept.draft.revision}];
					return kept.draft;
				},
				checkpoint() {},
				close() {},
			};
		},
	};
	return store;
}
