import path from 'node:path';
import {setImmediate} from 'node:timers/promises';
import type {FileFound, FileRecord} from '../../rollup/record.ts';
import type {ReadingPool} from '../reading/pool.ts';
import type {RecordTask} from '../reading/record-in-place.ts';
import {digestOf} from '../writing/digest-of.ts';
import {asFailure, isLasting, nameIn, plainFailure, unreadable} from './file-of-bytes.ts';
import {isArchive, openArchive} from './open-archive.ts';
import type {PackedReturn} from './packed-record.ts';
import {readChanging} from './read-changing.ts';
import type {Contents, Place, RecordCache} from './record-cache.ts';
import {type BytesToRead, type Known, recordReader} from './record-reader.ts';
import {shownPaths} from './shown-path.ts';
import {toldFiles} from './told-files.ts';
import {type Found, look, walk} from './walk.ts';
import {wordsWaiting} from './words-waiting.ts';

/** What the reading of a roll-up's folders needs. */
export type FilesToRead = {
	folders: readonly string[];
	/** Folders of the roll-up's own outputs. */
	ours?: readonly string[];
	task: RecordTask;
	pool: ReadingPool;
	cache: RecordCache;
	/** Digests that decisions name: their records stay, wherever the files have gone. */
	decided?: ReadonlySet<string>;
	/** The kept original of a digest. */
	original?: (digest: string) => Uint8Array | undefined;
	/** Ends the reading: what is being read is still told. */
	stop?: AbortSignal;
	/** What must be over before the next file is begun. */
	pause?: () => Promise<void> | undefined;
	/** Called when all is told, or nobody listens any more. */
	over?: () => void;
	/** Milliseconds since 1970. */
	now?: () => number;
};

/**
Files being read. They are told as each one ends. What was read by a layout that proves false later is read again before the
end: the record is replaced in what was told.
*/
export type FilesRead = AsyncIterable<FileFound> & {
	/** How many there are to tell, as far as is known: an archive's are known once it is open. */
	readonly all: number;
	/** What was left aside: links, hidden files, what programs leave behind, our own outputs. */
	readonly skipped: number;
	/** How many were read anew, not known from before. */
	readonly anew: number;
};

/** A change within it may leave size and time as they were. */
const doubt = 2000;
/** Milliseconds after which others get their turn. */
const turn = 8;

