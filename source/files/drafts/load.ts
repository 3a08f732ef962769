import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../../failure.ts';
import {imageName, previousName} from './checkpoint.ts';
import {codeOf} from './durable.ts';
import {draftFormat, type Raw} from './format.ts';
import {type Image, imageSchema, type JudgedImage, readImage} from './image.ts';
import {type JournalReading, readJournal} from './journal-reading.ts';
import {type Stitched, stitch} from './stitch.ts';

export const journalName = 'journal.jsonl';

// A million edits; anything longer is no journal of ours.
const largest = 256 * 2 ** 20;

/** What a draft's folder holds, judged; nothing in it has been touched. */
export type LoadedDraft = Stitched & {
	journal: JournalReading;
	/** Where good history ends in the journal: its last sum. */
	sum: string;
	image: JudgedImage;
	/** Revision of the good image. */
	imageRevision: number;
	savedAt: string;
	/** The format of a newer program. */
	newer?: number;
	/** The format of an older program, in which some of it still lies there. */
	older?: number;
};

/**
Reads a draft with whatever of its files is good.

@throws Failure `draft.damaged`, `draft.newerUnreadable`; the disk's own errors as they are
*/
export function loadDraft(folder: string, id: string): LoadedDraft {
	const image = readImage(path.join(folder, imageName));
	const previous = image.state === 'good' ? image : readImage(path.join(folder, previousName));
	const base = [image, previous].map(baseOf).find((one) => one !== undefined);
	const journal = readJournal(bytesOf(path.join(folder, journalName)), base?.sum);
	const formats = [image, previous].map((one) => (one.state === 'newer' ? one.format : 0));
	const newest = Math.max(journal.format ?? 0, ...formats);
	const newer = newest > draftFormat ? newest : undefined;
	const stitched = tried(() => stitch(id, journal, base));
	if (!stitched) {
		if (newer) throw new Failure('draft.newerUnreadable', {id, format: newer});
		throw new Failure('draft.damaged', {id, folder});
	}

	return {
		...stitched,
		journal,
		sum: journal.lines.at(-1)?.sum ?? '',
		image,
		imageRevision: image.state === 'good' ? image.image.draft.revision : -1,
		savedAt: stitched.steps.at(-1)?.time ?? stitched.birth.time,
		newer,
		older: journal.older ?? (image.state === 'good' ? image.older : undefined),
	};
}

// Lines that prove themselves and yet do not follow each other: nothing to build on.
function tried<T>(work: () => T): T | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}

function baseOf(judged: JudgedImage): Image | undefined {
	if (judged.state === 'good') return judged.image;
	return judged.state === 'newer' ? known({...judged.raw, format: draftFormat}) : undefined;
}

// What this program knows of an image with more in it, for looking at only.
function known(raw: Raw): Image | undefined {
	const copy = structuredClone(raw);
	for (let round = 0; round < 3; round++) {
		const {data, error} = imageSchema.safeParse(copy);
		if (data) return data;
		for (const issue of error.issues) {
			if (issue.code !== 'unrecognized_keys') return undefined;
			const holder = issue.path.reduce<unknown>(
				(value, key) => (value as Record<PropertyKey, unknown>)[key],
				copy,
			);
			for (const key of issue.keys) delete (holder as Record<string, unknown>)[key];
		}
	}

	return undefined;
}

function bytesOf(file: string): Uint8Array {
	try {
		const {size} = statSync(file);
		if (size > largest) throw new Failure('draft.tooLarge', {file, size});
		return readFileSync(file);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return new Uint8Array();
		throw error;
	}
}
