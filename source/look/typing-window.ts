import type {Typing} from '../program/typing.ts';
import {displayWidth} from './display-width.ts';

/** The part of a typed text around the caret that there is room for. */
export function typingWindow({text, caret}: Typing, width: number): {text: string; caret: number} {
	const letters = [...text];
	let from = 0;
	while (displayWidth(letters.slice(from, caret).join('')) > width - 1) from++;
	const before = letters.slice(from, caret).join('');
	let shown = '';
	for (const letter of letters.slice(from)) {
		if (displayWidth(shown + letter) > width) break;
		shown += letter;
	}

	return {text: shown, caret: displayWidth(before)};
}
