import {printable} from '../text/printable.ts';
import type {TypingAction} from './action.ts';
import type {Program} from './program.ts';
import {insert, moveCaret, rubOut, type Typing} from './typing.ts';
import {type Handlers, stay} from './updated.ts';

/**
The handlers of a page in which one text is typed.

@param change - the session with another text, or another caret, in it
*/
export function typingHandlers<S extends Program, Own>(
	change: (session: S, own: Own, by: (typing: Typing) => Typing, replaces: boolean) => S,
): Handlers<S, Own, TypingAction, never> {
	return {
		text: (session, {text}, own) =>
			stay(change(session, own, (typing) => insert(typing, oneLine(text)), true)),
		paste: (session, {text}, own) =>
			stay(change(session, own, (typing) => insert(typing, oneLine(text.trim())), true)),
		caret: (session, {to}, own) =>
			stay(change(session, own, (typing) => moveCaret(typing, to), false)),
		rubOut: (session, {by}, own) =>
			stay(change(session, own, (typing) => rubOut(typing, by), true)),
	};
}

/** What is typed has one line: line ends of a pasted text become spaces, and nothing in it moves a cursor. */
export function oneLine(text: string): string {
	return printable(text.replaceAll(/[\r\n\t\v\f]+/g, ' ').replaceAll(/[\u0000-\u001F\u007F]/g, ''));
}
