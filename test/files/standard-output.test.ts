import {EventEmitter, once} from 'node:events';
import test from 'ava';
import {Failure} from '../../source/failure.ts';
import {fileOutput, standardOutput} from '../../source/files/standard-output.ts';

const failing = (code: string) => () => {
	throw Object.assign(new Error(`${code}: words of the system`), {code});
};

test('what goes to a file is written to its last byte, however little is taken at once', (t) => {
	let written = '';
	const output = fileOutput((bytes, at) => {
		const some = bytes.subarray(at, at + 3);
		written += Buffer.from(some).toString('latin1');
		return some.length;
	});
	output.write('三张统计表');
	output.write('');
	t.is(Buffer.from(written, 'latin1').toString(), '三张统计表');
});

for (const [what, write, code] of [
	['a disk without room', failing('ENOSPC'), 'line.outputFull'],
	['a quota that is used up', failing('EDQUOT'), 'line.outputFull'],
	['a disk that takes nothing and says nothing', () => 0, 'line.outputFull'],
	['a disk that breaks', failing('EIO'), 'line.outputLost'],
	['a descriptor that was closed', failing('EBADF'), 'line.outputLost'],
] as const) {
	test(`${what} is a failure of the world`, (t) => {
		const failure = t.throws(() => fileOutput(write).write('x'), {instanceOf: Failure});
		t.like(failure, {code, exitCode: 3});
	});
}

function pipe() {
	const written: string[] = [];
	const stdout = Object.assign(new EventEmitter(), {
		fd: -1,
		writableNeedDrain: false,
		write(text: string | Uint8Array) {
			written.push(String(text));
			return true;
		},
	});
	const lost: Array<string | undefined> = [];
	const output = standardOutput(stdout, (failure) => lost.push(failure?.code));
	const fail = (code: string) => stdout.emit('error', Object.assign(new Error(code), {code}));
	return {stdout, written, lost, output, fail};
}

test('of a pipe that fails later one is told; a reader that has seen enough is no failure, told once', (t) => {
	const {lost, fail} = pipe();
	for (const code of ['ENOSPC', 'EIO', 'EPIPE', 'EPIPE']) fail(code);
	t.deepEqual(lost, ['line.outputFull', 'line.outputLost', undefined]);
});

test('who waits for room in a pipe goes on when there is some, and when its reader is gone', async (t) => {
	const {stdout, written, output, fail} = pipe();
	stdout.writableNeedDrain = true;
	for (const end of [() => stdout.emit('drain'), () => fail('EPIPE')]) {
		t.true(output.writableNeedDrain);
		output.write('1');
		const room = once(output, 'drain');
		end();
		await room;
	}

	t.false(output.writableNeedDrain);
	t.true(output.write('2'));
	t.deepEqual(written, ['1', '1']);
});
