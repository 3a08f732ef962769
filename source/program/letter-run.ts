import {fromFullWidth} from './full-width.ts';
import type {Key} from './key.ts';

/** Letters that come closer together than this are words meant for an input method, in milliseconds. */
const together = 250;

/** Letters typed where they are commands, the last of them a moment ago. */
export type LetterRun = {
	letters: string;
	/** ISO 8601, of the last of them. */
	time: string;
	/** The session before the first did anything; absent once it has been taken back. */
	before?: object;
};

/** The letter a key types, without its width; nothing for other keys. */
export function letterOf({name, text = ''}: Key): string | undefined {
	const letter = name === 'text' ? fromFullWidth(text) : '';
	return /^[a-z]$/i.test(letter) ? letter : undefined;
}

/** Whether a letter goes on with a run. One that repeats is a key held down. */
export function goesOn(run: LetterRun, letter: string, time: string): boolean {
	if (run.before && run.letters === letter) return false;
	const between = Date.parse(time) - Date.parse(run.time);
	return between > 0 && between <= together;
}
