import {flatText} from './flat-text.ts';
import {type NumberWords, unitBehind} from './number-words.ts';
import {type Piece, piecesOf} from './pieces-of.ts';
import type {Sources} from './sources.ts';

/** A reference among the numbers of a text. */
export type ReferenceNumber = NumberWords & {reference: string};

/**
The text with its references covered, so that they say nothing of their own, and as long as before; and what stands in
their place as numbers.
*/
export function maskReferences(
	text: string,
	sources: Sources,
): {masked: string; references: readonly ReferenceNumber[]} {
	if (!text.includes('{')) return {masked: text, references: []};
	let masked = '';
	const found: Array<Extract<Piece, {kind: 'reference'}>> = [];
	for (const piece of piecesOf(text, sources)) {
		if (piece.kind === 'text') continue;
		masked += text.slice(masked.length, piece.at) + '\uE000'.repeat(piece.length);
		found.push(piece);
	}

	masked += text.slice(masked.length);
	const flat = flatText(masked);
	return {masked, references: found.map((piece) => numberOf(piece, flat))};
}

function numberOf(
	{at, length, ref, value, shown}: Extract<Piece, {kind: 'reference'}>,
	flat: string,
): ReferenceNumber {
	const {unit, end} = unitBehind(flat, at + length);
	const isWord = /^(?:year|lastYear|unit)$/u.test(ref);
	const isShare = /^(?:share|change)\(/u.test(ref);
	return {
		at,
		length,
		words: shown,
		value: value ?? 0,
		sort: isWord ? 'other' : isShare ? 'share' : 'count',
		unit,
		end,
		reference: ref,
		// What is not known yet is held against nothing.
		...(value === null && {vague: true as const}),
	};
}
