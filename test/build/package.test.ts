import {execFile} from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import test, {type ExecutionContext} from 'ava';
import {builtFolder} from '../built-program.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = await builtFolder();
const run = promisify(execFile);

// Only this Node, whatever the machine has.
const node = mkdtempSync(path.join(tmpdir(), 'gouji-node-'));
symlinkSync(process.execPath, path.join(node, 'node'));
const env = {
	...process.env,
	PATH: `${node}:${process.env.PATH}`,
	npm_config_cache: path.join(node, 'cache'),
	npm_config_update_notifier: 'false',
};
test.after.always(() => rmSync(node, {recursive: true, force: true}));

function empty(t: ExecutionContext): string {
	const made = mkdtempSync(path.join(tmpdir(), 'gouji-pack-'));
	t.teardown(() => rmSync(made, {recursive: true, force: true}));
	return made;
}

const ended = async (command: string, args: readonly string[], options: object) => {
	try {
		return {exit: 0, ...(await run(command, args, {env, encoding: 'utf8', ...options}))};
	} catch (error) {
		const {code, stdout, stderr} = error as {code: number; stdout: string; stderr: string};
		return {exit: code, stdout, stderr};
	}
};

test('the packed program is installed without network, alone, and works', async (t) => {
	const place = empty(t);
	const packed = await ended('npm', ['pack', folder, '--ignore-scripts', '--json'], {cwd: place});
	t.is(packed.exit, 0, packed.stderr);
	const [{filename, files}] = JSON.parse(packed.stdout);
	const names = files.map((one: {path: string}) => one.path);
	for (const name of [
		'dist/gouji.cjs',
		'source/launcher.cjs',
		'templates/2021.xlsx',
		'LICENSE',
		'THIRD-PARTY-NOTICES',
	])
		t.true(names.includes(name), name);
	t.deepEqual(
		names.filter(
			(name: string) =>
				!/^(dist|docs|templates)\/|^(source\/launcher\.cjs|package\.json|LICENSE|README\.md|THIRD-PARTY-NOTICES)$/.test(
					name,
				),
		),
		[],
	);

	writeFileSync(path.join(place, 'package.json'), '{"private":true}');
	const args = [
		'install',
		path.join(place, filename),
		'--offline',
		'--omit=optional',
		'--no-audit',
		'--no-fund',
	];
	const installed = await ended('npm', args, {cwd: place});
	t.is(installed.exit, 0, installed.stderr);
	const modules = readdirSync(path.join(place, 'node_modules')).filter(
		(name) => !name.startsWith('.'),
	);
	t.deepEqual(modules, ['gouji']);

	const gouji = path.join(place, 'node_modules/.bin/gouji');
	const home = {...env, GOUJI_HOME: path.join(place, 'home')};
	const version = await ended(gouji, ['--version'], {cwd: place, env: home});
	t.is(
		version.stdout,
		`gouji ${JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version}\n`,
	);
	const blank = await ended(gouji, ['blank', '2025', '-o', 'blank.xlsx'], {cwd: place, env: home});
	t.is(blank.exit, 0, blank.stderr);
	const checked = await ended(gouji, ['check', 'blank.xlsx', '--unit', '测试局', '--json'], {
		cwd: place,
		env: home,
	});
	t.is(checked.exit, 1, 'a blank form is not ready');
	t.is(JSON.parse(checked.stdout).files[0].form, '2021');
});

test('a clone without the tools installs, and the program says what is missing', async (t) => {
	const place = empty(t);
	for (const name of [
		'package.json',
		'package-lock.json',
		'.npmrc',
		'source',
		'templates',
		'LICENSE',
	])
		cpSync(path.join(root, name), path.join(place, name), {recursive: true});
	const args = ['ci', '--omit=dev', '--omit=optional', '--offline'];
	const installed = await ended('npm', args, {cwd: place});
	t.is(installed.exit, 0, installed.stderr);
	t.false(existsSync(path.join(place, 'dist')));
	const started = await ended('node', ['source/launcher.cjs'], {cwd: place});
	t.is(started.exit, 3);
	t.is(started.stdout, '');
	t.regex(started.stderr, /npm ci/);
	t.regex(started.stderr, /尚未构建/);
	// With the tools, but not built.
	mkdirSync(path.join(place, 'node_modules/esbuild'), {recursive: true});
	writeFileSync(path.join(place, 'node_modules/esbuild/index.js'), '');
	const unbuilt = await ended('node', ['source/launcher.cjs'], {cwd: place});
	t.is(unbuilt.exit, 3);
	t.regex(unbuilt.stderr, /npm run build/);
});

const launcher = path.join(folder, 'source/launcher.cjs');

test('compiled code is kept in the user’s own cache folder, closed to others, and nowhere else', async (t) => {
	const place = empty(t);
	const temporary = path.join(place, 'tmp');
	mkdirSync(temporary);
	const caches = path.join(place, 'caches');
	const own = {
		...env,
		XDG_CACHE_HOME: caches,
		LOCALAPPDATA: caches,
		TMPDIR: temporary,
		TMP: temporary,
		TEMP: temporary,
	};
	const {exit} = await ended('node', [launcher, '--version'], {env: own});
	t.is(exit, 0);
	const kept = readdirSync(caches, {recursive: true, encoding: 'utf8'});
	t.true(
		kept.some((name) => name.startsWith(path.join('gouji', 'compiled', 'v'))),
		kept.join(' '),
	);
	t.deepEqual(readdirSync(temporary), []);
});

for (const [title, cache] of [
	['where it cannot be written', 'file'],
	['where the name of the folder is relative', 'relative'],
	['where there is no home', 'nowhere'],
] as const)
	test(`the program starts without a word ${title}`, async (t) => {
		const place = empty(t);
		writeFileSync(path.join(place, 'file'), '');
		const home = path.join(place, 'home');
		const own = {
			...env,
			HOME: home,
			XDG_CACHE_HOME: {file: path.join(place, 'file'), relative: 'caches', nowhere: ''}[cache],
		};
		const {exit, stderr} = await ended('node', [launcher, '--version'], {cwd: place, env: own});
		t.deepEqual({exit, stderr}, {exit: 0, stderr: ''});
		t.deepEqual(readdirSync(place), ['file']);
	});
