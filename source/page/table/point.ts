import type {Desk} from '../../desk/desk.ts';
import {moveTo} from '../../desk/move-to.ts';
import {pointOnTab} from '../../desk/point-on-tab.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import type {Point} from '../../program/action.ts';
import {goOn, stay} from '../../program/updated.ts';
import type {Updated} from '../ask.ts';
import {openEditor} from './editor.ts';
import type {TableAction} from './state.ts';

/** Click, double click and drag, already told apart into what they point at. */
export function point(session: Session, action: Point, desk: Desk): Updated<TableAction> {
	const {target, how, time} = action;
	const {editor} = desk;
	// What is being typed is taken first, and the click counts only if it was good.
	if (editor && !(target.on === 'cell' && target.address === editor.address)) {
		const accept = {type: 'accept', go: 'stay', time} as const;
		return editor.why ? goOn(session, accept) : goOn<Session, TableAction>(session, accept, action);
	}

	const tab = pointOnTab(action, desk);
	if (tab) return goOn(session, tab);
	if (target.on !== 'cell' || editor) return stay(session);
	const moved = putDesk(session, moveTo(desk, target.address, how === 'drag'));
	return how === 'twice' && moved.desk ? openEditor(moved, moved.desk, undefined) : stay(moved);
}
