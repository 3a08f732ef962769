import {spliceOf, type TextChange} from '../draft/change-text.ts';
import type {Draft} from '../draft/draft.ts';
import {stay, type Updated} from '../program/updated.ts';
import {commit} from './commit.ts';
import {putDesk} from './put-desk.ts';
import type {Session} from './session.ts';
import type {TextEditor} from './text-place.ts';

/** Whether something is typed in a paragraph that the draft does not hold yet. */
export function isTyping({text, draft}: {text?: {editor?: TextEditor}; draft: Draft}): boolean {
	const editor = text?.editor;
	return editor !== undefined && editor.text !== (draft.paragraphs[editor.paragraph]?.text ?? '');
}

/**
Keeps what is typed in the text: what differs from the draft, as one splice.

The checks wait until the hands rest, or leave.

@param endsGroup - what is typed from here on is undone apart
*/
export function keepTyped(session: Session, time: string, endsGroup = false): Updated<Session> {
	const {desk} = session;
	const editor = desk?.text.editor;
	if (!desk || !editor) return stay(session);
	const {draft, text} = desk;
	const change = changeOf(draft, editor);
	const isSame = change === undefined;
	const group = editor.group ?? draft.revision + 1;
	const next: TextEditor = {
		...editor,
		group: endsGroup ? undefined : isSame ? editor.group : group,
		why: undefined,
		fresh: isSame ? editor.fresh : undefined,
	};
	const after = {text: {...text, editor: next}};
	if (isSame) return stay(putDesk(session, after));
	const written = {how: 'written', group, time, changes: [change]} as const;
	return commit(session, written, {after, isCheckedLater: true});
}

/** The change from the draft to what is typed; nothing where there is none. */
export function changeOf({paragraphs}: Draft, editor: TextEditor): TextChange | undefined {
	const {paragraph, text, fresh} = editor;
	const own = paragraphs[paragraph];
	if (!own) {
		if (!fresh || text === '') return undefined;
		return {paragraph, after: {...fresh, role: 'body', text}};
	}

	if (own.text === text) return undefined;
	const [from, to] = [own.text, text];
	let start = 0;
	while (start < from.length && start < to.length && from[start] === to[start]) start++;
	let end = 0;
	const most = Math.min(from.length, to.length) - start;
	while (end < most && from.at(-1 - end) === to.at(-1 - end)) end++;
	return spliceOf(
		own,
		paragraph,
		start,
		from.length - start - end,
		to.slice(start, to.length - end),
	);
}
