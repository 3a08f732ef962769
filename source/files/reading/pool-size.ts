import {availableParallelism} from 'node:os';
import process from 'node:process';
import type {Job} from './job.ts';

/** How many readers there may be of each kind. */
export type PoolSize = Readonly<Record<Job['place'], number>>;

/** Memory that one more reader may come to need. */
const oneReader = 256 * 2 ** 20;

/** As many readers as the machine has room for: a core stays free for the program, and memory for the others. */
export function poolSize(
	cores: number = availableParallelism(),
	memory: number = process.availableMemory(),
): PoolSize {
	const wanted = Math.min(4, Math.max(2, cores - 1));
	const thread = Math.max(1, Math.min(wanted, Math.floor(memory / oneReader)));
	return {thread, process: Math.max(1, Math.floor(thread / 2))};
}
