import type {Action} from './action.ts';
import {chooseEntry} from './browse.ts';
import {choose} from './choose.ts';
import type {Dialog} from './dialog.ts';
import {focusOn} from './form-fields.ts';
import {acceptForm, openForm} from './forms.ts';
import {historyDialog} from './history-dialog.ts';
import {deskOf, putDesk, stay, tell} from './put-desk.ts';
import type {Updated} from './request.ts';
import {cursorOf} from './selection.ts';
import type {Session} from './session.ts';
import {takeHistory} from './take-history.ts';
import {typed} from './typing.ts';
import {takeFinding} from './update-findings.ts';
import {moveTo} from './update-moves.ts';
import {confirmPreview} from './update-preview.ts';
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
	if (dialog && 'back' in dialog && dialog.back) return stay({...session, dialog: dialog.back});
	if (dialog?.dialog === 'form' && dialog.purpose.what === 'export')
		return stay({...session, dialog: undefined, kept: undefined});
	if (dialog) return stay({...session, dialog: undefined});
	const desk = deskOf(session);
	// Esc on the grid: the selection ends; on 校验: back to the table.
	if (desk?.tab === 'findings') return stay(putDesk(session, {tab: desk.table}));
	return stay(putDesk(session, {anchor: undefined, round: undefined, copied: undefined}));
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
			const under = {...session, dialog: dialog.back};
			if (!does) return stay(under);
			const next = 'time' in does && does.time === '' ? {...does, time} : does;
			return {...stay(under), next: [next]};
		}

		case 'browse':
			return chooseEntry(session, dialog);
		case 'preview':
			return confirmPreview(session, dialog, time);
		case 'search': {
			const hit = dialog.hits[dialog.chosen];
			if (!desk || !hit) return tell(session, 'plain', {key: 'session.notFound'});
			const found = {
				text: dialog.typing.text,
				cells: dialog.hits.map(({address}) => address),
			};
			return stay(putDesk(closed, {...moveTo(desk, hit.address), found}));
		}

		case 'history':
			return desk ? takeHistory(session, desk, dialog, time) : stay(closed);
		case 'bin': {
			const draft = session.at.page === 'start' ? session.at.bin[dialog.chosen] : undefined;
			return draft ? {...stay(closed), next: [{type: 'restoreDraft', id: draft.id}]} : stay(closed);
		}

		default:
			return stay(closed);
	}
}
