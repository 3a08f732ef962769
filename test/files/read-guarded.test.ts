import {execFileSync} from 'node:child_process';
import {
	appendFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Worker} from 'node:worker_threads';
import test from 'ava';
import {Failure} from '../../source/failure.ts';
import {fileFailure} from '../../source/files/file-failure.ts';
import {exists, isFolder, listFiles, readText} from '../../source/files/list-files.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {largestFile, readGuarded} from '../../source/files/read-guarded.ts';
import {readFile} from '../../source/files/reading/read-file.ts';
import {fillModel} from '../../source/files/writing/fill-model.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-guard-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));
const at = (name: string) => path.join(folder, name);

function code(run: () => unknown): string {
	try {
		run();
	} catch (error) {
		if (error instanceof Failure) return `${error.code} ${error.exitCode}`;
		throw error;
	}

	return 'none';
}

writeFileSync(at('units.txt'), '宿迁市教育局\n宿迁市司法局\n');
mkdirSync(at('folder'));
symlinkSync(at('loop-b'), at('loop-a'));
symlinkSync(at('loop-a'), at('loop-b'));
symlinkSync(at('nowhere'), at('dangling'));
symlinkSync('/dev/zero', at('to-zero'));
writeFileSync(at('huge.xlsx'), '');
truncateSync(at('huge.xlsx'), 3 * 2 ** 30);
const server = createServer().listen(at('socket'));
test.after.always(() => server.close());
if (process.platform !== 'win32') execFileSync('mkfifo', [at('pipe')]);

/** What is no ordinary file, however it is called; those that this system lacks are left out. */
const refused: Array<[what: string, file: string, code: string]> = [
	['a device that never ends', '/dev/zero', 'file.notOrdinary'],
	['a device that gives nothing', '/dev/null', 'file.notOrdinary'],
	['a link to a device', at('to-zero'), 'file.notOrdinary'],
	['a pipe nobody writes to', at('pipe'), 'file.notOrdinary'],
	['a socket', at('socket'), 'file.notOrdinary'],
	['a file the system makes up as it is read', '/proc/self/maps', 'file.notOrdinary'],
	['the memory of the process', '/proc/self/mem', 'file.unreadable'],
	['a folder', at('folder'), 'file.isFolder'],
	['links in a circle', at('loop-a'), 'file.linkLoop'],
	['a link that leads nowhere', at('dangling'), 'file.missing'],
	['a file that is not there', at('没有.txt'), 'file.missing'],
	['a file taken for a folder', at('units.txt/x'), 'file.missing'],
	['a name longer than any', at('甲'.repeat(200)), 'file.missing'],
	['a name with a NUL', at('a\0b'), 'file.missing'],
	['a file of 3 GB', at('huge.xlsx'), 'file.tooLarge'],
];

for (const [what, file, expected] of refused) {
	const isHere = !file.startsWith('/') || file.startsWith(folder) || existsSync(file);
	(isHere ? test : test.skip)(`${what} is refused at once`, async (t) => {
		t.is(
			code(() => readGuarded(file)),
			`${expected} 3`,
		);
		t.is(
			code(() => readText(file)),
			`${expected} 3`,
		);
		const failure = await t.throwsAsync(readFile(file), {instanceOf: Failure});
		t.is(failure?.code as string, expected);
		const into = await t.throwsAsync(fillModel({} as never, file, at('out.xlsx')), {
			instanceOf: Failure,
		});
		t.is(into?.code as string, expected);
	});
}

test('an ordinary file is read whole, also an empty one and one through a link', (t) => {
	writeFileSync(at('empty'), '');
	symlinkSync(at('units.txt'), at('link.txt'));
	linkSync(at('units.txt'), at('second.txt'));
	t.is(readGuarded(at('empty')).length, 0);
	for (const name of ['units.txt', 'link.txt', 'second.txt'])
		t.is(readGuarded(at(name)).toString(), '宿迁市教育局\n宿迁市司法局\n');
});

test('a file of the largest size is read, one byte more is refused', (t) => {
	writeFileSync(at('edge'), '');
	truncateSync(at('edge'), largestFile);
	t.is(readGuarded(at('edge')).length, largestFile);
	truncateSync(at('edge'), largestFile + 1);
	t.is(
		code(() => readGuarded(at('edge'))),
		'file.tooLarge 3',
	);
	truncateSync(at('edge'), 100);
	t.is(
		code(() => readGuarded(at('edge'), {most: 99})),
		'file.tooLarge 3',
	);
});

test('a file that grows while it is read is told as one that is being written', async (t) => {
	const file = at('growing');
	writeFileSync(file, '');
	truncateSync(file, 8 * 2 ** 20);
	const stop = new Int32Array(new SharedArrayBuffer(4));
	const writer = new Worker(
		`const {appendFileSync} = require('node:fs');
const {workerData: {file, stop}, parentPort} = require('node:worker_threads');
parentPort.postMessage('ready');
while (Atomics.load(stop, 0) === 0) appendFileSync(file, 'x');`,
		{eval: true, workerData: {file, stop}},
	);
	await new Promise((resolve) => writer.once('message', resolve));
	// On a busy machine the writer may not get its turn while one reading lasts.
	let told = 'none';
	for (let reading = 0; reading < 1000 && told === 'none'; reading++)
		told = code(() => readGuarded(file));
	Atomics.store(stop, 0, 1);
	await new Promise((resolve) => writer.once('exit', resolve));
	t.is(told, 'file.changing 3');
	appendFileSync(file, 'x');
	t.true(readGuarded(file).length > 8 * 2 ** 20);
});

test('a text in no encoding, and a path that may not be entered, are told as what they are', (t) => {
	writeFileSync(
		at('noise'),
		Uint8Array.from({length: 999}, (_, index) => (index * 7919) % 251),
	);
	t.is(
		code(() => readText(at('noise'))),
		'file.noText 3',
	);
	t.false(isFolder(at('loop-a')));
	t.true(exists(at('loop-a')));
	t.false(exists(at('没有')));
	t.is(
		code(() => listFiles(at('没有'))),
		'file.missing 3',
	);
	t.is(
		code(() => listFiles(at('units.txt'))),
		'file.missing 3',
	);
});

test('a form that is a pipe, and a folder of rules that is a file, are refused', (t) => {
	const home = at('home');
	mkdirSync(path.join(home, 'forms'), {recursive: true});
	symlinkSync(at('pipe'), path.join(home, 'forms', '2031.json'));
	t.is(
		code(() => loadForms(home)),
		'file.notOrdinary 3',
	);
	rmSync(path.join(home, 'forms'), {recursive: true});
	writeFileSync(path.join(home, 'rules'), '');
	t.is(
		code(() => loadForms(home)),
		'file.missing 3',
	);
});

test('what the system says becomes a sentence by its code; a fault of ours stays one', (t) => {
	const told = (code: string) =>
		(fileFailure(Object.assign(new Error('EXYZ: words of the system'), {code}), 'x') as Failure)
			.code;
	t.is(told('EACCES'), 'file.notAllowed');
	t.is(told('EBUSY'), 'file.heldOpen');
	t.is(told('ESTALE'), 'file.unreadable');
	const fault = new TypeError('ours');
	t.is(fileFailure(fault, 'x'), fault);
});
