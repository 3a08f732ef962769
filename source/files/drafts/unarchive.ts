import {renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {privateFolder} from '../home.ts';
import {readGuarded} from '../read-guarded.ts';
import {openZip} from '../zip.ts';
import {freeId} from './bin.ts';
import {forget, syncFolder, writeNew} from './durable.ts';
import {packCaps} from './manifest.ts';
import {openMark} from './mark.ts';
import {type Proven, proveParts} from './prove-parts.ts';

/**
Takes a 草稿包 in: proven part by part, then there as a whole.

@param drafts - the folder of drafts
@param aside - the name of a folder in it that nobody takes for a draft
@returns the draft's id here
@throws Failure `file.*`, `draft.notArchive`, `zip.*`
*/
export function takeArchive(file: string, drafts: () => string, aside: string): string {
	const zip = openZip(readGuarded(file, {most: packCaps.file}), path.basename(file), packCaps);
	const place = drafts();
	const folder = path.join(place, aside);
	try {
		const proven = proveParts(zip, file, (name, bytes) => put(privateFolder(folder), name, bytes));
		return moveIn(proven, folder, place);
	} catch (error) {
		rmSync(folder, {recursive: true, force: true});
		throw error;
	}
}

function put(folder: string, name: string, bytes: Uint8Array): void {
	const at = path.join(folder, name);
	if (path.dirname(at) !== folder) privateFolder(path.dirname(at));
	forget(at);
	writeNew(at, bytes);
}

function moveIn({manifest, image, draft}: Proven, folder: string, place: string): string {
	const {key, sum} = image;
	if (key !== '') openMark(folder).replace({key, revision: draft.revision, sum});
	for (const name of new Set(Object.keys(manifest.parts).map((part) => path.dirname(part))))
		syncFolder(path.join(folder, name));
	const id = freeId(place, manifest.id);
	renameSync(folder, path.join(place, id));
	syncFolder(place);
	return id;
}
