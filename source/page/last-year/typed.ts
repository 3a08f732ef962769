import {neededLastYear} from '../../check/needed-last-year.ts';
import type {Desk} from '../../desk/desk.ts';
import {cellOf} from '../../desk/geometry.ts';
import type {Session} from '../../desk/session.ts';
import type {Entry, LastYear} from '../../draft/draft.ts';
import type {Address} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import {parseQuantity} from '../../form/quantity.ts';
import type {QuestionsAction} from '../../program/action.ts';
import {close, open, put} from '../../program/layer.ts';
import {filledIn, questionsHandlers, textField, withReason} from '../../program/questions.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import type {Next, Updated} from '../ask.ts';
import {putLastYear} from './put-last-year.ts';
import type {TypedLastYear} from './state.ts';

export const typedHandlers: Handlers<Session, TypedLastYear, QuestionsAction, Next> =
	questionsHandlers<Session, TypedLastYear, Next>({accept});

/** Opens the figures of last year that the rules need, to be typed. */
export function openTyped(session: Session, {form, rules, draft, readOnly}: Desk): Updated {
	if (readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
	const {year, lastYear} = draft.header;
	return stay(
		open<Session, TypedLastYear>(session, {
			page: 'last-year',
			title: {key: 'session.lastYearTitle', values: {year: year - 1}},
			lines: [{words: {key: 'session.lastYearIntro', values: {year: year - 1}}}],
			fields: neededLastYear(form, rules).map((address) => {
				const cell = cellOf(form, address);
				return textField(address, labelOf(cell), figureIn(lastYear, address), cell.unit);
			}),
			focus: 0,
			accept: {key: 'session.accept.keep'},
		}),
	);
}

function figureIn(lastYear: LastYear | undefined, address: Address): string {
	const entry = lastYear?.figures[address];
	const figure = entry?.stated ?? entry?.value;
	return typeof figure === 'number' ? String(figure) : '';
}

// Keeps the figures typed as last year's return; the first that is no quantity says why.
function accept(session: Session, own: TypedLastYear, time: string): Updated {
	const {desk, layers} = session;
	if (!desk) return stay(session);
	const {year, lastYear: before} = desk.draft.header;
	const figures: Record<Address, Entry> = {...before?.figures};
	for (const {id: address} of own.fields) {
		const {unit, kind} = cellOf(desk.form, address);
		const text = filledIn(own, address);
		const parsed = parseQuantity(text, unit);
		if (parsed.kind === 'fault') {
			const why = {key: `quantity.${parsed.why}`, values: {text, unit}} as const;
			return stay(put(session, withReason(own, address, why)));
		}

		if (parsed.kind === 'blank') delete figures[address];
		else
			figures[address] =
				kind === 'total' ? {value: null, stated: parsed.value} : {value: parsed.value};
	}

	const after: LastYear = {year: year - 1, form: desk.form.id, figures, origin: '手工录入'};
	return putLastYear(close(session, own), desk, after, time, {layers});
}
