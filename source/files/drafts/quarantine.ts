import {existsSync, renameSync} from 'node:fs';
import path from 'node:path';
import {privateFolder} from '../home.ts';
import {secondName, syncFolder} from './durable.ts';

/**
Moves a file that cannot be read out of the way; its bytes stay as they are.

@param time - ISO 8601, for its new name
@returns where it lies now
*/
export function quarantine(folder: string, name: string, time: string): string {
	const place = freePlace(folder, name, time);
	renameSync(path.join(folder, name), place);
	syncFolder(path.dirname(place));
	return place;
}

/** Keeps a file's bytes although the file itself is about to be replaced. */
export function keepAside(folder: string, name: string, time: string): string {
	const place = freePlace(folder, name, time);
	secondName(path.join(folder, name), place);
	syncFolder(path.dirname(place));
	return place;
}

function freePlace(folder: string, name: string, time: string): string {
	const home = path.join(folder, 'quarantine');
	privateFolder(home);
	const stamp = time.replaceAll(/\D/g, '').slice(0, 14) || '0';
	for (let number = 1; ; number++) {
		const place = path.join(home, `${stamp}-${number}-${name}`);
		if (!existsSync(place)) return place;
	}
}
