import type {Form} from '../form/form.ts';
import type {Draft, Header} from './draft.ts';
import type {CellChange, Transaction} from './transaction.ts';

/** What the next year's draft begins with. */
export type CarriedOn = {header: Header; first?: Transaction};

const from = 'requests/carriedForward/';
const to = 'requests/carriedOver/';

/**
Carries a draft on to the next year: its figures become last year's, and its 三（四）结转下年度继续办理
is proposed as 二、上年结转 — as one step of its own, with 上年结转 as the source of each figure.
Blank stays blank.

@param form - of the next year
@param time - ISO 8601
*/
export function carryOn(last: Draft, form: Form, time: string): CarriedOn {
	const {
		handedIn: _,
		noLastYear: __,
		lastYear: ___,
		date: ____,
		unconfirmed: _____,
		...kept
	} = last.header;
	const {year} = last.header;
	const header: Header = {
		...kept,
		year: year + 1,
		lastYear: {year, form: last.form, figures: last.figures, origin: `${kept.unit}${year}年度`},
	};
	const changes = Object.entries(last.figures).flatMap(([address, {value}]): CellChange[] => {
		if (!address.startsWith(from) || value === null) return [];
		const target = to + address.slice(from.length);
		if (form.cell.get(target)?.kind !== 'entry') return [];
		return [
			{address: target, field: 'value', before: null, after: value},
			{address: target, field: 'source', after: `上年结转|${year}年度`},
		];
	});
	return {header, ...(changes.length > 0 && {first: {how: 'carriedOn', time, changes}})};
}
