import {
	appendFileSync,
	chmodSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {Failure} from '../../../source/failure.ts';
import {sharedPool} from '../../../source/files/reading/read-file.ts';
import {openCache} from '../../../source/files/rollups/record-cache.ts';
import {writeZip} from '../../../source/files/write-zip.ts';
import {digestOf} from '../../../source/files/writing/digest-of.ts';
import {drawSheets} from '../../corpus/render.ts';
import {forms, reports2021} from '../../corpus/reports.ts';
import {writeBook} from '../../corpus/write-xlsx.ts';
import {inShort, ownFolder, put, quickPool, toldOf} from './sample.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** So long ago that nobody doubts it. */
const old = (file: string) => utimesSync(file, 1_700_000_000, 1_700_000_000);

test('every file of the folders is told once, and what nobody sent is counted', async (t) => {
	const folder = ownFolder(t);
	put(folder, '乙/教育局.xlsx', '2021 教育局');
	put(folder, '甲.xlsx', '2021 甲局');
	for (const name of ['~$甲.xlsx', '.DS_Store', '乙/Thumbs.db']) put(folder, name, 'x');
	put(folder, '汇总/汇总表-2024.xlsx', '2021 我们');
	symlinkSync('甲.xlsx', path.join(folder, '又甲.xlsx'));
	const given = [folder, path.join(folder, '乙')];
	const ours = [path.join(folder, '汇总')];
	const {files, read} = await toldOf(given, ownFolder(t), quickPool(), {ours});
	const root = path.basename(folder);
	t.deepEqual(files.map(inShort), [`${root}/乙/教育局.xlsx 教育局`, `${root}/甲.xlsx 甲局`]);
	t.deepEqual([read.all, read.skipped], [2, 6]);
	t.deepEqual(files[0]?.record.return?.sources, ['a!A1', '', 'a!A3']);
	t.is(files[0]?.record.return?.sources, files[1]?.record.return?.sources);
});

test('an archive is opened one level deep, with names as a Chinese Windows writes them too', async (t) => {
	const folder = ownFolder(t);
	const outer = writeZip([
		{name: '城关/教育局.csv', bytes: bytes('2021 教育局')},
		{name: '__MACOSX/._x', bytes: bytes('x')},
		{name: '城关/', bytes: bytes('')},
		{name: '再一个.zip', bytes: writeZip([{name: 'a.csv', bytes: bytes('2021 里面')}])},
		{name: '../../逃.csv', bytes: bytes('2021 逃局')},
	]);
	put(folder, '全部.zip', outer);
	const windows = Buffer.from(writeZip([{name: 'abcdef.csv', bytes: bytes('2021 民政局')}]));
	// 民政局 in its code page.
	for (const at of [windows.indexOf('abcdef'), windows.lastIndexOf('abcdef')])
		windows.set([0xc3, 0xf1, 0xd5, 0xfe, 0xbe, 0xd6], at);
	put(folder, '窗.zip', windows);
	put(folder, '空.zip', writeZip([]));
	put(folder, '坏.zip', outer.subarray(0, 100));
	const home = ownFolder(t);
	const {files, read} = await toldOf([folder], home, quickPool());
	const inner = files.find(({inside}) => inside === '再一个.zip');
	t.deepEqual(files.filter((one) => one !== inner).map(inShort), [
		'全部.zip!../../逃.csv 逃局',
		'全部.zip!城关/教育局.csv 教育局',
		'坏.zip zip.damaged',
		'空.zip read.emptyArchive',
		'窗.zip!民政局.csv 民政局',
	]);
	t.deepEqual([read.all, read.skipped], [6, 1]);
	// Unchanged, none of it is opened again.
	for (const name of ['全部.zip', '窗.zip']) old(path.join(folder, name));
	await toldOf([folder], home, quickPool());
	const again = quickPool();
	const second = await toldOf([folder], home, again);
	t.deepEqual(again.asked, []);
	t.deepEqual(second.files.map(inShort), files.map(inShort));
	t.is(second.read.skipped, 1);
});

test('by the part it begins with a workbook is one file, and an archive of files is none', async (t) => {
	const folder = ownFolder(t);
	const type = {name: '[Content_Types].xml', bytes: bytes('x')};
	for (const [name, first, ...more] of [
		['一.xlsx', 'xl/workbook.xml'],
		['二.xlsx', 'docProps/app.xml', type],
		['三.xlsx', '_rels/.rels', type],
		['四.xlsx', '甲', type],
		['甲.zip', 'docProps/a.csv'],
		['乙.zip', '_rels/a.csv'],
		['丙.zip', 'xlsx/a.csv'],
	] as const)
		put(folder, name, writeZip([{name: first, bytes: bytes(`2021 ${name}`)}, ...more]));
	const pool = quickPool();
	await toldOf([folder], ownFolder(t), pool);
	t.deepEqual(pool.asked.toSorted(), [
		'a.csv',
		'a.csv',
		'a.csv',
		'一.xlsx',
		'三.xlsx',
		'二.xlsx',
		'四.xlsx',
	]);
});

test('a bomb in an archive is refused by itself, and the rest of the archive is read', async (t) => {
	const folder = ownFolder(t);
	const bomb = new Uint8Array(21 * 2 ** 20);
	const parts = [
		{name: '甲.csv', bytes: bytes('2021 甲局')},
		{name: '炸.csv', bytes: bomb},
	];
	put(folder, 'a.zip', writeZip(parts));
	const {files} = await toldOf([folder], ownFolder(t), quickPool());
	t.deepEqual(files.map(inShort), ['a.zip!炸.csv zip.tooLarge', 'a.zip!甲.csv 甲局']);
});

test('a file is known by size and time, by its digest where they changed, and read anew where the bytes did', async (t) => {
	const folder = ownFolder(t);
	const home = ownFolder(t);
	const file = put(folder, 'a.csv', '2021 甲局');
	const moved = path.join(folder, 'b.csv');
	old(file);
	const asked = async () => {
		const pool = quickPool();
		const {files} = await toldOf([folder], home, pool);
		return [files.map(inShort).join(), pool.asked.length];
	};

	t.deepEqual(await asked(), ['a.csv 甲局', 1]);
	t.deepEqual(await asked(), ['a.csv 甲局', 0]);
	utimesSync(file, 1_700_000_100, 1_700_000_100);
	t.deepEqual(await asked(), ['a.csv 甲局', 0]);
	renameSync(file, moved);
	t.deepEqual(await asked(), ['b.csv 甲局', 0]);
	writeFileSync(moved, '2021 乙局');
	t.deepEqual(await asked(), ['b.csv 乙局', 1]);
	// Changed within the same moment, with the same size: only the digest tells.
	const {mtime} = statSync(moved);
	writeFileSync(moved, '2021 丙局');
	utimesSync(moved, mtime, mtime);
	t.deepEqual(await asked(), ['b.csv 丙局', 1]);
	// The cache may be deleted at any time.
	rmSync(path.join(home, 'records.ndjson'));
	t.deepEqual(await asked(), ['b.csv 丙局', 1]);
});

test('what the machine refused is asked again next time, what the bytes are is not', async (t) => {
	const folder = ownFolder(t);
	const home = ownFolder(t);
	const codes = ['import.noTables', 'read.pdf', 'read.stopped', 'read.tooSlow'];
	for (const code of codes) put(folder, code, `${code} x`);
	const first = await toldOf([folder], home, quickPool());
	t.deepEqual(
		first.files.map(({record}) => record.failure),
		codes.map((code) => ({code, values: {why: 'x'}, exit: 3})),
	);
	const again = quickPool();
	await toldOf([folder], home, again);
	t.deepEqual(again.asked, ['read.stopped', 'read.tooSlow']);
});

test('a place that cannot be read is told, and the rest goes on', async (t) => {
	const folder = ownFolder(t);
	put(folder, 'b.csv', '2021 乙局');
	const closed = put(folder, 'a.csv', '2021 甲局');
	const gone = put(folder, 'c/d.csv', '2021 丁局');
	chmodSync(closed, 0o000);
	// The share goes away while the first file is read.
	const pool = quickPool(() => rmSync(path.dirname(gone), {recursive: true, force: true}));
	const {files} = await toldOf([folder], ownFolder(t), pool);
	const isRoot = process.getuid?.() === 0;
	t.deepEqual(files.map(inShort), [
		isRoot ? 'a.csv 甲局' : 'a.csv file.notAllowed',
		'b.csv 乙局',
		'c/d.csv file.missing',
	]);
	writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xc4, 0xea])]), 'x');
	put(folder, '断.xlsx', 'PK\u0003\u0004half');
	const odd = (await toldOf([folder], ownFolder(t), quickPool())).files;
	t.deepEqual(
		odd.slice(2).map(({path, record}) => [path, record.failure?.code, record.digest.length]),
		[
			['断.xlsx', 'zip.damaged', 64],
			['\uFFFD\uFFFD', 'read.strangeName', 0],
		],
	);
	const none = toldOf([path.join(folder, 'none')], ownFolder(t), quickPool());
	await t.throwsAsync(none, {instanceOf: Failure});
});

