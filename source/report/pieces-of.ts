import type {Quantity} from '../form/quantity.ts';
import {readReference} from './read-reference.ts';
import {canonicalOf} from './reference.ts';
import type {Sources} from './sources.ts';
import {valueOfReference, type WhyNoValue} from './value-of.ts';

/** A stretch of a paragraph, with its place in the canonical text. */
export type Piece =
	/** As it is read: of a doubled brace, two characters long, there is one. */
	| {kind: 'text'; at: number; length: number; text: string}
	| {
			kind: 'reference';
			at: number;
			/** With its braces. */
			length: number;
			/** Canonical, without braces; as it was written where it is `unknown`. */
			ref: string;
			/** Null where there is none to tell, and of a word such as {单位}. */
			value: Quantity;
			shown: string;
			/** Why there is no figure; absent where there is one, and of a word. */
			why?: WhyNoValue | 'unknown';
	  };

/**
A canonical text taken apart: words, and references with their values. Braces that no reference closes are words.

@param text - of a paragraph: `全年新收政府信息公开申请{requests/received/total}件`
*/
export function piecesOf(text: string, sources: Sources): readonly Piece[] {
	return stretchesOf(text).map((one): Piece => {
		if (one.kind === 'text') return one;
		const {at, length, asked} = one;
		return {kind: 'reference', at, length, ...told(asked, sources)};
	});
}

type Told = Pick<Extract<Piece, {kind: 'reference'}>, 'ref' | 'value' | 'shown' | 'why'>;

const known = new WeakMap<Sources, Map<string, Told>>();

// A reference has one value while no figure changes.
function told(asked: string, sources: Sources): Told {
	const all = known.get(sources) ?? new Map<string, Told>();
	known.set(sources, all);
	const found = all.get(asked) ?? valued(asked, sources);
	all.set(asked, found);
	return found;
}

function valued(asked: string, sources: Sources): Told {
	const {reference} = readReference(asked, sources.form);
	if (!reference) return {ref: asked, value: null, shown: `{${asked}}`, why: 'unknown'};
	return {ref: canonicalOf(reference), ...valueOfReference(reference, sources)};
}

/** A stretch of a text before anything is looked up. */
export type Stretch =
	| {kind: 'text'; at: number; length: number; text: string}
	| {kind: 'reference'; at: number; length: number; asked: string};

/** A text taken apart by its braces alone. */
export function stretchesOf(text: string): readonly Stretch[] {
	const found: Stretch[] = [];
	let start = 0;
	const words = (end: number) => {
		if (end > start)
			found.push({kind: 'text', at: start, length: end - start, text: text.slice(start, end)});
	};

	for (const {index, 0: match, 1: asked} of text.matchAll(/\{\{|\}\}|\{([^{}\n]{1,200})\}/g)) {
		words(index);
		const {length} = match;
		found.push(
			asked === undefined
				? {kind: 'text', at: index, length, text: match.charAt(0)}
				: {kind: 'reference', at: index, length, asked},
		);
		start = index + length;
	}

	words(text.length);
	return found;
}

/** Foreign words as a text keeps them: their braces are no references. */
export function plainText(words: string): string {
	return words.replaceAll(/[{}]/g, '$&$&');
}
