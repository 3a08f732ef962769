import './layer.ts';
import {emptyDraft} from '../../source/draft/draft.ts';
import type {OpenDraft} from '../../source/draft/draft-store.ts';
import {Failure} from '../../source/failure.ts';
import {judgeImage} from '../../source/files/drafts/image.ts';
import {readJournal} from '../../source/files/drafts/journal-reading.ts';
import {advance} from '../../source/files/drafts/stitch.ts';
import {freshDisk, type Outcome} from './cases.ts';
import type {Disk, DiskFolder} from './disk.ts';
import {boot, machine} from './layer.ts';
import {chance} from './power-cut.ts';
import {asSaved, Clerk, home, store, type Told, textOf} from './session.ts';

type Harm = [name: string, harm: (bytes: Buffer, at: number) => Buffer];

const harms: Harm[] = [
	['cut', (bytes, at) => bytes.subarray(0, at)],
	['bit flipped', (bytes, at) => flipped(bytes, at, at % 8)],
	[
		'zeros to the end',
		(bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.alloc(bytes.length - at)]),
	],
	[
		'garbage inserted',
		(bytes, at) =>
			Buffer.concat([bytes.subarray(0, at), Buffer.from('\n\xfe{"x'), bytes.subarray(at)]),
	],
	['a page lost', (bytes, at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 64)])],
];

const wholes: Array<[string, Buffer]> = [
	['null', Buffer.from('null')],
	['{}', Buffer.from('{}')],
	['[]', Buffer.from('[]')],
	['42', Buffer.from('42')],
	['nothing', Buffer.alloc(0)],
	['GBK', Buffer.from([0xce, 0xd2, 0xc3, 0xc7])],
	['a mark of byte order', Buffer.from('\uFEFF{}')],
	['17 MB', Buffer.alloc(17 * 2 ** 20, 32)],
];

const names = ['draft.json', 'draft.prev.json', 'journal.jsonl'];

/** A draft in its folder, and what was said of it; `closed` or as a crash left it. */
function subject(closed: boolean): {disk: Disk; told: Told} {
	const clerk = new Clerk();
	boot(freshDisk());
	clerk.work();
	const disk = closed ? undefined : machine.disk.copy();
	clerk.edit(90);
	clerk.close();
	return {disk: disk ?? machine.disk, told: clerk.told};
}

/** 8: every file of a draft damaged at every n-th place, in every way; whole files replaced; two at a time. */
export function damagedFiles(every: number): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	const random = chance(8);
	for (const closed of [true, false]) {
		const {disk, told} = subject(closed);
		const said = closed ? told : {...told, saved: told.saved.slice(0, -1)};
		for (const name of names) {
			const {length} = bytesIn(disk, said, name);
			for (const [what, harm] of harms) {
				for (let at = Math.floor(random() * every); at < length; at += every)
					tryOne(outcome, disk, said, [[name, (bytes) => harm(bytes, at)]], `${what} at ${at}`);
			}

			for (const [what, bytes] of wholes)
				tryOne(outcome, disk, said, [[name, () => bytes]], `${what} instead`);
		}

		const nothing = () => Buffer.alloc(0);
		for (const two of [
			['draft.json', 'journal.jsonl'],
			['draft.json', 'draft.prev.json'],
		])
			tryOne(
				outcome,
				disk,
				said,
				two.map((name) => [name, nothing]),
				'emptied',
				true,
			);

		for (let round = 0; round < 2000 / every; round++) {
			const pair = names.filter(() => random() < 0.7);
			const changes = pair.map((name): [string, (bytes: Buffer) => Buffer] => [
				name,
				(bytes) => {
					const [, harm] = harms[Math.floor(random() * harms.length)]!;
					return harm(bytes, Math.floor(random() * bytes.length));
				},
			]);
			tryOne(outcome, disk, said, changes, 'at random');
		}
	}

	return outcome;
}

function tryOne(
	outcome: Outcome,
	whole: Disk,
	told: Told,
	changes: Array<[string, (bytes: Buffer) => Buffer]>,
	what: string,
	mustOpen = changes.length === 1,
): void {
	const disk = whole.copy();
	const damaged: Buffer[] = [];
	for (const [name, change] of changes) {
		const file = disk.file(`${home}/drafts/${told.id}/${name}`);
		const was = file.now;
		file.now = change(was);
		file.safe = file.now;
		if (!file.now.equals(was)) damaged.push(file.now);
	}

	outcome.cases++;
	const wrong = judge(disk, told, damaged, mustOpen);
	const files = changes.map(([name]) => name).join();
	if (wrong) outcome.wrong.push(`${files}, ${what}: ${wrong}`);
}

