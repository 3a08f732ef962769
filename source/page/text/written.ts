import {changeOf} from '../../desk/keep-typed.ts';
import type {TextEditor} from '../../desk/text-place.ts';
import {isSplice, spliceOf, type TextChange} from '../../draft/change-text.ts';
import type {Draft} from '../../draft/draft.ts';
import {orderBetween, ordersBetween} from '../../draft/order-between.ts';
import {
	freshIds,
	type Paragraph,
	type ParagraphId,
	type Paragraphs,
	paragraphsAround,
	type Tie,
} from '../../draft/paragraph.ts';
import {apply} from '../../draft/transaction.ts';
import {roleOf} from '../../report/role-of.ts';

/** What some keys make of the text: changes of the draft, and where the caret is then. */
export type Written = {
	changes: readonly TextChange[];
	/** Absent: the editor closes. */
	editor?: TextEditor;
	/** The paragraph under the cursor, where no editor is open. */
	at?: ParagraphId;
};

/** The text as it is with everything that is typed, and the changes that lead to it. */
export type Typed = {changes: readonly TextChange[]; paragraphs: Paragraphs; revision: number};

/** What stands in the draft and in the editor. */
export function withTyped(draft: Draft, editor: TextEditor | undefined): Typed {
	const change = editor && changeOf(draft, editor);
	const {revision} = draft;
	if (!change) return {changes: [], paragraphs: draft.paragraphs, revision};
	const {paragraphs} = apply(draft, {changes: [change]});
	return {changes: [change], paragraphs, revision};
}

/** Enter: what stands behind the caret becomes a paragraph of its own. */
export function split(typed: Typed, editor: TextEditor): Written {
	const {paragraph: id, caret} = editor;
	const own = typed.paragraphs[id];
	// An empty paragraph that is not there yet makes no other.
	if (!own) return {changes: typed.changes, editor};
	// Before the first letter nothing is parted: a new paragraph opens above.
	if (caret === 0 && own.text !== '') {
		const [above = ''] = freshIds(typed.paragraphs, typed.revision, 1, id);
		const fresh = placeBeside(typed.paragraphs, own.part, id, 'above');
		return {
			changes: typed.changes,
			editor: {...editor, ...blank, paragraph: above, text: '', fresh},
		};
	}

	const tail = own.text.slice(caret);
	const ties = own.ties?.filter((tie) => tie.at >= caret) ?? [];
	const [next = ''] = freshIds(typed.paragraphs, typed.revision, 1, id);
	const {order} = placeBehind(typed.paragraphs, own, id);
	if (tail === '')
		return {
			changes: merged([...typed.changes, ...roleChange(own, id)]),
			editor: {
				...editor,
				...blank,
				paragraph: next,
				text: '',
				caret: 0,
				fresh: {part: own.part, order},
			},
		};
	const after: Paragraph = {
		part: own.part,
		order,
		role: 'body',
		text: tail,
		...(ties.length > 0 && {ties: ties.map((tie) => shifted(tie, -caret))}),
	};
	return {
		changes: [
			...typed.changes,
			spliceOf(own, id, caret, tail.length, ''),
			{paragraph: next, after},
		],
		editor: {...editor, ...blank, paragraph: next, text: tail, caret: 0},
	};
}

// What a paragraph just gone to begins with.
const blank = {fresh: undefined, group: undefined, lane: undefined, why: undefined} as const;

/** Backspace at the beginning, Delete at the end: two paragraphs become one. */
export function join(typed: Typed, editor: TextEditor, by: 1 | -1): Written {
	const own = typed.paragraphs[editor.paragraph];
	const part = own?.part ?? editor.fresh?.part;
	if (!part) return {changes: typed.changes, editor};
	const all = paragraphsAround(typed.paragraphs, part, editor.paragraph);
	const at = all.findIndex(({id}) => id === editor.paragraph);
	if (!own) {
		// One that was never written goes, and the caret back to the one before it.
		const before = all.findLast(({order}) => order < (editor.fresh?.order ?? ''));
		if (by === 1 || !before) return {changes: typed.changes, editor};
		const {text, id} = before;
		return {
			changes: typed.changes,
			editor: {...editor, ...blank, paragraph: id, text, caret: text.length},
		};
	}

	const first = by === 1 ? all[at] : all[at - 1];
	const second = by === 1 ? all[at + 1] : all[at];
	if (!first || !second) return {changes: typed.changes, editor};
	const ties = second.ties?.map((tie) => shifted(tie, first.text.length)) ?? [];
	const splice = spliceOf(first, first.id, first.text.length, 0, second.text, ties);
	const removed: TextChange = {paragraph: second.id, before: typed.paragraphs[second.id]};
	return {
		changes: [...typed.changes, splice, removed],
		editor: {
			...editor,
			...blank,
			paragraph: first.id,
			text: first.text + second.text,
			caret: first.text.length,
		},
	};
}

