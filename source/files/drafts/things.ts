import {existsSync} from 'node:fs';
import path from 'node:path';
import type {DraftStore, OpenDraft} from '../../draft/draft-store.ts';
import {Failure} from '../../failure.ts';
import {plainName} from '../../text/plain-name.ts';
import {privateFolder} from '../home.ts';
import {moveDraft} from './bin.ts';
import {keepCopy, readCopy} from './copies.ts';
import {isId} from './has-draft.ts';
import {latePacks} from './late-packs.ts';
import {type Asked, listDrafts} from './list.ts';
import type {Lock} from './lock.ts';
import {newKey} from './new-key.ts';
import {refusing} from './refusal.ts';

type Things = Pick<
	DraftStore,
	'bin' | 'remove' | 'restore' | 'rename' | 'archive' | 'unarchive' | 'keepCopy' | 'readCopy'
>;

type Ground = {
	place: string;
	binPlace: string;
	open: (id: string) => OpenDraft;
	lockOf: (id: string) => Lock;
	now: () => string;
	asked: Asked;
};

/** What is done with drafts as a whole: thrown away, brought back, renamed, archived. */
export function things({place, binPlace, open, lockOf, now, asked}: Ground): Things {
	return {
		bin: () => listDrafts(binPlace, asked),
		remove(id) {
			const folder = draftFolder(place, id, 'draft.none');
			refusing(folder, () => {
				// Held by another window it stays; given back before the move, for the lock lies in the folder.
				lockOf(id).release();
				moveDraft(place, id, binPlace);
			});
		},
		restore(id) {
			draftFolder(binPlace, id, 'draft.noneInBin');
			refusing(place, () => moveDraft(binPlace, id, place));
		},
		rename(id, name) {
			const unit = plainName(name);
			const opened = open(id);
			try {
				const before = opened.draft.header.unit;
				if (before !== unit)
					opened.commit({
						how: 'header',
						time: now(),
						changes: [{header: 'unit', before, after: unit}],
					});
			} finally {
				opened.close();
			}
		},
		archive(id, target) {
			const folder = draftFolder(place, id, 'draft.none');
			return refusing(target, () => latePacks().writeArchive(folder, id, target, now()));
		},
		unarchive(file) {
			// Only a pack that proves itself makes a folder of drafts where there is none.
			const drafts = () => {
				privateFolder(path.dirname(place));
				return privateFolder(place);
			};

			const aside = `.new-${newKey()}`;
			return refusing(place, () => latePacks().takeArchive(file, drafts, aside));
		},
		keepCopy: (id, name, bytes) => keepCopy(draftFolder(place, id, 'draft.none'), name, bytes),
		readCopy: (id, copy) => readCopy(draftFolder(place, id, 'draft.none'), copy),
	};
}

/** @throws Failure where there is no such draft, or the name is no id */
export function draftFolder(
	place: string,
	id: string,
	missing: 'draft.none' | 'draft.noneInBin',
): string {
	const folder = path.join(place, id);
	if (!isId(id) || !existsSync(folder)) throw new Failure(missing, {id});
	return folder;
}
