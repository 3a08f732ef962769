import '../../text/pack-text.ts';
import {hash} from 'node:crypto';
import {linkSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Draft} from '../../draft/draft.ts';
import {withoutPaths} from '../../draft/without-paths.ts';
import {Failure} from '../../failure.ts';
import {writeZip, type ZipPart} from '../write-zip.ts';
import {openZip} from '../zip.ts';
import {imageName} from './checkpoint.ts';
import {copiesName, plainName} from './copies.ts';
import {codeOf, forget, hasNoLinks, syncFolder, writeNew} from './durable.ts';
import {draftFormat} from './format.ts';
import {imageText} from './image.ts';
import {journalText} from './journal.ts';
import {journalBody} from './journal-body.ts';
import {journalName, loadDraft} from './load.ts';
import {type Manifest, manifestName, packCaps} from './manifest.ts';
import {newKey} from './new-key.ts';
import {proveParts} from './prove-parts.ts';

/**
Writes the 草稿包 of a draft: its image, its whole history, and what was handed in. Files are named without the
folders they lay in. It is there only once it has been opened again and proven.

@param target - the folder it goes to
@param time - ISO 8601, of what is found amiss
@returns its path
@throws Failure `file.missing`, `draft.archiveExists`, `draft.packTooLarge`; the disk's own errors as they are
*/
export function writeArchive(folder: string, id: string, target: string, time: string): string {
	if (!statSync(target, {throwIfNoEntry: false})?.isDirectory())
		throw new Failure('file.missing', {path: target});
	const {steps, savedAt, ...loaded} = loadDraft(folder, id, time);
	const draft = withoutPaths.draft(loaded.draft);
	const birth = {
		...loaded.birth,
		header: withoutPaths.header(loaded.birth.header),
		key: loaded.birth.key || newKey(),
	};
	const lines = [birth, ...steps.map(withoutPaths.step)];
	const {sum, text} = journalText(lines.map((line) => journalBody(line)));
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
	const manifest: Manifest = {
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
	const file = path.join(target, `${plainName(unit)}${year}年度草稿包.zip`);
	prove(bytes, file, draft, parts);
	place(file, bytes);
	return file;
}

/** @throws Failure `draft.packTooLarge` where it could not be opened again */
function prove(bytes: Uint8Array, file: string, draft: Draft, parts: readonly ZipPart[]): void {
	const size = Math.ceil(bytes.length / 2 ** 20);
	const most = Math.floor(packCaps.file / 2 ** 20);
	try {
		const {manifest, draft: there} = proveParts(openZip(bytes, file, packCaps), file);
		if (Object.keys(manifest.parts).length === parts.length && same(there, draft)) return;
	} catch (error) {
		if (!(error instanceof Failure) || !/tooLarge/i.test(error.code)) throw error;
		throw new Failure('draft.packTooLarge', {id: draft.id, size, most});
	}

	throw new Error(`the pack of ${draft.id} is not what was packed`);
}

function same(left: Draft, right: Draft): boolean {
	return JSON.stringify(left) === JSON.stringify(right);
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
