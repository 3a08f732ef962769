import {chooseSetting} from '../program/choose-setting.ts';
import type {Updated} from '../program/updated.ts';
import type {Session} from './session.ts';

/** How many drafts are remembered by the tab they were left on. */
const most = 60;

/** Remembers the tab a draft is on whenever it is another one: it opens there next time. */
export function rememberTab<A>(before: Session, updated: Updated<Session, A>): Updated<Session, A> {
	const {session} = updated;
	const {desk} = session;
	// A draft that has just been opened is where it was left.
	if (
		!desk ||
		!before.desk ||
		// A return of a roll-up is no draft.
		desk.rolled ||
		desk.tab === before.desk.tab ||
		desk.draft.id !== before.desk.draft.id
	)
		return updated;
	const {[desk.draft.id]: _, ...others} = session.settings.tabs ?? {};
	const kept = Object.entries(others).slice(-most + 1);
	const tabs = {...Object.fromEntries(kept), [desk.draft.id]: desk.tab};
	const {session: next, requests} = chooseSetting(session, {tabs});
	return {...updated, session: next, requests: [...updated.requests, ...requests]};
}
