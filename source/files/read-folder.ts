import {readdirSync, type Stats, statSync} from 'node:fs';
import {homedir} from 'node:os';
import path from 'node:path';
import type {FolderEntry} from '../program/request.ts';
import {fileFailure} from './file-failure.ts';

/**
What the file browser shows of a folder: the way up, folders, files; not what is hidden or left behind by office programs.

@param folder - relative to the working folder; `~` is the user's
@returns its full path with the entries
@throws Failure `file.*`
*/
export function readFolder(folder: string): {folder: string; entries: FolderEntry[]} {
	const full = path.resolve(folder.replace(/^~(?=$|[\\/])/, homedir()));
	let names: string[];
	try {
		names = readdirSync(full);
	} catch (error) {
		throw fileFailure(error, full);
	}

	const entries = names
		.filter((name) => !/^(?:\.|~\$)/.test(name))
		.flatMap((name): FolderEntry[] => {
			// A name that is gone, or leads nowhere, is not shown.
			const stat = statOf(path.join(full, name));
			if (!stat) return [];
			return stat.isDirectory()
				? [{name, kind: 'folder'}]
				: [{name, kind: 'file', bytes: stat.size, changed: stat.mtime.toISOString()}];
		})
		.sort(
			(one, two) =>
				Number(two.kind === 'folder') - Number(one.kind === 'folder') ||
				one.name.localeCompare(two.name, 'zh'),
		);
	const above: FolderEntry[] = path.dirname(full) === full ? [] : [{name: '..', kind: 'folder'}];
	return {folder: full, entries: [...above, ...entries]};
}

function statOf(file: string): Stats | undefined {
	try {
		return statSync(file);
	} catch {
		return undefined;
	}
}

/** A path as typed, made full; `~` is the user's folder. */
export function fullPath(file: string): string {
	return path.resolve(file.replace(/^~(?=$|[\\/])/, homedir()));
}
