import {readdirSync} from 'node:fs';
import path from 'node:path';
import {type DraftNote, draftNotes} from '../../draft/draft-notes.ts';
import {plainTime} from '../../draft/plain-time.ts';
import type {Step} from '../../draft/transaction.ts';
import {imageName} from './checkpoint.ts';
import {forget, replaceWhole} from './durable.ts';
import {journalText} from './journal.ts';
import {journalBody} from './journal-body.ts';
import type {Birth} from './journal-reading.ts';
import {journalName, type LoadedDraft} from './load.ts';
import {type Lock, namesOf} from './lock.ts';
import {openMark} from './mark.ts';
import {keepAside, quarantine} from './quarantine.ts';

/** Where the journal goes on, and what the clerk must know. */
export type Mended = {sum: string; end: number; notes: DraftNote[]};

/**
Brings the files of a draft into order before the first write, under its lock. Damaged bytes are kept, and what a
person must confirm is on the disk before anything else is.

@param wasTaken - the lock was taken from a window that may still run
*/
export function mendDraft(
	folder: string,
	loaded: LoadedDraft,
	lock: Lock,
	wasTaken: boolean,
	time: string,
): Mended {
	sweep(folder);
	const {journal, birth, steps, older, found, draft, image} = loaded;
	const isAnew = !loaded.asFound || older !== undefined || found !== undefined;
	let kept: string | undefined;
	let {sum} = loaded;
	let end = journal.size;
	if ((!loaded.asFound || older !== undefined) && journal.size > 0)
		kept = keepAside(folder, journalName, time);
	if ((older !== undefined || loaded.lost) && image.state === 'good')
		keepAside(folder, imageName, time);
	// A new file also fences: what a paused window still writes goes into the old one.
	const isRewritten = isAnew || wasTaken;
	if (isRewritten) ({sum, end} = writeJournal(folder, birth, steps));
	// Half of a torn mark would go on saying that there was more.
	if (isRewritten || loaded.mark?.torn)
		openMark(folder).replace({key: birth.key, revision: draft.revision, sum});
	if (image.state === 'bad') quarantine(folder, imageName, time);
	return {sum, end, notes: notesOf(folder, loaded, lock.before, wasTaken, kept)};
}

/** Writes the whole journal anew, at once. */
export function writeJournal(
	folder: string,
	birth: Birth,
	steps: readonly Step[],
): {sum: string; end: number} {
	const {sum, text} = journalText([birth, ...steps].map((line) => journalBody(line)));
	const bytes = new TextEncoder().encode(text);
	replaceWhole(path.join(folder, journalName), bytes);
	return {sum, end: bytes.length};
}

// What a crash may leave: nothing of it was ever said to be saved.
function sweep(folder: string): void {
	for (const name of readdirSync(folder))
		if (/\.new$|^draft\.json\.tmp-|^lock\.of-/.test(name)) forget(path.join(folder, name));
}

function notesOf(
	folder: string,
	loaded: LoadedDraft,
	before: Lock['before'],
	wasTaken: boolean,
	where: string | undefined,
): DraftNote[] {
	const {draft, savedAt, older} = loaded;
	const {revision} = draft;
	const notes: DraftNote[] = [];
	const time = plainTime(savedAt);
	if (before && wasTaken) notes.push({key: 'draft.taken', values: namesOf(before)});
	else if (before) notes.push({key: 'draft.crashed', values: {revision, time}});
	if (older !== undefined && where !== undefined)
		notes.push({key: 'draft.upgraded', values: {where: path.dirname(where)}});
	if (where !== undefined && !loaded.found && loaded.tail)
		notes.push({key: 'draft.tail', values: {revision, where}});
	return [...notes, ...draftNotes(draft, folder)];
}
