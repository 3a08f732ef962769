import {correctionsSinceHandIn} from '../workbook/export/corrections.ts';
import {exportName} from '../workbook/export/export-name.ts';
import {preflight} from '../workbook/export/preflight.ts';
import type {ExportKind, Field, FormDialog, Line} from './dialog.ts';
import {exportEnding} from './export-file.ts';
import {choiceField, filledIn, textField, withReason} from './form-fields.ts';
import {plainPath} from './plain-path.ts';
import {deskOf, stay} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Desk, Session} from './session.ts';

/** What goes into the workbook besides the figures: nothing, the names at its head, the 校验报告 behind its tables. */
const besides = ['nothing', 'head', 'report'] as const;

const order = ['kind', 'into', 'besides', 'folder', 'name', 'override'] as const;

const kinds: readonly ExportKind[] = ['handIn', 'forReview', 'report', 'docx', 'html', 'csv'];

/**
报送 and every other export: the pre-flight list with the way to mend each line, what to make, where to put it.
While something blocks, 送审稿 is proposed, and 报送表 asks for a 特殊情况说明. What was typed before the form was left
to mend something stands in it again.
*/
export function exportForm({folder, kept}: Session, desk: Desk): FormDialog {
	const {lines, blocked} = preflight(desk);
	const {draft} = desk;
	const {unit, year} = draft.header;
	const fields = [
		choiceField(
			'kind',
			{key: 'session.field.export'},
			kinds.map((id) => ({id, label: {key: `session.export.${id}`}})),
			blocked ? 'forReview' : 'handIn',
		),
		textField('into', {key: 'session.field.into'}),
		choiceField(
			'besides',
			{key: 'session.field.besides'},
			besides.map((id) => ({id, label: {key: `session.besides.${id}`}})),
		),
		textField('folder', {key: 'session.field.folder'}, folder),
		textField('name', {key: 'session.field.name'}, exportName(unit, year)),
		...(blocked ? [textField('override', {key: 'session.field.override'})] : []),
	];
	return fitExport({
		dialog: 'form',
		purpose: {what: 'export', aside: []},
		title: {key: 'command.export'},
		lines: lines.flatMap(({ok, blocks, message, mend}): Line[] => [
			{words: message, mark: ok ? 'good' : blocks ? 'bad' : 'plain'},
			...(mend ? [{words: mend, mark: 'faint', indent: 1} as const] : []),
		]),
		fields: fields.map((field) => withKept(field, kept)),
		focus: 0,
		accept: {key: 'session.accept.export'},
	});
}

/** The fields that mean something only for some kinds. */
const meantFor: Partial<Record<string, readonly ExportKind[]>> = {
	into: ['handIn'],
	besides: ['handIn', 'forReview'],
	override: ['handIn'],
};

/** The export form with the fields of the chosen kind only, and behind the name what the file's ending will be. */
export function fitExport(dialog: FormDialog): FormDialog {
	const {purpose} = dialog;
	if (purpose.what !== 'export') return dialog;
	const kind = filledIn(dialog, 'kind') as ExportKind;
	const all = order.flatMap((id) =>
		[...dialog.fields, ...purpose.aside].filter((field) => field.id === id),
	);
	const isMeant = ({id}: Field) => meantFor[id]?.includes(kind) ?? true;
	const into = kind === 'handIn' ? plainPath(filledIn({fields: all}, 'into')) : undefined;
	const unit = exportEnding(kind, into);
	return {
		...dialog,
		purpose: {what: 'export', aside: all.filter((field) => !isMeant(field))},
		fields: all
			.filter(isMeant)
			.map((field) => (field.id === 'name' && field.kind === 'text' ? {...field, unit} : field)),
	};
}

// What to make is proposed anew: what blocked may be mended by now.
function withKept(field: Field, kept: FormDialog | undefined): Field {
	const aside = kept?.purpose.what === 'export' ? kept.purpose.aside : [];
	const before = [...(kept?.fields ?? []), ...aside].find(({id}) => id === field.id);
	if (field.kind === 'text' && before?.kind === 'text') return {...field, typing: before.typing};
	if (field.kind === 'choice' && before?.kind === 'choice' && field.id !== 'kind')
		return {...field, chosen: before.chosen};
	return field;
}

/** Asks for the export. What blocks hand-in blocks it, except with a 特殊情况说明; everything else is always possible. */
export function acceptExport(session: Session, dialog: FormDialog, time: string): Updated {
	const desk = deskOf(session);
	if (!desk) return stay(session);
	const {form, draft} = desk;
	const kind = filledIn(dialog, 'kind') as ExportKind;
	const refuse = (id: string, why: NonNullable<FormDialog['why']>) =>
		stay({...session, dialog: withReason(dialog, id, why)});
	const name = filledIn(dialog, 'name').replaceAll(/[\\/:*?"<>|]/g, '');
	if (name === '') return refuse('name', {key: 'session.nameMissing'});
	const folder = plainPath(filledIn(dialog, 'folder')) ?? session.folder;
	const override = filledIn(dialog, 'override');
	const {blocked, first} = preflight(desk);
	if (kind === 'handIn' && blocked && override === '') {
		const line = first ? first.message : undefined;
		return stay({
			...session,
			dialog: {...withReason(dialog, 'override', {key: 'session.blocked'}), why: line},
		});
	}

	// The superior's workbook is for hand-in only.
	const into = kind === 'handIn' ? plainPath(filledIn(dialog, 'into')) : undefined;
	const corrections = correctionsSinceHandIn(draft, desk.history.steps, form);
	return stay(
		{...session, waiting: {key: 'session.exporting'}},
		{
			type: 'export',
			kind,
			draft,
			folder,
			name,
			...(into && {into, head: filledIn(dialog, 'besides') === 'head'}),
			...(filledIn(dialog, 'besides') === 'report' && !into && {reportInside: true}),
			...(corrections && {corrections}),
			...(override && kind === 'handIn' && {override}),
			force: false,
			time,
		},
	);
}