test('what decisions name and no file holds stays, by its record or by the kept original', async (t) => {
	const folder = ownFolder(t);
	const home = ownFolder(t);
	put(folder, 'a.csv', '2021 甲局');
	const digest = digestOf(bytes('2021 甲局'));
	const other = digestOf(bytes('2021 乙局'));
	await toldOf([folder], home, quickPool());
	rmSync(path.join(folder, 'a.csv'));
	const {files, read} = await toldOf([folder], home, quickPool(), {
		decided: new Set([digest, other, 'taken:1']),
		original: (asked) => (asked === other ? bytes('2021 乙局') : undefined),
	});
	t.deepEqual(files.map(inShort), ['a.csv 甲局 gone', `kept/${other} 乙局 gone`]);
	t.is(read.all, 2);
	t.deepEqual((await toldOf([folder], home, quickPool())).files, []);
});

test('an interrupt ends after what is being read, and what was read is known next time', async (t) => {
	const folder = ownFolder(t);
	const home = ownFolder(t);
	for (let at = 0; at < 60; at++) put(folder, `${at}.csv`, `2021 ${at}局`);
	const stop = new AbortController();
	const pool = quickPool((count) => count === 20 && stop.abort());
	const first = await toldOf([folder], home, pool, {stop: stop.signal});
	t.is(first.files.length, 20);
	const again = quickPool();
	t.is((await toldOf([folder], home, again)).files.length, 60);
	t.is(again.asked.length, 40);
});

