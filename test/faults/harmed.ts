import './layer.ts';
import {confirmation} from '../../source/draft/confirmation.ts';
import type {Draft} from '../../source/draft/draft.ts';
import {Failure} from '../../source/failure.ts';
import {freshDisk, type Outcome} from './cases.ts';
import {type Disk, newFile} from './disk.ts';
import {type Files, harmed} from './draft-folder.ts';
import {boot, machine} from './layer.ts';
import {chance} from './power-cut.ts';
import {asSaved, Clerk, home, store, textOf} from './session.ts';

type Subject = {id: string; disk: Disk; saved: Draft; others: Files[]};

/** A draft closed, or as a crash left it; beside it the files of another draft, and its own from an earlier time. */
function subject(isClosed: boolean): Subject {
	const clerk = new Clerk();
	boot(freshDisk());
	clerk.work();
	clerk.edit(82);
	const other = filesOf(machine.disk, clerk.told.id ?? '');
	boot(freshDisk());
	const own = new Clerk();
	own.work();
	const id = own.told.id ?? '';
	own.close();
	const asFar = filesOf(machine.disk, id);
	own.begin(id);
	for (const value of [83, 84, 85, 86, 87, 88]) own.edit(value);
	own.close();
	const longer = filesOf(machine.disk, id);
	// Most of it is lost, and a person goes on without it: the files from before tell another story.
	for (const name of ['draft.json', 'draft.prev.json']) remove(machine.disk, id, name);
	const journal = machine.disk.file(`${home}/drafts/${id}/journal.jsonl`);
	journal.now = Buffer.from(journal.now.toString().split('\n').slice(0, 5).join('\n'));
	own.begin(id);
	const {open} = own;
	if (!open) throw new Error(own.wrong.join());
	// Confirmed, so that what is told later is told of what befalls it later.
	open.commit(confirmation(open.draft, {because: '核对', time: 't'}));
	own.told = {id, saved: [textOf(open.draft)], next: []};
	for (const value of [91, 92]) own.edit(value);
	if (open.draft.revision !== 7) throw new Error('the stories do not meet');
	if (isClosed) own.close();
	return {id, disk: machine.disk.copy(), saved: asSaved(open), others: [other, asFar, longer]};
}

/** 8c: whole files changed about, lines taken out, files of another draft or of an earlier time put in, two at a time. */
export function harmedFolders(count: number): Outcome & {older: number} {
	const outcome = {cases: 0, wrong: [] as string[], older: 0};
	const random = chance(17);
	const subjects = [subject(true), subject(false)];
	for (let number = 0; number < count; number++) {
		const {id, disk, saved, others} = subjects[number % 2] as Subject;
		const other = others[number % 3] as Files;
		const {what, files} = harmed(filesOf(disk, id), other, random);
		const found = disk.copy();
		put(found, id, files);
		outcome.cases++;
		for (const mode of ['read', 'write'] as const) {
			boot(found.copy());
			// One file of another draft among its own, which hold everything, is known, and nothing of it is taken.
			const isKnown = number % 6 === 0 && /^[\w.]+ of another draft$/.test(what);
			const wrong = judge(id, saved, mode, isKnown, () => outcome.older++);
			if (wrong) outcome.wrong.push(`${what} (harm ${number}), ${mode}: ${wrong}`);
		}
	}

	return outcome;
}

function judge(
	id: string,
	saved: Draft,
	mode: 'read' | 'write',
	isKnown: boolean,
	isOlder: () => void,
): string | undefined {
	try {
		const listed = store().list()[0];
		const open = store().open(id, mode);
		const {unconfirmed = []} = open.draft.header;
		if (textOf(asSaved(open)) !== textOf(saved)) {
			isOlder();
			if (isKnown && JSON.stringify(open.draft.figures) !== JSON.stringify(saved.figures))
				return 'another draft was taken for it';
			if (!open.notes.some(({blocks}) => blocks)) return 'another state, and nothing said';
			if ((listed?.notes?.length ?? 0) < unconfirmed.length && !listed?.trouble)
				return 'the list says less';
		}

		open.close();
		if (mode === 'read') return undefined;
		const again = store().open(id);
		again.close();
		const {unconfirmed: later = []} = again.draft.header;
		return later.length === unconfirmed.length ? undefined : 'it is not told the same again';
	} catch (error) {
		return error instanceof Failure ? undefined : String((error as Error).stack);
	}
}

function filesOf(disk: Disk, id: string): Files {
	const files = new Map<string, Buffer>();
	for (const [name, node] of disk.folder(`${home}/drafts/${id}`).now)
		if (node.kind === 'file') files.set(name, node.now);
	return files;
}

function remove(disk: Disk, id: string, name: string): void {
	disk.change(disk.folder(`${home}/drafts/${id}`), {name, node: undefined});
}

function put(disk: Disk, id: string, files: Files): void {
	const folder = disk.folder(`${home}/drafts/${id}`);
	for (const [name, node] of folder.now)
		if (node.kind === 'file' && !files.has(name)) remove(disk, id, name);
	for (const [name, bytes] of files) {
		const file = newFile();
		file.now = bytes;
		file.safe = bytes;
		disk.change(folder, {name, node: file});
	}
}
