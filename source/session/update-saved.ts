import type {Action} from './action.ts';
import {deskOf, putDesk, stay, tell} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Session} from './session.ts';

/** What the draft store said to a save: kept, or refused, which brings back the desk and what was typed. */
export function updateSaved(session: Session, action: Action): Updated | undefined {
	const desk = deskOf(session);
	if (!desk) return undefined;
	switch (action.type) {
		case 'saved':
			return stay(putDesk(session, {before: undefined}));
		case 'refused': {
			const {before} = desk;
			if (!before) return tell(session, 'bad', action.why);
			const {why} = action;
			const {editor} = before.desk;
			const lost = why.key === 'draft.lostLock' ? ({takenOver: true} as const) : {};
			const back: Session = {...session, at: {page: 'desk', desk: {...before.desk, ...lost}}};
			const {dialog = session.dialog} = before;
			const asked = dialog?.dialog === 'form' ? {...dialog, why} : dialog;
			const reopened = {...back, dialog: asked};
			return tell(editor ? putDesk(reopened, {editor: {...editor, why}}) : reopened, 'bad', why);
		}

		case 'copied': {
			const {cells, refused} = action;
			if (refused) return tell(session, 'bad', {key: 'session.copyRefused'});
			return tell(
				session,
				'plain',
				cells === 0
					? {key: 'session.copiedFinding'}
					: {key: desk.copied?.cut ? 'session.cut' : 'session.copied', values: {cells}},
			);
		}

		default:
			return undefined;
	}
}
