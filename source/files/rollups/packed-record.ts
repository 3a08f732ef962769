import type {FileRecord, ReturnRead} from '../../rollup/record.ts';

/** A return as it crosses the border of a reader and lies in the cache: the sources of all its cells in one text. */
export type PackedReturn = Omit<ReturnRead, 'sources'> & {sources: string};

// No sheet has this sign in its name: Excel and WPS refuse it.
const between = '\n';

/** @param read - of which only plain values are left */
export function packed({sources, ...read}: ReturnRead): PackedReturn {
	return {...read, sources: sources.join(between)};
}

export type Unpack = (read: PackedReturn) => ReturnRead;

/** Unpacks returns so that those of one layout share one list of sources. */
export function unpacker(): Unpack {
	const known = new Map<string, readonly string[]>();
	return ({sources: text, ...read}) => {
		const sources = known.get(text) ?? text.split(between);
		known.set(text, sources);
		return {...read, sources};
	};
}

/** A return of its record; nothing where the file gave none. */
export function packedOf({return: read}: FileRecord): PackedReturn | undefined {
	return read && packed(read);
}
