import {readFileSync} from 'node:fs';
import process from 'node:process';
import type {Worker} from 'node:worker_threads';

/** Milliseconds of CPU that a thread has used, never less than the time before. */
export type CpuClock = () => number;

/** Linux counts in hundredths of a second, whatever the machine. */
const tick = 10;

/**
The CPU time of a thread that may be too busy to say it itself.

@param thread - its number on Linux, which counts each thread's time; elsewhere it is bounded from what can be known
*/
export function threadClock(worker: Worker, thread?: string): CpuClock {
	const file = `/proc/self/task/${thread}/stat`;
	const counted = () => {
		try {
			const stat = readFileSync(file, 'latin1');
			// After the name, which may hold anything, `state` is field 3, `utime` 14 and `stime` 15.
			const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
			const cpu = (Number(fields[11]) + Number(fields[12])) * tick;
			return Number.isFinite(cpu) ? cpu : undefined;
		} catch {
			return undefined;
		}
	};

	if (thread === undefined || counted() === undefined) return boundedClock(worker);
	let last = 0;
	return () => {
		last = Math.max(last, counted() ?? last);
		return last;
	};
}

/**
At most what the thread has used: between two looks it had no more than the time it was not waiting, and no more than
the whole program had. On a busy machine the program itself gets little, and that is what counts.
*/
export function boundedClock(worker: Pick<Worker, 'performance'>): CpuClock {
	const look = () => {
		const {user, system} = process.cpuUsage();
		const {active} = worker.performance.eventLoopUtilization();
		return {active, program: (user + system) / 1000};
	};

	let sum = 0;
	let last = look();
	return () => {
		const now = look();
		sum += Math.max(0, Math.min(now.active - last.active, now.program - last.program));
		// Some systems take time back when a thread ends; it must not be counted twice.
		last = {
			active: Math.max(last.active, now.active),
			program: Math.max(last.program, now.program),
		};
		return sum;
	};
}
