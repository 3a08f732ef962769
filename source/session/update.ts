import type {Action} from './action.ts';
import {stay} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Session} from './session.ts';
import {updateAnswer} from './update-answer.ts';
import {updateBlock} from './update-block.ts';
import {updateDialog} from './update-dialog.ts';
import {updateEditor} from './update-editor.ts';
import {updateFind} from './update-find.ts';
import {updateFindings} from './update-findings.ts';
import {updateMend} from './update-mend.ts';
import {updateMoves} from './update-moves.ts';
import {updatePaste} from './update-paste.ts';
import {updatePoint} from './update-point.ts';
import {updatePreview} from './update-preview.ts';
import {updateSaved} from './update-saved.ts';
import {updateSuspects} from './update-suspects.ts';
import {updateTyping} from './update-typing.ts';
import {updateUndo} from './update-undo.ts';
import {updateWorld} from './update-world.ts';

const parts = [
	updateMoves,
	updateEditor,
	updateTyping,
	updateBlock,
	updatePaste,
	updateUndo,
	updateFindings,
	updateSuspects,
	updateFind,
	updatePoint,
	updateDialog,
	updatePreview,
	updateMend,
	updateWorld,
	updateSaved,
	updateAnswer,
];

/**
What an action makes of the session, and what it asks of the world. Pure: time, ids and files come in with
actions. Keys and commands are not known here: `respond` of command/ turns them into these actions.
*/
export function update(session: Session, action: Action): Updated {
	for (const part of parts) {
		const updated = part(session, action);
		if (updated) return updated;
	}

	return stay(session);
}
