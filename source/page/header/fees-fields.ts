import type {Fees, Header} from '../../draft/draft.ts';
import {parseQuantity} from '../../form/quantity.ts';
import {
	choiceField,
	type Field,
	filledIn,
	type Questions,
	textField,
} from '../../program/questions.ts';
import type {Message} from '../../text/say.ts';

const figures = [
	['notices', '件'],
	['total', '元'],
	['paid', '元'],
] as const;

/** 信息处理费: not told yet, none, or how much; only then there are three figures. */
export function feesFields(fees: Header['fees']): Field[] {
	const chosen = fees === undefined ? 'open' : fees === 'none' ? 'none' : 'some';
	return [
		choiceField(
			'fees',
			{key: 'session.field.fees'},
			(['open', 'none', 'some'] as const).map((id) => ({id, label: {key: `session.fees.${id}`}})),
			chosen,
		),
		...(chosen === 'some' ? figureFields(fees as Fees) : []),
	];
}

function figureFields(fees: Fees | undefined): Field[] {
	return figures.map(([id, unit]) => {
		const value = fees?.[id] ?? null;
		return textField(`fees.${id}`, {key: `session.field.fees.${id}`}, shown(value, unit), unit);
	});
}

function shown(value: number | null, unit: string): string {
	if (value === null) return '';
	return unit === '元' && !Number.isInteger(value) ? value.toFixed(2) : String(value);
}

/** The questions with the three figures where they are asked for, and without them where not. */
export function fitFees<Own extends Questions>(own: Own): Own {
	const isThere = own.fields.some(({id}) => id === 'fees.notices');
	const isAsked = filledIn(own, 'fees') === 'some';
	if (isThere === isAsked) return own;
	const others = own.fields.filter(({id}) => !id.startsWith('fees.'));
	return {...own, fields: isAsked ? [...others, ...figureFields(undefined)] : others};
}

/** What is filled in of it, or which field is wrong and why. */
export function filledFees(
	own: Pick<Questions, 'fields'>,
):
	| {fees: Header['fees']; wrong?: undefined}
	| {fees?: undefined; wrong: {id: string; why: Message}} {
	const kind = filledIn(own, 'fees');
	if (kind !== 'some') return {fees: kind === 'none' ? 'none' : undefined};
	const fees: Fees = {notices: null, total: null, paid: null};
	for (const [id, unit] of figures) {
		const text = filledIn(own, `fees.${id}`);
		const read = parseQuantity(text, unit);
		const wrong = (why: Message) => ({wrong: {id: `fees.${id}`, why}});
		if (read.kind === 'fault') return wrong({key: `quantity.${read.why}`, values: {text}});
		if (read.kind === 'blank') continue;
		const places = unit === '元' ? 2 : 0;
		const decimals = String(read.value).split('.')[1]?.length ?? 0;
		if (read.value < 0 || decimals > places)
			return wrong({
				key: `session.fees.wrong.${unit === '元' ? 'amount' : 'count'}`,
				values: {text},
			});
		fees[id] = read.value;
	}

	return {fees};
}
