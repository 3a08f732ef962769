import type {Action} from './action.ts';
import {browseEntries, chooseEntry} from './browse.ts';
import {commit} from './commit.ts';
import type {Dialog, FormDialog} from './dialog.ts';
import {focusOn} from './form-fields.ts';
import {acceptForm, openForm} from './forms.ts';
import {historyDialog} from './history-dialog.ts';
import {preview, previewChanges} from './preview.ts';
import {deskOf, putDesk, stay, tell, tellDone} from './put-desk.ts';
import type {Updated} from './request.ts';
import {cursorOf} from './selection.ts';
import type {Session} from './session.ts';
import {shownFindings} from './shown-findings.ts';
import {startLines} from './start-lines.ts';
import {typed} from './typing.ts';
import {takeFinding} from './update-findings.ts';
import {moveTo} from './update-moves.ts';
import {takeStartLine} from './update-world.ts';

/** Opening, choosing, confirming and closing: whatever has a list or asks something. */
export function updateDialog(session: Session, action: Action): Updated | undefined {
	switch (action.type) {
		case 'openDialog':
			return open(session, action.which);
		case 'openForm':
			return openForm(session, action.what, action.time);
		case 'close':
			return close(session);
		case 'choose':
			return choose(session, action.by, action.how);
		case 'nextField': {
			const {dialog} = session;
			if (dialog?.dialog !== 'form') return stay(session);
			const focus = (dialog.focus + action.by + dialog.fields.length) % dialog.fields.length;
			return stay({...session, dialog: focusOn(dialog, focus)});
		}

		case 'toggle':
			return toggle(session);
		case 'confirm':
			return confirm(session, action.time);
		case 'notify':
			return tell(session, action.level, action.message);
		default:
			return undefined;
	}
}

function open(session: Session, which: Extract<Action, {type: 'openDialog'}>['which']): Updated {
	const desk = deskOf(session);
	const put = (dialog: Dialog | undefined) => stay(dialog ? {...session, dialog} : session);
	switch (which) {
		case 'help':
			return put({dialog: 'help', top: 0});
		case 'palette':
			return put({dialog: 'palette', typing: typed(), chosen: 0});
		case 'search':
			return put(desk && {dialog: 'search', typing: typed(), hits: [], chosen: 0});
		case 'history':
			return put(desk && historyDialog(desk, session.language, cursorOf(desk)));
		case 'draftHistory':
			return put(desk && historyDialog(desk, session.language));
		case 'bin':
			return put({dialog: 'bin', chosen: 0});
	}
}

function close(session: Session): Updated {
	const {dialog} = session;
	if (dialog?.dialog === 'browse' && dialog.back) return stay({...session, dialog: dialog.back});
	if (dialog) return stay({...session, dialog: undefined});
	const desk = deskOf(session);
	// Esc on the grid: the selection ends; on 校验: back to the table.
	if (desk?.tab === 'findings') return stay(putDesk(session, {tab: desk.table}));
	return stay(putDesk(session, {anchor: undefined, copied: undefined}));
}

function choose(
	session: Session,
	by: 'up' | 'down' | 'left' | 'right',
	how: 'step' | 'page' | 'end',
): Updated {
	const {dialog} = session;
	if (dialog?.dialog === 'form') return chooseInForm(session, dialog, by);
	const sign = by === 'down' || by === 'right' ? 1 : -1;
	const far = {step: 1, page: 10, end: 100_000}[how] * sign;
	const within = (chosen: number, count: number) => Math.max(0, Math.min(count - 1, chosen + far));
	if (dialog?.dialog === 'help')
		return stay({...session, dialog: {...dialog, top: Math.max(0, dialog.top + far)}});
	if (dialog) {
		const count = countOf(session, dialog);
		return stay({...session, dialog: {...dialog, chosen: within(dialog.chosen, count)}});
	}

	if (session.at.page === 'start') {
		const {at} = session;
		return stay({...session, at: {...at, chosen: within(at.chosen, startLines(at).length)}});
	}

	const {desk} = session.at;
	const finding = within(desk.finding, shownFindings(desk.checked).length);
	return stay(putDesk(session, {finding}));
}

