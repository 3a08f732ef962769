import {existsSync, renameSync} from 'node:fs';
import path from 'node:path';
import {privateFolder} from '../home.ts';
import {syncFolder} from './durable.ts';

/**
Moves a draft's folder to another place, at once and for good.

@returns the id it has there: its own, or with a number where that is taken
*/
export function moveDraft(from: string, id: string, to: string): string {
	const free = freeId(privateFolder(to), id);
	renameSync(path.join(from, id), path.join(to, free));
	syncFolder(to);
	syncFolder(from);
	return free;
}

/** An id that is free in a place. */
export function freeId(place: string, id: string): string {
	let free = id;
	for (let number = 2; existsSync(path.join(place, free)); number++) free = `${id}-${number}`;
	return free;
}
