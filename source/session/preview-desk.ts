import {emptyDraft} from '../draft/draft.ts';
import type {Reading} from '../workbook/reading.ts';
import type {NewDraft, PreviewDialog} from './dialog.ts';
import {openDesk} from './open-desk.ts';
import {preview} from './preview.ts';
import {deskOf} from './put-desk.ts';
import type {Desk, Session} from './session.ts';

/** The desk a preview is held against: the open one, or that of a draft which is not there yet. */
export function previewDesk(session: Session, {newDraft}: PreviewDialog): Desk | undefined {
	return newDraft ? deskToBe(session, newDraft) : deskOf(session);
}

/** The preview of a file into a draft that comes into being with what is taken. */
export function newDraftPreview(
	session: Session,
	newDraft: NewDraft,
	reading: Reading,
): PreviewDialog {
	const given = {how: 'imported', file: reading.file, reading, without: []} as const;
	return {...preview(session, deskToBe(session, newDraft), given), newDraft};
}

function deskToBe(session: Session, {form, header}: NewDraft): Desk {
	const draft = emptyDraft('', form, header);
	return openDesk(session, {draft, steps: [], readOnly: false});
}
