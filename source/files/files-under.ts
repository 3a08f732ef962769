import {type Dirent, readdirSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../failure.ts';
import {fileFailure} from './file-failure.ts';

/** A file under a folder, or a folder below it that cannot be looked into, with the reason. */
export type FileUnder = {path: string; failure?: Failure};

/** What lies under a folder: the files to be read, and how much is left aside. */
export type FilesUnder = {
	/** In the order of their names by code; a folder's stand where its name does. */
	files: FileUnder[];
	/** Links, which are not followed; hidden files and what office programs and systems leave behind. */
	skipped: number;
};

// ~$ lies beside a workbook that is open; the rest is made by Windows and by archives of macOS.
const leftBehind = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini|__macosx)$/iu;

/** Whether a name is one of those that nobody gave: hidden, or made by an office program or a system. */
export function isLeftBehind(name: string): boolean {
	return leftBehind.test(name);
}

/**
The files under a folder, however deep. The order depends on the names alone, so that two runs say the same.

@param isOurs - what the program itself has put there, file or folder: left aside and counted
@throws Failure `file.*` when the folder itself cannot be looked into
*/
export function filesUnder(
	folder: string,
	isOurs: (place: string) => boolean = () => false,
): FilesUnder {
	const found: FilesUnder = {files: [], skipped: 0};
	look(folder, found, isOurs);
	return found;
}

function look(folder: string, found: FilesUnder, isOurs: (place: string) => boolean): void {
	for (const entry of entriesIn(folder)) {
		const place = path.join(folder, entry.name);
		if (isLeftBehind(entry.name) || isOurs(place)) found.skipped++;
		else if (entry.isFile()) found.files.push({path: place});
		else if (entry.isDirectory()) lookBelow(place, found, isOurs);
		else found.skipped++;
	}
}

function lookBelow(folder: string, found: FilesUnder, isOurs: (place: string) => boolean): void {
	try {
		look(folder, found, isOurs);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		found.files.push({path: folder, failure: error});
	}
}

function entriesIn(folder: string): Dirent[] {
	try {
		const entries = readdirSync(folder, {withFileTypes: true});
		return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
	} catch (error) {
		throw fileFailure(error, folder);
	}
}
