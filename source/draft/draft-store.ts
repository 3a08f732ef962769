import type {Message} from '../text/say.ts';
import type {Draft, Header} from './draft.ts';
import type {DraftNote} from './draft-notes.ts';
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
	/** Accepted edits since the last hand-in: 报送后修改 n 处. */
	editsSinceHandIn?: number;
	/** What was found amiss of it and nobody has confirmed. */
	notes?: readonly DraftNote[];
	/** Why it cannot be opened for writing, where that is known without opening it. */
	trouble?: Message;
};

/** What of a draft only the checks know; the store keeps it for the list. */
export type Progress = {blanks: number; mustFindings: number};

/** A draft held open, with its whole history. */
export type OpenDraft = {
	readonly draft: Draft;
	readonly steps: readonly Step[];
	/**
	What a person must know on opening, however it is opened. Those that block stand until the state is confirmed
	(`confirmation`); the others tell once: last session did not end normally, taken over, upgraded.
	*/
	readonly notes: readonly DraftNote[];
	readonly readOnly: boolean;
	/**
	Makes one transaction durable; only then does `draft` change.

	@returns the draft after it
	@throws Failure: nothing changed, nothing half written
	*/
	commit(transaction: Transaction): Draft;
	/** Brings the image up to the journal, for a moment of rest; loses nothing when it cannot. */
	checkpoint(): void;
	close(): void;
};

/** The one door to drafts on disk. Synchronous on purpose: the answer comes before the next key. */
export type DraftStore = {
	/** Newest first; takes no lock. */
	list(): DraftSummary[];
	create(form: string, header: Header): OpenDraft;
	/** @throws Failure `draft.locked…` when another window holds it and `mode` is write */
	open(id: string, mode?: 'write' | 'read' | 'takeOver'): OpenDraft;
	/** What lies in the bin, newest first. */
	bin(): DraftSummary[];
	/** Moves a draft that no window holds into the bin. */
	remove(id: string): void;
	/** Brings a draft back from the bin. */
	restore(id: string): void;
	/** Gives the unit its right name, as one entry of the history. */
	rename(id: string, unit: string): void;
	/**
	Writes the 草稿包: draft, history, handed-in copies, in one file.

	@returns its path in `folder`
	*/
	archive(id: string, folder: string): string;
	/**
	Takes a 草稿包 in, on this computer or another.

	@returns the id of the draft, a new one where its own is taken
	*/
	unarchive(path: string): string;
	/**
	Keeps a copy of what was handed in inside the draft's folder.

	@returns the name it is kept under, for `HandedIn.copy`
	*/
	keepCopy(id: string, name: string, bytes: Uint8Array): string;
	/** A kept copy, as it was handed in. */
	readCopy(id: string, copy: string): Uint8Array;
};
