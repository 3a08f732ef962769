import type {HeaderChange} from '../draft/transaction.ts';
import {commit} from './commit.ts';
import type {FormDialog} from './dialog.ts';
import {filledIn, textField, withReason} from './form-fields.ts';
import {deskOf, stay} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Desk, Session} from './session.ts';

const fields = ['unit', 'preparer', 'reviewer', 'head', 'phone', 'date'] as const;

/** 表头: the unit's name, 填报人, 审核人, 负责人, 联系电话, 填报日期. */
export function headerForm({draft}: Desk): FormDialog {
	return {
		dialog: 'form',
		purpose: {what: 'header'},
		title: {key: 'command.header'},
		lines: [],
		fields: fields.map((id) => textField(id, {key: `session.field.${id}`}, draft.header[id] ?? '')),
		focus: 1,
		accept: {key: 'session.accept.keep'},
	};
}

export function acceptHeader(session: Session, dialog: FormDialog, time: string): Updated {
	const desk = deskOf(session);
	if (!desk) return stay(session);
	if (filledIn(dialog, 'unit') === '')
		return stay({...session, dialog: withReason(dialog, 'unit', {key: 'session.unitMissing'})});
	const changes = fields.flatMap((header): HeaderChange[] => {
		const before = desk.draft.header[header];
		const after = filledIn(dialog, header) || undefined;
		return before === after ? [] : [{header, before, after} as HeaderChange];
	});
	return commit({...session, dialog: undefined}, {how: 'header', changes, time}, {}, dialog);
}