test('lines of the cache that do not prove themselves are read anew, and none is taken for another', async (t) => {
	const folder = ownFolder(t);
	const home = ownFolder(t);
	for (let at = 0; at < 4; at++) old(put(folder, `${at}.csv`, `2021 ${at}局`));
	const wanted = (await toldOf([folder], home, quickPool())).files;
	const file = path.join(home, 'records.ndjson');
	const whole = readFileSync(file);
	for (let at = 0; at < whole.length; at += 53) {
		const harmed = Buffer.from(whole);
		harmed[at] = harmed[at]! ^ 4;
		writeFileSync(file, harmed);
		t.deepEqual((await toldOf([folder], home, quickPool())).files, wanted, `byte ${at}`);
		writeFileSync(file, whole.subarray(0, at));
		t.deepEqual((await toldOf([folder], home, quickPool())).files, wanted, `cut at ${at}`);
		t.deepEqual((await toldOf([folder], home, quickPool())).files, wanted);
	}

	writeFileSync(file, whole);
	appendFileSync(file, '["record","half');
	const pool = quickPool();
	put(folder, '9.csv', '2021 九局');
	await toldOf([folder], home, pool);
	t.deepEqual(pool.asked, ['9.csv']);
	t.is(openCache(home, 'made otherwise').record(wanted[0]!.record.digest), undefined);
});

