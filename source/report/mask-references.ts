import {flatText} from './flat-text.ts';
import {type NumberWords, unitBehind} from './number-words.ts';
import {type Stretch, stretchesOf} from './pieces-of.ts';

/** A reference among the numbers of a text; its value is looked up where it is needed. */
export type ReferenceNumber = NumberWords & {reference: string};

/**
The text with its references covered, so that they say nothing of their own, and as long as before; and what stands in
their place as numbers.
*/
export function maskReferences(text: string): {
	masked: string;
	references: readonly ReferenceNumber[];
} {
	if (!text.includes('{')) return {masked: text, references: []};
	let masked = '';
	const found: Array<Extract<Stretch, {kind: 'reference'}>> = [];
	for (const stretch of stretchesOf(text)) {
		if (stretch.kind === 'text') continue;
		masked += text.slice(masked.length, stretch.at) + '\uE000'.repeat(stretch.length);
		found.push(stretch);
	}

	masked += text.slice(masked.length);
	const flat = flatText(masked);
	const references = found.map(({at, length, asked}): ReferenceNumber => {
		const {unit, end} = unitBehind(flat, at + length);
		const isWord = /^(?:year|lastYear|unit)$/u.test(asked);
		const isShare = /^(?:share|change)\(/u.test(asked);
		const sort = isWord ? 'other' : isShare ? 'share' : 'count';
		return {at, length, words: '', value: 0, sort, unit, end, reference: asked};
	});
	return {masked, references};
}
