import {isAscii} from 'node:buffer';
import {Failure} from '../failure.ts';
import {inflate, inflateTogether, type PackedPart} from './inflate.ts';

/** What one archive may hold; real workbooks stay far below (the largest of 3,752: 340 parts, 60 MB). */
export const zipCaps: ZipCaps = {
	file: 20 * 2 ** 20,
	entries: 2000,
	part: 64 * 2 ** 20,
	inflated: 128 * 2 ** 20,
};

export type ZipCaps = {
	/** Bytes of the whole archive. */
	file: number;
	entries: number;
	/** Bytes of one part, and of all parts that are read, once inflated. */
	part: number;
	inflated: number;
	/** Parts are read once, one after the other: none is kept. */
	once?: boolean;
};

/** One part as it lies in the archive, still compressed: written again it keeps these bytes. */
export type ZipEntry = PackedPart & {name: string};

export type Zip = {
	/** In the order of the central directory. */
	entries: readonly ZipEntry[];
	/** Names compare as the package format has it: without case, `\` as `/`. */
	has(name: string): boolean;
	/**
	The bytes of one part, inflated.

	@throws Failure when it is absent, or its size or CRC is not what the directory says
	*/
	read(name: string): Uint8Array;
	/** Inflates several parts that are wanted at once, which is quicker. What is wrong with one, `read` says. */
	prepare(names: readonly string[]): void;
};

type Place = {start: number; end: number};

/**
Opens an archive as the guard allows: what the central directory names, each part once and by itself,
with its declared size and CRC. Nothing is inflated until it is read.

@param file - the name that failures show
@param caps - of other archives than workbooks
@throws Failure `zip.*` (exit 3)
*/
export function openZip(bytes: Uint8Array, file = 'zip', caps = zipCaps): Zip {
	const refuse = (code: ZipRefusal, part = ''): Failure => new Failure(code, {file, part});
	if (bytes.length > caps.file) throw refuse('zip.tooLarge');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let entries: ZipEntry[];
	try {
		entries = directory(view, bytes, caps, refuse);
	} catch (error) {
		if (error instanceof RangeError) throw refuse('zip.damaged');
		throw error;
	}

	const byName = new Map<string, ZipEntry>();
	for (const entry of entries) {
		const key = keyOf(entry.name);
		if (byName.has(key)) throw refuse('zip.duplicate', entry.name);
		byName.set(key, entry);
	}

	const done = new Map<ZipEntry, Uint8Array>();
	let inflated = 0;
	return {
		entries,
		has: (name) => byName.has(keyOf(name)),
		read(name) {
			const entry = byName.get(keyOf(name));
			if (!entry) throw refuse('zip.missing', name);
			let part = done.get(entry);
			if (part) return part;
			inflated += entry.size;
			if (inflated > caps.inflated) throw refuse('zip.tooLarge', name);
			part = inflate(entry);
			if (!part) throw refuse('zip.damaged', entry.name);
			if (!caps.once) done.set(entry, part);
			return part;
		},
		prepare(names) {
			const wanted = names.flatMap((name) => byName.get(keyOf(name)) ?? []);
			const open = [...new Set(wanted)].filter((one) => one.method === 8 && !done.has(one));
			const size = open.reduce((sum, one) => sum + one.size, 0);
			if (open.length < 2 || caps.once || inflated + size > caps.inflated) return;
			inflateTogether(open)?.forEach((part, index) => {
				inflated += part.length;
				done.set(open[index]!, part);
			});
		},
	};
}

type ZipRefusal =
	| 'zip.damaged'
	| 'zip.duplicate'
	| 'zip.encrypted'
	| 'zip.method'
	| 'zip.missing'
	| 'zip.overlap'
	| 'zip.tooLarge';
type Refuse = (code: ZipRefusal, part?: string) => Failure;

const lower = /^[a-z0-9_./-]*$/;

