import type {StartCarrier} from './carrier.ts';
import {compiledFolder} from './compiled-folder.ts';
import {readersAtWork} from './roomy-readers.ts';
import {startThread} from './start-thread.ts';
import type {Answers, Counted, Ready} from './task.ts';
import {type CpuClock, threadClock} from './thread-clock.ts';

/**
The heap one thread may have; whatever needs more is read by a process of its own. Half the room for what is young costs
a tenth more CPU time, more room than this saves none.
*/
const threadHeap = {maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 20};

/** Threads that read by now. */
let atWork = 0;

/** Reads in a thread of this program: quick to start and to answer, for what is ordinary. */
export function threadCarrier(entry: string): StartCarrier {
	return (heard) => {
		const done = new Int32Array(new SharedArrayBuffer(4));
		const worker = startThread(entry, {
			workerData: {compiled: compiledFolder(), done} satisfies Counted & {compiled?: string},
			resourceLimits: threadHeap,
			stdout: true,
			stderr: true,
		});
		readersAtWork(++atWork);
		let clock: CpuClock | undefined;
		let over = false;
		const gone = (why: 'memory' | 'broken') => {
			if (over) return;
			over = true;
			heard.gone(why);
		};

		worker.on('message', (word: Answers | Ready) => {
			if (over) return;
			if (word.is !== 'ready') return heard.answered(word.answers);
			clock = threadClock(worker, word.thread);
			heard.ready();
		});
		worker.on('error', (error: NodeJS.ErrnoException) =>
			gone(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'broken'),
		);
		worker.on('exit', () => {
			readersAtWork(--atWork);
			gone('broken');
		});
		// Listening has made it count among what keeps the program alive.
		worker.unref();
		return {
			post: (tasks) => worker.postMessage(tasks),
			done: () => Atomics.load(done, 0),
			cpu: () => clock?.() ?? 0,
			async end() {
				over = true;
				await worker.terminate();
			},
		};
	};
}
