import {redoOf, undoOf} from '../draft/history.ts';
import type {Change, Step} from '../draft/transaction.ts';
import {tell, type Updated} from '../program/updated.ts';
import {commit} from './commit.ts';
import type {Desk} from './desk.ts';
import {moveTo} from './move-to.ts';
import {namedStep} from './named-step.ts';
import type {Session} from './session.ts';

/** Takes the last change back: without end, across restarts. Says what it took back, and goes there. */
export function undo(session: Session, {time}: {time: string}, desk: Desk): Updated<Session> {
	const found = undoOf(desk.history);
	return found
		? again(session, desk, 'undo', found, time)
		: tell(session, 'plain', {key: 'session.noUndo'});
}

/** Brings again what was taken back last. */
export function redo(session: Session, {time}: {time: string}, desk: Desk): Updated<Session> {
	const found = redoOf(desk.history);
	return found
		? again(session, desk, 'redo', found, time)
		: tell(session, 'plain', {key: 'session.noRedo'});
}

function again(
	session: Session,
	desk: Desk,
	how: 'undo' | 'redo',
	{changes, step}: {changes: readonly Change[]; step: Step},
	time: string,
): Updated<Session> {
	return commit(
		session,
		{how, changes, time, of: step.revision},
		{after: cursorAt(desk, step.changes), said: namedStep(desk.form, step, how)},
	);
}

function cursorAt(desk: Desk, changes: readonly Change[]): Partial<Desk> {
	const first = changes.find((change) => 'address' in change);
	return first && 'address' in first ? moveTo(desk, first.address) : {};
}
