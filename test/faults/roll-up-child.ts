// A roll-up of its own process: reads files, decides and keeps originals without end, and says each thing that is done.
import {mkdirSync, writeFileSync, writeSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../../source/failure.ts';
import type {ReadingPool} from '../../source/files/reading/pool.ts';
import {homeRollUps} from '../../source/files/rollups/home-roll-ups.ts';
import {readFiles} from '../../source/files/rollups/read-files.ts';
import {openCache} from '../../source/files/rollups/record-cache.ts';
import {digestOf} from '../../source/files/writing/digest-of.ts';

const [place = '', pause = '2'] = process.argv.slice(2);
const home = path.join(place, 'home');
const returns = path.join(place, 'returns');
mkdirSync(returns, {recursive: true});
const count = 400;
for (let at = 0; at < count; at++) {
	const file = path.join(returns, `${at}.csv`);
	try {
		writeFileSync(file, `${at}局`, {flag: 'wx'});
	} catch {
		// It was there before.
	}
}

/** What was said to be read, each with the turn it was said in. */
const waiting: Array<{name: string; turn: number}> = [];
let turn = 0;
pass();

try {
	const open = homeRollUps(home, {now: () => '2025-01-20T09:00:00+08:00'}).open('某市', 2024);
	const cache = openCache(open.folder, 'made');
	const pool = slowPool();
	for await (const {record} of readFiles({
		folders: [returns],
		task: {home, year: 2024},
		pool,
		cache,
		decided: new Set(),
	})) {
		const [made] = open.decide([{what: 'adopt', unit: record.digest, digest: record.digest}]);
		say(`decided ${made!.number}`);
		if (made!.number % 10 !== 0) continue;
		const bytes = new TextEncoder().encode(`original ${made!.number}`);
		open.kept.keep(digestOf(bytes), bytes);
		say(`kept ${digestOf(bytes)}`);
	}

	cache.close();
	open.close();
} catch (error) {
	say(`refused ${error instanceof Failure ? error.code : error}`);
}

/** Reads a file in so many milliseconds as it was told, and says so. */
function slowPool(): ReadingPool {
	let id = 0;
	return {
		submit(source) {
			const name = typeof source === 'string' ? source : source.name;
			const own = ++id;
			const read = {
				form: '2021',
				named: {field: name},
				faults: [],
				questions: [],
				unmatched: 0,
				missing: [],
				notes: [],
				results: [],
				blocks: 0,
			};
			const outcome = {sources: 'a!A1', figures: '1', read: JSON.stringify(read)};
			const {promise, resolve} = Promise.withResolvers<never>();
			setTimeout(() => {
				say(`read ${name}`);
				waiting.push({name, turn});
				resolve({id: own, is: 'done', outcome} as never);
			}, Number(pause));
			return {id: own, answer: promise};
		},
		cancel: () => undefined,
		rest: async () => undefined,
		close: async () => undefined,
	};
}

// Somewhat longer than the cache waits, as this process has it: thirty turns, however long others keep it from them.
function pass(): void {
	turn++;
	while (waiting[0] && waiting[0].turn < turn - 30) say(`lasting ${waiting.shift()!.name}`);
	setTimeout(pass, 20).unref();
}

// A pipe that is read slowly takes nothing for a while; what is said must arrive whole.
function say(line: string): void {
	for (;;) {
		try {
			writeSync(1, `${line}\n`);
			return;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
		}
	}
}
