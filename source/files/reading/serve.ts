import type {EventEmitter} from 'node:events';
import {readlinkSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {setImmediate} from 'node:timers/promises';
import {parentPort, workerData} from 'node:worker_threads';
import {Failure} from '../../failure.ts';
import {
	type Answer,
	type Answers,
	type Counted,
	nameOf,
	type Ready,
	type Task,
	worked,
} from './task.ts';

/** What a reader answers where the file is not for it. */
export const unusual = Symbol('unusual');

/**
So many answers wait for each other, and so many milliseconds: to hand one over, and to wake whoever waits for it, takes
a twentieth of the CPU time of reading a file.
*/
const together = {answers: 16, time: 10};

/**
Makes this thread a reader: it takes tasks one after the other, in the order they come, and answers each.

@param work - reads the file and does with it what the task wants; its Failures are answers, too
*/
export function serve(work: (task: Task) => Promise<unknown>): void {
	// Libraries print; on a screen that would be garbage, and unread output keeps the program alive.
	for (const way of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
		console[way] = () => undefined;

	const {done} = (workerData ?? {}) as Partial<Counted>;
	const inbox: Task[] = [];
	let isAtWork = false;

	async function goOn(): Promise<void> {
		isAtWork = true;
		let answers: Answer[] = [];
		let since = performance.now();
		for (let task = inbox.shift(); task; task = inbox.shift()) {
			answers.push(await answer(task, work));
			(process as EventEmitter).emit(worked);
			if (done) Atomics.add(done, 0, 1);
			const isDue =
				answers.length === together.answers || performance.now() - since > together.time;
			if (done && inbox.length > 0 && !isDue) continue;
			post(answers, done !== undefined);
			// Whoever waits may have sent more meanwhile.
			await setImmediate();
			answers = [];
			since = performance.now();
		}

		isAtWork = false;
	}

	parentPort!.on('message', (word: Task | readonly Task[]) => {
		inbox.push(...[word].flat());
		if (!isAtWork) void goOn();
	});
	parentPort!.postMessage({is: 'ready', thread: ownThread()} satisfies Ready);
}

// Bytes that an outcome brings are handed over, not copied.
function post(answers: readonly Answer[], isTogether: boolean): void {
	const brought = answers.flatMap((word) => buffersOf(word));
	if (isTogether) parentPort!.postMessage({is: 'answers', answers} satisfies Answers, brought);
	else for (const word of answers) parentPort!.postMessage(word, brought);
}

function buffersOf(word: Answer): ArrayBuffer[] {
	const outcome: unknown = word.is === 'done' ? word.outcome : undefined;
	if (typeof outcome !== 'object' || outcome === null) return [];
	return Object.values(outcome).flatMap((one) =>
		one instanceof Uint8Array && one.byteLength === one.buffer.byteLength
			? [one.buffer as ArrayBuffer]
			: [],
	);
}

async function answer(task: Task, work: (task: Task) => Promise<unknown>): Promise<Answer> {
	const {id} = task;
	try {
		const outcome = await work(task);
		return outcome === unusual ? {id, is: 'unusual'} : {id, is: 'done', outcome};
	} catch (error) {
		const {code, values, exitCode} =
			error instanceof Failure
				? error
				: new Failure('read.broken', {file: nameOf(task.source), why: String(error)});
		return {id, is: 'failed', code, values, exitCode};
	}
}

// Linux counts the CPU time of each thread under this number.
function ownThread(): string | undefined {
	try {
		return path.basename(readlinkSync('/proc/thread-self'));
	} catch {
		return undefined;
	}
}
