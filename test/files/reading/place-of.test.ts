import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {Failure} from '../../../source/failure.ts';
import {isOrdinary, ordinary} from '../../../source/files/reading/is-ordinary.ts';
import {placeOf} from '../../../source/files/reading/place-of.ts';
import {poolSize} from '../../../source/files/reading/pool-size.ts';
import {sniff} from '../../../source/files/reading/sniff.ts';
import {writeZip} from '../../../source/files/write-zip.ts';
import {openZip} from '../../../source/files/zip.ts';
import {drawSheets} from '../../corpus/render.ts';
import {forms, reports} from '../../corpus/reports.ts';
import {toGbk, writeCsv, writeDocx, writeHtml} from '../../corpus/write-text.ts';
import {writeBook} from '../../corpus/write-xlsx.ts';

const three = drawSheets(forms[0]!, reports.find(({name}) => name === 'suqian-city-2024')!);
const good = writeBook(three);
const utf8 = (text: string) => new TextEncoder().encode(text);
const withPart = (name: string, bytes: Uint8Array) =>
	writeZip([...openZip(good).entries, {name, bytes}]);
const noise = (length: number) =>
	Uint8Array.from({length}, (_, at) => Math.imul(at + 1, 2_654_435_761) >>> 13);

const cases: Array<[what: string, bytes: () => Uint8Array | Promise<Uint8Array>, is: boolean]> = [
	['a workbook of a unit', () => good, true],
	['a workbook with macros', () => writeBook(three, 'xlsm'), true],
	['a document', () => writeDocx(three, '年度报告'), true],
	['a page in GBK', () => toGbk(writeHtml(three, 'gb2312')), true],
	['a text', () => utf8(writeCsv(three[1]!)), true],
	['a damaged workbook', () => good.slice(0, 3000), true],
	['a workbook with a picture', () => withPart('xl/media/image1.png', noise(2 ** 20)), true],
	['a binary workbook', () => writeBook(three, 'xlsb'), false],
	['an old workbook', () => writeBook(three, 'biff8'), false],
	['an OpenDocument workbook', () => writeBook(three, 'ods'), false],
	['an XML workbook', () => writeBook(three, 'xlml'), false],
	['a text of more than a megabyte', () => utf8('1,2\n'.repeat(2 ** 18 + 1)), false],
	['a part that unfolds a thousandfold', () => withPart('x', new Uint8Array(2 ** 20)), false],
	['a part of more than four megabytes', () => withPart('x', noise(2 ** 22 + 1)), false],
	[
		'hundreds of parts',
		() =>
			writeZip([
				...openZip(good).entries,
				...Array.from({length: 300}, (_, at) => ({name: `x${at}`, bytes: utf8('x')})),
			]),
		false,
	],
];

for (const [what, bytes, is] of cases) {
	test(`${what} is ${is ? 'ordinary: a thread reads it' : 'unusual: a process of its own reads it'}`, async (t) => {
		const given = await bytes();
		const kind = sniff(given, 'x');
		t.is(isOrdinary(given, kind), is);
		// Of an archive its reader says so itself.
		const isUnopened = kind === 'zip' && given.length <= ordinary.file;
		t.is(placeOf({name: 'x', bytes: given}), is || isUnopened ? 'thread' : 'process');
	});
}

test('of a file that is not opened yet, its name and size say where it is read', (t) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-place-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	const file = (name: string, size = 10) => {
		const at = path.join(folder, name);
		writeFileSync(at, '');
		truncateSync(at, size);
		return at;
	};

	for (const name of ['年报.xlsx', '年报.xlsm', '年报.docx', '年报.csv', '年报.htm', '年报'])
		t.is(placeOf(file(name)), 'thread', name);
	for (const name of ['年报.XLS', '年报.et', '年报.xlsb', '年报.ods', '年报.xml'])
		t.is(placeOf(file(name)), 'process', name);
	t.is(placeOf(file('大.xlsx', 3 * 2 ** 20)), 'process');
	for (const [name, size, code] of [
		['~$年报.xlsx', 10, 'read.lockFile'],
		['.~lock.年报.xlsx#', 10, 'read.lockFile'],
		['过大.xlsx', 21 * 2 ** 20, 'file.tooLarge'],
	] as const)
		t.is(t.throws(() => placeOf(file(name, size)), {instanceOf: Failure})?.code as string, code);
});

test('there are as many readers as cores and memory allow, and at least one of each', (t) => {
	const much = 64 * 2 ** 30;
	const sizes = [1, 2, 3, 4, 5, 8, 64].map((cores) => poolSize(cores, much));
	t.deepEqual(
		sizes.map(({thread}) => thread),
		[2, 2, 2, 3, 4, 4, 4],
	);
	t.deepEqual(
		sizes.map((size) => size.process),
		[1, 1, 1, 1, 2, 2, 2],
	);
	t.deepEqual(poolSize(8, 600 * 2 ** 20), {thread: 2, process: 1});
	t.deepEqual(poolSize(8, 2 ** 20), {thread: 1, process: 1});
});
