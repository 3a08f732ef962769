import type {Message} from '../text/say.ts';
import type {Draft, Header} from './draft.ts';
import type {Step, Transaction} from './transaction.ts';

/** A line of the list of drafts. */
export type DraftSummary = {
	id: string;
	unit: string;
	year: number;
	form: string;
	revision: number;
	/** ISO 8601 of the last accepted edit. */
	savedAt: string;
	blanks: number;
	mustFindings: number;
	handedIn: boolean;
	/** Why it cannot be opened for writing, where that is known without opening it. */
	trouble?: Message;
};

/** A draft held open, with its whole history. */
export type OpenDraft = {
	readonly draft: Draft;
	readonly steps: readonly Step[];
	/** What the clerk must know on opening: recovered, damaged, last session did not end normally. */
	readonly notes: readonly Message[];
	readonly readOnly: boolean;
	/**
	Makes one transaction durable; only then does `draft` change.

	@returns the draft after it
	@throws Failure: nothing changed, nothing half written
	*/
	commit(transaction: Transaction): Draft;
	close(): void;
};

/** The one door to drafts on disk. Synchronous on purpose: the answer comes before the next key. */
export type DraftStore = {
	list(): DraftSummary[];
	create(form: string, header: Header): OpenDraft;
	/** @throws Failure `draft.locked` when another window holds it and `mode` is write */
	open(id: string, mode?: 'write' | 'read' | 'takeOver'): OpenDraft;
};
