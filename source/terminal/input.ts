import type {Key, Mouse} from '../program/key.ts';

/**
What the terminal sent, taken apart.

- key: one key press
- mouse: one report of the mouse
- paste: a text between the marks of bracketed paste, line ends as they came
- burst: several lines in one read without those marks: a paste through a terminal that does not mark it
- cursorAt: an answer to "where is the cursor", counted from 1
*/
export type Input =
	| {kind: 'key'; key: Key}
	| {kind: 'mouse'; mouse: Mouse}
	| {kind: 'paste'; text: string}
	| {kind: 'burst'; text: string}
	| {kind: 'cursorAt'; row: number; column: number};
