import {redoOf, undoOf} from '../draft/history.ts';
import type {Change, Step} from '../draft/transaction.ts';
import {stay, tell, type Updated} from '../program/updated.ts';
import type {DeskAction} from './action.ts';
import {commit} from './commit.ts';
import type {Desk} from './desk.ts';
import {isTyping, keepTyped} from './keep-typed.ts';
import {moveTo} from './move-to.ts';
import {namedStep} from './named-step.ts';
import type {Session} from './session.ts';
import {textAfter} from './text-after.ts';

type Undo = Extract<DeskAction, {type: 'undo'}>;

/**
Takes the last change back: without end, across restarts. Says what it took back, and goes there. Words that are being
typed are kept first, and are what is taken back.
*/
export function undo(session: Session, {time, kept}: Undo, desk: Desk): Updated<Session, Undo> {
	if (isTyping(desk)) {
		if (kept) return stay(session);
		return {...keepTyped(session, time), next: [{type: 'undo', time, kept: true}]};
	}

	const found = undoOf(desk.history);
	return found
		? again(session, desk, 'undo', found, time)
		: tell(session, 'plain', {key: 'session.noUndo'});
}

/** Brings again what was taken back last; not behind words that have been typed since. */
export function redo(session: Session, {time}: {time: string}, desk: Desk): Updated<Session> {
	if (isTyping(desk)) return keepTyped(session, time);
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
		{after: cursorAt(desk, step.changes, changes), said: namedStep(desk.form, step, how)},
	);
}

// To the cell or the paragraph that changed; an editor that is open in the text shows what stands there now.
function cursorAt(
	desk: Desk,
	changes: readonly Change[],
	applied: readonly Change[],
): Partial<Desk> {
	const first = changes.find((change) => 'address' in change);
	const texts = applied.flatMap((change) => ('paragraph' in change ? [change] : []));
	if (texts.length > 0) return textAfter(desk, texts, first === undefined);
	return first && 'address' in first ? moveTo(desk, first.address) : {};
}
