import {execFileSync} from 'node:child_process';
import {
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {Failure} from '../../../source/failure.ts';
import {refuseTarget, saveFile} from '../../../source/files/writing/save-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-save-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));
const at = (name: string) => path.join(folder, name);
const bytes = Buffer.from('new');

mkdirSync(at('folder'));
symlinkSync('/dev/null', at('to-null'));
symlinkSync(at('loop'), at('loop'));
symlinkSync(at('folder'), at('to-folder'));
const server = createServer().listen(at('socket'));
test.after.always(() => server.close());
if (process.platform !== 'win32') execFileSync('mkfifo', [at('pipe')]);

async function code(file: string, force: boolean): Promise<string> {
	try {
		await saveFile(file, bytes, {force});
	} catch (error) {
		if (error instanceof Failure) return `${error.code} ${error.exitCode}`;
		throw error;
	}

	return 'written';
}

const refused: Array<[what: string, file: string, code: string]> = [
	['a device', '/dev/null', 'export.notOrdinary'],
	['a link to a device', at('to-null'), 'export.notOrdinary'],
	['a pipe', at('pipe'), 'export.notOrdinary'],
	['a socket', at('socket'), 'export.notOrdinary'],
	['a folder', at('folder'), 'export.isFolder'],
	['a link to a folder', at('to-folder'), 'export.isFolder'],
	['links in a circle', at('loop'), 'export.linkLoop'],
	['a file taken for a folder', at('plain/x'), 'export.noFolder'],
	['a name with a NUL', at('a\0b'), 'export.badName'],
	['a name of 256 bytes', at(`${'x'.repeat(251)}.xlsx`), 'export.nameTooLong'],
	['a Chinese name of 258 bytes', at(`${'甲'.repeat(86)}`), 'export.nameTooLong'],
];

for (const [what, file, expected] of refused) {
	test.serial(`${what} is never written to, nor replaced, by force or without`, async (t) => {
		writeFileSync(at('plain'), 'older');
		const before = readdirSync(folder);
		const kind = () =>
			lstatSync(/\0|\/x$/.test(file) ? folder : file, {throwIfNoEntry: false})?.mode;
		const mode = expected === 'export.nameTooLong' ? 0 : kind();
		for (const force of [true, false]) t.is(await code(file, force), `${expected} 3`);
		t.deepEqual(readdirSync(folder), before);
		t.is(expected === 'export.nameTooLong' ? 0 : kind(), mode);
	});
}

test('a name of 255 bytes is written', async (t) => {
	const file = at(`${'甲'.repeat(83)}x.xlsx`);
	t.is(Buffer.byteLength(path.basename(file)), 255);
	t.is(await code(file, false), 'written');
	t.is(readFileSync(file, 'utf8'), 'new');
});

test('what takes the place of an ordinary file while the new one is made is left alone', async (t) => {
	const file = at('swapped');
	writeFileSync(file, 'older');
	const failure = await t.throwsAsync(
		saveFile(file, bytes, {
			force: true,
			prove() {
				rmSync(file);
				symlinkSync('/dev/null', file);
			},
		}),
		{instanceOf: Failure},
	);
	t.is(failure?.code, 'export.notOrdinary');
	t.true(lstatSync(file).isSymbolicLink());
});

test('on Windows a name that means a device or a stream is refused before anything is made', (t) => {
	for (const name of ['con.xlsx', '年报.xlsx:流', '年报.']) {
		const failure = t.throws(() => refuseTarget(at(name), true, 'win32'), {instanceOf: Failure});
		t.deepEqual([failure?.code, failure?.exitCode], ['export.badName', 3]);
		t.notThrows(() => refuseTarget(at(name), true, 'linux'));
	}

	t.notThrows(() => refuseTarget(at('年报 2024.xlsx'), true, 'win32'));
});
