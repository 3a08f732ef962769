import {flatText} from './flat-text.ts';
import {type Meaning, meaningsOf} from './meaning.ts';
import {meaningOfNumber} from './meaning-of-number.ts';
import type {Meant} from './meant.ts';
import {followNow} from './not-of-now.ts';
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
	const ends = endsIn(flat);
	const found: Meant[] = [];
	let sentenceAt = -1;
	let same: Meaning[] = [];
	let earlier: Meaning[] = [];
	let passed = 0;
	const now = followNow(year);
	for (const [index, number] of counted.entries()) {
		while (passed < ends.length && ends[passed]! < number.at) passed++;
		const start = (ends[passed - 1] ?? -1) + 1;
		if (start !== sentenceAt) {
			earlier = same.length > 0 ? same : /其中/u.test(flat.slice(start, start + 4)) ? earlier : [];
			same = [];
			sentenceAt = start;
			now.begin();
		}

		let next = passed;
		while (next < ends.length && ends[next]! < number.end) next++;
		const end = ends[next] ?? flat.length;
		const previous = counted[index - 1];
		const from = Math.max(start, previous?.end ?? 0);
		const following = counted[index + 1];
		const meaning =
			meaningOfReference(number.reference) ??
			meaningOfNumber({
				number,
				before: leadOf(flat, start, from, number.at),
				after: flat.slice(number.end, Math.min(end, following?.at ?? end)),
				sentence: flat.slice(Math.max(start, number.at - farthest), number.at),
				whole: flat.slice(
					Math.max(start, number.at - farthest),
					Math.min(end, number.end + farthest),
				),
				same,
				earlier,
				...(year !== undefined && {year}),
			});
		const isOther = now.isNotOfNow(flat.slice(Math.max(0, from - 1), number.at));
		const isTaken = meaning !== undefined && (meaning === 'carriedOver' || !isOther);
		found.push({...number, ...(isTaken && {meaning})});
		if (isTaken) same = [...meaningsOf(meaning), ...same];
	}

	found.push(...zeroClaims(text, flat, year));
	return found.sort((one, other) => one.at - other.at);
}

// 案件（政府信息公开类）3件, 答复 9 件, 较上年增加3件、达到11件: nothing of it parts a number from what it counts.
function leadOf(flat: string, start: number, from: number, at: number): string {
	const own = flat.slice(from, at);
	const isLinked =
		/^[,、]?(?:达到?|达至|共|为|增至|升至|降至|减至|增加到|上升到|下降到|减少到)(?:了|为)?$/u.test(
			own.trim(),
		);
	const whole = isLinked ? flat.slice(Math.max(start, at - 60), at) : own;
	const isChange =
		isLinked &&
		/(?:增|减|升|降|多|少)[^,。;]{0,4}[\d.]+(?:件|%|个百分点)?[,、]?[^\d]{0,4}$/u.test(whole);
	return (isChange ? whole.replaceAll(/[\d.]/gu, '') : own).trimEnd().replace(/\([^()\d]*\)$/u, '');
}

/** Of a sentence that has no end, so much on either side of a number says what it is about. */
const farthest = 1000;

/** Where sentences end: a point between digits is none. */
function endsIn(flat: string): number[] {
	return [...flat.matchAll(/[。!?\n]|\.(?!\d)/gu)].map(({index}) => index);
}

const groupOf = /^requests\/([\w.]+?)(?:\.\*)?\/total$/u;

// A reference says itself what it means.
function meaningOfReference(reference: string | undefined): Meaning | undefined {
	if (reference === undefined) return undefined;
	if (reference === 'disputes/review/total') return 'review';
	if (/^disputes\/direct\|afterReview\/total$/u.test(reference)) return 'lawsuit';
	return groupOf.exec(reference)?.[1];
}
