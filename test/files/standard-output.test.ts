import {EventEmitter} from 'node:events';
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

test('of a pipe that fails later one is told; a reader that has seen enough is no failure', (t) => {
	const pipe = Object.assign(new EventEmitter(), {
		fd: -1,
		writableNeedDrain: false,
		write: () => true,
	});
	const lost: Array<string | undefined> = [];
	t.is(
		standardOutput(pipe, (failure) => lost.push(failure?.code)),
		pipe,
	);
	for (const code of ['EPIPE', 'ENOSPC', 'EIO'])
		pipe.emit('error', Object.assign(new Error(code), {code}));
	t.deepEqual(lost, [undefined, 'line.outputFull', 'line.outputLost']);
});
