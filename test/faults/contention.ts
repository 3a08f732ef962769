import {mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Outcome} from './cases.ts';
import {bundled, quickFolder} from './processes.ts';

const slots = {overlaps: 3, wins: 4, lost: 6};

/** 11: threads that contend for one stale lock on a real disk; never do two hold it at once. */
export async function contention(rounds: number, threads = 6): Promise<Outcome & {wins: number}> {
	const place = quickFolder();
	try {
		const script = bundled('contender', place);
		const folder = path.join(place, 'draft');
		mkdirSync(folder);
		const counts = new Int32Array(new SharedArrayBuffer(32));
		const dead = new Uint8Array(new SharedArrayBuffer(threads * rounds));
		const workerData = {folder, counts, dead, threads, rounds};
		await Promise.all(
			Array.from({length: threads}, () => {
				const worker = new Worker(script, {workerData, execArgv: []});
				return new Promise((resolve, reject) => {
					worker.once('error', reject).once('exit', resolve);
				});
			}),
		);
		const of = (slot: keyof typeof slots) => counts[slots[slot]] ?? 0;
		const wrong: string[] = [];
		if (of('overlaps') > 0) wrong.push(`${of('overlaps')} times two windows held the lock`);
		if (of('lost') > 0) wrong.push(`${of('lost')} times a lock was not its holder's`);
		if (of('wins') < rounds) wrong.push(`${of('wins')} holders in ${rounds} rounds`);
		return {cases: rounds, wrong, wins: of('wins')};
	} finally {
		rmSync(place, {recursive: true});
	}
}
