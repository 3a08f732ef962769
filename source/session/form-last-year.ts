import type {Entry, LastYear, NoLastYear} from '../draft/draft.ts';
import type {Transaction} from '../draft/transaction.ts';
import type {Address, Form} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import {parseQuantity} from '../form/quantity.ts';
import {commit} from './commit.ts';
import type {FormDialog} from './dialog.ts';
import {choiceField, filledIn, textField, withReason} from './form-fields.ts';
import {cellOf} from './geometry.ts';
import {deskOf, stay} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Desk, Session} from './session.ts';

/** The figures of last year that the rules need: what was carried forward, and what was in force. */
function neededOf(form: Form): Address[] {
	return form.cells
		.filter(
			({section, row, column}) =>
				(section === 'requests' && row.id === 'carriedForward') ||
				(section === 'disclosure' && column.id === 'inForce'),
		)
		.map(({address}) => address);
}

function figureIn(lastYear: LastYear | undefined, address: Address): string {
	const entry = lastYear?.figures[address];
	const figure = entry?.stated ?? entry?.value;
	return typeof figure === 'number' ? String(figure) : '';
}

/** 只录上年: the 7 + 2 figures of last year, where no file of it can be had. */
export function lastYearForm({form, draft}: Desk): FormDialog {
	const {year, lastYear} = draft.header;
	return {
		dialog: 'form',
		purpose: {what: 'lastYear', form},
		title: {key: 'session.lastYearTitle', values: {year: year - 1}},
		lines: [{words: {key: 'session.lastYearIntro', values: {year: year - 1}}}],
		fields: neededOf(form).map((address) => {
			const cell = cellOf(form, address);
			return textField(address, labelOf(cell), figureIn(lastYear, address), cell.unit);
		}),
		focus: 0,
		accept: {key: 'session.accept.keep'},
	};
}

/** Keeps the figures typed as last year's return; the first that is no quantity says why. */
export function acceptLastYear(session: Session, dialog: FormDialog, time: string): Updated {
	const desk = deskOf(session);
	if (dialog.purpose.what !== 'lastYear' || !desk) return stay(session);
	const {year, lastYear: before} = desk.draft.header;
	const figures: Record<Address, Entry> = {...before?.figures};
	for (const address of neededOf(desk.form)) {
		const {unit, kind} = cellOf(desk.form, address);
		const text = filledIn(dialog, address);
		const parsed = parseQuantity(text, unit);
		if (parsed.kind === 'fault') {
			const why = {key: `quantity.${parsed.why}`, values: {text, unit}} as const;
			return stay({...session, dialog: withReason(dialog, address, why)});
		}

		if (parsed.kind === 'blank') delete figures[address];
		else
			figures[address] =
				kind === 'total' ? {value: null, stated: parsed.value} : {value: parsed.value};
	}

	const after: LastYear = {year: year - 1, form: desk.form.id, figures, origin: '手工录入'};
	return putLastYear({...session, dialog: undefined}, desk, after, time, dialog);
}

/** Puts a last year's return into the draft; a declaration that there is none goes. */
export function putLastYear(
	session: Session,
	desk: Desk,
	after: LastYear,
	time: string,
	dialog?: FormDialog,
): Updated {
	const {lastYear: before, noLastYear} = desk.draft.header;
	const transaction: Transaction = {
		how: 'header',
		changes: [
			{header: 'lastYear', ...(before && {before}), after},
			...(noLastYear ? [{header: 'noLastYear', before: noLastYear} as const] : []),
		],
		time,
	};
	return commit(session, transaction, {}, dialog);
}

const reasons: readonly NoLastYear[] = ['首年', '新设机构', '上年数据无法取得', '机构改革'];

/** 无上年数据: one declaration that answers every year rule. */
export function noLastYearForm({draft}: Desk): FormDialog {
	return {
		dialog: 'form',
		purpose: {what: 'noLastYear'},
		title: {key: 'command.noLastYear'},
		lines: [{words: {key: 'session.noLastYearIntro'}}],
		fields: [
			choiceField(
				'reason',
				{key: 'session.field.reason'},
				reasons.map((reason) => ({id: reason, label: reason})),
				draft.header.noLastYear,
			),
		],
		focus: 0,
		accept: {key: 'session.accept.keep'},
	};
}

export function acceptNoLastYear(session: Session, dialog: FormDialog, time: string): Updated {
	const desk = deskOf(session);
	if (!desk) return stay(session);
	const after = reasons.find((reason) => reason === filledIn(dialog, 'reason'));
	const {noLastYear: before, lastYear} = desk.draft.header;
	return commit(
		{...session, dialog: undefined},
		{
			how: 'header',
			changes: [
				{header: 'noLastYear', ...(before && {before}), ...(after && {after})},
				...(lastYear ? [{header: 'lastYear', before: lastYear} as const] : []),
			],
			time,
		},
		{},
		dialog,
	);
}
