import type {FileFound} from '../../rollup/record.ts';
import {digestOf} from '../writing/digest-of.ts';
import {openArchive} from './open-archive.ts';
import {readChanging} from './read-changing.ts';
import {shownPaths} from './shown-path.ts';
import {look} from './walk.ts';

/**
The bytes that a record was made of, from where the file lies.

@returns nothing where other bytes lie there now
@throws Failure `file.*`, `zip.*`
*/
export function bytesOfFound(
	folders: readonly string[],
	{path, inside, record}: FileFound,
): Uint8Array | undefined {
	const {bytes} = readChanging(look(shownPaths(folders).place(path)));
	const own =
		inside === undefined
			? bytes
			: openArchive(bytes, path)
					.members.find((one) => one.inside === inside)
					?.read();
	return own && digestOf(own) === record.digest ? own : undefined;
}
