import type {ProgramAction} from '../program/action.ts';
import {goOn, stay, type Updated} from '../program/updated.ts';
import type {DeskAction} from './action.ts';
import type {Session} from './session.ts';

/**
The session as it was before a letter that was no command after all. What it changed of the figures is undone, and so
stays in the history; where it has opened or left a draft there is no way back.

@param before - the session then
*/
export function takeBack(
	session: Session,
	before: Session,
	time: string,
): Updated<Session, DeskAction | ProgramAction> {
	const {desk, drafts, bin, recent, size, nextId} = session;
	if (desk?.draft.id !== before.desk?.draft.id) return stay(session);
	const pending = session.pending.filter((one) => before.pending.includes(one));
	const back: Session = {...before, drafts, bin, recent, size, nextId, pending};
	const requests =
		session.settings === before.settings
			? []
			: [{type: 'keepSettings', settings: before.settings} as const];
	if (!desk || !before.desk || desk.draft === before.desk.draft) return stay(back, ...requests);
	const {draft, history, checked} = desk;
	return {
		...goOn({...back, desk: {...before.desk, draft, history, checked}}, {
			type: 'undo',
			time,
		} as const),
		requests,
	};
}
