import {crc32, createInflateRaw} from 'node:zlib';
import {Failure} from '../../failure.ts';
import type {ZipEntry} from '../zip.ts';

/** Bytes that are unfolded at a time. */
const step = 1024 * 1024;

/**
Unfolds a part of an archive piece by piece, so that a long sheet never lies in memory whole.

@throws Failure `zip.damaged` where it is not what the directory says
*/
export async function* inflatePart(entry: ZipEntry, file: string): AsyncGenerator<Buffer> {
	const damaged = () => new Failure('zip.damaged', {file, part: entry.name});
	let size = 0;
	let sum = 0;
	const take = (piece: Buffer): Buffer => {
		size += piece.length;
		if (size > entry.size) throw damaged();
		sum = crc32(piece, sum);
		return piece;
	};

	if (entry.method === 0) {
		const bytes = Buffer.from(
			entry.compressed.buffer,
			entry.compressed.byteOffset,
			entry.compressed.length,
		);
		for (let at = 0; at < bytes.length; at += step) yield take(bytes.subarray(at, at + step));
	} else {
		const unfold = createInflateRaw({chunkSize: step});
		unfold.end(entry.compressed);
		try {
			for await (const piece of unfold) yield take(piece as Buffer);
		} catch (error) {
			throw error instanceof Failure ? error : damaged();
		}
	}

	if (size !== entry.size || sum !== entry.crc) throw damaged();
}
