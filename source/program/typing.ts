/** A text being typed, with the caret as a count of characters from its start. */
export type Typing = {text: string; caret: number};

/** A text with the caret behind it. */
export function typed(text = ''): Typing {
	return {text, caret: [...text].length};
}

/** Puts text in at the caret. */
export function insert<T extends Typing>(typing: T, text: string): T {
	const letters = [...typing.text];
	const added = [...text];
	letters.splice(typing.caret, 0, ...added);
	return {...typing, text: letters.join(''), caret: typing.caret + added.length};
}

/** Moves the caret; a word is a run of letters and digits. */
export function moveCaret<T extends Typing>(
	typing: T,
	to: 'left' | 'right' | 'home' | 'end' | 'wordLeft' | 'wordRight',
): T {
	const letters = [...typing.text];
	const caret = {
		left: Math.max(0, typing.caret - 1),
		right: Math.min(letters.length, typing.caret + 1),
		home: 0,
		end: letters.length,
		wordLeft: wordEdge(letters, typing.caret, -1),
		wordRight: wordEdge(letters, typing.caret, 1),
	}[to];
	return {...typing, caret};
}

/** Takes characters away beside the caret. */
export function rubOut<T extends Typing>(
	typing: T,
	by: 'backspace' | 'delete' | 'word' | 'toStart',
): T {
	const letters = [...typing.text];
	const [from, to] = {
		backspace: [Math.max(0, typing.caret - 1), typing.caret],
		delete: [typing.caret, typing.caret + 1],
		word: [wordEdge(letters, typing.caret, -1), typing.caret],
		toStart: [0, typing.caret],
	}[by] as [number, number];
	letters.splice(from, to - from);
	return {...typing, text: letters.join(''), caret: from};
}

function wordEdge(letters: readonly string[], from: number, by: 1 | -1): number {
	const letterAt = (caret: number) => letters[by === 1 ? caret : caret - 1];
	const inWord = (letter: string | undefined) =>
		letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
	let caret = from;
	while (letterAt(caret) !== undefined && !inWord(letterAt(caret))) caret += by;
	while (inWord(letterAt(caret))) caret += by;
	return caret;
}
