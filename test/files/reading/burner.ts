import process from 'node:process';
import {workerData} from 'node:worker_threads';
import {Failure} from '../../../source/failure.ts';
import {serve, unusual} from '../../../source/files/reading/serve.ts';
import {nameOf} from '../../../source/files/reading/task.ts';

// A reader that does what the name of the file says, so that the pool meets every kind of bad file.
const {takesAll = false} = (workerData ?? {}) as {takesAll?: boolean};

serve(async ({source}) => {
	const name = nameOf(source);
	if (!takesAll && name.startsWith('unusual')) return unusual;
	const [, what = '', figure = '0'] = /(\w+)-(\d+)\./.exec(name) ?? [];
	const deeds: Record<string, (figure: number) => void> = {
		burn,
		buffers,
		heap,
		exit: (code) => process.exit(code),
		throw() {
			throw new Failure('read.empty', {file: name});
		},
		kill: () => process.kill(process.pid, 'SIGABRT'),
	};
	deeds[what]?.(Number(figure));
	return {where: takesAll ? 'process' : 'thread', pid: process.pid};
});

/** Uses so many milliseconds of CPU of its own, however long that takes. */
function burn(milliseconds: number): void {
	const used = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000;
	const clock = process.threadCpuUsage
		? () => (process.threadCpuUsage().user + process.threadCpuUsage().system) / 1000
		: used;
	for (const start = clock(); clock() - start < milliseconds; );
}

/** Takes memory outside the heap and touches all of it. */
function buffers(megabytes: number): void {
	const kept: Buffer[] = [];
	for (let index = 0; index < megabytes; index++) kept.push(Buffer.alloc(2 ** 20, index + 1));
	if (kept.length !== megabytes) throw new Error('lost');
}

/** Takes memory of the heap. */
function heap(megabytes: number): void {
	const kept: unknown[] = [];
	for (let index = 0; index < megabytes; index++) kept.push(new Array(2 ** 17).fill(index));
	if (kept.length !== megabytes) throw new Error('lost');
}
