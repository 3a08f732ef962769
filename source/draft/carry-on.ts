import type {Address, Form} from '../form/form.ts';
import type {ParagraphChange} from './change-text.ts';
import type {Draft, Header} from './draft.ts';
import {openingOfDraft} from './paragraph.ts';
import {textOfDraft} from './text-of-draft.ts';
import type {CellChange, Transaction} from './transaction.ts';

/** What the next year's draft begins with. */
export type CarriedOn = {header: Header; first?: Transaction};

/**
Carries a draft on to the next year: its figures and its text become last year's, and what the rules say follows from them alone
(三（四）结转下年度 as 二、上年结转) is proposed, as one step of its own, with 上年结转 as the source of each figure.
Blank stays blank.

@param form - of the next year
@param carried - of the next year's form and rules: `carriedOver(form, rules)`
@param time - ISO 8601
*/
export function carryOn(
	last: Draft,
	form: Form,
	carried: readonly {from: Address; to: Address}[],
	time: string,
): CarriedOn {
	const {
		handedIn: _,
		noLastYear: __,
		lastYear: ___,
		date: ____,
		unconfirmed: _____,
		fees: ______,
		review: _______,
		ledger: ________,
		summed: _________,
		...kept
	} = last.header;
	const {year} = last.header;
	const text = textOfDraft(last);
	const header: Header = {
		...kept,
		year: year + 1,
		lastYear: {
			year,
			form: last.form,
			figures: last.figures,
			origin: `${kept.unit}${year}年度`,
			...(text && {text}),
		},
	};
	const changes = carried.flatMap(({from, to}): CellChange[] => {
		const after = last.figures[from]?.value ?? null;
		if (after === null || form.cell.get(to)?.kind !== 'entry') return [];
		return [
			{address: to, field: 'value', before: null, after},
			{address: to, field: 'source', after: `上年结转|${year}年度`},
		];
	});
	const all = [...changes, ...openingCarried(last)];
	return {header, ...(all.length > 0 && {first: {how: 'carriedOn', time, changes: all}})};
}

// The words above part 一 stay those of the office: what they say by {year} is this year's, another year is to be changed.
function openingCarried({paragraphs, header: {year}}: Draft): ParagraphChange[] {
	const years = new RegExp(`(?<!\\d)(?:${year}|${year + 1})年(?:度)?`, 'gu');
	return openingOfDraft(paragraphs).map(({id, text, ties: _, ...one}) => ({
		paragraph: id,
		after: {
			...one,
			text: text.replaceAll(years, (words) => `〔待改：${words}〕`),
			from: `上年文稿|${year}年度`,
		},
	}));
}
