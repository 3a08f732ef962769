import {EventEmitter} from 'node:events';
import test from 'ava';
import {voice} from '../../source/verb/voice.ts';

/** A stream that keeps what it is sent, and is full when told so. */
class Sink extends EventEmitter {
	text = '';
	writableNeedDrain = false;
	readonly isTTY: boolean;

	constructor(isTTY = false) {
		super();
		this.isTTY = isTTY;
	}

	write(text: string) {
		this.text += text;
		return !this.writableNeedDrain;
	}
}

test('a line is one line, printable, on either stream', (t) => {
	const [out, err] = [new Sink(), new Sink()];
	const {print, warn} = voice(out, err);
	print('a\nb\u001B[2J');
	warn('c\r\nd\u009B');
	t.is(out.text, 'a b␛[2J\n');
	t.is(err.text, 'c d␚\n');
});

test('progress shows in a terminal only, and gives way to whatever comes next', (t) => {
	const [out, err] = [new Sink(), new Sink(true)];
	const {print, warn, progress} = voice(out, err);
	progress('1/2\u0007');
	t.is(err.text, '\u001B[K1/2␇\r');
	print('a');
	t.is(err.text, '\u001B[K1/2␇\r\u001B[K');
	warn('b');
	t.is(err.text, '\u001B[K1/2␇\r\u001B[Kb\n');
	const piped = new Sink();
	voice(new Sink(), piped).progress('1/2');
	t.is(piped.text, '');
});

test('a long text waits while nobody takes it', async (t) => {
	const out = new Sink();
	const {write, hasSpoken} = voice(out, new Sink());
	t.false(hasSpoken());
	await write('');
	t.false(hasSpoken());
	await write('a');
	t.true(hasSpoken());
	out.writableNeedDrain = true;
	let done = false;
	const writing = write('b').then(() => {
		done = true;
	});
	await Promise.resolve();
	t.false(done);
	out.emit('drain');
	await writing;
	t.is(out.text, 'ab');
});

test('a stream that breaks while it is waited for is no endless wait', async (t) => {
	const out = new Sink();
	out.writableNeedDrain = true;
	const writing = voice(out, new Sink()).write('a');
	out.emit('error', new Error('EPIPE'));
	await t.throwsAsync(writing, {message: 'EPIPE'});
});
