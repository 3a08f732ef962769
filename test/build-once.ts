import {createHash} from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
} from 'node:fs';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {threadId} from 'node:worker_threads';

type Place = {
	/** What is built: each of these files and folders counts. */
	root: string;
	sources: readonly string[];
	/** Where builds are kept, each under what it was built from. */
	cache: string;
	build(folder: string): Promise<unknown>;
};

/** A lock that nobody has renewed for so long is that of a killed process; whoever builds renews it, however long it takes. */
const patience = 120_000;
const beat = 1000;

/**
The folder of a build of the sources as they are at this moment. It is made when there is none yet, once, however many
processes ask for it at the same time, and a build that is in use is never touched.
*/
export async function buildOnce({root, sources, cache, build}: Place): Promise<string> {
	const folder = path.join(cache, digest(root, sources));
	const lock = `${folder}.lock`;
	mkdirSync(cache, {recursive: true});
	while (!existsSync(folder)) {
		if (!taken(lock)) {
			await wait(50);
			continue;
		}

		const half = `${folder}.half-${process.pid}-${threadId}`;
		const renewing = setInterval(() => existsSync(lock) && renew(lock), beat);
		try {
			if (existsSync(folder)) break;
			dropOld(cache);
			mkdirSync(half, {recursive: true});
			await build(half);
			renameSync(half, folder);
		} finally {
			clearInterval(renewing);
			rmSync(half, {recursive: true, force: true});
			rmSync(lock, {recursive: true, force: true});
		}
	}

	// What was used last goes last.
	renew(folder);
	return folder;
}

function renew(place: string): void {
	const now = new Date();
	utimesSync(place, now, now);
}

function taken(lock: string): boolean {
	try {
		mkdirSync(lock);
		// By the clock of this program, which the disk's may not be.
		renew(lock);
		return true;
	} catch {
		const since = statSync(lock, {throwIfNoEntry: false})?.mtimeMs;
		// Its process was killed.
		if (since !== undefined && Date.now() - since > patience)
			rmSync(lock, {recursive: true, force: true});
		return false;
	}
}

function dropOld(cache: string): void {
	for (const name of readdirSync(cache)) {
		const old = path.join(cache, name);
		const since = statSync(old, {throwIfNoEntry: false})?.mtimeMs ?? Date.now();
		if (Date.now() - since > 30 * patience) rmSync(old, {recursive: true, force: true});
	}
}

function digest(root: string, sources: readonly string[]): string {
	const hash = createHash('sha256');
	for (const source of sources) {
		const whole = path.join(root, source);
		const names = statSync(whole).isDirectory()
			? readdirSync(whole, {recursive: true, encoding: 'utf8'}).sort()
			: [''];
		for (const name of names) {
			const file = path.join(whole, name);
			if (!statSync(file).isFile()) continue;
			hash
				.update(`${path.join(source, name)}\0`)
				.update(readFileSync(file))
				.update('\0');
		}
	}

	return hash.digest('hex').slice(0, 24);
}
