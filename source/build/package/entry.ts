/** A file, or a link, of a package. Names are relative, with `/`. */
export type Entry = {
	name: string;
	bytes: Uint8Array;
	/** It is run. */
	runs?: boolean;
	/** A symbolic link to there; then there are no bytes. */
	link?: string;
};

/** The time of every file in every package, in seconds: the same source gives the same bytes. */
export const packedAt = Date.UTC(2026, 0, 1) / 1000;

/** A text as a file of a package. */
export function textEntry(name: string, text: string, runs = false): Entry {
	return {name, bytes: new TextEncoder().encode(text), ...(runs && {runs})};
}

/** The files of a package under another folder. */
export function under(folder: string, entries: readonly Entry[]): Entry[] {
	return entries.map((entry) => ({...entry, name: `${folder}/${entry.name}`}));
}

/** Every folder that the names go through, outermost first. */
export function foldersOf(entries: readonly Entry[]): string[] {
	const folders = new Set<string>();
	for (const {name} of entries)
		for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1))
			folders.add(name.slice(0, at));
	return [...folders].sort();
}

/** By name, in the order of its bytes: the same everywhere. */
export function sorted(entries: readonly Entry[]): Entry[] {
	return [...entries].sort(({name: one}, {name: other}) => (one < other ? -1 : 1));
}
