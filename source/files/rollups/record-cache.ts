import {appendFileSync, existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Result} from '../../check/finding.ts';
import type {FileRecord, RecordFailure, ReturnRead} from '../../rollup/record.ts';
import type {KeptChecks} from '../../rollup/roll-up-options.ts';
import {forget} from '../drafts/durable.ts';
import {eachLine, provenValue, waitingLines} from './cache-lines.ts';
import {lostLayouts} from './lost-layouts.ts';
import {type PackedReturn, packed, sourcesOf, unpackedReturn} from './packed-record.ts';

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
	/** @param came - its return as a reader packed it: it is written as it is, and not packed again */
	addRecord(record: FileRecord, came?: PackedReturn): void;
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

/** Of a return, what is neither sources nor figures. */
type PackedRest = Omit<ReturnRead, 'figures' | 'sources'>;

type Line =
	| ['made', string]
	| ['sources', number, string]
	/** Its return is behind it, as the reader gave it, then the layouts it was read by. */
	| [
			'record',
			string,
			number,
			number | null,
			RecordFailure | null,
			(string | null)?,
			(PackedRest | null)?,
			string?,
	  ]
	| ['lost', readonly string[]]
	| ['place', string, number, number, number, string]
	| ['archive', string, ReadonlyArray<readonly [string, string]>, number]
	| ['check', string, readonly Result[]];

/** What may still be unwritten, in milliseconds and bytes. */
const most = {wait: 400, bytes: 2 ** 18};

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
	const waiting = waitingLines(most.bytes + 2 ** 15);
	let timer: NodeJS.Timeout | undefined;
	let isBroken = false;

	function take(line: Line): void {
		switch (line[0]) {
			case 'sources':
				layouts[line[1]] = sourcesOf(line[2]);
				numbers.set(line[2], line[1]);
				break;
			case 'record': {
				const [, digest, bytes, layout, failure, figures, read, by] = line;
				const sources = layout === null ? undefined : layouts[layout];
				const base = {digest, bytes, ...(by && {layouts: named(by)})};
				if (isLost(base)) break;
				if (failure) records.set(digest, {...base, failure});
				// Where its layout was on a line that is damaged, it is read again.
				else if (read && typeof figures === 'string' && sources)
					records.set(digest, {...base, return: unpackedReturn(read, figures, sources)});
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
		else if (!isWhole) waiting.end();
	}

	function begin(): void {
		trying(() => {
			const first = waitingLines(0);
			first.add(JSON.stringify(['made', made]));
			writeFileSync(file, first.bytes(), {mode: 0o600});
		});
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

	const put = (line: Line) => putText(JSON.stringify(line));

	function putText(json: string): void {
		waiting.add(json);
		lines++;
		if (waiting.size() > most.bytes) flush();
		else timer ??= setTimeout(flush, most.wait).unref();
	}

	function flush(): void {
		clearTimeout(timer);
		timer = undefined;
		if (waiting.size() === 0) return;
		trying(() => {
			if (existsSync(file)) appendFileSync(file, waiting.bytes());
			else rewrite();
		});
		waiting.clear();
	}

	function numberOf(sources: string): number {
		const known = numbers.get(sources);
		if (known !== undefined) return known;
		const number = layouts.length;
		put(['sources', number, sources]);
		layouts.push(sourcesOf(sources));
		numbers.set(sources, number);
		return number;
	}

	function recordLine(
		{digest, bytes, return: read, failure, layouts: by = ''}: FileRecord,
		came?: PackedReturn,
	): string {
		if (!read) return JSON.stringify(['record', digest, bytes, null, failure, null, null, by]);
		const {sources, figures, read: text} = came ?? packed(read);
		return `["record","${digest}",${bytes},${numberOf(sources)},null,"${figures}",${text},"${by}"]`;
	}

	// Only what is still worth something, after much of it has been said anew.
	function rewrite(): void {
		forget(file);
		begin();
		layouts.length = 0;
		numbers.clear();
		waiting.clear();
		if (lost.size > 0) put(['lost', [...lost]]);
		for (const record of records.values()) putText(recordLine(record));
		for (const [where, {bytes, changed, read, digest}] of places)
			put(['place', where, bytes, changed, read, digest]);
		for (const [digest, {members, skipped}] of archives) put(['archive', digest, members, skipped]);
		for (const [key, results] of checks) put(['check', key, results]);
		appendFileSync(file, waiting.bytes());
		waiting.clear();
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
		addRecord(record, came) {
			if (isLost(record)) return;
			if (record.layouts !== undefined) record.layouts = named(record.layouts);
			records.set(record.digest, record);
			putText(recordLine(record, came));
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
