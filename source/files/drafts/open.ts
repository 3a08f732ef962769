import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Draft} from '../../draft/draft.ts';
import type {DraftNote} from '../../draft/draft-notes.ts';
import {stepSchema} from '../../draft/draft-schema.ts';
import type {OpenDraft, Progress} from '../../draft/draft-store.ts';
import type {Step} from '../../draft/transaction.ts';
import {Failure} from '../../failure.ts';
import {privateFolder} from '../home.ts';
import {appendProven} from './append-proven.ts';
import {checkpointStore} from './checkpoint.ts';
import {draftFormat} from './format.ts';
import {type Journal, openJournal} from './journal.ts';
import {journalBody} from './journal-body.ts';
import {journalName, type LoadedDraft} from './load.ts';
import {type Lock, namesOf} from './lock.ts';
import {type Mark, openMark} from './mark.ts';
import {writeJournal} from './mend.ts';
import {refusing} from './refusal.ts';
import {advance} from './stitch.ts';

/** What an open draft needs of its store. */
export type Holding = {
	folder: string;
	loaded: Pick<LoadedDraft, 'birth' | 'steps' | 'draft' | 'imageRevision' | 'savedAt'>;
	/** Where the journal goes on. */
	from: {sum: string; end: number};
	notes: readonly DraftNote[];
	lock: Lock;
	/** Takes the lock again, for a folder that was deleted from outside. */
	lockAgain: () => Lock;
	/** The draft was thrown away on purpose: do not bring it back. */
	isBinned: () => boolean;
	now: () => string;
	who?: string;
	summarise?: (draft: Draft) => Progress;
	/** Edits between two images. */
	every: number;
};

/** A draft held for writing. */
export function holdDraft(holding: Holding): OpenDraft {
	const {folder, notes, now} = holding;
	const {birth} = holding.loaded;
	const steps = [...holding.loaded.steps];
	const images = checkpointStore(folder, now);
	let {draft, imageRevision, savedAt} = holding.loaded;
	let {lock} = holding;
	let journal: Journal = openJournal(path.join(folder, journalName), holding.from);
	let mark: Mark = openMark(folder);
	let isOpen = true;

	function hold(): void {
		if (!existsSync(folder)) rescue();
		mustBeMine();
		if (!journal.isThere()) rescue();
	}

	function mustBeMine(): void {
		if (lock.isMine()) return;
		const holder = lock.holder();
		const names = holder ? namesOf(holder) : {who: '?', host: '?', since: '?'};
		throw new Failure('draft.lostLock', names);
	}

	// Deleted from outside while it was open: all of it is still here, so all of it is written again.
	function rescue(): void {
		if (holding.isBinned()) throw new Failure('draft.gone', {folder});
		journal.close();
		if (!existsSync(folder)) {
			privateFolder(folder);
			lock = holding.lockAgain();
		}

		const from = writeJournal(folder, birth, steps);
		journal = openJournal(path.join(folder, journalName), from);
		mark.close();
		mark = openMark(folder);
		mark.replace({key: birth.key, revision: draft.revision, sum: from.sum});
		imageRevision = -1;
	}

	function checkpoint(): void {
		if (!isOpen || draft.revision === imageRevision || !lock.isMine()) return;
		images.write({
			format: draftFormat,
			key: birth.key,
			sum: journal.sum,
			journal: journal.end,
			savedAt,
			progress: holding.summarise?.(draft),
			draft,
		});
		imageRevision = draft.revision;
	}

	// The journal holds every edit: an image that cannot be written now is written later.
	function tryCheckpoint(): void {
		try {
			checkpoint();
		} catch {
			// Said when it matters: the next edit is refused where the disk is full.
		}
	}

	return {
		get draft() {
			return draft;
		},
		steps,
		notes,
		readOnly: false,
		commit(transaction) {
			if (!isOpen) throw new Failure('draft.readOnly');
			const {data, error} = stepSchema.safeParse({
				...transaction,
				who: transaction.who ?? holding.who,
				revision: draft.revision + 1,
			});
			if (error)
				throw new Failure('draft.badChange', {field: error.path.join('.'), why: error.why});
			const step = JSON.parse(JSON.stringify(data)) as Step;
			const body = journalBody(step);
			const next = advance(draft, step);
			refusing(folder, () => {
				hold();
				appendProven(journal, [body], mustBeMine);
			});
			mark.write({key: birth.key, revision: next.revision, sum: journal.sum});
			draft = next;
			savedAt = step.time;
			steps.push(step);
			if (draft.revision - imageRevision >= holding.every) tryCheckpoint();
			return draft;
		},
		checkpoint: tryCheckpoint,
		close() {
			tryCheckpoint();
			isOpen = false;
			mark.close();
			try {
				journal.close();
			} catch {
				// What it would have cut off was refused, and the next window finds it so.
			}

			lock.release();
		},
	};
}
