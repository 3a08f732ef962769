/** A figure as a cell holds it: a number, or blank. Blank is not zero. */
export type Quantity = number | null;

/** Why a text is no quantity. Each has its sentence in the catalogue under `quantity.<why>`. */
export type QuantityFault =
	| 'words'
	| 'several'
	| 'date'
	| 'percent'
	| 'error'
	| 'exponent'
	| 'grouping'
	| 'leadingZero'
	| 'otherUnit'
	| 'tooLarge'
	| 'unknownFormula';

/** What a text means. Blank keeps the text it was written with (`/`, 无); a figure with words keeps both. */
export type Parsed =
	| {kind: 'figure'; value: number; remark?: string}
	| {kind: 'blank'; text?: string}
	| {kind: 'fault'; why: QuantityFault; text: string};

const blanks = new Set([
	'',
	'/',
	'-',
	'--',
	'—',
	'——',
	'－',
	'\\',
	'无',
	'無',
	'空',
	'不适用',
	'不適用',
	'n/a',
]);
const number = String.raw`[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|[+-]?\.\d+`;
const counted = new RegExp(
	`^(${number}) ?(件|项|項|个|個|条|條|宗|起|次|份|部|万元|萬元|元)?(.*)$`,
	'su',
);

/**
Reads a figure the way the trade writes it: full-width digits, thousands separators, a unit behind it,
a remark behind that. Numbers are taken as they are (−3, 1.5 too: the range rule judges them).

@param text - as typed or as the cell shows it
@param unit - the unit the cell is counted in; another unit is a fault, never a conversion
*/
export function parseQuantity(text: string, unit = '件'): Parsed {
	const folded = text
		.normalize('NFKC')
		.replaceAll(/[\s\u00A0\u200B-\u200D\uFEFF]+/gu, ' ')
		.replaceAll(/[−–﹣]/gu, '-')
		.trim();
	if (blanks.has(folded.toLowerCase()))
		return folded === '' && text === '' ? {kind: 'blank'} : {kind: 'blank', text};
	const fault = (why: QuantityFault): Parsed => ({kind: 'fault', why, text});
	if (/^#[A-Z/\d]+[!?]?$/i.test(folded)) return fault('error');
	if (/^\d{2,4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?( \d.*)?$/.test(folded)) return fault('date');
	if (/^[+-]?[\d.,]+ ?%$/.test(folded)) return fault('percent');
	if (/^[+-]?[\d.]+e[+-]?\d+$/i.test(folded)) return fault('exponent');
	const match = counted.exec(folded.replace(/^([+-]) (?=\d)/, '$1'));
	if (!match) return fault('words');
	const [, digits = '', unitText, tail = ''] = match;
	const rest = tail.trim();
	if (/^[+-]?0\d/.test(digits)) return fault('leadingZero');
	// `1.属于国家秘密` and `1、其他` are labels with their number, no figures with words.
	if (/^\d+\.$/.test(digits) && rest !== '') return fault('words');
	if (/^、\p{Script=Han}/u.test(rest)) return fault('words');
	const badGroups = rest.startsWith(',') || (digits.includes(',') && /^\d/.test(tail));
	if (/^[.,]?\d/.test(rest)) return fault(badGroups ? 'grouping' : 'several');
	if (rest !== '' && !/^[(（[【,，;；:：。、]/u.test(rest) && !/^\p{Script=Han}/u.test(rest))
		return fault('words');
	if (unitText && !sameUnit(unitText, unit)) return fault('otherUnit');
	const value = Number(digits.replaceAll(',', ''));
	if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
		return fault('tooLarge');
	const remark = remarkOf(rest);
	return remark === ''
		? {kind: 'figure', value: value + 0}
		: {kind: 'figure', value: value + 0, remark};
}

function sameUnit(written: string, unit: string): boolean {
	const money = /[万萬]元|元/u;
	if (!money.test(written)) return !money.test(unit);
	return written.replace('萬', '万') === unit;
}

// The whole bracket goes when it holds all of the remark: `22（其中修订16件）` keeps 其中修订16件.
function remarkOf(rest: string): string {
	const bracketed = /^[(（[【]([^()（）]*)[)）\]】]$/u.exec(rest);
	return (bracketed?.[1] ?? rest.replace(/^[,，;；:：。、]/u, '')).trim();
}
