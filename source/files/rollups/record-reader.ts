import type {FileFound, FileRecord} from '../../rollup/record.ts';
import type {ReadingPool} from '../reading/pool.ts';
import type {RecordTask} from '../reading/record-in-place.ts';
import {recordOfAnswer} from './file-of-bytes.ts';
import {type PackedReturn, unpacker} from './packed-record.ts';
import type {RecordCache} from './record-cache.ts';

/**
Begun and not answered: enough to keep every reader at work, little enough to bound memory. No more than one reader has,
and has waiting, before the pool starts another at once: it starts one where that pays.
*/
const inFlight = {files: 40, bytes: 32 * 2 ** 20};
/** How long what is being read may still take once it is no longer wanted, in milliseconds. */
const patience = 2000;

/** Has bytes read by the pool, a bounded number at a time. */
export type RecordReader = {
	/** Returns when the reading has begun; `done` is called when it is over, never where it was given up. */
	read(wanted: BytesToRead, done: Done): Promise<void>;
	/** When nothing is being read any more. */
	settled(): Promise<void>;
	/** Nothing more is wanted: what is being read may end, what takes long is given up. */
	stop(): void;
};

/** @param came - the return as the reader packed it */
type Done = (record: FileRecord, came?: PackedReturn) => void;

/** Where a file lies. */
export type Known = Pick<FileFound, 'path' | 'inside' | 'changed' | 'gone'>;

export type BytesToRead = {
	/** Of the original. */
	digest: string;
	/** Its size. */
	size: number;
	bytes: Uint8Array;
	name: string;
};

/** @param cache - told the layouts that a reader found to be false; after the first of them none is trusted */
export function recordReader(
	pool: ReadingPool,
	task: RecordTask,
	cache: Pick<RecordCache, 'lose' | 'lost'>,
): RecordReader {
	const unpack = unpacker();
	/** Files in flight, by their bytes. */
	const begun = new Map<number, number>();
	let held = 0;
	let wake: () => void = () => undefined;
	let broken: {error: unknown} | undefined;

	/** When one of those in flight is over. */
	async function next(): Promise<void> {
		await new Promise<void>((resolve) => {
			wake = resolve;
		});
		if (broken) throw broken.error;
	}

	async function room(bytes: number): Promise<void> {
		while (begun.size > 0 && (begun.size >= inFlight.files || held + bytes > inFlight.bytes))
			await next();
	}

	return {
		async read({digest, size, bytes, name}, done) {
			await room(bytes.length);
			const {id, answer} = pool.submit(
				{bytes, name},
				'record',
				cache.lost.size > 0 ? {...task, isAnew: true} : task,
			);
			begun.set(id, bytes.length);
			held += bytes.length;
			const end = (answered: Awaited<typeof answer>) => {
				begun.delete(id);
				held -= bytes.length;
				if (answered.is === 'done' && answered.outcome.lost) cache.lose(answered.outcome.lost);
				const record = recordOfAnswer(digest, size, answered, unpack);
				const made = answered.is === 'done' ? answered.outcome : undefined;
				if (record) done(record, made && 'sources' in made ? made : undefined);
			};

			void answer
				.then(end)
				.catch((error: unknown) => {
					broken = {error};
				})
				.finally(() => wake());
		},
		async settled() {
			while (begun.size > 0) await next();
		},
		stop() {
			setTimeout(() => {
				for (const id of begun.keys()) pool.cancel(id);
			}, patience).unref();
		},
	};
}