test('a layout that proves false has all that was read by it read again, earlier runs and archives too', async (t) => {
	const folder = ownFolder(t);
	const home = ownFolder(t);
	old(put(folder, 'a.csv', '2021 甲局 一'));
	put(folder, 'b.csv', '2021 乙局 二');
	const parts = ['2021 丙局 二', '2021 丁局 一', '2021 戊局'];
	const zip = writeZip(parts.map((text, at) => ({name: `${at}.csv`, bytes: bytes(text)})));
	old(put(folder, 'c.zip', zip));
	put(folder, 'd.csv', 'none 己局 二');
	const last = async (more: Parameters<typeof toldOf>[3] = {}) => {
		const pool = quickPool();
		const {files, read} = await toldOf([folder], home, pool, more);
		const figures = files.map((one) => one.record.return?.figures[2] ?? one.record.failure?.code);
		return [figures.join(' '), pool.asked.join(' '), read.all];
	};

	t.deepEqual(await last(), [
		'9 9 9 9 3 import.noTables',
		'a.csv b.csv 0.csv 1.csv 2.csv d.csv',
		6,
	]);
	// What proves the second false is not read by it; what was read by it before, in this run and the last one, is read again.
	put(folder, 'e.csv', '2021 庚局 三 二');
	const decided = new Set([digestOf(bytes('2021 乙局 二'))]);
	const wanted = '9 3 3 9 3 3 9';
	t.deepEqual(await last({decided}), [wanted, 'e.csv b.csv 0.csv d.csv', 7]);
	t.deepEqual(await last(), [wanted, '', 7]);
	// Nothing is taken from memory any more.
	put(folder, 'f.csv', '2021 辛局 四');
	t.deepEqual(await last(), [`${wanted} 3`, 'f.csv', 8]);
	// What is gone is read again where its original was kept, else it is nothing any more.
	rmSync(path.join(folder, 'a.csv'));
	const digest = digestOf(bytes('2021 甲局 一'));
	put(folder, 'g.csv', '2021 壬局 四 一');
	const wish = {decided: new Set([digest])};
	t.deepEqual(await last(wish), ['3 3 3 3 3 9 3 3', 'g.csv 1.csv', 8]);
	t.deepEqual(await last({...wish, original: () => bytes('2021 甲局 一')}), [
		'3 3 3 3 3 3 9 3 3',
		digest,
		9,
	]);
});

test('real returns come back as records: figures, sources, and why a file is none', async (t) => {
	const folder = ownFolder(t);
	const form = forms.find(({id}) => id === '2021')!;
	const [report] = reports2021;
	const book = writeBook(drawSheets(form, report!));
	put(folder, 'a.xlsx', book);
	put(folder, 'b.zip', writeZip([{name: '甲局/年报.xlsx', bytes: book}]));
	put(folder, 'c.pdf', '%PDF-1.4');
	put(folder, 'd.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...new Uint8Array(60)]));
	put(folder, 'e.rar', 'Rar!xxxx');
	const {files} = await toldOf([folder], ownFolder(t), sharedPool());
	t.deepEqual(
		files.map(({path, inside, record}) => [path, inside, record.failure?.code]),
		[
			['a.xlsx', undefined, undefined],
			['b.zip', '甲局/年报.xlsx', undefined],
			['c.pdf', undefined, 'read.pdf'],
			['d.jpg', undefined, 'read.picture'],
			['e.rar', undefined, 'read.archive'],
		],
	);
	t.deepEqual(files[1]?.record.return, files[0]!.record.return);
	const read = files[0]?.record.return;
	const at = form.cells.findIndex(({address}) => address === 'requests/received/person');
	t.is(read?.figures[at], report!.cells['requests/received/person'] as number);
	t.regex(read?.sources[at] ?? '', /![A-Z]+\d+$/u);
});
