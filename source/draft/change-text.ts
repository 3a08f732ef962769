import type {Paragraph, ParagraphId, Paragraphs, Tie} from './paragraph.ts';

/** Some characters of a paragraph in the place of others; `before` is what stands there. */
export type Splice = {
	paragraph: ParagraphId;
	at: number;
	before: string;
	after: string;
	/** Ties that go, where they were, and ties that come, where they will be. */
	ties?: {before?: readonly Tie[]; after?: readonly Tie[]};
};

/** A paragraph that is added (no `before`), removed (no `after`), moved or given another role. */
export type ParagraphChange = {paragraph: ParagraphId; before?: Paragraph; after?: Paragraph};

export type TextChange = Splice | ParagraphChange;

export function isSplice(change: TextChange): change is Splice {
	return 'at' in change;
}

/**
The splice that puts `after` in the place of `length` characters. Ties it overlaps lapse, and so do those whose figure
would run together with new digits beside it.

@param tied - ties that come with it, placed in the text as it will be
*/
export function spliceOf(
	{text, ties = []}: Paragraph,
	paragraph: ParagraphId,
	at: number,
	length: number,
	after: string,
	tied: readonly Tie[] = [],
): Splice {
	const before = text.slice(at, at + length);
	const next = text.slice(0, at) + after + text.slice(at + length);
	const shift = after.length - length;
	const gone = ties.filter((tie) => {
		if (overlaps(tie, at, length)) return true;
		const place = tie.at >= at + length ? tie.at + shift : tie.at;
		const end = place + tie.length;
		if (runsOn(next, place) || runsOn(next, end)) return true;
		return tied.some((one) => overlaps(one, place, tie.length));
	});
	const moved = {
		...(gone.length > 0 && {before: gone}),
		...(tied.length > 0 && {after: tied}),
	};
	const hasTies = gone.length > 0 || tied.length > 0;
	return {paragraph, at, before, after, ...(hasTies && {ties: moved})};
}

/**
The paragraphs after a change of the text.

@throws Error when `before`, or a tie that goes, is not what the draft holds
*/
export function changeText(paragraphs: Paragraphs, change: TextChange): Paragraphs {
	const {paragraph: id} = change;
	const own = Object.hasOwn(paragraphs, id) ? paragraphs[id] : undefined;
	if (isSplice(change)) {
		if (!own) throw stale(id);
		return {...paragraphs, [id]: spliced(own, change)};
	}

	if (!same(own, change.before)) throw stale(id);
	if (change.after) return {...paragraphs, [id]: plain(change.after)};
	const {[id]: _, ...rest} = paragraphs;
	return rest;
}

function spliced(own: Paragraph, {paragraph, at, before, after, ties = {}}: Splice): Paragraph {
	const {text} = own;
	const end = at + before.length;
	if (end > text.length || text.slice(at, end) !== before) throw stale(`${paragraph}#${at}`);
	const going = new Set((ties.before ?? []).map((tie) => keyOf(tie)));
	const kept = (own.ties ?? []).filter((tie) => !going.delete(keyOf(tie)));
	if (going.size > 0 || kept.some((tie) => overlaps(tie, at, before.length)))
		throw stale(`${paragraph}#${at}: ties`);
	const shift = after.length - before.length;
	const moved = kept.map((tie) => (tie.at >= end ? {...tie, at: tie.at + shift} : tie));
	const all = [...moved, ...(ties.after ?? [])].sort((left, right) => left.at - right.at);
	return plain({...own, text: text.slice(0, at) + after + text.slice(end), ties: all});
}

function overlaps(tie: Tie, at: number, length: number): boolean {
	return tie.at < at + length && tie.at + tie.length > at;
}

// A digit on both sides of a tie's edge: its figure is another one now.
function runsOn(text: string, edge: number): boolean {
	const isPart = (place: number) => /[\d０-９.．,，%％‰]/u.test(text.charAt(place));
	const isDigit = (place: number) => /[\d０-９]/u.test(text.charAt(place));
	if (isDigit(edge - 1)) return isDigit(edge) || (isPart(edge) && isDigit(edge + 1));
	return isDigit(edge) && isPart(edge - 1) && isDigit(edge - 2);
}

// In the order of its fields as it is kept, and without what is empty.
function plain({part, order, role, text, from, ties}: Paragraph): Paragraph {
	return {
		part,
		order,
		role,
		text,
		...(from !== undefined && {from}),
		...(ties && ties.length > 0 && {ties: ties.map(tieInOrder)}),
	};
}

function tieInOrder({at, length, words, means}: Tie): Tie {
	return {at, length, words, means};
}

function keyOf(tie: Tie): string {
	return JSON.stringify(tieInOrder(tie));
}

function same(left: Paragraph | undefined, right: Paragraph | undefined): boolean {
	if (!left || !right) return left === right;
	return JSON.stringify(plain(left)) === JSON.stringify(plain(right));
}

function stale(what: string): Error {
	return new Error(`the transaction was made for another state: ${what}`);
}

/** The change that takes one of the text back. */
export function inverseOfText(change: TextChange): TextChange {
	if (!isSplice(change)) {
		const {paragraph, before, after} = change;
		return {paragraph, ...(after && {before: after}), ...(before && {after: before})};
	}

	const {ties, before, after, ...rest} = change;
	return {
		...rest,
		before: after,
		after: before,
		...(ties && {
			ties: {
				...(ties.after && {before: ties.after}),
				...(ties.before && {after: ties.before}),
			},
		}),
	};
}
