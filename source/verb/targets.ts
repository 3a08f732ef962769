import '../text/verb-text.ts';
import {Failure} from '../failure.ts';
import {filesUnder} from '../files/files-under.ts';
import {isFolder} from '../files/list-files.ts';
import {say} from '../text/say.ts';
import type {Call} from './call.ts';

/** A file or a draft to be looked at, or why there is none. */
export type TargetName = {name: string; failure?: Failure};

/**
The files and drafts that a verb is called with, a folder replaced by all that lies under it. What is left aside there
is counted and told; a folder that cannot be looked into, or has nothing to read, is a failure in its place.
*/
export function targetsOf(names: readonly string[], call: Call): TargetName[] {
	return names.flatMap((name) => (isFolder(name) ? filesOf(name, call) : [{name}]));
}

function filesOf(folder: string, {language, warn}: Call): TargetName[] {
	try {
		const {files, skipped} = filesUnder(folder);
		if (skipped > 0) warn(say(language, 'line.skipped', {folder, count: skipped}));
		if (files.length === 0) throw new Failure('line.emptyFolder', {folder});
		return files.map(({path, failure}) => ({name: path, failure}));
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return [{name: folder, failure: error}];
	}
}