function keyOf(name: string): string {
	if (lower.test(name) && name[0] !== '/') return name;
	return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function directory(view: DataView, bytes: Uint8Array, caps: ZipCaps, refuse: Refuse): ZipEntry[] {
	const {count, start, end} = endOf(view, refuse);
	if (count > caps.entries) throw refuse('zip.tooLarge');
	const entries: ZipEntry[] = [];
	const places: Place[] = [{start, end}];
	let at = start;
	for (let index = 0; index < count; index++) {
		if (view.getUint32(at, true) !== 0x02_01_4b_50) throw refuse('zip.damaged');
		const nameLength = view.getUint16(at + 28, true);
		const extraLength = view.getUint16(at + 30, true);
		const commentLength = view.getUint16(at + 32, true);
		const name = text(bytes.subarray(at + 46, at + 46 + nameLength));
		const flags = view.getUint16(at + 8, true);
		const method = view.getUint16(at + 10, true);
		if (flags & 0x41) throw refuse('zip.encrypted', name);
		if (method !== 0 && method !== 8) throw refuse('zip.method', name);
		const [size, packed, offset] = sizesOf(view, at, at + 46 + nameLength, extraLength);
		if (size > caps.part) throw refuse('zip.tooLarge', name);
		if (view.getUint32(offset, true) !== 0x04_03_4b_50) throw refuse('zip.damaged', name);
		const from =
			offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
		if (from + packed > start) throw refuse('zip.overlap', name);
		places.push({start: offset, end: from + packed});
		const crc = view.getUint32(at + 16, true);
		entries.push({name, method, crc, size, compressed: bytes.subarray(from, from + packed)});
		at += 46 + nameLength + extraLength + commentLength;
	}

	if (at > end) throw refuse('zip.damaged');
	places.sort((left, right) => left.start - right.start);
	for (const [index, place] of places.entries()) {
		const before = places[index - 1];
		if (before && before.end > place.start) throw refuse('zip.overlap');
	}

	return entries;
}

// The end record is found from behind; its comment must reach exactly to the end of the file.
function endOf(view: DataView, refuse: Refuse): {count: number; start: number; end: number} {
	const lowest = Math.max(0, view.byteLength - 22 - 0xff_ff);
	for (let at = view.byteLength - 22; at >= lowest; at--) {
		if (view.getUint32(at, true) !== 0x06_05_4b_50) continue;
		if (at + 22 + view.getUint16(at + 20, true) !== view.byteLength) continue;
		const count = view.getUint16(at + 10, true);
		const length = view.getUint32(at + 12, true);
		const start = view.getUint32(at + 16, true);
		if (count === 0xff_ff || length === 0xff_ff_ff_ff || start === 0xff_ff_ff_ff)
			return longEndOf(view, at, refuse);
		if (start + length > at) throw refuse('zip.damaged');
		return {count, start, end: start + length};
	}

	throw refuse('zip.damaged');
}

// ZIP64: some producers write it for small files too.
function longEndOf(view: DataView, at: number, refuse: Refuse) {
	if (view.getUint32(at - 20, true) !== 0x07_06_4b_50) throw refuse('zip.damaged');
	const record = long(view, at - 12);
	if (view.getUint32(record, true) !== 0x06_06_4b_50) throw refuse('zip.damaged');
	const start = long(view, record + 48);
	const end = start + long(view, record + 40);
	if (end > record) throw refuse('zip.damaged');
	return {count: long(view, record + 32), start, end};
}

function sizesOf(
	view: DataView,
	at: number,
	extra: number,
	length: number,
): [size: number, packed: number, offset: number] {
	const values: [number, number, number] = [
		view.getUint32(at + 24, true),
		view.getUint32(at + 20, true),
		view.getUint32(at + 42, true),
	];
	if (!values.includes(0xff_ff_ff_ff)) return values;
	for (let place = extra; place + 4 <= extra + length; ) {
		const width = view.getUint16(place + 2, true);
		if (view.getUint16(place, true) === 1) {
			let next = place + 4;
			for (const [index, value] of values.entries()) {
				if (value !== 0xff_ff_ff_ff) continue;
				values[index] = long(view, next);
				next += 8;
			}
		}

		place += 4 + width;
	}

	return values;
}

function long(view: DataView, at: number): number {
	return Number(view.getBigUint64(at, true));
}

// Names of the office formats are ASCII; archives made on a Chinese Windows name their files in its own code page.
function text(bytes: Uint8Array): string {
	const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	if (isAscii(raw)) return raw.toString('latin1');
	for (const encoding of ['utf-8', 'gb18030']) {
		try {
			return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes);
		} catch {
			// The next one.
		}
	}

	return new TextDecoder('latin1').decode(bytes);
}
