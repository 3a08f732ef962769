import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {argumentsOf, editOutside} from '../../source/files/edit-outside.ts';
import {writeProgram} from '../write-program.ts';

const now = () => '2026-01-05T09:00:00.000Z';

function folder(t: {teardown: (work: () => void) => void}): string {
	const made = mkdtempSync(path.join(tmpdir(), 'gouji-outside-'));
	t.teardown(() => rmSync(made, {recursive: true, force: true}));
	return made;
}

test('a command is taken apart without a shell', (t) => {
	t.deepEqual(argumentsOf('code --wait'), ['code', '--wait']);
	t.deepEqual(argumentsOf(`"/opt/my editor/ed" -c 'set tw=0' $(x)`), [
		'/opt/my editor/ed',
		'-c',
		'set tw=0',
		'$(x)',
	]);
	t.deepEqual(argumentsOf('  '), []);
});

const cases: ReadonlyArray<[string, string, object]> = [
	['what is saved comes back', "sed -i 's/甲/乙/'", {text: '乙\n', saves: 1}],
	['an editor that fails is told', 'false', {text: '甲\n', saves: 0, why: 'false: 1'}],
	[
		'one that is not there is told',
		'/no/such/editor',
		{saves: 0, why: 'spawn /no/such/editor ENOENT'},
	],
	['a file that was removed is told', 'rm', {text: '甲\n', isGone: true}],
	['a file that was emptied is empty', 'truncate -s 0', {text: ''}],
];

for (const [title, command, wanted] of cases)
	test(`${title}, and nothing of it stays in the folder of the draft`, async (t) => {
		const at = folder(t);
		t.like(await editOutside(command, at, '甲\n', now), wanted);
		t.deepEqual(readdirSync(at), []);
	});

test('the file is the user’s alone', async (t) => {
	const at = folder(t);
	const script = path.join(at, 'look.sh');
	writeProgram(script, '#!/bin/sh\nstat -c %a "$1" > "$1.mode"\n');
	await editOutside(script, at, '甲\n', now);
	t.is(readFileSync(path.join(at, 'text.new.md.mode'), 'utf8'), '600\n');
	rmSync(path.join(at, 'text.new.md.mode'));
});
