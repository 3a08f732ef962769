// One of several threads that all want the same stale lock, over and over.
import {workerData} from 'node:worker_threads';
import {takeLock} from '../../source/files/drafts/lock.ts';

/** Counters the threads share. */
export const slots = {waiting: 0, round: 1, holders: 2, overlaps: 3, wins: 4, holds: 5, lost: 6};

type Given = {
	folder: string;
	counts: Int32Array;
	dead: Uint8Array;
	threads: number;
	rounds: number;
};

const {folder, counts, dead, threads, rounds} = workerData as Given;

for (let round = 0; round < rounds; round++) {
	together();
	const hold = Atomics.add(counts, slots.holds, 1);
	try {
		const lock = takeLock(folder, windowOf(hold), ({pid}) => Atomics.load(dead, pid) === 1);
		if (Atomics.add(counts, slots.holders, 1) > 0) Atomics.add(counts, slots.overlaps, 1);
		Atomics.add(counts, slots.wins, 1);
		if (!lock.isMine()) Atomics.add(counts, slots.lost, 1);
		Atomics.sub(counts, slots.holders, 1);
		// Half of them crash: their lock stays, and the next ones contend for a stale one.
		if (hold % 2 === 0) lock.release();
		else Atomics.store(dead, hold, 1);
	} catch (error) {
		if ((error as {code?: string}).code !== 'draft.locked') throw error;
	}
}

function windowOf(hold: number) {
	const token = String(hold);
	return {who: 'w', host: 'h', boot: 'b', space: '', pid: hold, start: '', since: '', token};
}

function together(): void {
	const round = Atomics.load(counts, slots.round);
	if (Atomics.add(counts, slots.waiting, 1) === threads - 1) {
		Atomics.store(counts, slots.waiting, 0);
		Atomics.add(counts, slots.round, 1);
		Atomics.notify(counts, slots.round);
	} else Atomics.wait(counts, slots.round, round);
}
