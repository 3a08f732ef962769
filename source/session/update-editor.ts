import {changeCell} from '../draft/change-cell.ts';
import type {Entry} from '../draft/draft.ts';
import type {Address} from '../form/form.ts';
import type {Action} from './action.ts';
import {commit} from './commit.ts';
import {editText, entryOf} from './entry-of.ts';
import {cellOf, entryBelow, neighbour, nextEntry} from './geometry.ts';
import {beginRound, goRound} from './go-round.ts';
import {deskOf, putDesk, stay, tell} from './put-desk.ts';
import type {Updated} from './request.ts';
import {cursorOf} from './selection.ts';
import type {Desk, Editor, Session} from './session.ts';
import {typed} from './typing.ts';
import {moveTo} from './update-moves.ts';

type Then = Extract<Action, {type: 'accept'}>['go'];

/** Opening the cell editor, taking what was typed, giving it up. */
export function updateEditor(session: Session, action: Action): Updated | undefined {
	const desk = deskOf(session);
	if (!desk) return undefined;
	switch (action.type) {
		case 'edit':
			return openEditor(session, desk, action.text);
		case 'editRemark':
			return openRemark(session, desk);
		case 'accept':
			return accept(session, desk, action.go, action.time);
		case 'abandon':
			return stay(putDesk(session, {editor: undefined}));
		default:
			return undefined;
	}
}

function openEditor(session: Session, desk: Desk, text: string | undefined): Updated {
	// F2 while typing: the arrows move the caret from now on.
	if (desk.editor) return stay(putDesk(session, {editor: {...desk.editor, replace: false}}));
	if (desk.readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
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

function openRemark(session: Session, desk: Desk): Updated {
	if (desk.readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
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

/** What a cell of the draft holds. */
export function entryAt(desk: Desk, address: Address): Entry {
	return desk.draft.figures[address] ?? {value: null};
}

function accept(session: Session, desk: Desk, then: Then, time: string): Updated {
	const {editor} = desk;
	if (!editor) return atEnd(stay(putDesk(session, goOn(desk, cursorOf(desk), then))), desk, then);
	const cell = cellOf(desk.form, editor.address);
	const current = entryAt(desk, editor.address);
	const after = {editor: undefined, ...goOn(desk, editor.address, then)};
	if (editor.field === 'remark') {
		const remark = editor.text.trim() || undefined;
		const changes = changeCell(desk.draft.figures, editor.address, {...current, remark});
		return commit(session, {how: 'typed', changes, time}, after);
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
	return atEnd(commit(session, {how: 'typed', changes, time}, after), desk, then);
}

// On the last cell Enter and Tab have nowhere to go: said, with the way to the next table.
function atEnd(updated: Updated, before: Desk, then: Then): Updated {
	const desk = deskOf(updated.session);
	const stays = desk !== undefined && cursorOf(desk) === cursorOf(before);
	if (!stays || (then !== 'down' && then !== 'next')) return updated;
	const told = tell(updated.session, 'plain', {key: 'session.lastCell'});
	return {...updated, session: told.session};
}

// Where the cursor goes after Enter, Tab or an arrow.
function goOn(desk: Desk, from: Address, then: Then): Partial<Desk> {
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
