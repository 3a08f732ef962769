import {appendFileSync, existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Result} from '../../check/finding.ts';
import type {FileRecord, RecordFailure, ReturnRead} from '../../rollup/record.ts';
import type {KeptChecks} from '../../rollup/roll-up-options.ts';
import {forget} from '../drafts/durable.ts';
import {cacheLine, eachLine, provenValue, textLine} from './cache-lines.ts';
import {lostLayouts} from './lost-layouts.ts';
import {light, packAgain} from './packed-record.ts';

export const cacheName = 'records.ndjson';

/** A file as it lay there when it was last read, or an archive. */
export type Place = {
	bytes: number;
	/** Milliseconds of its last change, and of the reading. */
	changed: number;
	read: number;
	digest: string;
};

/** What an archive holds: the way to each file in it, and its digest. */
export type Contents = {
	members: ReadonlyArray<readonly [inside: string, digest: string]>;
	skipped: number;
};

/**
What was read once: records by the digest of their bytes, and where files lay. It may be deleted at any time: what it
does not know is read again. A line that does not prove itself is as good as absent.
*/
export type RecordCache = {
	record(digest: string): FileRecord | undefined;
	place(file: string): Place | undefined;
	places(): ReadonlyMap<string, Place>;
	contents(digest: string): Contents | undefined;
	addRecord(record: FileRecord): void;
	/** Layouts that proved false: what was read by them is forgotten, and no layout is trusted any more. */
	lose(layouts: Iterable<string>): void;
	/** Whether a record was read by a layout that has proved false. */
	isLost(record: FileRecord): boolean;
	/** All layouts that have proved false. */
	lost: ReadonlySet<string>;
	addPlace(file: string, place: Place): void;
	addContents(digest: string, contents: Contents): void;
	/** Checks against last year's returns. */
	kept: KeptChecks;
	/** What was added is in the file; a kill loses nothing of it. */
	flush(): void;
	close(): void;
};

type Line =
	| ['made', string]
	| ['sources', number, string]
	/** Its return is behind it, as the reader gave it, then the layouts it was read by. */
	| ['record', string, number, number | null, RecordFailure | null, (object | null)?, string?]
	| ['lost', readonly string[]]
	| ['place', string, number, number, number, string]
	| ['archive', string, ReadonlyArray<readonly [string, string]>, number]
	| ['check', string, readonly Result[]];

/** What may still be unwritten, in milliseconds and characters. */
const most = {wait: 400, text: 2 ** 18};

