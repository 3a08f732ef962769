/** By this note Node finds what was put into it, and by this mark whether there is anything. */
const noteName = 'NODE_SEA_BLOB';
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:';

const [load, note, table] = [1, 4, 6];
const entrySize = 56;
// The largest page of the processors that Node runs on.
const page = 65_536;

/**
A Node for Linux with a blob in it, as `--experimental-sea-config` makes one: one more segment behind all others, which
holds the blob as a note and, as that needs two more lines, the table of segments.

@throws TypeError when these are not the bytes of a 64-bit little-endian ELF file with Node's mark in it, once
*/
export function withBlob(node: Buffer, blob: Uint8Array): Buffer {
	if (
		node.toString('latin1', 0, 6) !== '\u007FELF\u0002\u0001' ||
		node.readUInt16LE(54) !== entrySize
	)
		throw new TypeError('no 64-bit little-endian ELF file');
	const at = Number(node.readBigUInt64LE(32));
	const count = node.readUInt16LE(56);
	const segments = Array.from({length: count}, (_, index) =>
		Buffer.from(node.subarray(at + index * entrySize, at + (index + 1) * entrySize)),
	);
	const loaded = segments.filter((segment) => segment.readUInt32LE(0) === load);
	const base = Number(loaded[0]!.readBigUInt64LE(16) - loaded[0]!.readBigUInt64LE(8));
	const ends = loaded.map((one) => Number(one.readBigUInt64LE(16) + one.readBigUInt64LE(40)));
	// Linux before 5.18 takes the table to lie in memory as far from the beginning as it does in the file.
	const from = Math.ceil(Math.max(node.length, ...ends.map((end) => end - base)) / page) * page;

	const words = Buffer.from(`${noteName}\0`);
	const head = Buffer.alloc(12 + Math.ceil(words.length / 4) * 4);
	head.writeUInt32LE(words.length, 0);
	head.writeUInt32LE(blob.length, 4);
	words.copy(head, 12);
	const noteSize = head.length + Math.ceil(blob.length / 4) * 4;
	const tableSize = (count + 2) * entrySize;
	const place = (segment: Buffer, offset: number, size: number) => {
		segment.writeBigUInt64LE(BigInt(offset), 8);
		for (const field of [16, 24]) segment.writeBigUInt64LE(BigInt(base + offset), field);
		for (const field of [32, 40]) segment.writeBigUInt64LE(BigInt(size), field);
	};

	for (const segment of segments)
		if (segment.readUInt32LE(0) === table) place(segment, from, tableSize);
	for (const [type, offset, size, align] of [
		[load, from, tableSize + noteSize, page],
		[note, from + tableSize, noteSize, 4],
	] as const) {
		const segment = Buffer.alloc(entrySize);
		segment.writeUInt32LE(type, 0);
		segment.writeUInt32LE(4, 4);
		place(segment, offset, size);
		segment.writeBigUInt64LE(BigInt(align), 48);
		segments.push(segment);
	}

	const made = Buffer.alloc(from + tableSize + noteSize);
	node.copy(made);
	made.writeBigUInt64LE(BigInt(from), 32);
	made.writeUInt16LE(count + 2, 56);
	Buffer.concat([...segments, head, blob]).copy(made, from);
	const mark = made.indexOf(`${fuse}0`);
	if (mark < 0 || made.indexOf(fuse, mark + 1) >= 0) throw new TypeError('no mark of Node, or two');
	made.write('1', mark + fuse.length);
	return made;
}
