import type {Words} from '../program/line.ts';
import {printable} from '../text/printable.ts';
import {type Language, say} from '../text/say.ts';

/** A sentence in the language of the screen; names and statutory labels stay as they are. Nothing in it is a control. */
export function wordsOf(language: Language, words: Words): string {
	return printable(typeof words === 'string' ? words : say(language, words.key, words.values));
}
