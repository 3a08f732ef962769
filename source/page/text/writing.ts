import type {Desk} from '../../desk/desk.ts';
import {isTyping, keepTyped} from '../../desk/keep-typed.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import type {TextEditor} from '../../desk/text-place.ts';
import {goOn, type Handlers, stay, tell} from '../../program/updated.ts';
import {plainText} from '../../report/pieces-of.ts';
import type {Next, Updated} from '../ask.ts';
import {cleanWords} from './clean-words.ts';
import {atColumn, layoutOf, placeOf} from './layout.ts';
import {beginWriting} from './paragraphs.ts';
import {sourcesHere} from './part-here.ts';
import {textWidth} from './rows-of-part.ts';
import type {TextAction} from './state.ts';
import {edgesOf, stepFrom, wordFrom} from './steps.ts';
import {typeOn, write} from './write.ts';
import {insertLines, join, leave, split} from './written.ts';

type Writing = Extract<
	TextAction,
	{
		type:
			| 'text'
			| 'paste'
			| 'caret'
			| 'rubOut'
			| 'goLine'
			| 'splitParagraph'
			| 'leaveText'
			| 'keepText';
	}
>;

/** Typing in a paragraph: words, the caret, what is taken away, a new paragraph, leaving. */
export const writing: Handlers<Session, Desk, Writing, Next | TextAction> = {
	text(session, {text, time}, desk) {
		const {editor} = desk.text;
		if (!editor) return begin(session, desk, text, time);
		if (text === '{' || text === '｛')
			return goOn<Session, TextAction>(session, {type: 'askFigure', purpose: 'insert', time});
		const words = plainText(cleanTyped(text));
		if (words === '') return stay(session);
		const next = insertAt(editor, words);
		const typed = typeOn(session, desk, next, time);
		// At the end of a sentence it is kept, and what follows is undone apart.
		return /[。；]$/u.test(words) ? keepTyped(typed.session, time, true) : typed;
	},
	paste(session, {text, time}, desk) {
		const {lines, dropped} = cleanWords(text);
		if (desk.readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
		if (lines.length === 0) return stay(session);
		const open = desk.text.editor ? session : beginWriting(session, desk, 'end', time).session;
		const there = open.desk;
		const editor = there?.text.editor;
		if (!there || !editor) return stay(open);
		// A line that is pasted inside of one keeps its spaces.
		const kept = lines.length === 1 ? [cleanTyped(text.replaceAll(/[\r\n\t]/g, ' '))] : lines;
		const pasted = write(open, there, time, (typed) =>
			insertLines(typed, editor, kept.map(plainText)),
		);
		if (dropped === 0) return pasted;
		const said = {key: 'session.text.dropped', values: {count: dropped}} as const;
		return {...pasted, session: tell(pasted.session, 'plain', said).session};
	},
	caret(session, {to}, desk) {
		const {editor} = desk.text;
		if (!editor) return stay(session);
		const {text, caret} = editor;
		const places = {
			left: () => stepFrom(text, caret, -1),
			right: () => stepFrom(text, caret, 1),
			home: () => 0,
			end: () => text.length,
			wordLeft: () => wordFrom(text, caret, -1),
			wordRight: () => wordFrom(text, caret, 1),
		};
		return moveCaret(session, desk, editor, places[to]());
	},
	goLine(session, {by, time: _}, desk) {
		const {editor} = desk.text;
		if (!editor) return stay(session);
		if (by === 'home') return moveCaret(session, desk, editor, 0);
		if (by === 'end') return moveCaret(session, desk, editor, editor.text.length);
		const sources = sourcesHere(desk, session.forms);
		const layout = layoutOf(editor.text, sources, textWidth(session));
		const {row, x} = placeOf(layout, editor.caret);
		const lane = editor.lane ?? x;
		const to = Math.max(0, Math.min(layout.rows.length - 1, row + by));
		// Past the first and the last line: to the ends.
		const caret =
			row + by < 0
				? 0
				: row + by >= layout.rows.length && by === 1
					? editor.text.length
					: atColumn(layout, to, lane);
		return moveCaret(session, desk, editor, caret, lane);
	},
	rubOut(session, {by, time}, desk) {
		const {editor} = desk.text;
		if (!editor) return stay(session);
		const {text, caret} = editor;
		if (by === 'backspace' && caret === 0)
			return write(session, desk, time, (typed) => join(typed, editor, -1));
		if (by === 'delete' && caret === text.length)
			return write(session, desk, time, (typed) => join(typed, editor, 1));
		const [from, to] = {
			backspace: () => [stepFrom(text, caret, -1), caret],
			delete: () => [caret, stepFrom(text, caret, 1)],
			word: () => [wordFrom(text, caret, -1), caret],
			toStart: () => [0, caret],
		}[by]() as [number, number];
		const next = {...editor, text: text.slice(0, from) + text.slice(to), caret: from};
		return typeOn(session, desk, next, time);
	},
	splitParagraph(session, {time}, desk) {
		const {editor} = desk.text;
		return editor ? write(session, desk, time, (typed) => split(typed, editor)) : stay(session);
	},
	leaveText(session, {time}, desk) {
		const {editor} = desk.text;
		return editor ? write(session, desk, time, (typed) => leave(typed, editor)) : stay(session);
	},
	keepText(session, {time}) {
		return {...keepTyped(session, time), next: [{type: 'sayHowSaved'}]};
	},
};

function insertAt(editor: TextEditor, words: string): TextEditor {
	const {text, caret} = editor;
	return {
		...editor,
		text: text.slice(0, caret) + words + text.slice(caret),
		caret: caret + words.length,
	};
}

// A caret that goes elsewhere ends what is undone together; what is typed is kept before.
function moveCaret(
	session: Session,
	desk: Desk,
	editor: TextEditor,
	caret: number,
	lane?: number,
): Updated {
	const kept = isTyping(desk) ? keepTyped(session, editor.typedAt, true) : stay(session);
	const there = kept.session.desk ?? desk;
	const now = there.text.editor ?? editor;
	const moved = {...now, caret, lane, group: undefined};
	return {...kept, session: putDesk(kept.session, {text: {...there.text, editor: moved}})};
}

function cleanTyped(text: string): string {
	return text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '');
}

// Words of an input method begin a paragraph's editor at its end; a stray letter does not.
function begin(session: Session, desk: Desk, text: string, time: string): Updated<TextAction> {
	if (!/[^\u0000-\u007F]/u.test(text))
		return tell(session, 'plain', {key: 'session.unknownKey', values: {key: text}});
	const open = beginWriting(session, desk, 'end', time);
	return open.session.desk?.text.editor ? {...open, next: [{type: 'text', text, time}]} : open;
}

/** The place nearest to a point of a text that the caret can stand at. */
export function nearestEdge(text: string, at: number): number {
	return edgesOf(text).findLast((edge) => edge <= at) ?? 0;
}
