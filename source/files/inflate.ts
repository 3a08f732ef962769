import {crc32, gunzipSync, inflateRawSync} from 'node:zlib';

/** The bytes of a part as they lie in an archive, and what its directory says of them. */
export type PackedPart = {
	/** 0 stored, 8 deflated. */
	method: 0 | 8;
	crc: number;
	/** Bytes once inflated, as declared; `inflate` proves it. */
	size: number;
	compressed: Uint8Array;
};

/** The bytes of one part; nothing where its size or its CRC is not what the directory says. */
export function inflate(entry: PackedPart): Uint8Array | undefined {
	const part = entry.method === 8 ? inflated(entry) : entry.compressed;
	return part && part.length === entry.size && crc32(part) === entry.crc ? part : undefined;
}

function inflated({compressed, size}: PackedPart): Uint8Array | undefined {
	try {
		return inflateRawSync(compressed, {
			maxOutputLength: Math.max(1, size),
			// In one piece, where it is what it says; one byte of room, so that its end is seen at once.
			chunkSize: Math.min(Math.max(64, size + 1), 2 ** 20),
		});
	} catch {
		return undefined;
	}
}

/** Of a gzip member: deflated, without a name or a time. */
const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const tail = 8;

/**
The bytes of several deflated parts. Each becomes a member of one gzip file, under its size and CRC, so that one engine
inflates and proves them all: making an engine takes longer than a part of a usual workbook does.

@returns nothing where any of them is not what the directory says: `inflate` tells which
*/
export function inflateTogether(entries: readonly PackedPart[]): Uint8Array[] | undefined {
	let packed = 0;
	let whole = 0;
	for (const {compressed, size} of entries) {
		packed += head.length + compressed.length + tail;
		whole += size;
	}

	const members = Buffer.allocUnsafe(packed);
	let at = 0;
	for (const {compressed, crc, size} of entries) {
		members.set(head, at);
		members.set(compressed, at + head.length);
		at += head.length + compressed.length;
		members.writeUInt32LE(crc, at);
		members.writeUInt32LE(size, at + 4);
		at += tail;
	}

	let bytes: Uint8Array;
	try {
		bytes = gunzipSync(members, {maxOutputLength: Math.max(1, whole), chunkSize: whole + 64});
	} catch {
		return undefined;
	}

	// A part that ends before its bytes do is no member; what follows would be taken for one, or for nothing.
	if (bytes.length !== whole) return undefined;
	let end = 0;
	return entries.map(({size}) => {
		end += size;
		return bytes.subarray(end - size, end);
	});
}
