import {flatText} from './flat-text.ts';
import type {Meaning} from './meaning.ts';
import {meaningOfNumber} from './meaning-of-number.ts';
import type {Meant} from './meant.ts';
import {type NumberWords, numberWords} from './number-words.ts';
import {zeroClaims} from './zero-claims.ts';

/**
The figures of a paragraph with what they seem to mean, in order.

@param year - the year of the report, where known: 结转2024年 is of this year or of the next
@param numbers - those of the text; references stand among them
*/
export function meaningsIn(text: string, year?: number, numbers?: readonly NumberWords[]): Meant[] {
	const flat = flatText(text);
	const all = numbers ?? numberWords(text, flat);
	const counted = all.filter(({sort}) => sort === 'count' || sort === 'money');
	const found: Meant[] = [];
	let sentenceAt = -1;
	let same: Meaning[] = [];
	let earlier: Meaning[] = [];
	for (const [index, number] of counted.entries()) {
		const start = sentenceStart(flat, number.at);
		if (start !== sentenceAt) {
			earlier = same.length > 0 ? same : /其中/u.test(flat.slice(start, start + 4)) ? earlier : [];
			same = [];
			sentenceAt = start;
		}

		const end = sentenceEnd(flat, number.end);
		const previous = counted[index - 1];
		const from = Math.max(start, previous?.end ?? 0);
		const next = counted[index + 1];
		const meaning =
			meaningOfReference(number.reference) ??
			meaningOfNumber({
				number,
				before: flat.slice(from, number.at),
				after: flat.slice(number.end, Math.min(end, next?.at ?? end)),
				sentence: flat.slice(start, number.at),
				whole: flat.slice(start, end),
				same,
				earlier,
				...(year !== undefined && {year}),
			});
		found.push({...number, ...(meaning !== undefined && {meaning})});
		if (meaning !== undefined) same = [meaning, ...same];
	}

	found.push(...zeroClaims(text, flat));
	return found.sort((one, other) => one.at - other.at);
}

const isEnd = (flat: string, at: number) =>
	/[。!?\n]/u.test(flat[at]!) || (flat[at] === '.' && !/\d/u.test(flat[at + 1] ?? ''));

function sentenceStart(flat: string, at: number): number {
	let start = at;
	while (start > 0 && !isEnd(flat, start - 1)) start--;
	return start;
}

function sentenceEnd(flat: string, at: number): number {
	let end = at;
	while (end < flat.length && !isEnd(flat, end)) end++;
	return end;
}

const groupOf = /^requests\/([\w.]+?)(?:\.\*)?\/total$/u;

// A reference says itself what it means.
function meaningOfReference(reference: string | undefined): Meaning | undefined {
	if (reference === undefined) return undefined;
	if (reference === 'disputes/review/total') return 'review';
	if (/^disputes\/direct\|afterReview\/total$/u.test(reference)) return 'lawsuit';
	return groupOf.exec(reference)?.[1];
}
