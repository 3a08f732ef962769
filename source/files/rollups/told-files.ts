import {Failure} from '../../failure.ts';
import type {FileFound, FileRecord} from '../../rollup/record.ts';
import {unreadable} from './file-of-bytes.ts';
import type {LostLayouts} from './lost-layouts.ts';
import type {Known} from './record-reader.ts';

/** What has been found of files, to be fetched by who listens. */
export type ToldFiles = {
	tell(known: Known, record: FileRecord): void;
	/** What nobody has fetched yet. */
	waiting: FileFound[];
	/** Digests of all that was told. */
	seen: Set<string>;
	/**
	Has what was read by a layout that has proved false since told again: the record that is told of the same place takes the
	place of the other one.

	@param read - has the files at some places read anew
	*/
	again(read: (places: ReadonlySet<string>) => Promise<void>): Promise<void>;
};

/** @param wake - called when more is waiting */
export function toldFiles({isLost}: Pick<LostLayouts, 'isLost'>, wake: () => void): ToldFiles {
	const waiting: FileFound[] = [];
	const seen = new Set<string>();
	/** Told by layouts that were known from other files. */
	const byLayout: FileFound[] = [];
	/** What is told again, by its place. */
	const again = new Map<string, FileFound>();
	return {
		waiting,
		seen,
		tell(known, record) {
			if (again.size > 0) {
				const before = again.get(placeOf(known));
				if (before) before.record = record;
				// Others beside it in an archive stand as they were told.
				if (before || seen.has(record.digest)) return;
			}

			const found = {...known, record};
			seen.add(record.digest);
			if (record.layouts !== undefined) byLayout.push(found);
			waiting.push(found);
			wake();
		},
		async again(read) {
			for (const found of byLayout) if (isLost(found.record)) again.set(placeOf(found), found);
			if (again.size === 0) return;
			const places = new Set<string>();
			for (const {path, gone, record} of again.values()) {
				places.add(path);
				if (gone) seen.delete(record.digest);
			}

			await read(places);
			// Nothing is left of it to be read.
			for (const found of again.values())
				if (isLost(found.record))
					found.record = unreadable(new Failure('file.missing', {}), found.path);
			again.clear();
		},
	};
}

function placeOf({path, inside = ''}: Known): string {
	return `${path}\n${inside}`;
}
