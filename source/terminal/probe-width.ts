import type {Input} from './decode-keys.ts';

/** Draws one character of ambiguous width in the second line (an answer from the first could be Shift+F3), asks where the cursor is, and wipes it again. */
export const widthQuestion = '\u001B[2;1H\u00D7\u001B[6n\u001B[2;1H\u001B[K\u001B[H';

const patience = 150;

export type WidthProbe = {
	/** Takes the answer out of what was read and gives back everything else, keys included. */
	sift(inputs: Input[]): Input[];
};

/**
Asks the terminal once whether it draws characters of ambiguous width (× “ ” ─ ●) two columns wide.

@param write - writes to the terminal
@param answer - gets true when they are wide; called at most once, not at all when no answer comes in time
*/
export function probeWidth(
	write: (text: string) => unknown,
	answer: (wide: boolean) => void,
): WidthProbe {
	let open = true;
	// A late answer is swallowed all the same, it is no key; it only changes nothing any more.
	const timer = setTimeout(() => {
		open = false;
	}, patience);
	timer.unref();
	write(widthQuestion);
	return {
		sift(inputs) {
			return inputs.filter((input) => {
				if (input.kind !== 'cursorAt') return true;
				if (open) {
					open = false;
					clearTimeout(timer);
					answer(input.column > 2);
				}

				return false;
			});
		},
	};
}
