import {draftThere} from '../../desk/draft-there.ts';
import {fillForm} from '../../desk/fill-form.ts';
import type {Session} from '../../desk/session.ts';
import type {Form} from '../../form/form.ts';
import {open} from '../../program/layer.ts';
import type {NewDraft} from '../../program/request.ts';
import {goOn, type Handlers, stay, tell} from '../../program/updated.ts';
import type {Reading} from '../../workbook/reading.ts';
import type {Next, Updated} from '../ask.ts';
import {previewDesk} from './preview-desk.ts';
import {previewOf} from './preview-of.ts';
import type {Given, Preview, PreviewAsk} from './state.ts';

export const asks: Handlers<Session, unknown, PreviewAsk, Next> = {
	showPreview: (session, {how, reading}) => show(session, {how, reading, without: [], answers: {}}),
	previewNewDraft: (session, {newDraft, reading}) => forNewDraft(session, newDraft, reading),
	takeReading(session, {path, reading, newDraft}) {
		if (!reading.form) return tell(session, 'bad', {key: 'session.noTables', values: {file: path}});
		if (newDraft) return forNewDraft(session, newDraft, reading);
		const {desk} = session;
		if (desk && reading.form !== desk.form.id) return otherForm(session, desk.form, reading);
		if (desk) return show(session, {how: 'imported', reading, without: [], answers: {}});
		const match = draftThere(session, reading.unit, reading.year);
		if (match) return stay(session, {type: 'open', id: match.id, mode: 'write', reading});
		const {unit, year} = reading;
		const form = year === undefined ? undefined : fillForm(session.forms, year);
		// Nothing is left open: straight to the preview.
		if (unit && year !== undefined && form)
			return forNewDraft(session, {form: form.id, header: {unit, year}}, reading);
		return goOn(session, {type: 'askNewDraft', reading, path});
	},
};

function show(session: Session, given: Given): Updated {
	const desk = previewDesk(session, given);
	return stay(desk ? open<Session, Preview>(session, previewOf(session, desk, given)) : session);
}

// A draft that comes into being with what is taken; its last year is looked for meanwhile.
function forNewDraft(session: Session, newDraft: NewDraft, reading: Reading): Updated {
	const form = session.forms.find(({id}) => id === newDraft.form);
	if (form && form.id !== reading.form) return otherForm(session, form, reading);
	const {unit, year} = newDraft.header;
	const shown = show(session, {how: 'imported', reading, without: [], answers: {}, newDraft});
	return stay(shown.session, {type: 'findLastYear', unit, year: year - 1, quiet: true});
}

// Figures of another form cannot be taken over; they can serve as last year's.
function otherForm(session: Session, ours: Form, reading: Reading): Updated {
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