/** Words of several lines at the caret: each further line is a paragraph of its own. */
export function insertLines(typed: Typed, editor: TextEditor, lines: readonly string[]): Written {
	const [first = '', ...more] = lines;
	const {paragraph: id, caret, text} = editor;
	const own = typed.paragraphs[id];
	const place = own ?? (editor.fresh && {...editor.fresh, role: 'body' as const, text});
	if (!place) return {changes: typed.changes, editor};
	const head = text.slice(0, caret) + first;
	const tail = text.slice(caret);
	const isOne = more.length === 0;
	const now = isOne ? head + tail : head;
	const changes: TextChange[] = [...typed.changes];
	// Written out with what is typed before it: nothing stands there yet.
	if (own) changes.push(spliceOf(own, id, caret, isOne ? 0 : tail.length, first));
	else changes.push({paragraph: id, after: {...place, role: roleOf(now), text: now}});
	if (isOne)
		return {changes, editor: {...editor, ...blank, text: now, caret: caret + first.length}};
	const ids = freshIds({...typed.paragraphs, [id]: place}, typed.revision, more.length, id);
	const orders = ordersBehind(typed.paragraphs, place, id, more.length);
	const texts = more.map((line, index) => (index === more.length - 1 ? line + tail : line));
	const ties = own?.ties?.filter((tie) => tie.at >= caret) ?? [];
	for (const [index, line] of texts.entries()) {
		const isLast = index === texts.length - 1;
		const shift = (more.at(-1)?.length ?? 0) - caret;
		changes.push({
			paragraph: ids[index]!,
			after: {
				part: place.part,
				order: orders[index]!,
				role: roleOf(line),
				text: line,
				...(isLast && ties.length > 0 && {ties: ties.map((tie) => shifted(tie, shift))}),
			},
		});
	}

	const last = texts.at(-1) ?? '';
	return {
		changes,
		editor: {
			...editor,
			...blank,
			paragraph: ids.at(-1)!,
			text: last,
			caret: last.length - tail.length,
		},
	};
}

/** Esc: what is typed is kept; a paragraph without a word goes, and a short numbered one becomes a heading. */
export function leave(typed: Typed, editor: TextEditor): Written {
	const id = editor.paragraph;
	const own = typed.paragraphs[id];
	if (!own) return {changes: typed.changes};
	if (own.text.trim() === '')
		return {
			changes: [...typed.changes, {paragraph: id, before: own}],
			at: neighbourOf(typed, own, id),
		};
	return {changes: merged([...typed.changes, ...roleChange(own, id)]), at: id};
}

// A paragraph that comes with the same keys comes as what it is.
function merged(changes: readonly TextChange[]): readonly TextChange[] {
	const [first, second, ...more] = changes;
	if (!first || !second || more.length > 0 || isSplice(first) || first.before || isSplice(second))
		return changes;
	return [{paragraph: first.paragraph, ...(second.after && {after: second.after})}];
}

function roleChange(own: Paragraph, id: ParagraphId): TextChange[] {
	const role = roleAfter(own);
	return role === own.role ? [] : [{paragraph: id, before: own, after: {...own, role}}];
}

// A heading by its style stays one while it is short.
function roleAfter({role, text}: Paragraph): Paragraph['role'] {
	if (role === 'body') return roleOf(text);
	return [...text].length > 40 || text.includes('。') ? 'body' : 'heading';
}

/** Takes a paragraph away. */
export function remove(typed: Typed, id: ParagraphId): Written {
	const own = typed.paragraphs[id];
	if (!own) return {changes: typed.changes};
	return {
		changes: [...typed.changes, {paragraph: id, before: own}],
		at: neighbourOf(typed, own, id),
	};
}

/** Moves a paragraph past its neighbour; nothing where there is none. */
export function move(typed: Typed, id: ParagraphId, by: 1 | -1): Written {
	const own = typed.paragraphs[id];
	const all = own ? paragraphsAround(typed.paragraphs, own.part, id) : [];
	const at = all.findIndex((one) => one.id === id);
	const near = all[at + by];
	if (!own || !near) return {changes: typed.changes, at: id};
	const far = all[at + 2 * by];
	const order =
		by === 1 ? orderBetween(near.order, far?.order) : orderBetween(far?.order, near.order);
	return {
		changes: [...typed.changes, {paragraph: id, before: own, after: {...own, order}}],
		at: id,
	};
}

/** Where a new paragraph stands: behind or before one, or alone. */
export function placeBeside(
	paragraphs: Paragraphs,
	part: Paragraph['part'],
	id: ParagraphId | undefined,
	side: 'below' | 'above',
): {part: Paragraph['part']; order: string} {
	const all = paragraphsAround(paragraphs, part, id);
	const at = all.findIndex((one) => one.id === id);
	if (at < 0) return {part, order: orderBetween(all.at(-1)?.order)};
	const [before, after] = side === 'below' ? [all[at], all[at + 1]] : [all[at - 1], all[at]];
	return {part, order: orderBetween(before?.order, after?.order)};
}

function placeBehind(paragraphs: Paragraphs, {part}: Paragraph, id: ParagraphId) {
	return placeBeside(paragraphs, part, id, 'below');
}

function ordersBehind(
	paragraphs: Paragraphs,
	place: {part: Paragraph['part']; order: string},
	id: ParagraphId,
	count: number,
): string[] {
	const next = paragraphsAround(paragraphs, place.part, id).find(
		(one) => one.id !== id && one.order > place.order,
	);
	return ordersBetween(place.order, next?.order, count);
}

function neighbourOf(
	{paragraphs}: Typed,
	{part}: Paragraph,
	id: ParagraphId,
): ParagraphId | undefined {
	const all = paragraphsAround(paragraphs, part, id);
	const at = all.findIndex((one) => one.id === id);
	return (all[at + 1] ?? all[at - 1])?.id;
}

function shifted(tie: Tie, by: number): Tie {
	return {...tie, at: tie.at + by};
}
