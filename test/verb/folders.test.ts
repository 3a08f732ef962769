import {spawn} from 'node:child_process';
import {copyFileSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {built, place} from './run.ts';

test('a folder means all files under it in the order of their names, what is left aside is counted', async (t) => {
	const {book, json, run, folder} = place(t);
	const root = path.join(folder, 'in');
	mkdirSync(path.join(root, 'b', 'deep'), {recursive: true});
	mkdirSync(path.join(root, '.hidden'));
	book('shuyang-county-2025', {}, {as: 'in/c.xlsx'});
	book('suqian-city-2024', {}, {as: 'in/b/deep/z.xlsx'});
	book('suqian-city-2023', {}, {as: 'in/a.xlsx'});
	book('suqian-city-2023', {}, {as: 'in/.hidden/a.xlsx'});
	writeFileSync(path.join(root, 'b', '~$z.xlsx'), 'x');
	writeFileSync(path.join(root, 'Thumbs.db'), 'x');
	symlinkSync(root, path.join(root, 'b', 'again'));
	symlinkSync(path.join(root, 'c.xlsx'), path.join(root, 'link.xlsx'));
	for (const verb of ['read', 'check']) {
		const {exit, files, err} = await json(verb, 'in');
		t.deepEqual(
			files.map(({file}: {file: string}) => file),
			['in/a.xlsx', 'in/b/deep/z.xlsx', 'in/c.xlsx'],
			verb,
		);
		t.regex(err, /“in”中略过 5 个/, verb);
		t.is(exit, verb === 'read' ? 0 : exit);
	}

	const {out} = await run('read', 'in');
	t.deepEqual(
		[...out.matchAll(/^(in\/\S+?)：/gm)].map((match) => match[1]),
		['in/a.xlsx', 'in/b/deep/z.xlsx', 'in/c.xlsx'],
	);
});

test('folders, files and drafts are told together, each failure in its place, and the highest exit code wins', async (t) => {
	const {book, json, folder} = place(t);
	mkdirSync(path.join(folder, 'in'));
	mkdirSync(path.join(folder, 'empty'));
	writeFileSync(path.join(folder, 'in', 'no.xlsx'), 'PK\u0003\u0004 not a workbook');
	const file = book('suqian-city-2024', {}, {as: 'in/yes.xlsx'});
	const {draft} = await json('import', file);
	const {exit, files} = await json('check', 'empty', draft, 'in', 'none.xlsx');
	t.is(exit, 3);
	t.deepEqual(
		files.map((one: {file: string; failure?: {code: string}}) => [one.file, one.failure?.code]),
		[
			['empty', 'line.emptyFolder'],
			[draft, undefined],
			['in/no.xlsx', 'zip.damaged'],
			['in/yes.xlsx', undefined],
			['none.xlsx', 'file.missing'],
		],
	);
});

test('a line break or a control in a name splits no line and reaches no terminal, and JSON gives the name exactly', async (t) => {
	const {book, run, folder} = place(t);
	mkdirSync(path.join(folder, 'in'));
	const name = 'a\n甲：\u001B]0;x\u0007\u009B2J\u202E.xlsx';
	copyFileSync(book('suqian-city-2024'), path.join(folder, 'in', name));
	const {out} = await run('read', 'in');
	t.is(out.trimEnd().split('\n').length, 1);
	t.regex(out, /^in\/a 甲：␛\]0;x␇␚2J␚\.xlsx：宿迁市人民政府/);
	const {out: document} = await run('read', 'in', '--json');
	t.notRegex(document, /[\0-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
	t.is(JSON.parse(document).files[0].file, `in/${name}`);
});

test('an interrupt closes the document behind what is told so far, with exit code 130', async (t) => {
	const {book, folder} = place(t);
	mkdirSync(path.join(folder, 'in'));
	const file = book('suqian-city-2024');
	// More than a pipe holds: the program waits in the middle until it is read from again.
	for (let number = 100; number < 300; number++)
		copyFileSync(file, path.join(folder, 'in', `${number}.xlsx`));
	const child = spawn(built.command, [...built.args, 'read', 'in', '--json'], {
		cwd: folder,
		env: {...process.env, GOUJI_HOME: path.join(folder, 'home')},
	});
	const chunks: Buffer[] = [];
	const ended = new Promise<number | null>((resolve) => {
		child.once('close', resolve);
	});
	child.stdout.once('data', (first: Buffer) => {
		chunks.push(first);
		child.stdout.pause();
		child.kill('SIGINT');
		child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.stdout.resume();
	});
	let err = '';
	child.stderr.on('data', (chunk) => {
		err += chunk;
	});
	t.is(await ended, 130);
	const {files, interrupted} = JSON.parse(Buffer.concat(chunks).toString());
	t.true(interrupted);
	t.true(files.length > 0 && files.length < 200);
	for (const [index, one] of files.entries()) t.is(one.file, `in/${100 + index}.xlsx`);
	t.regex(err, new RegExp(`200 个中处理完 ${files.length} 个`));
});

test('a document without any file in it is whole', async (t) => {
	const {run} = place(t);
	const {out, exit} = await run('read', 'none.xlsx', '--json');
	t.is(exit, 3);
	t.is(JSON.parse(out).interrupted, undefined);
	t.is(JSON.parse(out).files.length, 1);
});
