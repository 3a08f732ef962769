import {changesBetween} from '../../draft/changes-between.ts';
import {type Draft, emptyDraft} from '../../draft/draft.ts';
import {apply, inverse, type Step} from '../../draft/transaction.ts';
import type {Image} from './image.ts';
import {sumOf} from './journal.ts';
import type {Birth, JournalReading, Line} from './journal-reading.ts';

/** A draft put together from what is good of its image and its journal. */
export type Stitched = {
	birth: Birth;
	steps: Step[];
	draft: Draft;
	/** Of the line that made the draft's revision, where it is known. */
	made?: string;
	/** The journal is good as it lies on the disk: nothing to write anew. */
	asFound: boolean;
	/** Good lines lie behind the draft's revision that nothing leads to. */
	lost: boolean;
	/** Behind the draft's revision lie bytes that cannot be read: edits, or a write that a crash cut off. */
	tail: boolean;
	/** Lines that led to the draft's revision are damaged. */
	damaged: boolean;
	/** Edits whose own lines are damaged, while what they did together is known. */
	gap?: {from: number; to: number};
};

/**
Puts a draft together: the image, the journal's lines behind it, and the history before it.
Where lines of the history are damaged, one step holds what they did together.

@returns nothing when neither gives a beginning
*/
export function stitch(id: string, found: JournalReading, image?: Image): Stitched | undefined {
	const journal = image ? withGap(found, image) : found;
	const {lines, whole} = journal;
	const birth = lines[0]?.birth;
	const first = birth ? run(lines, 1, 0) : [];
	const all = (from: Birth): Stitched => ({
		birth: from,
		steps: first,
		draft: first.reduce(advance, emptyDraft(id, from.form, from.header)),
		made: lines[first.length]?.sum,
		asFound: whole,
		damaged: false,
		...behind(journal, first.length + 1),
	});
	if (!image) return birth && all(birth);

	const own: Draft = {...image.draft, id};
	const at = placeOf(lines, image);
	// A journal that reaches as far without the image's line was written after it, by a recovery or an upgrade: else
	// the mark, which names one of the journal's lines, knows better.
	const reached = first.at(-1)?.revision ?? 0;
	if (birth && at === undefined && reached >= own.revision) return all(birth);

	const after = at === undefined ? [] : run(lines, at + 1, own.revision);
	const draft = after.reduce(advance, own);
	const made = after.length > 0 ? lines[(at ?? 0) + after.length]?.sum : image.sum;
	const rest =
		at === undefined
			? {lost: false, tail: journal.size > image.journal}
			: behind(journal, at + 1 + after.length);
	if (birth && at !== undefined && first.length >= at)
		return {birth, steps: first, draft, made, asFound: whole, damaged: false, ...rest};

	const kept = at === undefined ? [] : runBack(lines, at);
	const before = kept.reduceRight(goBack, own);
	const start = birth ?? {
		format: image.format,
		key: image.key,
		form: own.form,
		header: before.header,
		time: image.savedAt,
	};
	const {steps, gap} = bridge(id, start, first, before, image.savedAt);
	return {
		birth: start,
		steps: [...steps, ...kept, ...after],
		draft,
		made,
		asFound: false,
		damaged: true,
		...rest,
		gap,
	};
}

function behind({lines, torn}: JournalReading, used: number): Pick<Stitched, 'lost' | 'tail'> {
	return {
		lost: lines.slice(used).some(({birth, step}) => birth ?? step),
		tail: torn || lines.length > used,
	};
}

/** A draft after one more step of its history. */
export function advance(draft: Draft, step: Step): Draft {
	return {...apply(draft, step), revision: step.revision};
}
function goBack(draft: Draft, step: Step): Draft {
	const taken = apply(draft, {...step, changes: inverse(step.changes)});
	return {...taken, revision: step.revision - 1};
}

// The line that made the image's revision; it may be damaged itself when the next one follows its sum.
function placeOf(lines: readonly Line[], {sum, draft: {revision}}: Image): number | undefined {
	const at = lines.findLastIndex(
		(line) => line.sum === sum && (line.step?.revision ?? (line.birth ? 0 : -1)) === revision,
	);
	if (at >= 0) return at;
	const next = nextOf(lines, sum, revision);
	return next > 0 ? next - 1 : undefined;
}

function nextOf(lines: readonly Line[], sum: string, revision: number): number {
	return lines.findIndex(
		(line) => line.step?.revision === revision + 1 && sumOf(sum, line.body) === line.sum,
	);
}

// Where the image's own line was taken out, and the next one still follows it: a damaged line in its place.
function withGap(journal: JournalReading, {sum, draft: {revision}}: Image): JournalReading {
	const {lines} = journal;
	if (lines.some((line) => line.sum === sum && (line.step ?? line.birth))) return journal;
	const next = nextOf(lines, sum, revision);
	const before = lines[next - 1];
	if (!before?.step && !before?.birth) return journal;
	return {...journal, lines: [...lines.slice(0, next), {sum, body: ''}, ...lines.slice(next)]};
}

function run(lines: readonly Line[], from: number, revision: number): Step[] {
	const steps: Step[] = [];
	let last = revision;
	for (let index = from; index < lines.length; index++) {
		const step = lines[index]?.step;
		if (!step || !isNext(last, step)) break;
		steps.push(step);
		last = step.revision;
	}

	return steps;
}

function runBack(lines: readonly Line[], to: number): Step[] {
	const steps: Step[] = [];
	for (let index = to; index > 0; index--) {
		const step = lines[index]?.step;
		if (!step) break;
		steps.push(step);
	}

	return steps.reverse();
}

function isNext(revision: number, step: Step): boolean {
	return step.how === 'recovered' ? step.revision > revision : step.revision === revision + 1;
}

// One step from what the readable history leads to, to the state before the steps that are kept.
function bridge(
	id: string,
	birth: Birth,
	first: readonly Step[],
	before: Draft,
	time: string,
): Pick<Stitched, 'steps' | 'gap'> {
	const readable = first.filter((step) => step.revision < before.revision);
	const reached = readable.reduce(advance, emptyDraft(id, birth.form, birth.header));
	const changes = changesBetween(reached, before);
	if (before.revision === reached.revision && changes.length === 0) return {steps: readable};
	const step: Step = {how: 'recovered', revision: before.revision, time, changes};
	return {
		steps: [...readable, step],
		gap: {from: reached.revision + 1, to: before.revision},
	};
}
