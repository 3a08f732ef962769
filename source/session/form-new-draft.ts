import {carriedOver} from '../check/carried-over.ts';
import {carryOn} from '../draft/carry-on.ts';
import {emptyDraft, type Header, type LastYear} from '../draft/draft.ts';
import type {DraftSummary} from '../draft/draft-store.ts';
import type {Form} from '../form/form.ts';
import {covers} from '../form/select-form.ts';
import type {Reading} from '../workbook/reading.ts';
import {askNewDraft} from './ask-new-draft.ts';
import type {FormDialog} from './dialog.ts';
import {draftThere} from './draft-there.ts';
import {choiceField, filledIn, textField, withReason} from './form-fields.ts';
import {stay} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Session} from './session.ts';

const kinds = ['部门', '政府', '乡镇街道', '其他组织'];

/** 新建: unit, kind of unit, year. What a file already says is filled in; the first open field takes the keys. */
export function newDraftForm(
	session: Session,
	given: {reading?: Reading; path?: string; lastYear?: LastYear; unit?: string} = {},
): FormDialog {
	const {reading, path, lastYear} = given;
	const unit = given.unit ?? reading?.unit ?? '';
	const year = reading?.year ?? (lastYear ? lastYear.year + 1 : session.thisYear - 1);
	const fields = [
		textField('unit', {key: 'session.field.unit'}, unit),
		choiceField(
			'kind',
			{key: 'session.field.kind'},
			kinds.map((kind) => ({id: kind, label: kind})),
		),
		textField('year', {key: 'session.field.year'}, String(year)),
	];
	const open = unit === '' ? 0 : reading?.year === undefined ? 2 : 1;
	return {
		dialog: 'form',
		purpose: {
			what: 'newDraft',
			...(reading && {reading}),
			...(path && {path}),
			...(lastYear && {lastYear}),
		},
		title: {key: 'command.new'},
		lines: reading
			? [{words: {key: 'session.newFor', values: {file: reading.file}}, mark: 'plain'}]
			: [],
		fields,
		focus: open,
		accept: {key: 'session.accept.create'},
	};
}

/** Creates the draft, or says which field is wrong. An unknown year is never "no rules". */
export function acceptNewDraft(session: Session, dialog: FormDialog, time: string): Updated {
	const {purpose} = dialog;
	if (purpose.what !== 'newDraft') return stay(session);
	const unit = filledIn(dialog, 'unit');
	const yearText = filledIn(dialog, 'year').normalize('NFKC').replace(/年.*$/, '');
	const year = Number(yearText);
	const refuse = (id: string, why: NonNullable<FormDialog['why']>) =>
		stay({...session, dialog: withReason(dialog, id, why)});
	if (unit === '') return refuse('unit', {key: 'session.unitMissing'});
	if (!/^\d{4}$/.test(yearText)) return refuse('year', {key: 'session.yearMissing'});
	const form = formFor(session.forms, year);
	if (!form) return refuse('year', {key: 'session.noFormForYear', values: {year}});
	const {reading, path, lastYear} = purpose;
	const header: Header = {
		unit,
		year,
		kind: filledIn(dialog, 'kind'),
		...(lastYear && lastYear.year === year - 1 && {lastYear}),
	};
	const newDraft = {form: form.id, header};
	const there = draftThere(session, unit, year);
	if (there) return openThere(session, dialog, there, year);
	// Which of its tables count may hang on the year: the file is read again.
	if (path && reading && reading.year !== year)
		return {
			...stay(session),
			next: [{type: 'openFile', path, purpose: 'import', newDraft}],
		};
	if (reading) return askNewDraft(session, newDraft, reading);
	const first = header.lastYear && proposed(session, form, header.lastYear, time);
	return stay(session, {type: 'create', ...newDraft, ...(first && {first})});
}

// One draft for a unit and a year: a file goes into it, and without one that is asked.
function openThere(
	session: Session,
	dialog: FormDialog,
	{id, unit}: DraftSummary,
	year: number,
): Updated {
	const {purpose} = dialog;
	const {reading, path} = purpose.what === 'newDraft' ? purpose : {};
	const open = {type: 'open', id, mode: 'write'} as const;
	if (reading && path && reading.year !== year)
		return {...stay(session, open), next: [{type: 'openFile', path, purpose: 'import'}]};
	if (reading) return stay(session, {...open, reading});
	return stay({
		...session,
		dialog: {
			dialog: 'choice',
			title: {key: 'session.draftThere', values: {unit, year}},
			lines: [],
			choices: [
				{label: {key: 'session.openThere'}, does: {type: 'openDraft', id}},
				{label: {key: 'session.cancel'}},
			],
			chosen: 0,
			back: dialog,
		},
	});
}

/** The form that is filled for a year. */
export function formFor(forms: readonly Form[], year: number): Form | undefined {
	return forms.find((form) => form.fill && covers(form, year));
}

// 上年结转: last year's 四 proposed as this year's 二, whatever last year was read from.
function proposed(session: Session, form: Form, {year, form: id, figures}: LastYear, time: string) {
	const last = {...emptyDraft('', id, {unit: '', year}), figures};
	return carryOn(last, form, carriedOver(form, session.rules[form.id] ?? []), time).first;
}
