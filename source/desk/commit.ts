import {checkReturn} from '../check/check-return.ts';
import {record} from '../draft/history.ts';
import {touchesSum} from '../draft/touches-sum.ts';
import {apply, type Transaction} from '../draft/transaction.ts';
import type {Layer} from '../program/program.ts';
import {stay, tell, type Updated} from '../program/updated.ts';
import type {Message} from '../text/say.ts';
import type {Desk} from './desk.ts';
import {putDesk} from './put-desk.ts';
import {readOnlyWords} from './read-only-words.ts';
import type {Session} from './session.ts';

/**
The one door for changes: makes one transaction on the open draft and asks for it to be saved. Until the answer what was
there stays in `before`: a refused save brings it back, with the editor or the pages over it and what was typed.

@param more.after - what else changes on the desk once it is accepted
@param more.layers - the pages as they lay when it was asked for, where some are closed by now
@param more.isCheckedLater - in the middle of typing: see `checkNow`
@param more.said - one good line for the clerk; where nothing changes, or may change, it is not said
*/
export function commit(
	session: Session,
	transaction: Transaction,
	more: {
		after?: Partial<Desk>;
		layers?: readonly Layer[];
		said?: Message;
		isCheckedLater?: true;
	} = {},
): Updated<Session> {
	const {desk} = session;
	const {after = {}, layers = session.layers, said, isCheckedLater} = more;
	if (!desk) return stay(session);
	if (transaction.changes.length === 0) return stay(putDesk(session, after));
	if (desk.readOnly) return tell(session, 'bad', readOnlyWords(desk));
	if (touchesSum(desk.draft, transaction)) return tell(session, 'bad', {key: 'session.summed'});
	const signed: Transaction = session.who ? {...transaction, who: session.who} : transaction;
	const draft = apply(desk.draft, signed);
	const next = putDesk(session, {
		...after,
		draft,
		history: record(desk.history, {...signed, revision: draft.revision}),
		checked: isCheckedLater ? desk.checked : checkReturn(session, draft),
		checkLater: isCheckedLater,
		copied: undefined,
		before: {desk, layers},
	});
	const told: Session = said ? {...next, notice: {level: 'good', message: said}} : next;
	return stay(told, {type: 'save', transaction: signed});
}
