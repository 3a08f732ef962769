import type {PlainFile} from '../../workbook/sheet.ts';
import {besideProgram} from './beside-program.ts';
import type {Answered} from './job.ts';
import {type ReadingPool, readingPool} from './pool.ts';
import {poolSize} from './pool-size.ts';
import {processCarrier} from './process-carrier.ts';
import {threadCarrier} from './thread-carrier.ts';

let pool: ReadingPool | undefined;

/**
The one pool of this program; its readers start when the first file comes.

@param jobs - how many files are read at once, where the first that asks for it says so
*/
export function sharedPool(jobs?: number): ReadingPool {
	pool ??= newPool(jobs);
	return pool;
}

function newPool(jobs?: number): ReadingPool {
	const reader = besideProgram('read-worker');
	return readingPool({
		start: {
			thread: threadCarrier(reader),
			process: processCarrier(besideProgram('read-child'), reader),
		},
		size: jobs === undefined ? poolSize() : {thread: jobs, process: Math.max(1, jobs >> 1)},
	});
}

/**
Reads a file of any container the office sends into plain sheets. What it is, its bytes say, not its name;
foreign bytes are taken apart by a reader that is stopped when it takes too long or too much.

@throws Failure: missing, unreadable, damaged, locked, too large, or of a kind to be saved otherwise first (exit 3)
*/
export async function readFile(file: string): Promise<PlainFile> {
	return outcomeOf(await sharedPool().submit(file, 'plain').answer);
}

/** The same for bytes at hand. */
export async function readBytes(bytes: Uint8Array, name: string): Promise<PlainFile> {
	return outcomeOf(await sharedPool().submit({bytes, name}, 'plain').answer);
}

/**
The outcome of a file that nobody cancels.

@throws Failure that it was answered with
*/
export function outcomeOf<T>(answered: Answered<T>): T {
	if (answered.is === 'failed') throw answered.failure;
	if (answered.is === 'cancelled') throw new Error('cancelled, and still waited for');
	return answered.outcome;
}
