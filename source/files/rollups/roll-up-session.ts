import type {RuleBooks} from '../../check/check-return.ts';
import {Failure} from '../../failure.ts';
import {inForce} from '../../rollup/in-force.ts';
import type {FileFound} from '../../rollup/record.ts';
import {sharedPool} from '../reading/read-file.ts';
import {bytesOfFound} from './bytes-of-found.ts';
import {homeRollUps} from './home-roll-ups.ts';
import {madeBy} from './made-by.ts';
import type {OpenRollUp} from './open-roll-up.ts';
import {type FilesRead, type FilesToRead, readFiles} from './read-files.ts';
import {cacheName, openCache, type RecordCache} from './record-cache.ts';

/** What begins the work on one roll-up. */
export type RollUpBegun = {
	/** The user's folder. */
	home: string;
	office: string;
	year: number;
	/** Forms and rules. */
	books: RuleBooks;
	/** ISO 8601 with the local offset. */
	now: () => string;
	who?: string;
	/** Where another window has it open: only to look at it, or to take it over. */
	mode?: 'read' | 'takeOver';
};

const sideBySide = 8;

type Wish = Pick<FilesToRead, 'ours' | 'stop' | 'pause'>;

/** One roll-up while it is worked on: its decisions, and its files as they are read. */
export type RollUpSession = {
	store: OpenRollUp;
	/** What was read once, and checks against last year. */
	cache: RecordCache;
	/** Reads this year's folders. @throws Failure where one of them is not there */
	read(folders: readonly string[], wish?: Wish): FilesRead;
	/**
	Reads last year's folders. What was known of them is let go when they are read: it is not needed again.

	@throws Failure where one of them is not there
	*/
	readLast(folders: readonly string[], wish?: Wish): FilesRead;
	/** Reads saved pages of the units' sites. @throws Failure where the folder is not there */
	readPublished(folder: string, wish?: Wish): FilesRead;
	/**
	Keeps copies of the originals that are adopted; the disk writes several side by side.

	@returns the files of which none could be made: they have changed since they were read
	@throws Failure when the disk refuses one
	*/
	keepOriginals(
		folders: readonly string[],
		files: readonly FileFound[],
		stop?: AbortSignal,
	): Promise<FileFound[]>;
	close(): void;
};

/**
Opens the roll-up of an office and a year, and makes it where there is none.

@throws Failure `rollUpStore.locked` (exit 3), naming who has it open
*/
export function openSession(begun: RollUpBegun): RollUpSession {
	const {home, office, year, books, now, who, mode} = begun;
	const rollUps = homeRollUps(home, {now, who});
	const store = mode === 'read' ? rollUps.lookAt(office, year) : rollUps.open(office, year, mode);
	const cache = openCache(store.folder, madeBy(books, year), cacheName, store.isMine);
	let last: RecordCache | undefined;

	// What is known of layouts is known of those of both years.
	function closeLast(): void {
		if (last) cache.lose(last.lost);
		last?.close();
		last = undefined;
	}

	return {
		store,
		cache,
		read: (folders, wish) =>
			readFiles({
				...wish,
				folders,
				task: {home, year},
				pool: sharedPool(),
				cache,
				decided: digestsIn(store),
				original: (digest) => store.kept.read(digest),
			}),
		readLast(folders, wish) {
			last ??= openCache(store.folder, madeBy(books, year - 1), 'last.ndjson', store.isMine);
			last.lose(cache.lost);
			const task = {home, year: year - 1};
			const given = {...wish, folders, task, pool: sharedPool(), cache: last};
			return readFiles({...given, over: closeLast});
		},
		readPublished: (folder, wish) =>
			readFiles({...wish, folders: [folder], task: {home, year}, pool: sharedPool(), cache}),
		async keepOriginals(folders, files, stop) {
			const {kept} = store;
			const open = files.filter(({record, gone}) => !gone && !kept.has(record.digest));
			const wanted = new Map(open.map((found) => [found.record.digest, found])).values();
			const lost: FileFound[] = [];
			// All share one list: each takes the next.
			const keep = async () => {
				for (const found of wanted) {
					if (stop?.aborted) return;
					const bytes = bytesIn(folders, found);
					if (bytes) await kept.keepBeside(found.record.digest, bytes);
					else lost.push(found);
				}
			};

			await Promise.all(Array.from({length: sideBySide}, keep));
			kept.settle();
			return lost;
		},
		close() {
			closeLast();
			cache.close();
			store.close();
		},
	};
}

// What was handed in last is held against what is there now, too, whoever had adopted it.
function digestsIn(store: OpenRollUp): ReadonlySet<string> {
	const decisions = store.decisions();
	const closed = inForce(decisions).closed.at(-1);
	return new Set([
		...decisions.flatMap((one) =>
			'digest' in one && one.digest !== undefined ? [one.digest] : [],
		),
		...Object.values(closed?.adopted ?? {}).flatMap((key) => key.split('#')[0] ?? []),
	]);
}

function bytesIn(folders: readonly string[], found: FileFound): Uint8Array | undefined {
	try {
		return bytesOfFound(folders, found);
	} catch (error) {
		if (error instanceof Failure) return undefined;
		throw error;
	}
}
