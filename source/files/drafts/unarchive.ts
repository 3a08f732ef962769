import {hash} from 'node:crypto';
import {readFileSync, renameSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../../failure.ts';
import {privateFolder} from '../home.ts';
import {openZip, type Zip} from '../zip.ts';
import {manifestName, manifestSchema} from './archive.ts';
import {freeId} from './bin.ts';
import {imageName} from './checkpoint.ts';
import {forget, syncFolder, writeNew} from './durable.ts';
import {draftFormat} from './format.ts';
import {judgeImage} from './image.ts';
import {readJournal} from './journal-reading.ts';
import {journalName} from './load.ts';
import {stitch} from './stitch.ts';

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
