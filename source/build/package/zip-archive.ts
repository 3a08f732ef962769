import {crc32, deflateRawSync} from 'node:zlib';
import {type Entry, packedAt, sorted} from './entry.ts';

/** A zip archive, its names in UTF-8 and marked so, all of one time. */
export function writeZip(entries: readonly Entry[]): Buffer {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const {name, bytes, runs} of sorted(entries)) {
		const label = Buffer.from(name);
		const packed = deflateRawSync(bytes, {level: 9});
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(1 << 11, 2);
		common.writeUInt16LE(8, 4);
		common.writeUInt32LE(dosTime(), 6);
		common.writeUInt32LE(crc32(bytes), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(bytes.length, 18);
		common.writeUInt16LE(label.length, 22);
		parts.push(Buffer.from('PK\u0003\u0004'), common, label, packed);

		const made = Buffer.alloc(6);
		// Made on Unix: the mode says what runs.
		made.write('PK\u0001\u0002');
		made.writeUInt16LE((3 << 8) | 20, 4);
		const outer = Buffer.alloc(14);
		outer.writeUInt32LE(((0o100000 | (runs ? 0o755 : 0o644)) << 16) >>> 0, 6);
		outer.writeUInt32LE(at, 10);
		directory.push(made, common, outer, label);
		at += 30 + label.length + packed.length;
	}

	const size = directory.reduce((sum, one) => sum + one.length, 0);
	const end = Buffer.alloc(22);
	end.write('PK\u0005\u0006');
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(size, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...parts, ...directory, end]);
}

function dosTime(): number {
	const when = new Date(packedAt * 1000);
	const date =
		((when.getUTCFullYear() - 1980) << 9) | ((when.getUTCMonth() + 1) << 5) | when.getUTCDate();
	return (date << 16) >>> 0;
}
