import {randomBytes} from 'node:crypto';
import {crc32, deflateRawSync} from 'node:zlib';
import test from 'ava';
import {inflate, inflateTogether} from '../../source/files/inflate.ts';
import type {ZipEntry} from '../../source/files/zip.ts';

function entryOf(bytes: Uint8Array, compressed: Uint8Array = deflateRawSync(bytes)): ZipEntry {
	return {name: 'part', method: 8, crc: crc32(bytes), size: bytes.length, compressed};
}

const parts = [
	Buffer.from('政府信息公开'.repeat(400)),
	Buffer.alloc(0),
	randomBytes(3000),
	Buffer.from('x'),
	Buffer.alloc(70_000, 7),
];

test('several parts at once are what each is alone', (t) => {
	const entries = parts.map((part) => entryOf(part));
	const together = inflateTogether(entries);
	t.deepEqual(
		together?.map((part) => Buffer.from(part)),
		parts,
	);
	t.deepEqual(
		entries.map((entry) => Buffer.from(inflate(entry)!)),
		parts,
	);
});

const good = entryOf(parts[0]!);
const [long] = [deflateRawSync(parts[0]!)];
const odd: ReadonlyArray<[what: string, entry: ZipEntry, alone: boolean]> = [
	['a part whose CRC is another', {...good, crc: good.crc ^ 1}, false],
	['a part that is longer than it says', {...good, size: good.size - 1}, false],
	['a part that is shorter than it says', {...good, size: good.size + 1}, false],
	['a part that is cut', {...good, compressed: long!.subarray(0, -2)}, false],
	['a part that is no deflate', {...good, compressed: Buffer.from('no deflate')}, false],
	['a part without bytes', {...good, compressed: Buffer.alloc(0)}, false],
	// The end of a part is where its stream ends: what lies behind it nobody reads.
	[
		'a part with bytes behind it',
		{...good, compressed: Buffer.concat([long!, Buffer.of(0, 1)])},
		true,
	],
	[
		'a part with another member behind it',
		{...good, compressed: Buffer.concat([long!, Buffer.from('1f8b0800', 'hex')])},
		true,
	],
];

for (const [what, entry, alone] of odd)
	test(`${what} is not taken with others, first, between and last`, (t) => {
		for (const all of [
			[entry, good],
			[good, entry, good],
			[good, entry],
		])
			t.is(inflateTogether(all), undefined);
		t.is(inflate(entry) !== undefined, alone);
	});
