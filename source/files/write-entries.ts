import type {ZipEntry} from './zip.ts';

/**
Writes an archive of entries as they are. Same entries, same bytes: dates are fixed, and no byte is packed anew.

@throws RangeError beyond what the format holds without ZIP64
*/
export function writeEntries(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
	const names = entries.map(({name}) => new TextEncoder().encode(name));
	if (entries.length >= 0xff_ff) throw new RangeError('too many parts');
	const sizes = entries.map((entry, index) => names[index]!.length + entry.compressed.length);
	const length = entries.reduce(
		(sum, _, index) => sum + 76 + sizes[index]! + names[index]!.length,
		22,
	);
	const bytes = new Uint8Array(length);
	const view = new DataView(bytes.buffer);
	let at = 0;
	const offsets = entries.map((entry, index) => {
		const start = at;
		view.setUint32(at, 0x04_03_4b_50, true);
		header(view, at + 4, entry, names[index]!);
		bytes.set(names[index]!, at + 30);
		bytes.set(entry.compressed, at + 30 + names[index]!.length);
		at += 30 + sizes[index]!;
		return start;
	});
	const start = at;
	for (const [index, entry] of entries.entries()) {
		view.setUint32(at, 0x02_01_4b_50, true);
		view.setUint16(at + 4, 20, true);
		header(view, at + 6, entry, names[index]!);
		view.setUint32(at + 42, offsets[index]!, true);
		bytes.set(names[index]!, at + 46);
		at += 46 + names[index]!.length;
	}

	view.setUint32(at, 0x06_05_4b_50, true);
	view.setUint16(at + 8, entries.length, true);
	view.setUint16(at + 10, entries.length, true);
	view.setUint32(at + 12, at - start, true);
	view.setUint32(at + 16, start, true);
	return bytes;
}

// The fields that the local and the central header share: version 2.0, UTF-8 name, 1980-01-01.
function header(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
	view.setUint16(at, 20, true);
	view.setUint16(at + 2, 0x08_00, true);
	view.setUint16(at + 4, entry.method, true);
	view.setUint16(at + 8, 0x00_21, true);
	view.setUint32(at + 10, entry.crc, true);
	view.setUint32(at + 14, entry.compressed.length, true);
	view.setUint32(at + 18, entry.size, true);
	view.setUint16(at + 22, name.length, true);
}
