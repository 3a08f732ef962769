import {PassThrough} from 'node:stream';
import test from 'ava';
import {type Clip, clipboardProgram} from '../../source/terminal/clipboard-program.ts';
import type {KeySource} from '../../source/terminal/read-input.ts';
import {openTerminal, type ScreenOutput} from '../../source/terminal/terminal.ts';

for (const [where, platform, environment] of [
	['on Linux', 'linux', {}],
	['in Windows Terminal', 'win32', {WT_SESSION: '1'}],
	['on a Windows that is reached by SSH', 'win32', {SSH_CONNECTION: '1'}],
] as const)
	test(`${where} the terminal is asked`, (t) => {
		t.is(clipboardProgram(platform, environment), undefined);
	});

test('in a Windows console clip.exe of the system is given the text, in the bytes it takes for Chinese', (t) => {
	const given: Array<[string, string]> = [];
	const run = (command: string, input: Buffer) => {
		given.push([command, input.toString('hex')]);
		return given.length === 1;
	};

	const clip = clipboardProgram('win32', {SystemRoot: 'D:\\Windows'}, run)!;
	t.true(clip('勾a'));
	t.deepEqual(given, [['D:\\Windows\\System32\\clip.exe', 'fffefe526100']]);
	t.false(clip('b'), 'what it refuses is said');
});

/** What a copy writes to the terminal, and what is answered. */
function copied(text: string, clip?: Clip) {
	const output = new PassThrough();
	const terminal = openTerminal(
		new PassThrough() as unknown as KeySource,
		output as unknown as ScreenOutput,
		clip,
	);
	const answer = terminal.perform({type: 'copy', text, cells: 1});
	return {written: String(output.read() ?? ''), answer};
}

test('a copy goes one way only, and says when it went none', (t) => {
	const done = (refused?: true) => ({
		status: 'done',
		outcome: {type: 'copied', ...(refused && {refused})},
	});
	t.deepEqual(copied('a'), {written: '\u001B]52;c;YQ==\u0007', answer: done()} as never);
	t.deepEqual(
		copied('a', () => true),
		{written: '', answer: done()} as never,
	);
	t.deepEqual(
		copied('a', () => false),
		{written: '', answer: done(true)} as never,
	);
	t.deepEqual(copied('x'.repeat(80_000)), {written: '', answer: done(true)} as never);
});
