import {exactDifference, exactFixed, exactPercent, exactProduct, exactSum} from '../form/exact.ts';
import type {Quantity} from '../form/quantity.ts';
import {cellsOfTerm} from './cells-of-term.ts';
import type {Reference, Term} from './reference.ts';
import type {Sources, YearSource} from './sources.ts';

/** Why a reference has no value: a cell is blank, there is no last year, or it divides by 0. */
export type WhyNoValue = 'blank' | 'noLastYear' | 'impossible';

/**
What a reference comes to. `value` is the figure told (of a change below last year it is negative); a word such as
{单位} has none, and no `why`.
*/
export type Valued = {value: Quantity; shown: string; why?: WhyNoValue};

const marks: Readonly<Record<WhyNoValue, string>> = {
	blank: '〔未填〕',
	noLastYear: '〔无上年〕',
	impossible: '〔无法计算〕',
};

/** The value of a reference, exactly, and how it is told: 3525, 增长1.08%, 40.6%. */
export function valueOfReference(reference: Reference, sources: Sources): Valued {
	if (reference.kind === 'word') return wordOf(reference.word, sources);
	const {terms, digits} = reference;
	const sum = sumOf(terms, sources);
	if (typeof sum === 'string') return without(sum);
	if (reference.kind === 'sum') {
		const shown = digits === undefined ? plain(sum) : exactFixed(sum, digits);
		return {value: digits === undefined ? sum : Number(shown), shown};
	}

	if (reference.kind === 'change') return changeOf(sum, terms, sources, digits ?? 2);
	const whole = sumOf(reference.whole, sources);
	if (typeof whole === 'string') return without(whole);
	if (whole === 0) return without('impossible');
	const shown = exactPercent(sum, whole, digits ?? 1);
	return {value: Number(shown), shown: `${shown}%`};
}

function wordOf(word: 'year' | 'lastYear' | 'unit', {year, unit}: Sources): Valued {
	if (word === 'unit') return {value: null, shown: unit};
	const value = word === 'year' ? year : year - 1;
	return {value, shown: String(value)};
}

function changeOf(now: number, terms: readonly Term[], sources: Sources, digits: number): Valued {
	// Last year's fees are told in no table.
	if (terms.some((term) => 'fee' in term)) return without('noLastYear');
	const then = sumOf(
		terms.map((term) => ('fee' in term ? term : {...term, last: true as const})),
		sources,
	);
	if (typeof then === 'string') return without(then);
	const difference = exactDifference(now, then);
	if (difference === 0) return {value: 0, shown: '与上年持平'};
	if (then <= 0) return without('impossible');
	const size = exactPercent(Math.abs(difference), then, digits);
	const word = difference > 0 ? '增长' : '下降';
	const value = difference > 0 ? Number(size) : -Number(size);
	// Told as 0.00% it would read as if nothing had changed.
	if (value === 0) return {value: 0, shown: `${word}不足${least(digits)}%`};
	return {value, shown: `${word}${size}%`};
}

function least(digits: number): string {
	return digits === 0 ? '1' : `0.${'1'.padStart(digits, '0')}`;
}

function without(why: WhyNoValue): Valued {
	return {value: null, shown: marks[why], why};
}

function sumOf(terms: readonly Term[], sources: Sources): number | WhyNoValue {
	const values: number[] = [];
	for (const term of terms) {
		const value = 'fee' in term ? feeOf(term.fee, sources) : countOf(term, sources);
		if (typeof value === 'string') return value;
		values.push(term.minus ? -value : value);
	}

	return exactSum(values) + 0;
}

function feeOf(fee: 'notices' | 'total' | 'paid', {fees}: Sources): number | WhyNoValue {
	if (fees === 'none') return 0;
	return fees?.[fee] ?? 'blank';
}

function countOf(term: Extract<Term, {section: string}>, sources: Sources): number | WhyNoValue {
	const year: YearSource | undefined = term.last ? sources.last : sources;
	const why = term.last ? 'noLastYear' : 'blank';
	const cells = year ? cellsOfTerm(year.form, term) : [];
	if (!year || cells.length === 0) return why;
	const values: number[] = [];
	for (const {address} of cells) {
		const value = year.figure(address);
		if (value === null) return why;
		values.push(term.yuan ? exactProduct(value, 10_000) : value);
	}

	return exactSum(values);
}

// Never 1e+21, and no more decimals than there are.
function plain(value: number): string {
	const text = String(value);
	return text.includes('e') ? exactFixed(value, 0) : text;
}
