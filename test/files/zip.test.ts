import {createHash} from 'node:crypto';
import test from 'ava';
import {strToU8, zipSync} from 'fflate';
import {Failure} from '../../source/failure.ts';
import {writeZip} from '../../source/files/write-zip.ts';
import {openZip, zipCaps} from '../../source/files/zip.ts';
import {type MessageKey, say} from '../../source/text/say.ts';

const long = strToU8('政府信息公开'.repeat(500));
const parts = [
	{name: '[Content_Types].xml', bytes: strToU8('<Types/>')},
	{name: 'xl/worksheets/sheet1.xml', bytes: long},
	{name: 'xl/空.xml', bytes: new Uint8Array()},
];

function failureOf(run: () => unknown): Failure | undefined {
	try {
		run();
	} catch (error) {
		if (error instanceof Failure) return error;
		throw error;
	}

	return undefined;
}

function patched(
	bytes: Uint8Array,
	signature: number,
	offset: number,
	change: (old: number) => number,
	width: 2 | 4 = 4,
	nth = 0,
) {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at + 4 <= copy.length; at++) {
		if (view.getUint32(at, true) !== signature || nth-- > 0) continue;
		if (width === 4) view.setUint32(at + offset, change(view.getUint32(at + offset, true)), true);
		else view.setUint16(at + offset, change(view.getUint16(at + offset, true)), true);
		return copy;
	}

	throw new Error('no such record');
}

test('what is written is read back, and names compare without case or slash direction', (t) => {
	const zip = openZip(writeZip(parts));
	t.deepEqual(
		zip.entries.map(({name, method, size}) => [name, method, size]),
		[
			['[Content_Types].xml', 0, 8],
			['xl/worksheets/sheet1.xml', 8, long.length],
			['xl/空.xml', 0, 0],
		],
	);
	t.deepEqual(zip.read('/XL\\worksheets/Sheet1.xml'), Buffer.from(long));
	t.false(zip.has('xl/worksheets/sheet2.xml'));
	t.is(failureOf(() => zip.read('xl/worksheets/sheet2.xml'))?.code, 'zip.missing');
});

test('the same parts give the same bytes, and a kept entry keeps its compressed bytes', (t) => {
	const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
	t.is(digest(writeZip(parts)), digest(writeZip(parts)));
	const foreign = openZip(zipSync(Object.fromEntries(parts.map(({name, bytes}) => [name, bytes]))));
	const kept = foreign.entries.map((entry) =>
		entry.name === '[Content_Types].xml' ? {name: entry.name, bytes: strToU8('<Other/>')} : entry,
	);
	const again = openZip(writeZip(kept));
	t.is(Buffer.from(again.read('[Content_Types].xml')).toString(), '<Other/>');
	t.deepEqual(again.entries[1], foreign.entries[1]);
});

const good = writeZip(parts);
const central = 0x02_01_4b_50;
const cases: Array<[string, Uint8Array, MessageKey]> = [
	['no archive at all', strToU8('PK no archive'), 'zip.damaged'],
	['an empty file', new Uint8Array(), 'zip.damaged'],
	['cut short', good.slice(0, -30), 'zip.damaged'],
	[
		'a byte of a part flipped',
		good.map((byte, at) => (at === 120 ? byte ^ 1 : byte)),
		'zip.damaged',
	],
	[
		'a declared size that is too small',
		patched(good, central, 24, (old) => old - 1, 4, 1),
		'zip.damaged',
	],
	[
		'a declared size that is too large',
		patched(good, central, 24, (old) => old + 1, 4, 1),
		'zip.damaged',
	],
	[
		'a declared size beyond the cap',
		patched(good, central, 24, () => zipCaps.part + 1, 4, 1),
		'zip.tooLarge',
	],
	['a password', patched(good, central, 8, (old) => old | 1, 2, 1), 'zip.encrypted'],
	['an unknown packing', patched(good, central, 10, () => 12, 2, 1), 'zip.method'],
	['two entries over the same bytes', patched(good, central, 42, () => 0, 4, 1), 'zip.overlap'],
	[
		'a directory that starts elsewhere',
		patched(good, 0x06_05_4b_50, 16, (old) => old - 5),
		'zip.damaged',
	],
	[
		'a name twice, differing in case',
		writeZip([...parts, {name: 'XL/worksheets/SHEET1.xml', bytes: long}]),
		'zip.duplicate',
	],
	[
		'too many entries',
		writeZip(
			Array.from({length: zipCaps.entries + 1}, (_, index) => ({
				name: `${index}`,
				bytes: new Uint8Array(),
			})),
		),
		'zip.tooLarge',
	],
	['too large a file', new Uint8Array(zipCaps.file + 1), 'zip.tooLarge'],
];

for (const [what, bytes, expected] of cases) {
	test(`the guard refuses ${what}`, (t) => {
		const failure = failureOf(() => {
			const zip = openZip(bytes);
			for (const {name} of zip.entries) zip.read(name);
		});
		t.is(failure?.code, expected);
		for (const language of ['zh', 'en'] as const)
			t.notRegex(say(language, failure!.code, failure!.values), /（）|\(\)|\{/);
	});
}

test('many small parts may not add up to more than the cap', (t) => {
	const zeros = new Uint8Array(33 * 2 ** 20);
	const zip = openZip(zipSync({a: zeros, b: zeros, c: zeros, d: zeros}, {level: 1}));
	for (const name of ['a', 'b', 'c']) zip.read(name);
	t.is(failureOf(() => zip.read('d'))?.code, 'zip.tooLarge');
});
