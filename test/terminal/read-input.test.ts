import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {connect, createServer, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {PassThrough} from 'node:stream';
import test from 'ava';
import {clipboardSequence} from '../../source/terminal/clipboard.ts';
import type {Input} from '../../source/terminal/input.ts';
import {restoreAll} from '../../source/terminal/modes.ts';
import {probeWidth} from '../../source/terminal/probe-width.ts';
import {type KeySource, readInput} from '../../source/terminal/read-input.ts';

/** A keyboard, and a promise for what it gives next. */
function keyboard() {
	const stream = new PassThrough();
	const raw: boolean[] = [];
	const source = Object.assign(stream, {setRawMode: (on: boolean) => raw.push(on)});
	const calls: Input[][] = [];
	let wake = () => {};
	const stop = readInput(source as unknown as KeySource, (inputs) => {
		calls.push(inputs);
		wake();
	});
	return {
		raw,
		stop,
		type: (text: string | Uint8Array) => stream.write(text),
		async next(): Promise<string> {
			if (calls.length === 0)
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			return calls
				.shift()!
				.map((input) => (input.kind === 'key' ? (input.key.text ?? input.key.name) : input.kind))
				.join(' ');
		},
	};
}

test('all keys of one read come in one call', async (t) => {
	const {type, next, stop, raw} = keyboard();
	type('12\r\u001B[B');
	t.is(await next(), '1 2 enter down');
	stop();
	t.deepEqual(raw, [true, false]);
});

test('a lone ESC is Esc after a moment, and the beginning of a sequence when more comes', async (t) => {
	const {type, next, stop} = keyboard();
	type('\u001B');
	t.is(await next(), 'esc');
	type('\u001B');
	type('[A');
	t.is(await next(), 'up');
	type('\u001B\u001B');
	t.is(await next(), 'esc esc');
	stop();
});

test('the rest of a sequence counts however late the program comes to it', async (t) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-keys-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	const server = createServer().listen(path.join(folder, 'socket'));
	const line = connect(path.join(folder, 'socket'));
	const [typist] = (await once(server, 'connection')) as [Socket];
	t.teardown(() => {
		typist.destroy();
		line.destroy();
		server.close();
	});
	const said = new Promise<Input[]>((resolve) => {
		const stop = readInput(line as unknown as KeySource, (inputs) => {
			stop();
			resolve(inputs);
		});
	});
	line.once('data', () => {
		typist.write('[A');
		// Longer than an ESC waits, without a look at what has come.
		for (const since = performance.now(); performance.now() - since < 100; );
	});
	typist.write('\u001B');
	t.like(await said, [{kind: 'key', key: {name: 'up'}}]);
});

test('a Chinese character cut between two reads arrives whole', async (t) => {
	const {type, next, stop} = keyboard();
	const bytes = Buffer.from('中');
	type(bytes.subarray(0, 2));
	type(bytes.subarray(2));
	t.is(await next(), '中');
	stop();
});

test('a block sent as plain keys over several reads is one burst', async (t) => {
	const {type, next, stop} = keyboard();
	type('1\t2\r3\t4\r');
	type('5\t6\r');
	t.is(await next(), 'burst');
	stop();
});

test('the answer to the width question is taken out of the keys, once', (t) => {
	const answers: boolean[] = [];
	let asked = '';
	const {sift} = probeWidth(
		(text) => {
			asked += text;
		},
		(wide) => answers.push(wide),
	);
	const at = (row: number, column: number): Input => ({kind: 'cursorAt', row, column});
	const key: Input = {kind: 'key', key: {name: 'up'}};
	t.true(asked.includes('\u001B[6n'));
	t.deepEqual(sift([key, at(2, 3), key]), [key, key]);
	t.deepEqual(sift([at(2, 2)]), []);
	t.deepEqual(answers, [true]);
});

test('a copied text goes to the clipboard as OSC 52; one that terminals would cut does not', (t) => {
	t.is(clipboardSequence('1\t2'), `\u001B]52;c;${Buffer.from('1\t2').toString('base64')}\u0007`);
	t.is(clipboardSequence('x'.repeat(100_000)), undefined);
});

test('putting the terminal back turns everything off that is ever turned on', (t) => {
	for (const off of ['?2004l', '?1002l', '?1006l', '?2026l', '?1049l', '?25h', '[0m'])
		t.true(restoreAll.includes(off), off);
});
