import {checkReturn} from '../check/check-return.ts';
import {putDesk} from './put-desk.ts';
import type {Session} from './session.ts';

/** The session with the draft checked that was kept unchecked while words were typed. */
export function checkNow(session: Session): Session {
	const {desk} = session;
	if (!desk?.checkLater) return session;
	return putDesk(session, {checked: checkReturn(session, desk.draft), checkLater: undefined});
}