/**
Opens the cache in the folder of a roll-up.

@param made - digest of all that a record depends on beside the bytes; a cache made with another is begun anew
@param isMine - whether the lock of the roll-up is held: else nothing is written, since two would give one number to two layouts
*/
export function openCache(
	folder: string,
	made: string,
	name = cacheName,
	isMine = () => true,
): RecordCache {
	const file = path.join(folder, name);
	const layouts: Array<readonly string[]> = [];
	const numbers = new Map<string, number>();
	const records = new Map<string, FileRecord>();
	const places = new Map<string, Place>();
	const archives = new Map<string, Contents>();
	const checks = new Map<string, readonly Result[]>();
	const {lost, lose, isLost, named} = lostLayouts();
	let isOurs = false;
	let lines = 0;
	let waiting = '';
	let timer: NodeJS.Timeout | undefined;
	let isBroken = false;

	function take(line: Line): void {
		switch (line[0]) {
			case 'sources':
				layouts[line[1]] = line[2].split('\n');
				numbers.set(line[2], line[1]);
				break;
			case 'record': {
				const [, digest, bytes, layout, failure, read, by] = line;
				const sources = layout === null ? undefined : layouts[layout];
				const base = {digest, bytes, ...(by && {layouts: named(by)})};
				if (isLost(base)) break;
				if (failure) records.set(digest, {...base, failure});
				// Where its layout was on a line that is damaged, it is read again.
				else if (read && sources)
					records.set(digest, {...base, return: light(read as ReturnRead, sources)});
				break;
			}

			case 'lost':
				forgetBy(line[1]);
				break;

			case 'place': {
				const [, where, bytes, changed, read, digest] = line;
				// The same text as the record's: a hundred thousand are kept.
				const own = records.get(digest)?.digest ?? digest;
				places.set(where, {bytes, changed, read, digest: own});
				break;
			}

			case 'archive':
				archives.set(line[1], {members: line[2], skipped: line[3]});
				break;
			case 'check':
				checks.set(line[1], line[2]);
				break;
			case 'made':
				break;
		}
	}

	/** @returns whether any of them was not lost before */
	function forgetBy(gone: Iterable<string>): boolean {
		if (!lose(gone)) return false;
		for (const record of records.values()) if (isLost(record)) records.delete(record.digest);
		// They were made of the figures.
		checks.clear();
		return true;
	}

	function load(): void {
		let isFirst = true;
		const isWhole = eachLine(file, (text) => {
			const line = provenValue(text) as Line | undefined;
			if (isFirst) isOurs = line?.[0] === 'made' && line[1] === made;
			isFirst = false;
			lines++;
			if (isOurs && line) take(line);
		});
		if (!isOurs) begin();
		else if (!isWhole) waiting = '\n';
	}

	function begin(): void {
		trying(() => writeFileSync(file, cacheLine(['made', made]), {mode: 0o600}));
		lines = 1;
		isOurs = true;
	}

	// The cache is worth nothing to anybody but us: where the disk refuses it, it does without.
	function trying(work: () => void): void {
		if (isBroken || !isMine()) return;
		try {
			work();
		} catch {
			isBroken = true;
		}
	}

	function put(line: Line): void {
		putText(cacheLine(line));
	}

	function putText(line: string): void {
		waiting += line;
		lines++;
		if (waiting.length > most.text) flush();
		else timer ??= setTimeout(flush, most.wait).unref();
	}

	function flush(): void {
		clearTimeout(timer);
		timer = undefined;
		const text = waiting;
		waiting = '';
		if (text === '') return;
		trying(() => {
			if (!existsSync(file)) rewrite();
			else appendFileSync(file, text);
		});
	}

	function numberOf(sources: string): number {
		const known = numbers.get(sources);
		if (known !== undefined) return known;
		const number = layouts.length;
		put(['sources', number, sources]);
		layouts.push(sources.split('\n'));
		numbers.set(sources, number);
		return number;
	}

	// Written as the reader gave it: nothing is made of it twice.
	function recordLine({
		digest,
		bytes,
		return: read,
		failure,
		layouts: by = '',
	}: FileRecord): string {
		if (!read) return cacheLine(['record', digest, bytes, null, failure, null, by]);
		const {sources, read: text} = packAgain(read);
		return textLine(`["record","${digest}",${bytes},${numberOf(sources)},null,${text},"${by}"]`);
	}

	// Only what is still worth something, after much of it has been said anew.
	function rewrite(): void {
		forget(file);
		begin();
		layouts.length = 0;
		numbers.clear();
		waiting = '';
		let text = '';
		const write = () => {
			clearTimeout(timer);
			appendFileSync(file, text + waiting);
			text = '';
			waiting = '';
		};

		// A layout waits before the first record of it.
		const add = (line: string) => {
			text += waiting + line;
			waiting = '';
			lines++;
			if (text.length > most.text) write();
		};

		if (lost.size > 0) add(cacheLine(['lost', [...lost]]));
		for (const record of records.values()) add(recordLine(record));
		for (const [where, {bytes, changed, read, digest}] of places)
			add(cacheLine(['place', where, bytes, changed, read, digest]));
		for (const [digest, {members, skipped}] of archives)
			add(cacheLine(['archive', digest, members, skipped]));
		for (const [key, results] of checks) add(cacheLine(['check', key, results]));
		write();
	}

	try {
		load();
	} catch {
		isBroken = true;
	}

	return {
		record: (digest) => records.get(digest),
		place: (where) => places.get(where),
		places: () => places,
		contents: (digest) => archives.get(digest),
		addRecord(record) {
			if (isLost(record)) return;
			if (record.layouts !== undefined) record.layouts = named(record.layouts);
			records.set(record.digest, record);
			putText(recordLine(record));
		},
		lose(gone) {
			// What is left is written anew: a false record is nowhere any more.
			if (forgetBy(gone)) trying(rewrite);
		},
		isLost,
		lost,
		addPlace(where, place) {
			places.set(where, place);
			put(['place', where, place.bytes, place.changed, place.read, place.digest]);
		},
		addContents(digest, contents) {
			archives.set(digest, contents);
			put(['archive', digest, contents.members, contents.skipped]);
		},
		kept: {
			get: (key) => checks.get(key),
			set(key, results) {
				checks.set(key, results);
				put(['check', key, results]);
			},
		},
		flush,
		close() {
			flush();
			const worth = 1 + layouts.length + records.size + places.size + archives.size + checks.size;
			if (lines > 2 * worth + 1000) trying(rewrite);
		},
	};
}
