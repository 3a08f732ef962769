import type {Input} from './input.ts';

/**
Draws one character of ambiguous width in the second line, asks where the cursor is, and wipes it again.
Not in the first line: an answer from there could be Shift+F3.
*/
export const widthQuestion = '\u001B[2;1H\u00D7\u001B[6n\u001B[2;1H\u001B[K\u001B[H';

export type WidthProbe = {
	/** Takes the answer out of what was read and gives back everything else, keys included. */
	sift(inputs: Input[]): Input[];
};

/**
Asks the terminal once whether it draws characters of ambiguous width (× “ ” ─ ●) two columns wide. Nothing
waits for the answer: a slow line, or a terminal that never answers, costs no time.

@param write - writes to the terminal
@param answer - gets true when they are wide; called at most once
*/
export function probeWidth(
	write: (text: string) => unknown,
	answer: (wide: boolean) => void,
): WidthProbe {
	let isOpen = true;
	write(widthQuestion);
	return {
		sift(inputs) {
			return inputs.filter((input) => {
				if (input.kind !== 'cursorAt') return true;
				if (isOpen && input.row === 2) {
					isOpen = false;
					answer(input.column > 2);
				}

				return false;
			});
		},
	};
}
