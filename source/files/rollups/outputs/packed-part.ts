import {crc32} from 'node:zlib';
import {Deflate, Inflate} from 'fflate';
import type {ZipEntry} from '../../zip.ts';

/** Large sheets are mostly zeros: more effort makes them hardly smaller. */
const level = 3;
const piece = 2 ** 16;

/** A part of an archive, packed piece by piece: the same pieces give the same bytes. */
export function packPart(name: string, chunks: Iterable<string>): ZipEntry {
	const packed: Uint8Array[] = [];
	let crc = 0;
	let size = 0;
	const deflate = new Deflate({level}, (chunk) => packed.push(chunk));
	for (const chunk of chunks) {
		const bytes = new TextEncoder().encode(chunk);
		crc = crc32(bytes, crc);
		size += bytes.length;
		deflate.push(bytes);
	}

	deflate.push(new Uint8Array(), true);
	return {name, method: 8, crc, size, compressed: Buffer.concat(packed)};
}

/** The text of a packed part, piece by piece, cut behind `end`. */
export function* unpackPart({compressed}: ZipEntry, end: string): Generator<string, void, void> {
	const ready: Uint8Array[] = [];
	const inflate = new Inflate((chunk) => ready.push(chunk));
	const mark = Buffer.from(end);
	let rest: Buffer = Buffer.alloc(0);
	for (let at = 0; at < compressed.length; at += piece) {
		inflate.push(compressed.subarray(at, at + piece), at + piece >= compressed.length);
		const bytes = Buffer.concat([rest, ...ready.splice(0)]);
		const cut = bytes.lastIndexOf(mark);
		const to = cut < 0 ? 0 : cut + mark.length;
		if (to > 0) yield bytes.subarray(0, to).toString('utf8');
		rest = bytes.subarray(to);
	}

	if (rest.length > 0) yield rest.toString('utf8');
}
