import {randomBytes} from 'node:crypto';
import {existsSync, renameSync} from 'node:fs';
import path from 'node:path';
import {type Draft, emptyDraft} from '../../draft/draft.ts';
import type {DraftStore, OpenDraft, Progress} from '../../draft/draft-store.ts';
import {plainHeader} from '../../draft/plain-header.ts';
import {privateFolder} from '../home.ts';
import {syncFolder} from './durable.ts';
import {draftFormat} from './format.ts';
import {type Birth, birthSchema} from './journal-reading.ts';
import {listDrafts} from './list.ts';
import {loadDraft} from './load.ts';
import {type Lock, takeLock} from './lock.ts';
import {openMark} from './mark.ts';
import {mendDraft, writeJournal} from './mend.ts';
import {newKey} from './new-key.ts';
import {type Holding, holdDraft} from './open.ts';
import {refusing} from './refusal.ts';
import {showDraft} from './show.ts';
import {sweepUnfinished} from './sweep.ts';
import {draftFolder, things} from './things.ts';
import {isGone, isRunning, type Program, thisProgram, type Window} from './window.ts';

export type DraftStoreOptions = {
	/** ISO 8601. */
	now: () => string;
	/** The configured name of the clerk. */
	who?: string;
	/** What the list shows of a draft and only the checks know. */
	summarise?: (draft: Draft) => Progress;
	/** Accepted edits between two images. */
	every?: number;
	/** Who runs, where it is not this very process. */
	program?: Partial<Program>;
	isRunning?: (program: Program) => boolean;
};

/** The drafts below a home folder: `drafts/<id>/`, and `bin/<id>/` for what was thrown away. */
export function homeDrafts(home: string, options: DraftStoreOptions): DraftStore {
	const place = path.join(home, 'drafts');
	const binPlace = path.join(home, 'bin');
	const me: Program = {...thisProgram(options.who), ...options.program};
	const runs = options.isRunning ?? isRunning;
	const {now, who, summarise, every = 50} = options;
	const folderOf = (id: string) => path.join(place, id);

	function lockOf(folder: string, mode: 'write' | 'takeOver'): Lock {
		const window = {...me, since: now(), token: randomBytes(6).toString('hex')};
		return takeLock(folder, window, (holder) => mode === 'takeOver' || isGone(holder, me, runs));
	}

	function hold(id: string, lock: Lock, rest: Pick<Holding, 'loaded' | 'from' | 'notes'>) {
		const folder = folderOf(id);
		const lockAgain = () => lockOf(folder, 'write');
		const isBinned = () => existsSync(path.join(binPlace, id));
		return holdDraft({folder, lock, lockAgain, isBinned, now, who, summarise, every, ...rest});
	}

	function openForWriting(id: string, mode: 'write' | 'takeOver'): OpenDraft {
		const folder = folderOf(id);
		const lock = lockOf(folder, mode);
		try {
			const loaded = loadDraft(folder, id, now());
			if (loaded.newer) {
				lock.release();
				return showDraft(folder, loaded, [{key: 'draft.newer', values: {format: loaded.newer}}]);
			}

			const wasTaken = lock.before !== undefined && !isGone(lock.before, me, runs);
			if (loaded.birth.key === '') loaded.birth = {...loaded.birth, key: newKey()};
			const {notes, ...from} = mendDraft(folder, loaded, lock, wasTaken, now());
			// A journal written anew has other sums: the image follows it at once.
			const isAnew = !loaded.asFound || loaded.older !== undefined || loaded.found !== undefined;
			const imageRevision = isAnew ? -1 : loaded.imageRevision;
			const open = hold(id, lock, {loaded: {...loaded, imageRevision}, from, notes});
			if (isAnew || loaded.draft.revision - imageRevision >= every) open.checkpoint();
			return open;
		} catch (error) {
			lock.release();
			throw error;
		}
	}

	function open(id: string, mode: 'write' | 'read' | 'takeOver' = 'write'): OpenDraft {
		const folder = draftFolder(place, id, 'draft.none');
		return refusing(folder, () => {
			if (mode !== 'read') return openForWriting(id, mode);
			const loaded = loadDraft(folder, id, now());
			const {newer} = loaded;
			return showDraft(
				folder,
				loaded,
				newer ? [{key: 'draft.newer', values: {format: newer}}] : [],
			);
		});
	}

	const asked = {now, summarise, me, isHeld: (holder: Window) => !isGone(holder, me, runs)};
	return {
		open,
		list: () => listDrafts(place, asked),
		create(form, header) {
			return refusing(place, () => {
				privateFolder(home);
				privateFolder(place);
				sweepUnfinished(place);
				const id = `${header.year}-${randomBytes(4).toString('hex')}`;
				const birth: Birth = birthSchema.parse({
					format: draftFormat,
					key: newKey(),
					form,
					header: plainHeader(header),
					time: now(),
				});
				// Made aside and moved into place: a draft is there whole, or not at all.
				const aside = path.join(place, `.new-${id}`);
				privateFolder(aside);
				const from = writeJournal(aside, birth, []);
				openMark(aside).replace({key: birth.key, revision: 0, sum: from.sum});
				renameSync(aside, folderOf(id));
				syncFolder(place);
				const lock = lockOf(folderOf(id), 'write');
				const draft = emptyDraft(id, form, birth.header);
				const loaded = {birth, steps: [], draft, imageRevision: -1, savedAt: birth.time};
				const open = hold(id, lock, {loaded, from, notes: []});
				open.checkpoint();
				return open;
			});
		},
		...things({
			place,
			binPlace,
			open,
			lockOf: (id) => lockOf(folderOf(id), 'write'),
			now,
			asked,
		}),
	};
}
