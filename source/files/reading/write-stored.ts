import {crc32} from 'node:zlib';
import {writeEntries} from '../write-entries.ts';

/** An archive of parts as they are, not packed again: for a reader that insists on an archive. */
export function writeStored(parts: ReadonlyArray<{name: string; bytes: Uint8Array}>): Uint8Array {
	return writeEntries(
		parts.map(({name, bytes}) => ({
			name,
			method: 0,
			crc: crc32(bytes),
			size: bytes.length,
			compressed: bytes,
		})),
	);
}
