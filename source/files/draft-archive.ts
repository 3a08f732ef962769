import {hash} from 'node:crypto';
import {linkSync, readdirSync, readFileSync, renameSync} from 'node:fs';
import path from 'node:path';
import {z} from 'zod';
import {Failure} from '../failure.ts';
import {freeId} from './draft-bin.ts';
import {imageName} from './draft-checkpoint.ts';
import {copiesName, plainName} from './draft-copies.ts';
import {codeOf, forget, hasNoLinks, syncFolder, writeNew} from './draft-durable.ts';
import {draftFormat, imageText, judgeImage} from './draft-image.ts';
import {journalText} from './draft-journal.ts';
import {readJournal} from './draft-journal-reading.ts';
import {journalName, loadDraft} from './draft-load.ts';
import {stitch} from './draft-stitch.ts';
import {privateFolder} from './home.ts';
import {openZip, writeZip, type Zip} from './zip.ts';

const manifestName = 'gouji-archive.json';

/** What a 归档包 says of itself: enough to know it without the program, and to prove every part. */
const manifestSchema = z.strictObject({
	format: z.int(),
	id: z.string().regex(/^\w[\w-]*$/),
	unit: z.string(),
	year: z.int(),
	revision: z.int(),
	parts: z.record(z.string(), z.string()),
});

/**
Writes the 归档包 of a draft: its image, its whole history, and what was handed in.

@param target - the folder it goes to
@returns its path
@throws Failure `draft.archiveExists`; the disk's own errors as they are
*/
export function writeArchive(folder: string, id: string, target: string): string {
	const {draft, birth, steps, savedAt} = loadDraft(folder, id);
	const {sum, text} = journalText([birth, ...steps].map((line) => JSON.stringify(line)));
	const journal = Buffer.from(text);
	const image = {format: draftFormat, sum, journal: journal.length, savedAt, draft} as const;
	const parts = [
		{name: imageName, bytes: Buffer.from(imageText(image))},
		{name: journalName, bytes: journal},
		...copiesIn(folder),
	];
	const {unit, year} = draft.header;
	const manifest = {
		format: draftFormat,
		id,
		unit,
		year,
		revision: draft.revision,
		parts: Object.fromEntries(parts.map(({name, bytes}) => [name, hash('sha256', bytes)])),
	};
	const bytes = writeZip([
		{name: manifestName, bytes: Buffer.from(JSON.stringify(manifest, undefined, '\t'))},
		...parts,
	]);
	const file = path.join(target, plainName(`${unit}${year}年度归档包.zip`));
	place(file, bytes);
	return file;
}

function copiesIn(folder: string): Array<{name: string; bytes: Uint8Array}> {
	const copies = path.join(folder, copiesName);
	try {
		return readdirSync(copies).map((name) => ({
			name: `${copiesName}/${name}`,
			bytes: readFileSync(path.join(copies, name)),
		}));
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return [];
		throw error;
	}
}

// Whole or not at all, and never over another file.
function place(file: string, bytes: Uint8Array): void {
	const beside = `${file}.part`;
	forget(beside);
	writeNew(beside, bytes);
	try {
		linkSync(beside, file);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') throw new Failure('draft.archiveExists', {path: file});
		if (!hasNoLinks(error)) throw error;
		writeNew(file, bytes);
	} finally {
		forget(beside);
	}

	syncFolder(path.dirname(file));
}

/**
Takes a 归档包 in: proven part by part, then there as a whole.

@param drafts - the folder of drafts
@returns the draft's id here
@throws Failure `draft.notArchive`, `zip.*`
*/
export function takeArchive(file: string, drafts: string): string {
	const zip = openZip(readFileSync(file), path.basename(file));
	const {manifest, parts} = provenParts(zip, file);
	const id = freeId(drafts, manifest.id);
	const aside = privateFolder(path.join(drafts, `.new-${id}`));
	for (const [name, bytes] of parts) {
		const at = path.join(aside, name);
		if (path.dirname(at) !== aside) privateFolder(path.dirname(at));
		forget(at);
		writeNew(at, bytes);
		syncFolder(path.dirname(at));
	}

	syncFolder(aside);
	renameSync(aside, path.join(drafts, id));
	syncFolder(drafts);
	return id;
}

function provenParts(zip: Zip, file: string) {
	const refuse = (why: string) => new Failure('draft.notArchive', {path: file, why});
	if (!zip.has(manifestName)) throw refuse(manifestName);
	const {data: manifest} = manifestSchema.safeParse(jsonOf(zip.read(manifestName)));
	if (!manifest) throw refuse(manifestName);
	const {format} = manifest;
	if (format > draftFormat) throw new Failure('draft.newerUnreadable', {id: manifest.id, format});
	const parts = new Map<string, Uint8Array>();
	for (const [name, sum] of Object.entries(manifest.parts)) {
		const isKnown = name === imageName || name === journalName || /^copies\/[^/\\]+$/.test(name);
		if (!isKnown || /^copies\/\.{1,2}$/.test(name)) throw refuse(name);
		const bytes = zip.read(name);
		if (hash('sha256', bytes) !== sum) throw refuse(name);
		parts.set(name, bytes);
	}

	const image = judgeImage(parts.get(imageName) ?? new Uint8Array());
	const journal = readJournal(parts.get(journalName) ?? new Uint8Array());
	if (image.state !== 'good') throw refuse(imageName);
	if (!stitch(manifest.id, journal, image.image)?.asFound) throw refuse(journalName);
	return {manifest, parts};
}

function jsonOf(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return undefined;
	}
}
