import {foldWord} from './fold-word.ts';
import {resolveWord} from './resolve-value.ts';
import type {WordBook} from './word-book.ts';

/** Words that leave the reader, each once; places count from 0. */
export type WordTable = {
	/** @param isName - of an office: it leaves however long it is */
	place(text: string, isName?: boolean): number;
	words: string[];
};

/** What is longer, and means nothing by itself, is no word of a list but a sentence, which may say who and what. */
const longest = 15;
const kinds = ['result', 'type', 'review', 'suitKind'] as const;

/**
Collects the words of type, result and dispute columns. A sentence that no list knows leaves only as the words of the
vocabulary that it holds.
*/
export function wordTable(book: WordBook): WordTable {
	const places = new Map<string, number>();
	const words: string[] = [];
	const vocabulary = Object.values(book.values).flatMap(({known, proposed}) => [
		...known.keys(),
		...proposed.keys(),
	]);
	return {
		words,
		place(text, isName = false) {
			const known = places.get(text);
			if (known !== undefined) return known;
			const plain = text.replaceAll(/\s+/gu, ' ').trim();
			const place = words.length;
			places.set(text, place);
			words.push(isName || leaves(plain) ? plain : `…${mentioned(plain)}`);
			return place;
		},
	};

	function leaves(text: string): boolean {
		if (text.length <= longest) return true;
		return kinds.some((kind) => {
			const resolved = resolveWord(kind, text, book);
			return resolved.is === 'known' || resolved.propose !== undefined;
		});
	}

	function mentioned(text: string): string {
		const folded = foldWord(text);
		return vocabulary.filter((word) => word.length >= 3 && folded.includes(word)).join('、');
	}
}
