import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gunzipSync, gzipSync} from 'node:zlib';
import test, {type ExecutionContext} from 'ava';
import {writeDeb} from '../../../source/build/package/deb.ts';
import {type Entry, packedAt, textEntry} from '../../../source/build/package/entry.ts';
import {readTar, writeTar} from '../../../source/build/package/tar.ts';
import {writeZip} from '../../../source/build/package/zip-archive.ts';
import {openZip} from '../../../source/files/zip.ts';

const long = `${'很长的文件夹'.repeat(4)}/${'b'.repeat(90)}.txt`;
const entries: Entry[] = [
	textEntry('使用说明.txt', '勾稽\n'),
	textEntry('bin/gouji', '#!/bin/sh\n', true),
	textEntry('dist/b.js', ''),
	textEntry('dist/a.js', 'x'.repeat(5000)),
	textEntry(long, '深'),
];
const link: Entry = {name: 'usr/bin/gouji', bytes: new Uint8Array(), link: '../../bin/gouji'};

// Where `xz` is not installed the form of the package can still be proven.
const made = (all: readonly Entry[]) =>
	writeDeb({version: '1.0', architecture: 'arm64', description: '填报'}, all, {
		ending: 'gz',
		pack: gzipSync,
	});

function folder(t: ExecutionContext): string {
	const made = mkdtempSync(path.join(tmpdir(), 'gouji-tar-'));
	t.teardown(() => rmSync(made, {recursive: true, force: true}));
	return made;
}

test('a tar archive unpacks to what went in, with what runs and what is a link', (t) => {
	const place = folder(t);
	writeFileSync(path.join(place, 'a.tar'), writeTar([...entries, link]));
	execFileSync('tar', ['-xf', 'a.tar'], {cwd: place});
	for (const {name, bytes, runs} of entries) {
		const file = path.join(place, name);
		t.deepEqual(readFileSync(file), Buffer.from(bytes), name);
		t.is(statSync(file).mode & 0o777, runs ? 0o755 : 0o644, name);
		t.is(statSync(file).mtimeMs / 1000, packedAt, name);
	}

	t.is(readlinkSync(path.join(place, 'usr/bin/gouji')), '../../bin/gouji');
	const listed = execFileSync('tar', ['-tvf', 'a.tar'], {cwd: place, encoding: 'utf8'});
	t.false(listed.split('\n').some((line) => line !== '' && !line.includes('root/root')));
});

test('a tar archive is read back by name', (t) => {
	const files = readTar(writeTar([...entries, link]));
	t.deepEqual(
		[...files].map(([name, bytes]) => [name, bytes.toString()]).sort(),
		entries.map(({name, bytes}) => [name, Buffer.from(bytes).toString()]).sort(),
	);
});

test('a zip archive holds what went in, under names in UTF-8', (t) => {
	const zip = openZip(writeZip(entries));
	t.is(zip.entries.length, entries.length);
	for (const {name, bytes} of entries)
		t.deepEqual(Buffer.from(zip.read(name)), Buffer.from(bytes), name);
});

test('a name that fits no tar archive is refused, not cut', (t) => {
	t.throws(() => writeTar([textEntry('x'.repeat(101), '')]), {instanceOf: RangeError});
	t.throws(() => writeTar([{...link, link: 'x'.repeat(101)}]), {instanceOf: RangeError});
});

for (const [kind, write] of [
	['tar', writeTar],
	['zip', writeZip],
	['deb', made],
] as const)
	test(`two ${kind} archives of the same files are the same bytes, in whatever order they came`, (t) => {
		t.deepEqual(write(entries), write(entries.toReversed()));
		t.notDeepEqual(write(entries), write([...entries.slice(1), textEntry('使用说明.txt', '勾稽')]));
	});

test('a Debian package says what it is, and holds the files, a link and no scripts', (t) => {
	const deb = made([...entries, link]);
	t.is(deb.toString('latin1', 0, 8), '!<arch>\n');
	const members = new Map<string, Buffer>();
	for (let at = 8; at < deb.length; ) {
		const name = deb.toString('latin1', at, at + 16).trim();
		const size = Number(deb.toString('latin1', at + 48, at + 58));
		t.is(deb.toString('latin1', at + 58, at + 60), '`\n', name);
		members.set(name, deb.subarray(at + 60, at + 60 + size));
		at += 60 + size + (size % 2);
	}

	t.deepEqual([...members.keys()], ['debian-binary', 'control.tar.gz', 'data.tar.gz']);
	t.is(String(members.get('debian-binary')), '2.0\n');
	const control = readTar(gunzipSync(members.get('control.tar.gz')!));
	t.deepEqual([...control.keys()], ['control', 'md5sums']);
	t.regex(String(control.get('control')), /^Package: gouji\nVersion: 1\.0\nArchitecture: arm64\n/);
	t.regex(String(control.get('control')), /\nDescription: 填报\n .+\n$/);
	const files = readTar(gunzipSync(members.get('data.tar.gz')!));
	const sums = [...files]
		.map(([name, bytes]) => `${createHash('md5').update(bytes).digest('hex')}  ${name}\n`)
		.sort();
	t.deepEqual(
		String(control.get('md5sums'))
			.split(/(?<=\n)/)
			.sort(),
		sums,
	);
	t.is(String(files.get('使用说明.txt')), '勾稽\n');
	t.true(gunzipSync(members.get('data.tar.gz')!).includes('../../bin/gouji'));
});
