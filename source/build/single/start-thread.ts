import {getAsset} from 'node:sea';
import {Worker, type WorkerOptions} from 'node:worker_threads';

/** Instead of `files/reading/start-thread.ts`: the text of the thread is in the executable. */
export function startThread(entry: string, options: WorkerOptions): Worker {
	return new Worker(getAsset(entry, 'utf8'), {...options, eval: true});
}