function judge(
	disk: Disk,
	told: Told,
	damaged: readonly Buffer[],
	mustOpen: boolean,
): string | undefined {
	boot(disk);
	let open: OpenDraft;
	try {
		open = store().open(told.id ?? '');
	} catch (error) {
		if (!(error instanceof Failure)) return `thrown: ${(error as Error).stack}`;
		const found = snapshot(disk, told);
		const isKept = damaged.every((bytes) => found.some((one) => one.equals(bytes)));
		return !mustOpen && isKept ? undefined : error.code;
	}

	const wrong = differs(open, told);
	if (wrong) return wrong;
	const clerk = new Clerk();
	clerk.open = open;
	clerk.told = {...told, saved: [textOf(open.draft)], next: []};
	clerk.edit(1000);
	clerk.edit(1001);
	clerk.close();
	if (clerk.wrong.length > 0) return clerk.wrong[0];
	const kept = snapshot(disk, told);
	// What still reads as good was carried on; all else must lie there as it was found.
	if (!damaged.every((bytes) => bytes.length === 0 || kept.some((one) => holds(one, bytes))))
		return 'damaged bytes were not kept';
	return undefined;
}

function differs(open: OpenDraft, {saved}: Told): string | undefined {
	const {draft, steps, notes, readOnly} = open;
	const was = asSaved(open);
	const state = textOf(was);
	if (readOnly) return 'taken for a newer format';
	if (state !== saved[was.revision]) return `a state that never was: ${state.slice(0, 200)}`;
	const isTold = notes.some(({key, blocks}) => blocks && key === 'draft.older');
	if (was.revision < saved.length - 1 && !isTold) return 'older, and nothing said';
	const empty = emptyDraft('', draft.form, {unit: '教育局', year: 2023});
	const led = textOf(steps.reduce(advance, empty));
	return led === textOf(draft) ? undefined : 'history leads elsewhere';
}

// A journal cut at the end of a line is still good: it goes on from there, or is put aside.
function holds(file: Buffer, bytes: Buffer): boolean {
	return file.equals(bytes) || file.subarray(0, bytes.length).equals(bytes);
}

function snapshot(disk: Disk, {id}: Told): Buffer[] {
	const all: Buffer[] = [];
	const walk = (folder: DiskFolder) => {
		for (const node of folder.now.values()) {
			if (node.kind === 'file') all.push(node.now);
			else walk(node);
		}
	};

	walk(disk.folder(`${home}/drafts/${id}`));
	return all;
}

function bytesIn(disk: Disk, {id}: Told, name: string): Buffer {
	return disk.file(`${home}/drafts/${id}/${name}`).now;
}

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
	const copy = Buffer.from(bytes);
	copy[at] = (copy[at] ?? 0) ^ (1 << bit);
	return copy;
}

/** 9: every single bit of an image and a journal flipped, every length of them: nothing wrong is accepted. */
export function everyBit(): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	const {disk, told} = subject(true);
	const image = bytesIn(disk, told, 'draft.json');
	const journal = bytesIn(disk, told, 'journal.jsonl');
	const good = new Set(readJournal(journal).lines.map((line) => line.body));
	for (const bytes of variants(image)) {
		outcome.cases++;
		if (judgeImage(bytes).state !== 'bad') outcome.wrong.push(`image accepted: ${bytes}`);
	}

	for (const bytes of variants(journal)) {
		outcome.cases++;
		const {lines, whole} = readJournal(bytes);
		const isWrong = lines.some((line) => (line.step || line.birth) && !good.has(line.body));
		const isCut = journal.subarray(0, bytes.length).equals(bytes);
		if (isWrong || (whole && !isCut)) outcome.wrong.push(`journal accepted: ${bytes}`);
	}

	return outcome;
}

function* variants(bytes: Buffer): Generator<Buffer> {
	for (let at = 0; at < bytes.length; at++) {
		yield bytes.subarray(0, at);
		for (let bit = 0; bit < 8; bit++) yield flipped(bytes, at, bit);
	}
}
