import {carriedOver} from '../../check/carried-over.ts';
import {draftThere} from '../../desk/draft-there.ts';
import {fillForm} from '../../desk/fill-form.ts';
import {onDesk} from '../../desk/handlers.ts';
import type {Session} from '../../desk/session.ts';
import {carryOn} from '../../draft/carry-on.ts';
import {emptyDraft, type Header, type LastYear} from '../../draft/draft.ts';
import type {DraftSummary} from '../../draft/draft-store.ts';
import {textOfDraft} from '../../draft/text-of-draft.ts';
import type {Form} from '../../form/form.ts';
import {type Opened, open, put} from '../../program/layer.ts';
import {
	choiceField,
	filledIn,
	questionsHandlers,
	textField,
	withReason,
} from '../../program/questions.ts';
import {goOn, type Handlers, stay} from '../../program/updated.ts';
import type {Message} from '../../text/say.ts';
import {isSameUnit} from '../../workbook/import/same-unit.ts';
import {ask, type Next, type Updated} from '../ask.ts';
import type {NewDraftAction, NewDraftAsk, NewDraftPage} from './state.ts';

const kinds = ['部门', '政府', '乡镇街道', '其他组织'];

type Own = Updated<NewDraftAction>;

export const handlers: Handlers<Session, NewDraftPage, NewDraftAction, Next | NewDraftAction> = {
	...questionsHandlers<Session, NewDraftPage, Next | NewDraftAction>({
		accept: (session, own, time) => accept(session, own, time),
	}),
	createWith: (session, {lastYear, time}, own) =>
		accept(session, lastYear ? own : {...own, lastYear: undefined}, time, true),
};

export const asks: Handlers<Session, unknown, NewDraftAsk, Next> = {
	askNewDraft: (session, given) =>
		stay(open<Session, NewDraftPage>(session, questions(session, given))),
	// Its figures become last year's, what it carried forward is proposed.
	carryOn: onDesk((session, _action, {draft}) => {
		const {header, form, figures} = draft;
		const {unit, year} = header;
		const text = textOfDraft(draft);
		const origin = `${unit}${year}年度`;
		const lastYear = {year, form, figures, origin, ...(text && {text})};
		return goOn(session, {type: 'askNewDraft', lastYear, unit});
	}),
};

// What a file already says is filled in; the first open field takes the keys.
function questions(
	{thisYear}: Session,
	given: Omit<Extract<NewDraftAsk, {type: 'askNewDraft'}>, 'type'>,
): Opened<NewDraftPage> {
	const {reading, path, lastYear} = given;
	const unit = given.unit ?? reading?.unit ?? '';
	const file = reading?.file ?? path?.split(/[\\/]/u).at(-1);
	const year = reading?.year ?? (lastYear ? lastYear.year + 1 : thisYear - 1);
	return {
		page: 'new-draft',
		...(reading && {reading}),
		...(path && {path}),
		...(lastYear && {lastYear, ...(given.unit && {lastYearUnit: given.unit})}),
		title: {key: 'command.new'},
		lines: file ? [{words: {key: 'session.newFor', values: {file}}, mark: 'plain'}] : [],
		fields: [
			textField('unit', {key: 'session.field.unit'}, unit),
			choiceField(
				'kind',
				{key: 'session.field.kind'},
				kinds.map((kind) => ({id: kind, label: kind})),
			),
			textField('year', {key: 'session.field.year'}, String(year)),
		],
		focus: unit === '' ? 0 : reading?.year === undefined ? 2 : 1,
		accept: {key: 'session.accept.create'},
	};
}

// Creates the draft, or says which field is wrong. An unknown year is never "no rules".
function accept(session: Session, own: NewDraftPage, time: string, sure = false): Own {
	const unit = filledIn(own, 'unit');
	const yearText = filledIn(own, 'year').normalize('NFKC').replace(/年.*$/, '');
	const year = Number(yearText);
	const refuse = (id: string, why: Message) => stay(put(session, withReason(own, id, why)));
	if (unit === '') return refuse('unit', {key: 'session.unitMissing'});
	if (!/^\d{4}$/.test(yearText)) return refuse('year', {key: 'session.yearMissing'});
	const form = fillForm(session.forms, year);
	if (!form) return refuse('year', {key: 'session.noFormForYear', values: {year}});
	const {reading, path, lastYear} = own;
	if (lastYear && !sure) {
		const asked = askLastYear(session, own, lastYear, {unit, year});
		if (asked) return asked;
	}

	const header: Header = {
		unit,
		year,
		kind: filledIn(own, 'kind'),
		...(lastYear && lastYear.year === year - 1 && {lastYear}),
	};
	const newDraft = {form: form.id, header};
	const there = draftThere(session, unit, year);
	if (there) return openThere(session, own, there, year);
	// Which of its tables count may hang on the year, and a ledger on the unit: the file is read again.
	if (path && reading?.year !== year)
		return goOn(session, {type: 'openFile', path, purpose: 'import', newDraft});
	if (reading) return goOn(session, {type: 'previewNewDraft', newDraft, reading});
	const first = header.lastYear && proposed(session, form, header.lastYear, time);
	return stay(session, {type: 'create', ...newDraft, ...(first && {first})});
}

// Last year's return goes with a draft of its own unit for the year after it; anything else is asked about.
function askLastYear(
	session: Session,
	{lastYearUnit}: NewDraftPage,
	lastYear: LastYear,
	{unit, year}: {unit: string; year: number},
): Own | undefined {
	const without = {
		label: {key: 'session.withoutLastYear'},
		does: {type: 'createWith', lastYear: false},
	} as const;
	const cancel = {label: {key: 'session.cancel'}} as const;
	if (lastYear.year !== year - 1)
		return ask<NewDraftAction>(session, {
			title: {
				key: 'session.lastYearOther',
				values: {year: lastYear.year, expected: year - 1},
			},
			choices: [cancel, without],
		});
	if (lastYearUnit === undefined || isSameUnit(lastYearUnit, unit)) return undefined;
	return ask<NewDraftAction>(session, {
		title: {key: 'session.otherUnit', values: {unit: lastYearUnit, draft: unit}},
		choices: [
			cancel,
			without,
			{
				label: {key: 'session.lastYearAnyway', values: {year: lastYear.year}},
				does: {type: 'createWith', lastYear: true},
			},
		],
	});
}

// One draft for a unit and a year: a file goes into it, and without one that is asked.
function openThere(
	session: Session,
	{reading, path}: NewDraftPage,
	{id, unit}: DraftSummary,
	year: number,
): Updated {
	const open = {type: 'open', id, mode: 'write'} as const;
	if (path && reading?.year !== year)
		return {...stay(session, open), next: [{type: 'openFile', path, purpose: 'import'}]};
	if (reading) return stay(session, {...open, reading});
	return ask(session, {
		title: {key: 'session.draftThere', values: {unit, year}},
		choices: [
			{label: {key: 'session.openThere'}, does: {type: 'openDraft', id}},
			{label: {key: 'session.cancel'}},
		],
	});
}

// 上年结转: last year's 四 proposed as this year's 二, whatever last year was read from.
function proposed({rules}: Session, form: Form, {year, form: id, figures}: LastYear, time: string) {
	const last = {...emptyDraft('', id, {unit: '', year}), figures};
	return carryOn(last, form, carriedOver(form, rules[form.id] ?? []), time).first;
}
