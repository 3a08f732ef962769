import {spawn} from 'node:child_process';
import test from 'ava';
import {built, place} from './run.ts';

/** Runs the program into a pipe that nobody reads. */
function unheard(
	folder: string,
	args: readonly string[],
): Promise<{exit: number | null; err: string}> {
	const child = spawn(built.command, [...built.args, ...args], {
		cwd: folder,
		env: {...process.env, GOUJI_HOME: folder},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	child.stdout.destroy();
	let err = '';
	child.stderr.on('data', (text) => {
		err += String(text);
	});
	return new Promise((resolve) => {
		child.on('close', (exit) => resolve({exit, err}));
	});
}

test('a verb whose reader has gone (`| head`) comes quietly to its own exit code', async (t) => {
	const {folder, book} = place(t);
	const wrong = book('suqian-city-2024', {'requests/received/total': 1});
	t.deepEqual(await unheard(folder, ['rules', '--json']), {exit: 0, err: ''});
	t.deepEqual(await unheard(folder, ['check', wrong, '--json']), {exit: 1, err: ''});
});
