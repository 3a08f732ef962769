import type {Desk} from './desk.ts';
import type {Session} from './session.ts';

/** The session with parts of its desk changed. Without an open desk it stays as it is. */
export function putDesk(session: Session, parts: Partial<Desk>): Session {
	return session.desk ? {...session, desk: {...session.desk, ...parts}} : session;
}
