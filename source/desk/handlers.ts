import {type Handlers, stay, tell, type Updated} from '../program/updated.ts';
import type {DeskAction} from './action.ts';
import type {Desk} from './desk.ts';
import {moveTo, openTab, tabsOf} from './move-to.ts';
import {openPart} from './open-part.ts';
import {putDesk} from './put-desk.ts';
import type {Session} from './session.ts';
import {redo, undo} from './undo.ts';

/** A handler that does nothing where no draft is open. */
export function onDesk<A, Next>(
	handler: (session: Session, action: A, desk: Desk) => Updated<Session, Next>,
): (session: Session, action: A) => Updated<Session, Next> {
	return (session, action) =>
		session.desk ? handler(session, action, session.desk) : stay(session);
}

/** What every page of a draft can ask of it. */
export const deskHandlers: Handlers<Session, unknown, DeskAction, DeskAction> = {
	undo: onDesk(undo),
	redo: onDesk(redo),
	goTo: onDesk((session, {address}, desk) => stay(putDesk(session, moveTo(desk, address)))),
	openTab: onDesk((session, {tab}, desk) => stay(putDesk(session, openTab(desk, tab)))),
	openPart: onDesk(openPart),
	nextTab: onDesk((session, {by}, desk) => {
		const tabs = tabsOf(desk);
		const next = (tabs.indexOf(desk.tab) + by + tabs.length) % tabs.length;
		return stay(putDesk(session, openTab(desk, tabs[next]!)));
	}),
	sayHowSaved: onDesk((session, _action, {draft}) =>
		tell(session, 'good', {key: 'session.allSaved', values: {revision: draft.revision}}),
	),
};
