import type {Message} from '../text/say.ts';
import type {Request, Updated} from './request.ts';
import type {Desk, Notice, Session} from './session.ts';

/** The session as it is, with what it wants of the world. */
export function stay(session: Session, ...requests: Request[]): Updated {
	return {session, requests};
}

/** The session with one line for the clerk. */
export function tell(session: Session, level: Notice['level'], message: Message): Updated {
	return stay({...session, notice: {level, message}});
}

/** A finished change with one good line for the clerk; what was not done has said why itself. */
export function tellDone(done: Updated, message: Message): Updated {
	if (done.requests.length === 0) return done;
	return {...done, session: {...done.session, notice: {level: 'good', message}}};
}

/** The session with parts of its desk changed. Without an open desk it stays as it is. */
export function putDesk(session: Session, parts: Partial<Desk>): Session {
	if (session.at.page !== 'desk') return session;
	return {...session, at: {page: 'desk', desk: {...session.at.desk, ...parts}}};
}

/** The open desk, if there is one. */
export function deskOf({at}: Session): Desk | undefined {
	return at.page === 'desk' ? at.desk : undefined;
}
