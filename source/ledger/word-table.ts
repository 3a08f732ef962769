import {foldWord} from './fold-word.ts';
import type {WordBook} from './word-book.ts';

/** Words that leave the reader, each once; places count from 0. */
export type WordTable = {place(text: string): number; words: string[]};

/** What is longer is no word of a list but a sentence, and may say who and what. */
const longest = 30;

/**
Collects the words of type, result and dispute columns. A sentence that no list knows leaves only as the words of the
vocabulary that it holds.
*/
export function wordTable(book: WordBook): WordTable {
	const places = new Map<string, number>();
	const words: string[] = [];
	const vocabulary = Object.values(book.values).flatMap(({known, proposed, own}) => [
		...known.keys(),
		...proposed.keys(),
		...own.keys(),
	]);
	const isKnown = new Set(vocabulary);
	return {
		words,
		place(text) {
			const known = places.get(text);
			if (known !== undefined) return known;
			const plain = text.replaceAll(/\s+/gu, ' ').trim();
			const place = words.length;
			places.set(text, place);
			words.push(leaves(plain) ? plain : `…${mentioned(plain)}`);
			return place;
		},
	};

	function leaves(text: string): boolean {
		if (text.length <= longest || isKnown.has(text) || isKnown.has(foldWord(text))) return true;
		const folded = foldWord(text);
		return vocabulary.some(
			(word) => word.length > 8 && folded.endsWith(word) && folded.length - word.length <= 8,
		);
	}

	function mentioned(text: string): string {
		const folded = foldWord(text);
		return vocabulary.filter((word) => word.length >= 3 && folded.includes(word)).join('、');
	}
}
