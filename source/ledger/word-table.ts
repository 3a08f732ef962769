import {foldWord} from './fold-word.ts';
import {resolveWord} from './resolve-value.ts';
import type {WordBook} from './word-book.ts';

/** Words that leave the reader, each once; places count from 0. */
export type WordTable = {
	/** @param column - the column it stands in; the name of an office leaves however long it is */
	place(text: string, column: WordColumn): number;
	/** To be asked for when all was read. */
	words(): string[];
};

export type WordColumn = 'type' | 'other' | 'office';

/** What is longer, and means nothing by itself, is no word of a list but a sentence, which may say who and what. */
const longest = 15;
/** So many unknown words, hardly one of which comes again, are no list but names, or sentences. */
const mostUnknown = {type: 8, other: 40} as const;
const kinds = ['result', 'type', 'review', 'suitKind'] as const;

/**
Collects the words of type, result and dispute columns. A sentence that no list knows leaves only as the words of the
vocabulary that it holds.
*/
export function wordTable(book: WordBook): WordTable {
	const places = new Map<string, number>();
	const words: string[] = [];
	const unknown = {type: new Map<number, number>(), other: new Map<number, number>()};
	const vocabulary = Object.values(book.values).flatMap(({known, proposed}) => [
		...known.keys(),
		...proposed.keys(),
	]);
	return {
		words() {
			const hidden = new Set<number>();
			for (const kind of ['type', 'other'] as const) {
				const uses = [...unknown[kind].values()].reduce((sum, one) => sum + one, 0);
				const {size} = unknown[kind];
				if (size >= mostUnknown[kind] && uses < size * 2)
					for (const place of unknown[kind].keys()) hidden.add(place);
			}

			return words.map((word, place) => (hidden.has(place) ? '…' : word));
		},
		place(text, column) {
			const known = places.get(text);
			if (known !== undefined) {
				if (column !== 'office') again(known, column);
				return known;
			}

			const plain = text.replaceAll(/\s+/gu, ' ').trim();
			const place = words.length;
			places.set(text, place);
			const isMeant = column === 'office' || means(plain);
			const leaves = isMeant || plain.length <= longest;
			words.push(leaves ? plain : `…${mentioned(plain)}`);
			if (leaves && !isMeant) unknown[column].set(place, 1);
			return place;
		},
	};

	function again(place: number, column: 'type' | 'other'): void {
		const uses = unknown[column].get(place);
		if (uses !== undefined) unknown[column].set(place, uses + 1);
	}

	function means(text: string): boolean {
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
