import type {EventEmitter} from 'node:events';
import {readlinkSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {parentPort} from 'node:worker_threads';
import {Failure} from '../../failure.ts';
import {type Answer, nameOf, type Ready, type Task, worked} from './task.ts';

/** What a reader answers where the file is not for it. */
export const unusual = Symbol('unusual');

/**
Makes this thread a reader: it takes tasks one after the other, in the order they come, and answers each.

@param work - reads the file and does with it what the task wants; its Failures are answers, too
*/
export function serve(work: (task: Task) => Promise<unknown>): void {
	// Libraries print; on a screen that would be garbage, and unread output keeps the program alive.
	for (const way of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
		console[way] = () => undefined;

	let turn = Promise.resolve();
	parentPort!.on('message', (task: Task) => {
		turn = turn.then(async () => {
			const word = await answer(task, work);
			(process as EventEmitter).emit(worked);
			post(word);
		});
	});
	parentPort!.postMessage({is: 'ready', thread: ownThread()} satisfies Ready);
}

// Bytes that an outcome brings are handed over, not copied.
function post(word: Answer): void {
	const outcome: unknown = word.is === 'done' ? word.outcome : undefined;
	const brought = typeof outcome === 'object' && outcome !== null ? Object.values(outcome) : [];
	parentPort!.postMessage(
		word,
		brought.flatMap((one) =>
			one instanceof Uint8Array && one.byteLength === one.buffer.byteLength
				? [one.buffer as ArrayBuffer]
				: [],
		),
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
