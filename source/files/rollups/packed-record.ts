import type {ReturnRead} from '../../rollup/record.ts';

/**
A return as it crosses the border of a reader and lies in the cache: two texts, which cost next to nothing to hand over.
*/
export type PackedReturn = {
	/** Where each cell stood; returns of one layout have the same. */
	sources: string;
	/** All else, as JSON. */
	read: string;
};

// No sheet has this sign in its name: Excel and WPS refuse it.
const between = '\n';

/** @param read - of which only plain values are left */
export function packed({sources, ...read}: ReturnRead): PackedReturn {
	return {sources: sources.join(between), read: JSON.stringify(read)};
}

/** Returns as they were packed, until somebody has written them down. */
const asPacked = new WeakMap<ReturnRead, PackedReturn>();

export type Unpack = (packed: PackedReturn) => ReturnRead;

/** Unpacks returns so that those of one layout share one list of sources. */
export function unpacker(): Unpack {
	const known = new Map<string, readonly string[]>();
	return (packed) => {
		const sources = known.get(packed.sources) ?? packed.sources.split(between);
		known.set(packed.sources, sources);
		const read: ReturnRead = {...JSON.parse(packed.read), sources};
		asPacked.set(read, packed);
		return read;
	};
}

/** A return packed again; what it came as is used once. */
export function packAgain(read: ReturnRead): PackedReturn {
	const known = asPacked.get(read);
	asPacked.delete(read);
	return known ?? packed(read);
}

const none: readonly never[] = Object.freeze([]);

/** A record as it is kept in memory: what is empty in nearly all of them is one thing for all. */
export function light(read: ReturnRead, sources: readonly string[]): ReturnRead {
	const shared: Partial<Record<keyof ReturnRead, readonly never[]>> = {};
	for (const name of ['faults', 'questions', 'missing', 'notes', 'results'] as const)
		if (read[name]?.length === 0) shared[name] = none;
	return Object.assign(read, shared, {sources});
}
