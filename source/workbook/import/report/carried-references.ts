import {carriedReferences} from '../../../report/carriers.ts';
import type {ForeignParagraph} from '../../../report/foreign-text.ts';
import {type NumberWords, numberWords} from '../../../report/number-words.ts';
import type {CarriedReference} from '../../text-reading.ts';

const carrier = /^gj_(\d+)/u;

/**
The references that the bookmarks of a paragraph carry: each the figure inside it, or right beside it where the words
inside are gone. Where bookmarks stand side by side a figure ends where the next one's begins. A bookmark without a
figure carries nothing, nor does the second of two around one figure.

@param property - what the document keeps of its references, in the order of their bookmarks
*/
export function carriedIn(
	{text, marks = []}: ForeignParagraph,
	property: string | undefined,
): CarriedReference[] {
	if (property === undefined || marks.length === 0) return [];
	const references = carriedReferences(property);
	const numbers = numbersApart(text, marks);
	const found: CarriedReference[] = [];
	// One that lost its words takes no figure from one that still has its own.
	const full = marks.filter(({at, length}) => text.slice(at, at + length).trim() !== '');
	const bare = marks.filter((mark) => !full.includes(mark));
	for (const {name, at, length} of [...full, ...bare]) {
		const nth = Number(carrier.exec(name)?.[1] ?? 0);
		const ref = references[nth - 1];
		if (ref === undefined || ref === '') continue;
		const place = placeOf(text, numbers, ref, at, length);
		if (
			place &&
			!found.some((one) => one.at < place.at + place.length && place.at < one.at + one.length)
		)
			found.push({...place, nth, ref, shown: text.slice(place.at, place.at + place.length)});
	}

	return found.sort((one, other) => one.at - other.at);
}

// {a}{b} reads as one number: a figure ends where the next bookmark begins right behind its own.
function numbersApart(
	text: string,
	marks: NonNullable<ForeignParagraph['marks']>,
): readonly NumberWords[] {
	const ends = new Set(marks.map(({at, length}) => at + length));
	const cuts = marks
		.flatMap(({at, length}) => (length > 0 && at > 0 && ends.has(at) ? [at] : []))
		.toSorted((one, other) => one - other);
	return [0, ...cuts].flatMap((from, index) =>
		numberWords(text.slice(from, cuts[index])).map((one) => ({...one, at: from + one.at})),
	);
}

function placeOf(
	text: string,
	numbers: readonly NumberWords[],
	ref: string,
	at: number,
	length: number,
): {at: number; length: number; value: number | null} | undefined {
	const end = at + length;
	const inside = numbers.filter((one) => one.at < end && one.at + one.length > at);
	const [number] = inside;
	// A change and a share are told in words, a name is one.
	if (/^(?:share|change)\(|^unit$/u.test(ref))
		return length > 0 ? {at, length, value: number?.value ?? null} : undefined;
	if (number && inside.length === 1)
		return {at: number.at, length: number.length, value: number.value};
	if (inside.length > 1 || text.slice(at, end).trim() !== '') return undefined;
	const beside = numbers.find((one) => one.at === end || one.at + one.length === at);
	return beside && {at: beside.at, length: beside.length, value: beside.value};
}
