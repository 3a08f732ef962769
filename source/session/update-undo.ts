import {redoOf, undoOf} from '../draft/history.ts';
import type {Change} from '../draft/transaction.ts';
import type {Action} from './action.ts';
import {commit} from './commit.ts';
import {namedStep} from './named-step.ts';
import {deskOf, tell, tellDone} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Desk, Session} from './session.ts';
import {moveTo} from './update-moves.ts';

/** Undo and redo without end, across restarts: each says what it took back or brought again, and goes there. */
export function updateUndo(session: Session, action: Action): Updated | undefined {
	if (action.type !== 'undo' && action.type !== 'redo') return undefined;
	const desk = deskOf(session);
	if (!desk) return undefined;
	const back = action.type === 'undo';
	const found = back ? undoOf(desk.history) : redoOf(desk.history);
	if (!found) return tell(session, 'plain', {key: back ? 'session.noUndo' : 'session.noRedo'});
	const {changes, step} = found;
	return tellDone(
		commit(
			session,
			{how: action.type, changes, time: action.time, of: step.revision},
			cursorAt(desk, step.changes),
		),
		namedStep(desk.form, step, action.type),
	);
}

function cursorAt(desk: Desk, changes: readonly Change[]): Partial<Desk> {
	const first = changes.find((change) => 'address' in change);
	return first && 'address' in first ? moveTo(desk, first.address) : {};
}
