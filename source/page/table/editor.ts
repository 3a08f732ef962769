import {commit} from '../../desk/commit.ts';
import type {Desk, Editor} from '../../desk/desk.ts';
import {entryAt} from '../../desk/entry-at.ts';
import {cellOf, entryBelow, neighbour, nextEntry} from '../../desk/geometry.ts';
import {moveTo} from '../../desk/move-to.ts';
import {putDesk} from '../../desk/put-desk.ts';
import {readOnlyWords} from '../../desk/read-only-words.ts';
import {cursorOf} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import {changeCell} from '../../draft/change-cell.ts';
import {foldFigure} from '../../form/fold-figure.ts';
import type {Address} from '../../form/form.ts';
import {oneLine} from '../../program/type-in.ts';
import {insert, moveCaret, rubOut, type Typing, typed} from '../../program/typing.ts';
import {type Handlers, stay, tell, type Updated} from '../../program/updated.ts';
import {editText, entryOf} from './entry-of.ts';
import {beginRound, goRound} from './go-round.ts';
import type {Go, TableAction} from './state.ts';

type Made = Updated<Session>;
type Edits = Extract<
	TableAction,
	{type: 'edit' | 'editRemark' | 'accept' | 'abandon' | 'text' | 'caret' | 'rubOut'}
>;

/** Opening the cell editor, typing in it, taking what was typed, giving it up. */
export const edits: Handlers<Session, Desk, Edits, never> = {
	edit: (session, {text}, desk) => openEditor(session, desk, text),
	editRemark: (session, _action, desk) => openRemark(session, desk),
	accept: (session, {go, time}, desk) => accept(session, desk, go, time),
	abandon: (session) => stay(putDesk(session, {editor: undefined})),
	text: (session, {text}, desk) =>
		desk.editor
			? change(session, desk.editor, (typing) => insert(typing, oneLine(text)))
			: begin(session, desk, text),
	caret: (session, {to}, {editor}) => change(session, editor, (typing) => moveCaret(typing, to)),
	rubOut: (session, {by}, {editor}) => change(session, editor, (typing) => rubOut(typing, by)),
};

function change(
	session: Session,
	editor: Editor | undefined,
	by: (typing: Typing) => Typing,
): Made {
	if (!editor) return stay(session);
	return stay(putDesk(session, {editor: {...editor, ...by(editor), why: undefined}}));
}

// A stray letter would only open the editor to be refused; words of an input method are kept as typed.
function begin(session: Session, desk: Desk, text: string): Made {
	const begins = /[\d=+\-.−]/u.test(foldFigure(text)) || /[^\u0000-\u007F]/u.test(text);
	return begins
		? openEditor(session, desk, oneLine(text))
		: tell(session, 'plain', {
				key: desk.rolled ? 'session.unknownKeyRolled' : 'session.unknownKey',
				values: {key: text},
			});
}

/** Opens the cell editor: on what the cell holds, or on a text that replaces it. */
export function openEditor(session: Session, desk: Desk, text: string | undefined): Made {
	// F2 while typing: the arrows move the caret from now on.
	if (desk.editor) return stay(putDesk(session, {editor: {...desk.editor, replace: false}}));
	if (desk.readOnly) return tell(session, 'bad', readOnlyWords(desk));
	const around = beginRound(desk);
	const address = around?.at ?? cursorOf(desk);
	const cell = cellOf(desk.form, address);
	const editor: Editor = {
		...typed(text ?? editText(cell, entryAt(desk, address))),
		address,
		field: cell.kind === 'total' ? 'stated' : 'value',
		replace: text !== undefined,
	};
	const opened = putDesk(session, {...around?.desk, editor});
	return cell.kind === 'total'
		? tell(opened, 'plain', {key: 'session.statedTyping'})
		: stay(opened);
}

function openRemark(session: Session, desk: Desk): Made {
	if (desk.readOnly) return tell(session, 'bad', readOnlyWords(desk));
	const address = cursorOf(desk);
	return stay(
		putDesk(session, {
			editor: {
				...typed(entryAt(desk, address).remark),
				address,
				field: 'remark',
				replace: false,
			},
			anchor: undefined,
			round: undefined,
		}),
	);
}

function accept(session: Session, desk: Desk, then: Go, time: string): Made {
	const {editor} = desk;
	if (!editor) return atEnd(stay(putDesk(session, goOn(desk, cursorOf(desk), then))), desk, then);
	const cell = cellOf(desk.form, editor.address);
	const current = entryAt(desk, editor.address);
	const after = {editor: undefined, ...goOn(desk, editor.address, then)};
	if (editor.field === 'remark') {
		const remark = editor.text.trim() || undefined;
		const changes = changeCell(desk.draft.figures, editor.address, {...current, remark});
		return commit(session, {how: 'typed', changes, time}, {after});
	}

	const taken = entryOf(editor.text, cell, current, editor.replace);
	if ('why' in taken) return stay(putDesk(session, {editor: {...editor, why: taken.why}}));
	// Typing what stands there already changes nothing, and the figure keeps its source.
	const same =
		taken.entry.value === current.value &&
		taken.entry.stated === current.stated &&
		taken.entry.text === current.text &&
		taken.entry.remark === current.remark;
	const changes = same ? [] : changeCell(desk.draft.figures, editor.address, taken.entry);
	const said = dropped(current.remark, taken.entry.remark, changes.length > 0 && editor.replace);
	return atEnd(commit(session, {how: 'typed', changes, time}, {after, said}), desk, then);
}

// Words that went with the figure typed over are told: they went unseen. After F2 the clerk took them out.
function dropped(before: string | undefined, after: string | undefined, unseen: boolean) {
	if (!unseen || before === undefined || before === after) return undefined;
	return {key: 'session.remarkDropped', values: {words: before}} as const;
}

// On the last cell Enter and Tab have nowhere to go: said, with the way to the next table.
function atEnd(updated: Made, before: Desk, then: Go): Made {
	const desk = updated.session.desk;
	const isTold = updated.session.notice?.message.key === 'session.remarkDropped';
	const stays = desk !== undefined && cursorOf(desk) === cursorOf(before) && !isTold;
	if (!stays || (then !== 'down' && then !== 'next')) return updated;
	const told = tell(updated.session, 'plain', {key: 'session.lastCell'});
	return {...updated, session: told.session};
}

// Where the cursor goes after Enter, Tab or an arrow.
function goOn(desk: Desk, from: Address, then: Go): Partial<Desk> {
	const {form, tabbedFrom} = desk;
	const around = goRound(desk, from, then);
	if (around) return around;
	switch (then) {
		case 'stay':
			return {anchor: undefined, round: undefined};
		case 'down': {
			const next = entryBelow(form, tabbedFrom ?? from);
			return moveTo(desk, next?.address ?? from);
		}

		case 'up':
			return moveTo(desk, neighbour(form, from, 'up')?.address ?? from);
		case 'next':
		case 'previous': {
			const to = nextEntry(form, from, then === 'next' ? 1 : -1);
			if (!to) return {anchor: undefined};
			const sameLine = to.row.id === cellOf(form, from).row.id;
			return {
				...moveTo(desk, to.address),
				tabbedFrom: sameLine ? (tabbedFrom ?? from) : to.address,
			};
		}

		default:
			return moveTo(desk, neighbour(form, from, then)?.address ?? from);
	}
}
