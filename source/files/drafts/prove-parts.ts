import '../../text/pack-text.ts';
import {hash} from 'node:crypto';
import type {Draft} from '../../draft/draft.ts';
import {Failure} from '../../failure.ts';
import type {Zip} from '../zip.ts';
import {imageName} from './checkpoint.ts';
import {draftFormat} from './format.ts';
import {type Image, judgeImage} from './image.ts';
import {readJournal} from './journal-reading.ts';
import {journalName} from './load.ts';
import {type Manifest, manifestName, manifestSchema, packCaps} from './manifest.ts';
import {stitch} from './stitch.ts';

/** A 草稿包 that holds what it says. */
export type Proven = {manifest: Manifest; image: Image; draft: Draft};

/**
Proves a 草稿包: every part is the one its manifest means, and image and journal make one whole draft. Parts are read
one after the other, none is kept.

@param file - the path that failures show
@param take - is given each part once it has proved itself
@throws Failure `draft.notArchive`, `draft.packTooLargeToOpen`, `draft.newerUnreadable`, `zip.*`
*/
export function proveParts(
	zip: Zip,
	file: string,
	take: (name: string, bytes: Uint8Array) => void = () => {},
): Proven {
	const refuse = (why: string) => new Failure('draft.notArchive', {path: file, why});
	// Before anything of it is inflated: a bomb costs nothing.
	if (zip.entries.reduce((sum, {size}) => sum + size, 0) > packCaps.inflated)
		throw new Failure('draft.packTooLargeToOpen', {path: file, most: packCaps.inflated / 2 ** 20});
	if (!zip.has(manifestName)) throw refuse(manifestName);
	const {data: manifest} = manifestSchema.safeParse(jsonOf(zip.read(manifestName)));
	if (!manifest) throw refuse(manifestName);
	const {format, id} = manifest;
	if (format > draftFormat) throw new Failure('draft.newerUnreadable', {id, format});
	const own = new Map<string, Uint8Array>();
	for (const [name, sum] of Object.entries(manifest.parts)) {
		const isCopy = /^copies\/[^/\\]+$/.test(name) && !/^copies\/\.{1,2}$/.test(name);
		if (!isCopy && name !== imageName && name !== journalName) throw refuse(name);
		const bytes = zip.read(name);
		if (hash('sha256', bytes) !== sum) throw refuse(name);
		if (!isCopy) own.set(name, bytes);
		take(name, bytes);
	}

	const image = judgeImage(own.get(imageName) ?? new Uint8Array());
	const journal = readJournal(own.get(journalName) ?? new Uint8Array());
	if (image.state !== 'good') throw refuse(imageName);
	const whole = wholeOf(() => stitch(id, journal, image.image));
	if (!whole?.asFound || whole.lost || whole.tail || whole.draft.revision !== manifest.revision)
		throw refuse(journalName);
	return {manifest, image: image.image, draft: whole.draft};
}

// Lines that prove themselves and do not follow each other.
function wholeOf<T>(work: () => T): T | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}

function jsonOf(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return undefined;
	}
}
