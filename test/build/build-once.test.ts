import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setImmediate, setTimeout as wait} from 'node:timers/promises';
import test, {type ExecutionContext} from 'ava';
import {buildOnce} from '../build-once.ts';

function place(t: ExecutionContext) {
	const root = mkdtempSync(path.join(tmpdir(), 'gouji-once-'));
	t.teardown(() => rmSync(root, {recursive: true, force: true}));
	mkdirSync(path.join(root, 'source/deep'), {recursive: true});
	writeFileSync(path.join(root, 'source/deep/a.ts'), '1');
	let builds = 0;
	const cache = path.join(root, 'cache');
	const made = (build?: (folder: string) => Promise<void>) =>
		buildOnce({
			root,
			sources: ['source'],
			cache,
			async build(folder) {
				builds++;
				await setImmediate();
				writeFileSync(
					path.join(folder, 'built'),
					readFileSync(path.join(root, 'source/deep/a.ts')),
				);
				await build?.(folder);
			},
		});
	return {root, cache, made, builds: () => builds};
}

test('whoever asks at the same time gets one build', async (t) => {
	const {made, builds, cache} = place(t);
	const folders = await Promise.all(Array.from({length: 8}, () => made()));
	t.is(new Set(folders).size, 1);
	t.is(builds(), 1);
	await made();
	t.is(builds(), 1);
	t.deepEqual(
		readdirSync(cache),
		[path.basename(folders[0]!)],
		'no lock and nothing half made is left',
	);
});

test('a change of one byte, of a name, or a new file is another build, and the old one stays', async (t) => {
	const {root, made} = place(t);
	const first = await made();
	writeFileSync(path.join(root, 'source/deep/a.ts'), '2');
	const second = await made();
	t.not(first, second);
	t.is(readFileSync(path.join(first, 'built'), 'utf8'), '1');
	t.is(readFileSync(path.join(second, 'built'), 'utf8'), '2');
	writeFileSync(path.join(root, 'source/b.ts'), '');
	t.not(await made(), second);
	rmSync(path.join(root, 'source/b.ts'));
	t.is(await made(), second);
	writeFileSync(path.join(root, 'source/deep/a.ts'), '1');
	t.is(await made(), first);
});

test('a build that fails leaves nothing, and the next one succeeds', async (t) => {
	const {made, builds, cache} = place(t);
	await t.throwsAsync(
		made(() => Promise.reject(new Error('no'))),
		{message: 'no'},
	);
	t.deepEqual(readdirSync(cache), []);
	t.true(existsSync(await made()));
	t.is(builds(), 2);
});

test('the lock of a killed build is taken over', async (t) => {
	const {made, cache} = place(t);
	const folder = await made();
	rmSync(folder, {recursive: true});
	mkdirSync(`${folder}.lock`);
	utimesSync(`${folder}.lock`, 0, 0);
	t.is(await made(), folder);
	t.deepEqual(readdirSync(cache), [path.basename(folder)]);
});

test('a build keeps its lock, however long it takes', async (t) => {
	const {made, builds, cache} = place(t);
	await made(async (half) => {
		const lock = half.replace(/half-.*/, 'lock');
		utimesSync(lock, 0, 0);
		while (statSync(lock).mtimeMs === 0) await wait(10);
	});
	t.is(builds(), 1);
	t.is(readdirSync(cache).length, 1);
});
