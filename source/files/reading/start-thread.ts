import {Worker, type WorkerOptions} from 'node:worker_threads';

/** Starts a thread with a file that `besideProgram` names. */
export function startThread(entry: string, options: WorkerOptions): Worker {
	return new Worker(entry, options);
}
