import {simplerOf, wordLetters} from './fold-label.ts';

/** Which characters some wordings hold. */
export type Letters = {
	/** 1 for each Chinese character that a wording may come to hold, by its code from `first` on. */
	han: Uint8Array;
	/** Whether any wording holds a digit, or any other character of a code: letters and signs of ASCII. */
	digits: boolean;
	signs: boolean;
};

const first = 0x4e00;
const last = 0x9fff;
const made = new WeakMap<ReadonlyMap<string, unknown>, Letters>();

/** The characters of the words that a label book holds. */
export function lettersOf(labels: ReadonlyMap<string, unknown>): Letters {
	const known = made.get(labels);
	if (known) return known;
	const letters = lettersIn([...labels.keys()]);
	made.set(labels, letters);
	return letters;
}

/** The characters of some folded words. */
export function lettersIn(words: readonly string[]): Letters {
	const han = new Uint8Array(last - first + 1);
	const kept = new Set([...words.join(''), ...wordLetters]);
	for (const [one, simpler] of [...simplerOf(), ...[...kept].map((letter) => [letter, letter])]) {
		const code = one!.charCodeAt(0);
		if (kept.has(simpler!) && code >= first && code <= last) han[code - first] = 1;
	}

	return {
		han,
		digits: words.some((word) => /\p{N}/u.test(word)),
		signs: words.some((word) => /[\u0000-\u002F\u003A-\u007F]/u.test(word)),
	};
}

/**
How many characters of a text no wording holds, once it is folded: so many typing errors it has at least. Only of
characters that folding keeps as they are, or makes simpler, can that be said without folding, which takes far longer.

@returns 0 also where nothing can be said, and more than any word has letters for a code or a date, whose signs no
wording holds
*/
export function strangeLetters(text: string, {han, digits, signs}: Letters): number {
	let strange = 0;
	let words = 0;
	let others = 0;
	let run = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code >= 48 && code <= 57) {
			run++;
			continue;
		}

		if (!digits && run > 0) strange += kept(run, run === at);
		run = 0;
		if (code < 128) others++;
		else if (code < first || code > last) return 0;
		else {
			words++;
			strange += 1 - han[code - first]!;
		}

		if (words > 0 && others > 0) return 0;
	}

	if (words === 0) return !digits && (others === 0 || !signs) ? Number.POSITIVE_INFINITY : 0;
	return digits ? strange : strange + kept(run, false);
}

// So many digits folding leaves for certain: it takes a short number away, and a year before a word.
function kept(run: number, isFirst: boolean): number {
	return run < 3 || (isFirst && run === 4) ? 0 : run;
}
