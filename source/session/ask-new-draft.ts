import type {Form} from '../form/form.ts';
import type {Reading} from '../workbook/reading.ts';
import type {NewDraft} from './dialog.ts';
import {newDraftPreview} from './preview-desk.ts';
import {stay, tell} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Session} from './session.ts';

/** Figures of another form cannot be taken over; they can serve as last year's. */
export function otherForm(session: Session, ours: Form, reading: Reading): Updated {
	const theirs = session.forms.find(({id}) => id === reading.form);
	return tell(session, 'bad', {
		key: 'session.otherForm',
		values: {
			file: reading.file,
			theirs: theirs?.basis.document ?? '',
			ours: ours.basis.document,
		},
	});
}

/** The preview of a draft that comes into being with what is taken; its last year is looked for meanwhile. */
export function askNewDraft(session: Session, newDraft: NewDraft, reading: Reading): Updated {
	const form = session.forms.find(({id}) => id === newDraft.form);
	if (form && form.id !== reading.form) return otherForm(session, form, reading);
	const {unit, year} = newDraft.header;
	return stay(
		{...session, dialog: newDraftPreview(session, newDraft, reading)},
		{type: 'findLastYear', unit, year: year - 1, quiet: true},
	);
}
