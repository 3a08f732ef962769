import {spawn} from 'node:child_process';
import {constants} from 'node:os';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import {endingSignals} from '../../source/terminal/guard-exit.ts';

const hook = fileURLToPath(new URL('../hook.mjs', import.meta.url));
const guard = new URL('../../source/terminal/guard-exit.ts', import.meta.url).href;

/** Runs a program that guards its exit and then does something to end; gives what it wrote and how it ended. */
async function ending(act: string): Promise<{written: string; code: number | null}> {
	const script = `
		import {guardExit} from '${guard}';
		const guard = guardExit(
			() => process.stdout.write('restored '),
			(error) => process.stdout.write('crashed ' + error.message),
		);
		setTimeout(() => {}, 60_000);
		${act}
	`;
	const child = spawn(process.execPath, [`--import=${hook}`, '--input-type=module', '-e', script], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let written = '';
	child.stdout.on('data', (chunk: Buffer) => {
		written += String(chunk);
	});
	return new Promise((resolve) => {
		child.on('close', (code) => resolve({written: written.trim(), code}));
	});
}

const endings: Array<[how: string, act: string, written: string, code: number]> = [
	['an error nobody caught', `throw new Error('oh')`, 'restored crashed oh', 3],
	['a rejection nobody caught', `Promise.reject(new Error('no'))`, 'restored crashed no', 3],
	[
		'an error in a callback',
		`setImmediate(() => { throw new Error('late') })`,
		'restored crashed late',
		3,
	],
	['process.exit', 'process.exit(2)', 'restored', 2],
	['SIGTERM', `process.kill(process.pid, 'SIGTERM')`, 'restored', 143],
	['SIGHUP', `process.kill(process.pid, 'SIGHUP')`, 'restored', 129],
	['a released guard and an exit', 'guard.release(); process.exit(0)', 'restored', 0],
];

test('Ctrl+Break ends the program as the other signals do, where the system has it', (t) => {
	const linux = endingSignals(constants.signals);
	t.deepEqual(linux, ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT']);
	const windows = {SIGHUP: 1, SIGINT: 2, SIGTERM: 15, SIGBREAK: 21};
	t.deepEqual(endingSignals(windows), ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGBREAK']);
});

for (const [how, act, written, code] of endings) {
	test(`the terminal is put back once, whatever ends the program: ${how}`, async (t) => {
		t.deepEqual(await ending(act), {written, code});
	});
}
