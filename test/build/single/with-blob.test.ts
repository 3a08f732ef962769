import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {withBlob} from '../../../source/build/single/with-blob.ts';
import {writeProgram} from '../../write-program.ts';

const place = mkdtempSync(path.join(tmpdir(), 'gouji-blob-'));
test.after.always(() => rmSync(place, {recursive: true, force: true}));
const at = (name: string) => path.join(place, name);

test.serial(
	'a Node with a blob in it runs the script of the blob, with its arguments and its parts',
	(t) => {
		if (process.platform !== 'linux') return t.pass('a single executable is made on Linux');
		const script = `const {getAsset} = require('node:sea');
console.log(JSON.stringify([...process.argv.slice(2), getAsset('part', 'utf8')]));`;
		writeFileSync(at('main.cjs'), script);
		writeFileSync(at('part.txt'), '勾稽'.repeat(1001));
		writeFileSync(
			at('config.json'),
			JSON.stringify({
				main: at('main.cjs'),
				output: at('blob'),
				disableExperimentalSEAWarning: true,
				assets: {part: at('part.txt')},
			}),
		);
		execFileSync(process.execPath, ['--experimental-sea-config', at('config.json')], {
			stdio: 'pipe',
		});
		const node = readFileSync(process.execPath);
		const made = withBlob(node, readFileSync(at('blob')));
		t.true(made.equals(withBlob(node, readFileSync(at('blob')))));
		writeProgram(at('program'), made);
		const said = execFileSync(at('program'), ['年报.xlsx', '--json'], {encoding: 'utf8'});
		t.deepEqual(JSON.parse(said), ['年报.xlsx', '--json', '勾稽'.repeat(1001)]);
		t.throws(() => withBlob(made, Buffer.from('again')), {instanceOf: TypeError});
	},
);

for (const [title, bytes] of [
	['no program', Buffer.from('#!/bin/sh\n'.padEnd(200))],
	['nothing', Buffer.alloc(0)],
	['a program for Windows', Buffer.from('MZ'.padEnd(200, '\0'))],
] as const)
	test(`nothing is put into ${title}`, (t) => {
		t.throws(() => withBlob(bytes, Buffer.from('blob')), {instanceOf: TypeError});
	});