function countOf(session: Session, dialog: Exclude<Dialog, {dialog: 'form' | 'help'}>): number {
	switch (dialog.dialog) {
		case 'choice':
			return dialog.choices.length;
		case 'browse':
			return browseEntries(dialog).length;
		case 'preview':
		case 'history':
			return dialog.lines.length;
		case 'search':
			return dialog.hits.length;
		case 'bin':
			return session.at.page === 'start' ? session.at.bin.length : 0;
		// The lines of the palette are known to command/, which keeps `chosen` among them.
		case 'palette':
			return Number.MAX_SAFE_INTEGER;
	}
}

function chooseInForm(
	session: Session,
	dialog: FormDialog,
	by: 'up' | 'down' | 'left' | 'right',
): Updated {
	const field = dialog.fields[dialog.focus];
	if (by === 'up' || by === 'down') {
		const to = dialog.focus + (by === 'down' ? 1 : -1);
		const focus = Math.max(0, Math.min(dialog.fields.length - 1, to));
		return stay({...session, dialog: focusOn(dialog, focus)});
	}

	if (field?.kind !== 'choice')
		return {...stay(session), next: [{type: 'caret', to: by === 'left' ? 'left' : 'right'}]};
	const {length} = field.choices;
	const chosen = (field.chosen + (by === 'right' ? 1 : -1) + length) % length;
	const fields = dialog.fields.map((one) => (one === field ? {...field, chosen} : one));
	return stay({...session, dialog: {...dialog, fields, why: undefined}});
}

function toggle(session: Session): Updated {
	const {dialog} = session;
	const desk = deskOf(session);
	if (dialog?.dialog !== 'preview' || !desk) return stay(session);
	const line = dialog.lines[dialog.chosen];
	if (!line || line.kind === 'note') return stay(session);
	const {without} = dialog;
	if (line.kind === 'change') {
		const next = without.includes(line.address)
			? without.filter((address) => address !== line.address)
			: [...without, line.address];
		return stay({...session, dialog: preview(session, desk, {...dialog, without: next})});
	}

	const inTable = dialog.lines.flatMap((one) =>
		one.kind === 'change' && desk.form.cell.get(one.address)?.section === line.section
			? [one.address]
			: [],
	);
	const others = without.filter((address) => !inTable.includes(address));
	const next = line.taken === 'none' ? others : [...others, ...inTable];
	return stay({...session, dialog: preview(session, desk, {...dialog, without: next})});
}

function confirm(session: Session, time: string): Updated {
	const {dialog} = session;
	const closed = {...session, dialog: undefined};
	const desk = deskOf(session);
	if (!dialog) {
		if (session.at.page === 'start') return takeStartLine(session, session.at, time);
		if (desk?.tab === 'findings') return takeFinding(session, desk, desk.finding);
		return stay(session);
	}

	switch (dialog.dialog) {
		case 'form':
			// What was asked for is under way; its answer closes the form or says what is wrong.
			if (session.waiting) return stay(session);
			return dialog.focus < dialog.fields.length - 1
				? stay({...session, dialog: focusOn(dialog, dialog.focus + 1)})
				: acceptForm(session, dialog, time);
		case 'choice': {
			const does = dialog.choices[dialog.chosen]?.does;
			if (!does) return stay(closed);
			const next = 'time' in does && does.time === '' ? {...does, time} : does;
			return {...stay(closed), next: [next]};
		}

		case 'browse':
			return chooseEntry(session, dialog);
		case 'preview': {
			if (!desk) return stay(closed);
			const changes = previewChanges(desk, dialog);
			if (changes.length === 0) return tell(closed, 'plain', {key: 'session.nothingToTake'});
			const {how, file} = dialog;
			const transaction = {how, changes, time, ...(file && {from: file})};
			return tellDone(commit(closed, transaction, {}, dialog), {
				key: how === 'imported' ? 'session.imported' : 'session.pasted',
				values: {cells: new Set(changes.map(({address}) => address)).size},
			});
		}

		case 'search': {
			const hit = dialog.hits[dialog.chosen];
			if (!desk || !hit) return tell(session, 'plain', {key: 'session.notFound'});
			const found = {
				text: dialog.typing.text,
				cells: dialog.hits.map(({address}) => address),
			};
			return stay(putDesk(closed, {...moveTo(desk, hit.address), found}));
		}

		case 'bin': {
			const draft = session.at.page === 'start' ? session.at.bin[dialog.chosen] : undefined;
			return draft ? {...stay(closed), next: [{type: 'restoreDraft', id: draft.id}]} : stay(closed);
		}

		default:
			return stay(closed);
	}
}
