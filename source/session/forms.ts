import type {Action} from './action.ts';
import type {FormDialog, FormPurpose} from './dialog.ts';
import {acceptExplain, explainForm} from './form-explain.ts';
import {acceptExport, exportForm} from './form-export.ts';
import {filledIn, textField, withReason} from './form-fields.ts';
import {acceptHeader, headerForm} from './form-header.ts';
import {acceptLastYear, acceptNoLastYear, lastYearForm, noLastYearForm} from './form-last-year.ts';
import {acceptNewDraft, newDraftForm} from './form-new-draft.ts';
import {deskOf, stay, tell} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Desk, Session} from './session.ts';
import {addressOfItem} from './update-find.ts';

type What = Extract<Action, {type: 'openForm'}>['what'];

const onDesk: Partial<Record<What, (session: Session, desk: Desk) => FormDialog | Updated>> = {
	header: (_session, desk) => headerForm(desk),
	explain: (session) => explainForm(session),
	lastYear: (_session, desk) => lastYearForm(desk),
	noLastYear: (_session, desk) => noLastYearForm(desk),
	export: exportForm,
	goto: () => gotoForm(),
};

/** Opens the form for a purpose; what needs an open draft says so where there is none. */
export function openForm(session: Session, what: What, _time: string): Updated {
	if (what === 'newDraft') return stay({...session, dialog: newDraftForm(session)});
	const desk = deskOf(session);
	const open = onDesk[what];
	if (!desk || !open) return tell(session, 'plain', {key: 'session.needsDraft'});
	if (desk.readOnly && what !== 'goto' && what !== 'export')
		return tell(session, 'bad', {key: 'session.readOnly'});
	const made = open(session, desk);
	return 'dialog' in made ? stay({...session, dialog: made}) : made;
}

const accepting: Partial<
	Record<FormPurpose['what'], (session: Session, dialog: FormDialog, time: string) => Updated>
> = {
	newDraft: acceptNewDraft,
	header: acceptHeader,
	explain: acceptExplain,
	lastYear: acceptLastYear,
	noLastYear: acceptNoLastYear,
	export: acceptExport,
	goto: acceptGoto,
	archive: acceptArchive,
};

/** Enter at the end of a form. */
export function acceptForm(session: Session, dialog: FormDialog, time: string): Updated {
	return accepting[dialog.purpose.what]?.(session, dialog, time) ?? stay(session);
}

function gotoForm(): FormDialog {
	return {
		dialog: 'form',
		purpose: {what: 'goto'},
		title: {key: 'command.goto'},
		lines: [{words: {key: 'session.gotoIntro'}, mark: 'faint'}],
		fields: [textField('item', {key: 'session.field.item'})],
		focus: 0,
		accept: {key: 'session.accept.goto'},
	};
}

function acceptGoto(session: Session, dialog: FormDialog): Updated {
	const desk = deskOf(session);
	const text = filledIn(dialog, 'item');
	if (!desk || !addressOfItem(desk, text)) {
		const why = {key: 'session.noSuchItem', values: {text}} as const;
		return stay({...session, dialog: withReason(dialog, 'item', why)});
	}

	return {...stay(session), next: [{type: 'goToText', text}]};
}

/** 归档包: asks for the folder it goes to. */
export function archiveForm(session: Session, id: string): FormDialog {
	return {
		dialog: 'form',
		purpose: {what: 'archive', id},
		title: {key: 'command.archive'},
		lines: [{words: {key: 'session.archiveIntro'}}],
		fields: [textField('folder', {key: 'session.field.folder'}, session.folder)],
		focus: 0,
		accept: {key: 'session.accept.archive'},
	};
}

function acceptArchive(session: Session, dialog: FormDialog): Updated {
	if (dialog.purpose.what !== 'archive') return stay(session);
	const folder = filledIn(dialog, 'folder') || session.folder;
	const {id} = dialog.purpose;
	return stay({...session, dialog: undefined}, {type: 'archive', id, folder});
}
