import '../../text/roll-up-store-text.ts';
import {lstatSync, realpathSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../../failure.ts';
import {codeOf} from '../drafts/durable.ts';
import {fileFailure} from '../file-failure.ts';
import {filesUnder} from '../files-under.ts';

/** A file of the folders, not opened yet; or a place that could not be looked at, with the reason. */
export type Found = {
	/** From the folder as it was given. */
	path: string;
	bytes: number;
	/** Milliseconds of its last change. */
	changed: number;
	failure?: Failure;
};

export type Walked = {
	/** In the order of the folders given, then of the names. A file that two of them hold stands once. */
	found: Found[];
	/** Links, hidden files, what office programs and systems leave behind, and what the roll-up itself has put there. */
	skipped: number;
};

/**
Looks through folders for what units have sent. What cannot be looked at stands in its place, and the rest goes on.

@param ours - folders of the roll-up's own outputs
@throws Failure `file.*` when one of the folders is not there or cannot be looked into
*/
export function walk(folders: readonly string[], ours: readonly string[] = []): Walked {
	const own = new Set(ours.map((one) => path.resolve(one)));
	// Links are not followed: what lies in one folder lies there once.
	const seen = folders.length > 1 ? new Set<string>() : undefined;
	const walked: Walked = {found: [], skipped: 0};
	for (const folder of folders) {
		const real = realOf(folder);
		const {files, skipped} = filesUnder(folder, (place) => own.has(path.resolve(place)));
		walked.skipped += skipped;
		for (const {path: place, failure} of files) {
			if (seen) {
				const key = path.join(real, path.relative(folder, place));
				if (seen.has(key)) continue;
				seen.add(key);
			}

			walked.found.push(failure ? {path: place, bytes: 0, changed: 0, failure} : look(place));
		}
	}

	return walked;
}

/** The same of one file, as it lies there now. */
export function look(place: string): Found {
	try {
		const {size, mtimeMs} = lstatSync(place);
		return {path: place, bytes: size, changed: mtimeMs};
	} catch (error) {
		// A name in the code page of another system reads as what no file is called.
		const failure =
			codeOf(error) === 'ENOENT' && place.includes('\uFFFD')
				? new Failure('read.strangeName', {path: place})
				: fileFailure(error, place);
		if (!(failure instanceof Failure)) throw failure;
		return {path: place, bytes: 0, changed: 0, failure};
	}
}

function realOf(folder: string): string {
	try {
		return realpathSync(folder);
	} catch (error) {
		throw fileFailure(error, folder);
	}
}
