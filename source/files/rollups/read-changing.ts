import {readTimed} from '../read-guarded.ts';
import {archiveCaps} from './open-archive.ts';
import type {Found} from './walk.ts';

/**
Reads a file, and once more where it was changed while it was read.

@param seen - as it was when the folder was looked through
@returns its bytes and the time of their last change; `steady`: size and time belong to these very bytes
@throws Failure `file.*`
*/
export function readChanging(seen: Found): {
	bytes: Uint8Array;
	changed: number;
	steady: boolean;
} {
	const place = seen.path;
	const most = /\.zip$/iu.test(place) ? {most: archiveCaps.file} : {};
	for (let attempt = 1, before: Pick<Found, 'bytes' | 'changed'> = seen; ; attempt++) {
		const {bytes, changed} = readTimed(place, most);
		const steady = before.bytes === bytes.length && before.changed === changed;
		if (steady || attempt === 3) return {bytes, changed, steady};
		before = {bytes: bytes.length, changed};
	}
}
