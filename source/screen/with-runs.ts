import {letterOf} from '../program/letter-run.ts';
import type {Input} from '../terminal/input.ts';

/** One read of the terminal, with letters marked that came side by side: words. The same letter again is a key held down. */
export function withRuns(inputs: readonly Input[]): readonly Input[] {
	if (inputs.length < 2) return inputs;
	const letters = inputs.map((input) => (input.kind === 'key' ? letterOf(input.key) : undefined));
	const differs = (one: number, two: number) =>
		letters[one] !== undefined && letters[two] !== undefined && letters[one] !== letters[two];
	const edges = letters.map((_, at) => differs(at, at - 1) || differs(at, at + 1));
	return inputs.map((input, at) =>
		input.kind === 'key' && isIn(letters, edges, at)
			? {...input, key: {...input.key, amongLetters: true}}
			: input,
	);
}

// The whole run counts, also a letter that is doubled at its end: `bann`.
function isIn(
	letters: ReadonlyArray<string | undefined>,
	edges: readonly boolean[],
	at: number,
): boolean {
	if (letters[at] === undefined) return false;
	let from = at;
	let to = at;
	while (letters[from - 1] !== undefined) from--;
	while (letters[to + 1] !== undefined) to++;
	return edges.slice(from, to + 1).some(Boolean);
}
