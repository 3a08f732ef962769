import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {fileFailure} from './file-failure.ts';

/**
The JSON files of a folder, the last name first; none where there is no folder.

@throws Failure `file.*` when the folder cannot be read
*/
export function jsonFiles(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return namesIn(folder)
		.filter((name) => name.endsWith('.json'))
		.sort((left, right) => (left < right ? 1 : -1))
		.map((name) => path.join(folder, name));
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		throw fileFailure(error, folder);
	}
}
