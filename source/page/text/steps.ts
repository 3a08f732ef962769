import {graphemes} from '../../look/graphemes.ts';
import {stretchesOf} from '../../report/pieces-of.ts';

/** The places of a text where the caret can stand: a reference is stepped over as one. */
export function edgesOf(text: string): number[] {
	const edges = [0];
	for (const one of stretchesOf(text)) {
		if (one.kind === 'reference' || one.length !== one.text.length) {
			edges.push(one.at + one.length);
			continue;
		}

		let {at} = one;
		for (const letter of graphemes(one.text)) {
			at += letter.length;
			edges.push(at);
		}
	}

	return edges;
}

/** The next place of the caret in a direction; its own where there is none. */
export function stepFrom(text: string, caret: number, by: 1 | -1): number {
	const edges = edgesOf(text);
	if (by === 1) return edges.find((edge) => edge > caret) ?? caret;
	return edges.findLast((edge) => edge < caret) ?? caret;
}

/** The beginning or the end of the word beside the caret; a word is a run of letters and digits, or a reference. */
export function wordFrom(text: string, caret: number, by: 1 | -1): number {
	const inWord = (from: number, to: number) =>
		/[\p{L}\p{N}]/u.test(text.slice(Math.min(from, to), Math.max(from, to)));
	const edges = edgesOf(text);
	let index = edges.findIndex((edge) => edge >= caret);
	const next = () => edges[index + by];
	while (next() !== undefined && !inWord(edges[index]!, next()!)) index += by;
	while (next() !== undefined && inWord(edges[index]!, next()!)) index += by;
	return edges[index] ?? caret;
}
