import {recent} from '../../../text/recent.ts';
import type {ZipEntry} from '../../zip.ts';

/** Workbooks that were made from one model share their styles and their directory byte for byte. */
const most = {kept: 12, bytes: 2 ** 16};

type Kept<Made> = {entry: ZipEntry; made: Made};

/**
Keeps what was made of a part, for the next workbook that has the same one: the very same compressed bytes, under the
same size and checksum, which were proven when it was made. What fails is made anew every time.

@param make - what a part says, from its bytes; it is shared, so nobody may change it
*/
export function sameParts<Made>(make: (bytes: Uint8Array) => Made) {
	const kept = recent<Kept<Made>>(most.kept);
	/** @param read - gives the bytes of the part, proven. */
	return (entry: ZipEntry, read: () => Uint8Array): Made => {
		const known = kept.find((one) => isSame(one.entry, entry));
		if (known) return known.made;

		const made = make(read());
		if (entry.compressed.length > most.bytes) return made;
		// A copy, which a Buffer's own `slice` is not: the part lies within its workbook, which nobody needs any more.
		kept.add({entry: {...entry, compressed: new Uint8Array(entry.compressed)}, made});
		return made;
	};
}

function isSame(one: ZipEntry, other: ZipEntry): boolean {
	return (
		one.crc === other.crc &&
		one.size === other.size &&
		one.method === other.method &&
		Buffer.compare(one.compressed, other.compressed) === 0
	);
}
