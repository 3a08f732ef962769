import type {Message} from '../text/say.ts';
import type {Key} from './key.ts';
import type {Notice} from './program.ts';
import type {Answer} from './request.ts';
import type {Target} from './target.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What the hands did to whatever lies on top. `time`: ISO 8601, from the clock of the outside. */
export type Point = {type: 'point'; target: Target; how: 'once' | 'twice' | 'drag'; time: string};
/** Lines, down is positive. */
export type Wheel = {type: 'wheel'; by: number; time: string};
/** Between the marks of bracketed paste, or a block that came as plain keys in one read. */
export type Paste = {type: 'paste'; text: string; time: string};
/** Up and down in a list, left and right in a row of choices; `table` goes from table to table. */
export type Choose = {
	type: 'choose';
	by: Direction;
	how: 'step' | 'page' | 'end' | 'table';
};
/** Enter. */
export type Confirm = {type: 'confirm'; time: string};
/** Esc. */
export type Close = {type: 'close'};
/** Takes a page of questions from any of its fields. */
export type Accept = {type: 'acceptAll'; time: string};
export type NextField = {type: 'nextField'; by: 1 | -1};
/** Printable text that is no command where it was typed. */
export type Text = {type: 'text'; text: string; time: string};
export type Caret = {
	type: 'caret';
	to: 'left' | 'right' | 'home' | 'end' | 'wordLeft' | 'wordRight';
};
export type RubOut = {
	type: 'rubOut';
	by: 'backspace' | 'delete' | 'word' | 'toStart';
	time: string;
};

/** What a page with a list answers. */
export type ListAction = Choose | Confirm | Close | Point | Wheel;
/** What a page answers in which a text is typed. */
export type TypingAction = Text | Caret | RubOut | Paste;
/** What a page of questions answers. */
export type QuestionsAction = ListAction | TypingAction | NextField | Accept;

/** What the kernel answers itself. */
export type ProgramAction =
	| {type: 'key'; key: Key; time: string}
	/** Runs a command by its id. */
	| {type: 'command'; id: string; time: string}
	| {type: 'resize'; columns: number; rows: number}
	/** What the world says to the request of this id. */
	| {type: 'answered'; to: number; answer: Answer}
	| {type: 'notify'; level: Notice['level']; message: Message}
	| {type: 'openHelp'}
	| {type: 'openPalette'}
	| {type: 'switchMouse'}
	/** In colours, without, with nothing faint. */
	| {type: 'nextTheme'}
	/** Whether single letters are commands. */
	| {type: 'switchLetters'}
	| {type: 'redraw'}
	| {type: 'quit'};
