import {record} from '../draft/history.ts';
import {apply, type Transaction} from '../draft/transaction.ts';
import type {Dialog} from './dialog.ts';
import {deskOf, putDesk, stay, tell} from './put-desk.ts';
import {recheck} from './recheck.ts';
import type {Updated} from './request.ts';
import type {Desk, Session} from './session.ts';

/**
Makes one transaction on the open draft and asks for it to be saved. Until the answer what was there stays in
`before`: a refused save brings it back, with the editor or the dialog and what was typed.

@param after - what else changes on the desk once it is accepted
@param dialog - the dialog it was asked for in, closed by now
*/
export function commit(
	session: Session,
	transaction: Transaction,
	after: Partial<Desk> = {},
	dialog?: Dialog,
): Updated {
	const desk = deskOf(session);
	if (!desk) return stay(session);
	if (transaction.changes.length === 0) return stay(putDesk(session, after));
	if (desk.readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
	const signed: Transaction = session.who ? {...transaction, who: session.who} : transaction;
	const draft = apply(desk.draft, signed);
	const next = putDesk(session, {
		...after,
		draft,
		history: record(desk.history, {...signed, revision: draft.revision}),
		checked: recheck(session, desk.form, draft),
		copied: undefined,
		before: {desk, ...(dialog && {dialog})},
	});
	return stay(next, {type: 'save', transaction: signed});
}
