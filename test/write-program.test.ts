import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {writeProgram} from './write-program.ts';

const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix('a program is written anew over an older one, and runs', (t) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-program-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	const file = path.join(folder, '一 个');
	for (const said of ['one', 'two']) {
		writeProgram(file, `#!/bin/sh\nprintf ${said}\n`);
		t.is(execFileSync(file, {encoding: 'utf8'}), said);
	}

	t.throws(() => writeProgram(path.join(folder, 'none', 'x'), ''), {message: /none/});
});

test('no test opens for writing what it will run', (t) => {
	const folder = import.meta.dirname;
	const names = readdirSync(folder, {recursive: true, encoding: 'utf8'});
	t.true(names.length > 0);
	for (const name of names.filter((one) => /\.test\.tsx?$/.test(one))) {
		const text = readFileSync(path.join(folder, name), 'utf8');
		for (const [found] of text.matchAll(
			/(?:writeFileSync|copyFileSync)\([^;]*mode: 0o[1357]|chmodSync\([^;]*0o7\b/g,
		))
			t.fail(`${name}: ${found}`);
	}
});
