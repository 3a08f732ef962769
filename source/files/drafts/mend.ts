import {readdirSync} from 'node:fs';
import path from 'node:path';
import {plainTime} from '../../draft/plain-time.ts';
import type {Step} from '../../draft/transaction.ts';
import type {Message} from '../../text/say.ts';
import {imageName} from './checkpoint.ts';
import {forget, replaceWhole} from './durable.ts';
import {journalText} from './journal.ts';
import type {Birth} from './journal-reading.ts';
import {journalName, type LoadedDraft} from './load.ts';
import {type Lock, namesOf} from './lock.ts';
import {keepAside, quarantine} from './quarantine.ts';

/** Where the journal goes on, and what the clerk must know. */
export type Mended = {sum: string; end: number; notes: Message[]};

/**
Brings the files of a draft into order before the first write, under its lock. Damaged bytes are kept.

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
	const {journal, birth, steps, older} = loaded;
	const asFound = loaded.asFound && older === undefined;
	let kept: string | undefined;
	let {sum} = loaded;
	let end = journal.size;
	if (!asFound && journal.size > 0) kept = keepAside(folder, journalName, time);
	// A new file also fences: what a paused window still writes goes into the old one.
	if (!asFound || wasTaken) ({sum, end} = writeJournal(folder, birth, steps));
	if (older !== undefined && loaded.image.state === 'good') keepAside(folder, imageName, time);
	if (loaded.image.state === 'bad') kept = quarantine(folder, imageName, time);
	return {sum, end, notes: notesOf(loaded, lock.before, wasTaken, kept)};
}

/** Writes the whole journal anew, at once. */
export function writeJournal(
	folder: string,
	birth: Birth,
	steps: readonly Step[],
): {sum: string; end: number} {
	const {sum, text} = journalText([birth, ...steps].map((line) => JSON.stringify(line)));
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
	{draft, savedAt, lost, gap, journal, image, asFound, older}: LoadedDraft,
	before: Lock['before'],
	wasTaken: boolean,
	where: string | undefined,
): Message[] {
	const {revision} = draft;
	const notes: Message[] = [];
	const time = plainTime(savedAt);
	if (before && wasTaken) notes.push({key: 'draft.taken', values: namesOf(before)});
	else if (before) notes.push({key: 'draft.crashed', values: {revision, time}});
	if (older !== undefined && where !== undefined)
		notes.push({key: 'draft.upgraded', values: {where: path.dirname(where)}});
	if (where !== undefined && (!asFound || image.state === 'bad')) {
		const onlyTail = journal.torn && !gap && image.state !== 'bad';
		if (lost) notes.push({key: 'draft.older', values: {revision, time, where}});
		else if (onlyTail) notes.push({key: 'draft.tail', values: {revision, where}});
		else notes.push({key: 'draft.mended', values: {revision, where}});
	}

	if (gap) notes.push({key: 'draft.historyGap', values: gap});
	return notes;
}
