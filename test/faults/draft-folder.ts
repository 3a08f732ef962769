import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** The files of a draft's folder, by name. */
export type Files = ReadonlyMap<string, Buffer>;

/** A folder of files as it is; folders within it are left out. */
export function filesIn(folder: string): Files {
	const names = readdirSync(folder).filter((name) => statSync(path.join(folder, name)).isFile());
	return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** Makes a folder hold these files, and nothing else. */
export function putFiles(folder: string, files: Files): void {
	rmSync(folder, {recursive: true, force: true});
	mkdirSync(folder, {mode: 0o700});
	for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
}

type Random = () => number;
type Harm = [
	what: string,
	harm: (files: Files, other: Files, random: Random) => Map<string, Buffer>,
];

const image = 'draft.json';
const previous = 'draft.prev.json';
const journal = 'journal.jsonl';
const mark = 'saved.mark';

/** What may befall the files of a draft, one harm at a time. */
const harms: Harm[] = [image, previous, journal, mark].flatMap((name): Harm[] => [
	[`${name} cut`, changed(name, (bytes, at) => bytes.subarray(0, at))],
	[`${name} flipped`, changed(name, (bytes, at) => flipped(bytes, at))],
	[`${name} ends in zeros`, changed(name, (bytes, at) => Buffer.from(bytes).fill(0, at))],
	[
		`${name} holds garbage`,
		changed(name, (bytes, at) =>
			Buffer.concat([bytes.subarray(0, at), Buffer.from('\n\xfe{"x'), bytes.subarray(at)]),
		),
	],
	[
		`${name} ends in garbage`,
		changed(name, (bytes) => Buffer.concat([bytes, Buffer.from('{"x":1} 0123456789abcdef\n')])),
	],
	[`${name} gone`, (files) => without(files, name)],
	[`${name} empty`, changed(name, () => Buffer.alloc(0))],
	[
		`${name} of another draft`,
		(files, other) => withOne(files, name, other.get(name) ?? Buffer.alloc(0)),
	],
]);

const journalHarms: Harm[] = [
	[
		'the last line gone',
		changed(journal, (bytes) => linesOf(bytes, (lines) => lines.slice(0, -1))),
	],
	[
		'last lines gone',
		changed(journal, (bytes, at) =>
			linesOf(bytes, (lines) => lines.slice(0, 1 + (at % lines.length))),
		),
	],
	[
		'a line gone',
		changed(journal, (bytes, at) =>
			linesOf(bytes, (lines) => lines.filter((_, index) => index !== at % lines.length)),
		),
	],
	[
		'two lines changed about',
		changed(journal, (bytes, at) =>
			linesOf(bytes, (lines) => swappedLines(lines, at % (lines.length - 1))),
		),
	],
	[
		'a bit of the last line',
		changed(journal, (bytes, at) => flipped(bytes, bytes.length - 1 - (at % 60))),
	],
	[
		'the last line cut',
		changed(journal, (bytes, at) => bytes.subarray(0, bytes.length - 1 - (at % 60))),
	],
];

const swaps: Harm[] = [
	[
		'the image is the one before',
		(files) => withOne(files, image, files.get(previous) ?? Buffer.alloc(0)),
	],
	[
		'both images are the one before, without a journal',
		(files) =>
			without(new Map(withOne(files, image, files.get(previous) ?? Buffer.alloc(0))), journal),
	],
	[
		'the mark gone, and the last line',
		(files) => {
			const bytes = files.get(journal) ?? Buffer.alloc(0);
			const shorter = linesOf(bytes, (lines) => lines.slice(0, -1));
			return without(withOne(files, journal, shorter), mark);
		},
	],
	['images changed about', (files) => swapped(files, image, previous)],
	['image and journal changed about', (files) => swapped(files, image, journal)],
	[
		'all of another draft but the mark',
		(files, other) =>
			new Map(
				[...other].map(([name, bytes]) => [
					name,
					name === mark ? (files.get(mark) ?? bytes) : bytes,
				]),
			),
	],
];

/** One of many ways to harm a draft's files: a single one, the older image with a cut journal, or any two together. */
export function harmed(files: Files, other: Files, random: Random): {what: string; files: Files} {
	const pick = (all: readonly Harm[]) => all[Math.floor(random() * all.length)] as Harm;
	const kind = random();
	const chosen =
		kind < 0.4
			? [pick(harms)]
			: kind < 0.65
				? [pick(journalHarms)]
				: kind < 0.75
					? [pick(swaps)]
					: kind < 0.85
						? [pick(swaps), pick(journalHarms)]
						: [pick([...harms, ...journalHarms]), pick(journalHarms)];
	let now = files;
	for (const [, harm] of chosen) now = harm(now, other, random);
	return {what: chosen.map(([what]) => what).join(' + '), files: now};
}

function changed(name: string, change: (bytes: Buffer, at: number) => Buffer): Harm[1] {
	return (files, _, random) => {
		const bytes = files.get(name) ?? Buffer.alloc(0);
		return withOne(files, name, change(bytes, Math.floor(random() * bytes.length)));
	};
}

function withOne(files: Files, name: string, bytes: Buffer): Map<string, Buffer> {
	return new Map([...files, [name, bytes]]);
}

function without(files: Files, name: string): Map<string, Buffer> {
	return new Map([...files].filter(([one]) => one !== name));
}

function swapped(files: Files, left: string, right: string): Map<string, Buffer> {
	const empty = Buffer.alloc(0);
	return new Map([...files, [left, files.get(right) ?? empty], [right, files.get(left) ?? empty]]);
}

function flipped(bytes: Buffer, at: number): Buffer {
	const copy = Buffer.from(bytes);
	if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
	return copy;
}

function linesOf(bytes: Buffer, change: (lines: string[]) => string[]): Buffer {
	const lines = bytes.toString('latin1').split('\n').slice(0, -1);
	if (lines.length < 2) return bytes;
	return Buffer.from(
		change(lines)
			.map((line) => `${line}\n`)
			.join(''),
		'latin1',
	);
}

function swappedLines(lines: readonly string[], at: number): string[] {
	return [...lines.slice(0, at), ...lines.slice(at, at + 2).reverse(), ...lines.slice(at + 2)];
}
