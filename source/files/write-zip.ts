import {crc32} from 'node:zlib';
import {deflateSync} from 'fflate';
import {writeEntries} from './write-entries.ts';
import type {ZipEntry} from './zip.ts';

/** A part to write: new bytes, or an entry kept as it lies in another archive. */
export type ZipPart = {name: string; bytes: Uint8Array} | ZipEntry;

/**
Writes an archive. Same parts, same bytes: dates are fixed, deflate is the same everywhere, and kept
entries keep their compressed bytes.

@throws RangeError beyond what the format holds without ZIP64
*/
export function writeZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
	return writeEntries(parts.map((part) => ('bytes' in part ? packed(part) : part)));
}

function packed({name, bytes}: {name: string; bytes: Uint8Array}): ZipEntry {
	const deflated = deflateSync(bytes, {level: 6});
	const smaller = deflated.length < bytes.length;
	return {
		name,
		method: smaller ? 8 : 0,
		crc: crc32(bytes),
		size: bytes.length,
		compressed: smaller ? deflated : bytes,
	};
}
