import type {Action} from './action.ts';
import {focusOn} from './form-fields.ts';
import {deskOf, putDesk, stay} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Session} from './session.ts';
import {takeFinding} from './update-findings.ts';
import {moveTo} from './update-moves.ts';

type Point = Extract<Action, {type: 'point'}>;

/** Click, double click, drag and wheel, already told apart into what they point at. */
export function updatePoint(session: Session, action: Action): Updated | undefined {
	if (action.type === 'wheel') return wheel(session, action.by);
	if (action.type === 'resize')
		return stay({...session, size: {columns: action.columns, rows: action.rows}});
	if (action.type !== 'point') return undefined;
	if (session.dialog) return pointInDialog(session, action);
	if (session.at.page === 'start') {
		if (action.target.on !== 'start') return stay(session);
		const {at} = session;
		const chosen = {...session, at: {...at, chosen: action.target.index}};
		return {
			...stay(chosen),
			next: action.how === 'twice' ? [{type: 'confirm', time: action.time}] : [],
		};
	}

	return pointOnDesk(session, action);
}

function pointInDialog(session: Session, {target, how, time}: Point): Updated {
	const {dialog} = session;
	if (!dialog) return stay(session);
	if (target.on === 'field' && dialog.dialog === 'form')
		return stay({...session, dialog: focusOn(dialog, target.index)});
	if (target.on !== 'line' || !('chosen' in dialog)) return stay(session);
	// An answer of a question is taken by one click, a line of a list by two.
	const takes = how === 'twice' || (how === 'once' && dialog.dialog === 'choice');
	return {
		...stay({...session, dialog: {...dialog, chosen: target.index}}),
		next: takes ? [{type: 'confirm', time}] : [],
	};
}

function pointOnDesk(session: Session, action: Point): Updated {
	const desk = deskOf(session);
	if (!desk) return stay(session);
	const {target, how, time} = action;
	// What is being typed is taken first, and the click counts only if it was good.
	if (desk.editor && !(target.on === 'cell' && target.address === desk.editor.address)) {
		return {
			...stay(session),
			next: [{type: 'accept', go: 'stay', time}, ...(desk.editor.why ? [] : [action])],
		};
	}

	switch (target.on) {
		case 'cell': {
			if (desk.editor) return stay(session);
			const moved = putDesk(session, moveTo(desk, target.address, how === 'drag'));
			return {...stay(moved), next: how === 'twice' ? [{type: 'edit'}] : []};
		}

		case 'tab':
			return {...stay(session), next: [{type: 'openTab', tab: target.tab}]};
		case 'finding': {
			return how === 'twice'
				? takeFinding(session, desk, target.index)
				: stay(putDesk(session, {finding: target.index}));
		}

		default:
			return stay(session);
	}
}

function wheel(session: Session, by: number): Updated {
	const direction = by > 0 ? 'down' : 'up';
	const desk = deskOf(session);
	const lists = session.dialog !== undefined || !desk || desk.tab === 'findings';
	const one: Action = lists
		? {type: 'choose', by: direction, how: 'step'}
		: {type: 'move', by: direction, how: 'step', select: false};
	if (desk?.editor && !session.dialog) return stay(session);
	return {...stay(session), next: Array.from({length: Math.abs(by)}, () => one)};
}