/**
Reads every file under the folders of a roll-up: what is known by size and time, or by its digest, from the cache, the
rest by the pool. An archive is opened one level deep; what only an office suite reads is converted.

@throws Failure `file.*` when one of the folders is not there
*/
export function readFiles(given: FilesToRead): FilesRead {
	const {cache, decided = new Set(), stop, now = Date.now} = given;
	const walked = walk(given.folders, given.ours);
	const {shown} = shownPaths(given.folders);
	const reader = recordReader(given.pool, given.task, cache);
	const {tell, again, seen, waiting} = toldFiles(cache, () => wake());
	const counts = {all: walked.found.length, skipped: walked.skipped, anew: 0};
	let wake: () => void = () => undefined;
	let isLeft = false;

	const isStopped = () => isLeft || (stop?.aborted ?? false);

	function keep(known: Known, record: FileRecord, came?: PackedReturn): void {
		if (isLasting(record)) cache.addRecord(record, came);
		tell(known, record);
	}

	const words = wordsWaiting(reader, keep, stop);

	function readAnew(
		known: Known,
		wanted: BytesToRead,
		after: (record: FileRecord) => void = () => undefined,
	): Promise<void> {
		counts.anew++;
		return reader.read(wanted, (record, came) => {
			if (record.failure?.code === 'read.word') words.add(known, wanted);
			else {
				keep(known, record, came);
				letGo(wanted.bytes);
			}

			after(record);
		});
	}

	async function openUp(known: Known, {digest, bytes, name}: BytesToRead): Promise<void> {
		const {members, skipped} = openArchive(bytes, name);
		counts.all += members.length - 1;
		counts.skipped += skipped;
		const contents: Array<readonly [string, string]> = [];
		for (const {inside, read} of members) {
			if (isStopped()) return;
			await given.pause?.();
			const one = {...known, inside};
			try {
				const part = new Uint8Array(read());
				const own = digestOf(part);
				contents.push([inside, own]);
				const record = cache.record(own);
				if (record) tell(one, record);
				else await readAnew(one, bytesToRead(own, part, nameIn(name, inside)));
			} catch (error) {
				tell(one, unreadable(asFailure(error), inside));
			}
		}

		// Where a part could not be had, the archive is opened again next time.
		if (contents.length === members.length) cache.addContents(digest, {members: contents, skipped});
	}

	/** False where something in it is not known. */
	function tellContents(known: Known, {members, skipped}: Contents): boolean {
		const records = members.flatMap(([, digest]) => cache.record(digest) ?? []);
		if (records.length < members.length) return false;
		counts.all += members.length - 1;
		counts.skipped += skipped;
		for (const [index, [inside]] of members.entries()) tell({...known, inside}, records[index]!);
		return true;
	}

	function tellKnown(known: Known, digest: string): boolean {
		const record = cache.record(digest);
		if (record) tell(known, record);
		const contents = record ? undefined : cache.contents(digest);
		return record !== undefined || (contents !== undefined && tellContents(known, contents));
	}

	async function begin(found: Found): Promise<void> {
		const where = path.resolve(found.path);
		const known: Known = {path: shown(where), changed: found.changed};
		if (found.failure) return tell({path: known.path}, unreadable(found.failure, known.path));
		const place = cache.place(where);
		if (place && isUnchanged(found, place) && tellKnown(known, place.digest)) return;
		try {
			const time = now();
			const {bytes, changed, steady} = readChanging(found);
			const name = nameIn(found.path);
			const wanted = bytesToRead(digestOf(bytes), bytes, name);
			const {digest, size} = wanted;
			const own = {...known, changed};
			const remember = () => {
				if (steady) cache.addPlace(where, {bytes: size, changed, read: time, digest});
			};

			if (tellKnown(own, digest)) return remember();
			await readOrOpen(own, wanted, remember);
		} catch (error) {
			tell({path: known.path}, unreadable(asFailure(error), known.path));
		}
	}

	async function readOrOpen(own: Known, wanted: BytesToRead, remember: () => void): Promise<void> {
		const {digest, size, bytes, name} = wanted;
		try {
			if (isArchive(bytes, name)) {
				await openUp(own, wanted);
				if (cache.contents(digest)) remember();
				return;
			}
		} catch (error) {
			// What is wrong with these bytes stays wrong with them.
			keep(own, {digest, bytes: size, failure: plainFailure(asFailure(error))});
			remember();
			return;
		}

		await readAnew(own, wanted, (record) => {
			if (isLasting(record)) remember();
		});
	}

	/** What decisions name and no file holds any more. */
	async function tellGone(): Promise<void> {
		const lay = new Map<string, {where: string; place: Place}>();
		for (const [where, place] of cache.places()) lay.set(place.digest, {where, place});
		for (const digest of decided) {
			if (seen.has(digest) || !/^[0-9a-f]{64}$/u.test(digest)) continue;
			const {where, place} = lay.get(digest) ?? {};
			const known: Known = {
				path: where === undefined ? `kept/${digest}` : shown(where),
				...(place && {changed: place.changed}),
				gone: true,
			};
			const record = cache.record(digest);
			const bytes = record ? undefined : given.original?.(digest);
			if (record ?? bytes) counts.all++;
			if (record) tell(known, record);
			else if (bytes) await readAnew(known, bytesToRead(digest, bytes, digest));
		}
	}

	/** What was read by a layout that has proved false since. Its records are forgotten: it is begun anew. */
	async function readAgain(places: ReadonlySet<string>): Promise<void> {
		const {all, skipped} = counts;
		for (const {path: place} of walked.found) {
			if (isStopped()) return;
			if (places.has(shown(path.resolve(place)))) await begin(look(place));
		}

		await words.convert(true);
		await tellGone();
		await reader.settled();
		Object.assign(counts, {all, skipped});
	}

	async function work(): Promise<void> {
		let since = performance.now();
		for (const found of walked.found) {
			await given.pause?.();
			if (isStopped()) break;
			await begin(found);
			await words.convert(false);
			if (performance.now() - since < turn) continue;
			await setImmediate();
			since = performance.now();
		}

		await reader.settled();
		if (!isStopped()) await words.convert(true);
		if (!isStopped()) await tellGone();
		await reader.settled();
		if (!isStopped()) await again(readAgain);
		cache.flush();
	}

	async function* files(): AsyncGenerator<FileFound, void, void> {
		const end = () => reader.stop();
		stop?.addEventListener('abort', end, {once: true});
		let over: {error?: unknown} | undefined;
		work()
			.then(
				() => {
					over = {};
				},
				(error: unknown) => {
					over = {error};
				},
			)
			.finally(() => wake());
		try {
			for (;;) {
				yield* waiting.splice(0);
				if (waiting.length > 0) continue;
				if (over) break;
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			}

			if (over && 'error' in over) throw over.error;
		} finally {
			isLeft = true;
			stop?.removeEventListener('abort', end);
			reader.stop();
			given.over?.();
		}
	}

	return {
		get all() {
			return counts.all;
		},
		get skipped() {
			return counts.skipped;
		},
		get anew() {
			return counts.anew;
		},
		[Symbol.asyncIterator]: files,
	};
}

// What a reader has answered nobody looks at again. Left to the engine, the bytes of thousands of files wait for a cleaning
// of the whole heap, which does not count them.
function letGo(bytes: Uint8Array): void {
	const {buffer, byteOffset, length} = bytes;
	// What shares its memory with others stays.
	const isAlone = byteOffset === 0 && buffer.byteLength <= length + 1;
	if (isAlone && buffer instanceof ArrayBuffer) buffer.transfer(0);
}

function bytesToRead(digest: string, bytes: Uint8Array, name: string): BytesToRead {
	return {digest, size: bytes.length, bytes, name};
}

function isUnchanged(found: Found, place: Place): boolean {
	const isSame = found.bytes === place.bytes && found.changed === place.changed;
	return isSame && Math.abs(place.read - place.changed) > doubt;
}
