import {readGuarded} from '../read-guarded.ts';
import {archiveCaps} from './open-archive.ts';
import {type Found, look} from './walk.ts';

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
	for (let attempt = 1, before = seen; ; attempt++) {
		const bytes = readGuarded(place, most);
		const after = look(place);
		const steady = before.bytes === bytes.length && before.changed === after.changed;
		if (steady || attempt === 3) return {bytes, changed: after.changed, steady};
		before = after;
	}
}
