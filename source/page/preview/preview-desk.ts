import type {Desk} from '../../desk/desk.ts';
import {openDesk} from '../../desk/open-desk.ts';
import type {Session} from '../../desk/session.ts';
import {emptyDraft} from '../../draft/draft.ts';
import type {Given} from './state.ts';

/** The desk a preview is held against: the open one, or that of a draft which is not there yet. */
export function previewDesk(
	session: Session,
	{newDraft}: Pick<Given, 'newDraft'>,
): Desk | undefined {
	if (!newDraft) return session.desk;
	const draft = emptyDraft('', newDraft.form, newDraft.header);
	return openDesk(session, {draft, steps: [], readOnly: false});
}
