import {crc32} from 'node:zlib';
import {writeZip} from '../zip.ts';

/** An archive of parts as they are, not packed again: for a reader that insists on an archive. */
export function writeStored(parts: ReadonlyArray<{name: string; bytes: Uint8Array}>): Uint8Array {
	return writeZip(
		parts.map(({name, bytes}) => ({
			name,
			method: 0,
			crc: crc32(bytes),
			size: bytes.length,
			compressed: bytes,
		})),
	);
}
