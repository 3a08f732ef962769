import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Step} from '../../draft/transaction.ts';
import {Failure} from '../../failure.ts';
import {imageName, previousName} from './checkpoint.ts';
import {codeOf} from './durable.ts';
import {findAmiss} from './find-amiss.ts';
import {draftFormat} from './format.ts';
import {type JudgedImage, readImage} from './image.ts';
import type {JournalReading} from './journal-reading.ts';
import {type FoundMark, readMark} from './mark.ts';
import {ownOnly} from './own-only.ts';
import {advance, type Stitched, stitch} from './stitch.ts';

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
	/** What was found amiss now: the last step, which lies on no disk yet. */
	found?: Step;
	/** How far the draft was said to be saved. */
	mark?: FoundMark;
	/** The format of a newer program. */
	newer?: number;
	/** The format of an older program, in which some of it still lies there. */
	older?: number;
};

/**
Reads a draft with whatever of its files is good. What is found amiss is a last step of its history.

@param time - ISO 8601, of what is found
@throws Failure `draft.damaged`, `draft.newerUnreadable`; the disk's own errors as they are
*/
export function loadDraft(folder: string, id: string, time: string): LoadedDraft {
	const mark = readMark(folder);
	const read = ownOnly(
		readImage(path.join(folder, imageName)),
		() => readImage(path.join(folder, previousName)),
		bytesOf(path.join(folder, journalName)),
		mark,
	);
	const {image, previous, base, journal} = read;
	const formats = [image, previous].map((one) => (one.state === 'newer' ? one.format : 0));
	const newest = Math.max(journal.format ?? 0, ...formats);
	const newer = newest > draftFormat ? newest : undefined;
	const older = journal.older ?? (image.state === 'good' ? image.older : undefined);
	const stitched = tried(() => stitch(id, journal, base));
	if (!stitched) {
		if (newer) throw new Failure('draft.newerUnreadable', {id, format: newer});
		throw new Failure('draft.damaged', {id, folder});
	}

	const savedAt = stitched.steps.at(-1)?.time ?? stitched.birth.time;
	const found = newer ? undefined : findAmiss({...read, stitched, mark, savedAt, time});
	return {
		...stitched,
		...(found && {
			steps: [...stitched.steps, found],
			draft: advance(stitched.draft, found),
			found,
		}),
		journal,
		sum: journal.lines.at(-1)?.sum ?? '',
		image,
		imageRevision: image.state === 'good' ? image.image.draft.revision : -1,
		savedAt,
		mark,
		newer,
		older,
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
