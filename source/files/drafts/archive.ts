import {hash} from 'node:crypto';
import {linkSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {Failure} from '../../failure.ts';
import {writeZip} from '../zip.ts';
import {imageName} from './checkpoint.ts';
import {copiesName, plainName} from './copies.ts';
import {codeOf, forget, hasNoLinks, syncFolder, writeNew} from './durable.ts';
import {draftFormat} from './format.ts';
import {imageText} from './image.ts';
import {journalText} from './journal.ts';
import {journalName, loadDraft} from './load.ts';
import {newKey} from './new-key.ts';

export const manifestName = 'gouji-archive.json';

/** What a 归档包 says of itself: enough to know it without the program, and to prove every part. */
export const manifestSchema = z.strictObject({
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
export function writeArchive(folder: string, id: string, target: string, time: string): string {
	const {draft, steps, savedAt, ...loaded} = loadDraft(folder, id, time);
	const birth = {...loaded.birth, key: loaded.birth.key || newKey()};
	const {sum, text} = journalText([birth, ...steps].map((line) => JSON.stringify(line)));
	const journal = Buffer.from(text);
	const image = {
		format: draftFormat,
		key: birth.key,
		sum,
		journal: journal.length,
		savedAt,
		draft,
	} as const;
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
