import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import test from 'ava';
import {built, place} from './run.ts';

const full = '/dev/full';
const onFull = existsSync(full) ? test : test.skip;

/** Runs the program with standard output and error going where they are told. */
function runTo(
	args: readonly string[],
	streams: {out?: number; err?: number} = {},
	env: Record<string, string> = {},
): Promise<{exit: number | null; signal: string | null; err: string; out: string}> {
	const child = spawn(built.command, [...built.args, ...args], {
		stdio: ['ignore', streams.out ?? 'pipe', streams.err ?? 'pipe'],
		env: {...process.env, ...env},
	});
	const said = {out: '', err: ''};
	child.stdout?.on('data', (chunk) => {
		said.out += chunk;
	});
	child.stderr?.on('data', (chunk) => {
		said.err += chunk;
	});
	return new Promise((resolve) => {
		child.on('close', (exit, signal) => resolve({exit, signal, ...said}));
	});
}

for (const args of [
	['rules'],
	['rules', '--json'],
	['--help'],
	['read', '--help'],
	['--version'],
	['drafts', '--json'],
	['read', 'none.xlsx', '--json'],
]) {
	onFull(
		`a full disk under the output of ${args.join(' ')} is one sentence and exit 3`,
		async (t) => {
			const {folder} = place(t);
			const out = openSync(full, 'w');
			const ran = await runTo(args, {out}, {GOUJI_HOME: path.join(folder, 'home')});
			t.is(ran.exit, 3);
			t.regex(ran.err, /磁盘空间不足，结果没有写全。[^\n]*\n$/);
			t.notRegex(ran.err, /ENOSPC|\bat \w/);
			t.is(ran.err.trim().split('\n').length, args.includes('none.xlsx') ? 2 : 1);
		},
	);
}

onFull('where even standard error is full, the exit code says it', async (t) => {
	const err = openSync(full, 'w');
	t.is((await runTo(['read', 'none.xlsx'], {err})).exit, 3);
	t.is((await runTo(['rules'], {err, out: openSync(full, 'w')})).exit, 3);
	t.is((await runTo(['rules'], {err})).exit, 0);
});

test('a reader that has seen enough is no failure', async (t) => {
	const child = spawn(built.command, [...built.args, 'rules', '--json'], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let err = '';
	child.stderr.on('data', (chunk) => {
		err += chunk;
	});
	child.stdout.destroy();
	const exit = await new Promise((resolve) => child.on('close', resolve));
	t.deepEqual([exit, err], [0, '']);
});

test('a place for drafts that is a file, or a relative path, is one sentence whatever is asked', async (t) => {
	const {folder} = place(t);
	const file = path.join(folder, 'file');
	writeFileSync(file, '');
	for (const args of [['drafts'], ['rules'], ['read', 'none.xlsx'], ['import', 'none.xlsx']])
		for (const home of [file, 'here']) {
			const {exit, err} = await runTo(args, {}, {GOUJI_HOME: home});
			t.is(exit, 3);
			t.regex(err, /^[^\n]*GOUJI_HOME[^\n]*\n$/);
		}
});

test('whatever a path leads to that is no ordinary file is refused at once, wherever it is named', async (t) => {
	const {folder, book, run} = place(t);
	const good = book('suqian-city-2024');
	mkdirSync(path.join(folder, 'folder'));
	const pipe = path.join(folder, 'pipe');
	execFileSync('mkfifo', [pipe]);
	symlinkSync(pipe, path.join(folder, 'link.xlsx'));
	for (const bad of ['/dev/zero', pipe, path.join(folder, 'link.xlsx'), 'folder'])
		for (const args of [
			...(bad === 'folder'
				? []
				: [
						['read', bad],
						['check', bad],
						['check', good, '--last', bad],
					]),
			['import', bad],
			['export', bad, '-o', 'x.xlsx'],
			['export', good, '--into', bad, '-o', 'x.xlsx', '--override', '试'],
			['blank', '2024', '--units', bad],
		]) {
			const {exit, err} = await run(...args);
			t.is(exit, 3, `${args.join(' ')}: ${err}`);
			t.regex(err, /不是普通文件|是文件夹/, args.join(' '));
		}

	t.false(existsSync(path.join(folder, 'x.xlsx')));
});

test('a device or a pipe is not replaced by an export, and a unit with a long name gets a shorter one', async (t) => {
	const {folder, book, run} = place(t);
	const good = book('suqian-city-2024');
	const pipe = path.join(folder, 'pipe');
	const named = path.join(folder, '校验报告.xlsx');
	execFileSync('mkfifo', [pipe]);
	symlinkSync('/dev/null', named);
	for (const out of ['/dev/null', pipe, named]) {
		const {exit, err} = await run('export', good, '--as', 'report', '-o', out, '--force');
		t.is(exit, 3, err);
		t.regex(err, /不是普通文件/);
	}

	const unit = '江南省滨江市高新技术产业开发区'.repeat(8);
	const blank = await run('blank', '2024', '--unit', unit, '-o', folder, '--json');
	t.is(blank.exit, 0, blank.err);
	const [{file}] = JSON.parse(blank.out).forms;
	const name = path.basename(file);
	t.true(Buffer.byteLength(name) <= 255);
	t.regex(name, /^江南省.*-2024年度统计表.*\.xlsx$/);
	t.true(readFileSync(file).length > 0);
	const long = await run('blank', '2024', '-o', path.join(folder, `${'长'.repeat(100)}.xlsx`));
	t.is(long.exit, 3);
	t.regex(long.err, /太长/);
});
