import {figuresIn} from './figures-in.ts';
import {type Meaning, meaningsOf} from './meaning.ts';
import type {Meant} from './meant.ts';
import {proposedReference} from './proposed-reference.ts';
import {readReference} from './read-reference.ts';
import type {Sources} from './sources.ts';
import {valueOfReference} from './value-of.ts';

/** Figure words found in prose, and the cells they may be. */
export type Mention = {
	at: number;
	length: number;
	words: string;
	/** The number they say: 3525 of 3,525, 190000 of 19万余, 0 of 无依申请公开信息. */
	value: number;
	/** Canonical references without braces, the likeliest first; none: a figure of the text alone. */
	proposes: readonly string[];
	/** 约, 余: not the exact number, so it is held against none. */
	vague?: true;
	/** In Chinese numerals, which may be meant in round figures: it is not checked. */
	numerals?: true;
	/** A zero in words: 未收到政府信息公开申请. */
	claim?: true;
};

/**
The figures of a text that are no references, in order: those that count something, and what the text says there was
none of. Dates, telephones, articles of laws and shares are none; nor is what a mark of last year's text says.

@param text - canonical: references in braces stand among its figures
@param sources - the form whose cells are proposed, and the year
*/
export function mentionsOf(text: string, sources: Sources): readonly Mention[] {
	return figuresIn(text, sources)
		.found.filter(({reference}) => !reference)
		.map((one) => mentionOf(one, sources));
}

function mentionOf(
	{at, length, words, value, meaning, vague, numerals, claim}: Meant,
	sources: Sources,
): Mention {
	return {
		at,
		length,
		words,
		value,
		// What is said to be about so much is held against no cell.
		proposes: meaning === undefined || vague ? [] : likeliest(meaning, value, sources),
		...(vague && {vague}),
		...(numerals && {numerals}),
		...(claim && {claim}),
	};
}

// Of several that it may be, the one that the tables hold it for.
function likeliest(meaning: Meaning, value: number, sources: Sources): string[] {
	const all = meaningsOf(meaning).map((one) => proposedReference(one, sources.form));
	if (all.length === 1) return all;
	const isIt = (asked: string) => {
		const {reference} = readReference(asked, sources.form);
		return reference !== undefined && valueOfReference(reference, sources).value === value;
	};

	const held = all.find(isIt);
	return held === undefined ? all : [held, ...all.filter((one) => one !== held)];
}
