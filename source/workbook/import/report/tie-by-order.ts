import {partIds} from '../../../draft/paragraph.ts';
import {numberWords} from '../../../report/number-words.ts';
import {piecesOf} from '../../../report/pieces-of.ts';
import type {Sources} from '../../../report/sources.ts';
import type {CarriedReference, ReadParagraph, TextReading} from '../../text-reading.ts';

type Place = {paragraph: ReadParagraph; refs: CarriedReference[]; order: number};

/**
Finds the figures whose bookmarks are lost, by the list of references that the document keeps: each stands behind the one
before it and ahead of the next, where the text shows what the tables say. Where it shows something else nothing is tied.
*/
export function tieByOrder(text: TextReading, sources: Sources): TextReading {
	const {carried} = text;
	if (!carried) return text;
	const places = [...text.opening, ...partIds.flatMap((part) => text.parts[part] ?? [])].map(
		(paragraph, order): Place => ({paragraph, refs: [...paragraph.refs], order}),
	);
	const known = new Map<number, {order: number; at: number}>();
	for (const {refs, order} of places)
		for (const {nth, at} of refs) if (nth !== undefined) known.set(nth, {order, at});
	if (known.size === carried.length || places.length === 0) return text;
	let last = {order: 0, at: 0};
	for (const [index, ref] of carried.entries()) {
		const nth = index + 1;
		const own = known.get(nth);
		if (own) {
			last = own;
			continue;
		}

		const next = nextKnown(known, nth, carried.length);
		const found = findShown(places, ref, last, next, sources);
		if (!found) continue;
		found.place.refs.push({...found.reference, nth});
		last = {order: found.place.order, at: found.reference.at + 1};
	}

	const made = new Map(places.map(({paragraph, refs}) => [paragraph, refs]));
	const tied = (paragraphs: readonly ReadParagraph[]) =>
		paragraphs.map((one) => ({
			...one,
			refs: (made.get(one) ?? [...one.refs]).toSorted((left, right) => left.at - right.at),
		}));
	const parts = Object.entries(text.parts).map(([part, own]) => [part, tied(own)]);
	return {
		...text,
		opening: tied(text.opening),
		parts: Object.fromEntries(parts) as TextReading['parts'],
	};
}

function nextKnown(
	known: ReadonlyMap<number, {order: number; at: number}>,
	nth: number,
	most: number,
) {
	for (let one = nth + 1; one <= most; one++) if (known.has(one)) return known.get(one);
	return undefined;
}

function findShown(
	places: readonly Place[],
	ref: string,
	from: {order: number; at: number},
	to: {order: number; at: number} | undefined,
	sources: Sources,
): {place: Place; reference: CarriedReference} | undefined {
	const [piece] = piecesOf(`{${ref}}`, sources);
	if (piece?.kind !== 'reference' || piece.why || piece.shown === '') return undefined;
	const {shown, value} = piece;
	for (const place of places) {
		if (place.order < from.order || (to && place.order > to.order)) continue;
		const {text} = place.paragraph;
		const spots = /^\d+(?:\.\d+)?$/u.test(shown)
			? numberWords(text).filter(({words}) => words === shown)
			: [{at: text.indexOf(shown), length: shown.length}].filter(({at}) => at >= 0);
		const spot = spots.find(
			({at, length}) =>
				(place.order > from.order || at >= from.at) &&
				(!to || place.order < to.order || at < to.at) &&
				!place.refs.some((one) => one.at < at + length && at < one.at + one.length),
		);
		if (spot) {
			const {at, length} = spot;
			return {place, reference: {at, length, ref, shown, value}};
		}
	}

	return undefined;
}
