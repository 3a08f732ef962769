import {execFile} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import test from 'ava';
import type {Answered} from '../../../source/files/reading/job.ts';
import type {Limits} from '../../../source/files/reading/lane.ts';
import {type ReadingPool, readingPool} from '../../../source/files/reading/pool.ts';
import {processCarrier} from '../../../source/files/reading/process-carrier.ts';
import {threadCarrier} from '../../../source/files/reading/thread-carrier.ts';
import {boundedClock, threadClock} from '../../../source/files/reading/thread-clock.ts';

const burner = fileURLToPath(new URL('burner.ts', import.meta.url));
const child = fileURLToPath(
	new URL('../../../source/files/reading/read-child.ts', import.meta.url),
);

const pooled = (limits: Limits) =>
	readingPool({
		start: {thread: threadCarrier(burner), process: processCarrier(child, burner)},
		size: {thread: 2, process: 1},
		limits,
	});
/** Where it is not the time that matters, a slow machine has as much of it as it wants. */
const ample = {besides: 100_000, alone: 100_000, wall: 10_000_000};
let pool: ReadingPool;
test.beforeEach(() => {
	pool = pooled({...ample, besides: 400, alone: 600});
});
test.afterEach.always(() => pool.close());

async function unhurried(): Promise<void> {
	await pool.close();
	pool = pooled(ample);
}

const does = async (name: string) =>
	told(await pool.submit({name, bytes: Buffer.from('a,b')}, 'plain').answer);
const told = (answered: Answered<unknown>) =>
	answered.is === 'failed'
		? answered.failure.code
		: answered.is === 'done'
			? (answered.outcome as {where: string}).where
			: answered.is;

test.serial(
	'a file that keeps a thread busy is stopped by its CPU time, and the next is read',
	async (t) => {
		t.is(await does('burn-60000.csv'), 'read.tooSlow');
		t.is(await does('burn-1.csv'), 'thread');
	},
);

test.serial(
	'a file that keeps a process busy is stopped by its CPU time, and the next is read',
	async (t) => {
		t.is(await does('unusual-burn-60000.csv'), 'read.tooSlow');
		t.is(await does('unusual-burn-1.csv'), 'process');
	},
);

test.serial(
	'memory outside the heap is capped in a process, and the next file is read',
	async (t) => {
		await unhurried();
		t.is(await does('unusual-buffers-200.csv'), 'process');
		t.is(await does('unusual-buffers-8000.csv'), 'read.tooMuch');
		t.is(await does('unusual-burn-1.csv'), 'process');
	},
);

test.serial('what is too much for the heap of a thread may be read by a process', async (t) => {
	await unhurried();
	t.is(await does('heap-160.csv'), 'process');
	t.is(await does('heap-8000.csv'), 'read.tooMuch');
	t.is(await does('burn-1.csv'), 'thread');
});

test.serial('a reader that ends without a word is no reason to end with it', async (t) => {
	await unhurried();
	t.is(await does('exit-0.csv'), 'read.stopped');
	t.is(await does('unusual-exit-1.csv'), 'read.stopped');
	t.is(await does('unusual-kill-1.csv'), 'read.tooMuch');
	t.is(await does('throw-1.csv'), 'read.empty');
	t.is(await does('burn-1.csv'), 'thread');
});

test.serial(
	'where no process can be started, the file is told and the program goes on',
	async (t) => {
		await unhurried();
		const {execPath} = process;
		process.execPath = '/nowhere/node';
		t.is(await does('unusual-burn-1.csv'), 'read.stopped');
		process.execPath = execPath;
		t.is(await does('unusual-burn-1.csv'), 'process');
	},
);

test.serial('hogs among sound files: those are read, these are stopped', async (t) => {
	const names = Array.from({length: 40}, (_, index) =>
		index % 20 === 10 ? 'burn-60000.csv' : index % 7 === 3 ? 'unusual-burn-2.csv' : 'burn-2.csv',
	);
	const found = await Promise.all(names.map(does));
	t.deepEqual(
		found,
		names.map((name) =>
			name.startsWith('burn-6') ? 'read.tooSlow' : name.startsWith('un') ? 'process' : 'thread',
		),
	);
});

test.serial('sound files are read on a machine that is busy with other things', async (t) => {
	const stop = new Int32Array(new SharedArrayBuffer(4));
	const others = Array.from(
		{length: 6},
		() =>
			new Worker(
				`const {workerData} = require('node:worker_threads');
while (Atomics.load(workerData, 0) === 0);`,
				{eval: true, workerData: stop},
			),
	);
	await Promise.all(others.map((one) => new Promise((resolve) => one.once('online', resolve))));
	const names = ['burn-300.csv', 'unusual-burn-300.csv', 'burn-20.csv'];
	const found = await Promise.all(names.map(does));
	Atomics.store(stop, 0, 1);
	await Promise.all(others.map((one) => new Promise((resolve) => one.once('exit', resolve))));
	t.deepEqual(found, ['thread', 'process', 'thread']);
});

test.serial(
	'the clock of a busy thread runs with its CPU time, wherever the system counts it or not',
	async (t) => {
		const worker = new Worker(
			`const {parentPort} = require('node:worker_threads');
const {readlinkSync, existsSync} = require('node:fs');
const thread = existsSync('/proc/thread-self') ? readlinkSync('/proc/thread-self').split('/').at(-1) : undefined;
parentPort.postMessage(thread);
parentPort.once('message', () => { for (;;); });`,
			{eval: true},
		);
		const thread = await new Promise<string | undefined>((resolve) => {
			worker.once('message', resolve);
		});
		const clocks = [threadClock(worker, thread), threadClock(worker, 'none'), boundedClock(worker)];
		t.teardown(() => worker.terminate());
		const program = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000;
		const start = program();
		const before = clocks.map((clock) => clock());
		worker.postMessage('go');
		while (program() - start < 300) await new Promise((resolve) => setImmediate(resolve));
		for (const [index, clock] of clocks.entries()) {
			const used = clock() - before[index]!;
			t.true(used > 0, `${index}`);
			t.true(used <= program() - start + 20, `${index}`);
			t.true(clock() >= before[index]!);
		}
	},
);

test.serial(
	'an idle pool keeps no program alive, and no reader outlives the program',
	async (t) => {
		const hook = new URL('../../hook.mjs', import.meta.url).href;
		const program = fileURLToPath(new URL('reads-two.ts', import.meta.url));
		const out = await new Promise<string>((resolve, reject) => {
			execFile(process.execPath, [`--import=${hook}`, '--no-warnings', program], (error, stdout) =>
				error ? reject(error) : resolve(stdout),
			);
		});
		const [is, pid] = out.trim().split(' ');
		t.is(is, 'done');
		while (isThere(Number(pid))) await wait(5);
	},
);

function isThere(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
