import type {Found} from '../../draft/draft.ts';
import {plainTime} from '../../draft/plain-time.ts';
import type {Step} from '../../draft/transaction.ts';
import type {JournalReading} from './journal-reading.ts';
import type {FoundMark} from './mark.ts';
import type {Own} from './own-only.ts';
import type {Stitched} from './stitch.ts';

type Judged = Pick<Own, 'image' | 'journal'> & {
	stitched: Stitched;
	mark: FoundMark | undefined;
	/** ISO 8601, of the last accepted edit that is there. */
	savedAt: string;
	/** ISO 8601. */
	time: string;
};

/**
What of a draft a person must confirm before it is handed in, as a step of its history:

- older: accepted edits may be missing. The mark says that more, or something else, was saved; or there is no mark to
  say how far it was.
- historyGap: the state is known, the steps that led to it are not.
- mended: a file was damaged, and all it held is known from the others.

No one needs to know of what was never said to be saved, and of what has a whole second copy by design: files that a
crash left half made, the rest of a write behind the last save that the mark knows, an image that is missing or behind
its journal, the image before it.

@returns nothing where there is nothing to confirm that the draft does not hold already
*/
export function findAmiss({
	stitched,
	image,
	journal,
	mark,
	savedAt,
	time,
}: Judged): Step | undefined {
	const {draft, gap} = stitched;
	const {revision} = draft;
	// A draft of this format was never without a mark: without one nobody knows how far it was saved.
	const isUnwitnessed = stitched.birth.key === '' ? stitched.tail : true;
	const isOlder = stitched.lost || (mark ? isBehind(stitched, journal, mark) : isUnwitnessed);
	const wasDamaged = image.state === 'bad' || (stitched.damaged && journal.size > 0);
	const fresh: Found[] = [];
	if (isOlder)
		fresh.push({code: 'draft.older', time, values: {revision, time: plainTime(savedAt)}});
	else if (wasDamaged) fresh.push({code: 'draft.mended', time, values: {revision}});
	if (gap) fresh.push({code: 'draft.historyGap', time, values: gap});
	if (fresh.length === 0) return undefined;
	const before = draft.header.unconfirmed;
	const after = [...(before ?? []), ...fresh];
	return {
		how: 'found',
		revision: revision + 1,
		time,
		changes: [{header: 'unconfirmed', ...(before && {before}), after}],
	};
}

// An older program's draft has no mark; another draft's says nothing good, nor does one that no line bears out.
function isBehind(
	{birth, draft, made}: Stitched,
	{lines}: JournalReading,
	mark: FoundMark,
): boolean {
	if (birth.key === '') return false;
	if (mark.key !== birth.key || mark.revision > draft.revision) return true;
	// A mark is torn behind its line of the journal: one further than the other, that line is there.
	if (mark.torn && mark.revision === draft.revision) return true;
	const line = lines.find(
		({step, birth: first}) => (step?.revision ?? (first && 0)) === mark.revision,
	);
	const sum = mark.revision === draft.revision ? made : line?.sum;
	return sum !== undefined && sum !== mark.sum;
}
