import {foldFigure, noteMark} from './fold-figure.ts';

/** A figure as a cell holds it: a number, or blank. Blank is not zero. */
export type Quantity = number | null;

/** Why a text is no quantity. Each has its sentence in the catalogue under `quantity.<why>`. */
export type QuantityFault =
	| 'words'
	| 'multiplier'
	| 'range'
	| 'vague'
	| 'several'
	| 'date'
	| 'percent'
	| 'error'
	| 'exponent'
	| 'grouping'
	| 'leadingZero'
	| 'otherUnit'
	| 'tooLarge'
	| 'unknownFormula'
	| 'unread'
	| 'leftOut'
	| 'notShown';

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
	'\\',
	'无',
	'無',
	'空',
	'不适用',
	'不適用',
	'n/a',
]);

const figure = String.raw`[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|[+-]?\.\d+`;
const unitWords =
	'件次|人次|件|项|項|个|個|条|條|宗|起|次|份|部|亿元|億元|千元|百元|十元|万元|萬元|元';
const marks = `(?:${noteMark}|[*※†‡]|注\\d{0,2}(?!\\d))`;
const parts = new RegExp(
	`^(?<before>${noteMark}*)'?(?<digits>${figure})(?<marks>(?: ?${marks})*)(?: ?(?<unit>${unitWords}))?(?<more>(?: ?${marks})*)(?<tail>.*)$`,
	'su',
);

const plainNumber = /^(?:0|[1-9]\d{0,14})$/;
const isUnit = new RegExp(`^(?:单位[:：]?)?(?:${unitWords})$`, 'u');

// What in front of a figure or behind it makes it another one, several, or none that is exact.
const multiplier = /^[十拾百佰千仟万萬亿億]/u;
const range = /^(?:[-~～〜—―至到或]|\.{2,}|…)+ ?[约約]? ?\d/u;
const vagueBefore = /^(?:大?[约約]|近|超过?|逾|不足|不到|至少|最多|[<>≤≥≈~～])+ ?[\d.]/u;
const vagueBehind =
	/^(?:[余餘多来來几幾]|以上|以下|以内|左右|上下|[约約]|不到|不足|\+|~|～|[＜＞<>≤≥])/u;
// The same, set apart by a bracket, a mark or a space: the whole of the words.
const multiplierWords = new RegExp(`^[十拾百佰千仟万萬亿億]+(?:${unitWords})?$`, 'u');
const vagueWords =
	/^(?:大?[约約](?:数|數)?|[余餘多]|近|以上|以下|以内|左右|上下|不到|不足|至少|最多|概数|概數|[估预預][计計]?(?:数|數)?|[+~～≈<>≤≥])$/u;
const numeralWords = /^[零〇一二三四五六七八九两兩廿卅]+$|^(?:成|倍|折|打|双|對|对)$/u;
const joined = /^(?:[和与與及或至到加减減×xX*+]|加上) ?\d/u;
const dates = [
	/^\d{2,4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?( \d.*)?$/u,
	/^\d{1,4} ?(?:年|月|日|号|時|时|点)/u,
	/^\d{1,2}:\d{2}(?::\d{2})?$/u,
];

/**
Reads a figure the way the trade writes it: full-width digits, thousands separators, a unit behind it, a remark in
brackets or behind punctuation. Marks of notes (75①, 75¹, 75注1) become the remark; a multiplier, a range or a vague
word (267万件, 3至5, 6991余件) is a fault. Numbers are taken as they are (−3, 1.5 too: the range rule judges them).

@param text - as typed or as the cell shows it
@param unit - the unit the cell is counted in; another unit is a fault, never a conversion
*/
export function parseQuantity(text: string, unit = '件'): Parsed {
	// Most are nothing but digits, and need no looking into.
	if (plainNumber.test(text)) return {kind: 'figure', value: Number(text)};
	const folded = foldFigure(text);
	if (blanks.has(folded.toLowerCase()))
		return folded === '' && text === '' ? {kind: 'blank'} : {kind: 'blank', text};
	const fault = (why: QuantityFault): Parsed => ({kind: 'fault', why, text});
	if (/^#[A-Z/\d]+[!?]?$/i.test(folded)) return fault('error');
	if (dates.some((date) => date.test(folded))) return fault('date');
	if (/^[+-]?[\d.,]+ ?[%‰]$/u.test(folded)) return fault('percent');
	if (/^[+-]?[\d.]+e[+-]?\d+$/i.test(folded)) return fault('exponent');
	if (vagueBefore.test(folded)) return fault('vague');
	// The input method's full stop between digits is a point where the cell has decimals, else two numbers.
	const pointed = isMoney(unit) ? folded.replace(/(?<=\d)。(?=\d)/u, '.') : folded;
	const match = parts.exec(pointed.replace(/^([+-]) (?=\d)/, '$1'))?.groups;
	if (!match) return fault('words');
	const {before = '', digits = '', unit: unitText, tail = ''} = match;
	const why =
		faultOf(digits, tail, unitText) ??
		faultOfWords(tail.trim(), unit) ??
		faultOfFigure(digits, unit);
	if (why) return fault(why);
	// `⒈75` may be 1.75 as well.
	if (/[\u2488-\u249B]/u.test(before)) return fault('words');
	if (unitText && !sameUnit(unitText, unit)) return fault('otherUnit');
	const value = Number(digits.replaceAll(',', ''));
	if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
		return fault('tooLarge');
	const notes = (before + (match.marks ?? '') + (match.more ?? '')).replaceAll(' ', '');
	const remark = [notes, remarkOf(tail.trim())].filter(Boolean).join(' ');
	return remark === ''
		? {kind: 'figure', value: value + 0}
		: {kind: 'figure', value: value + 0, remark};
}

// What may not stand behind a figure.
function faultOf(
	digits: string,
	tail: string,
	unitText: string | undefined,
): QuantityFault | undefined {
	const rest = tail.trim();
	if (rest === '') return undefined;
	// `1.属于国家秘密` and `1、其他` are labels with their number, no figures with words.
	if (/^\d+\.$/.test(digits) || /^、\p{Script=Han}/u.test(rest)) return 'words';
	const badGroups = rest.startsWith(',') || (digits.includes(',') && /^\d/.test(tail));
	if (/^[.,]?\d/.test(rest)) return badGroups ? 'grouping' : 'several';
	if (multiplier.test(rest) && !unitText) return 'multiplier';
	if (range.test(rest)) return 'range';
	if (vagueBehind.test(rest)) return 'vague';
	// A digit behind a colon, a slash or a comma is another number.
	if (/^[/\\,，;；:：。、·'’] ?[+-]?\d/u.test(rest)) return 'several';
	const parted = /^[(（[【〔,，;；:：。、]/u.test(rest) || /^\s\p{Script=Han}/u.test(tail);
	return parted ? undefined : 'words';
}

// Words set apart from the figure that say how much it is: （万件）, （元） where 万元 is counted, （约）, 5 和 6.
function faultOfWords(rest: string, unit: string): QuantityFault | undefined {
	const [, inside = '', after = ''] =
		/^[(（[【〔]([^)）\]】〕]*)[)）\]】〕]?(.*)$/su.exec(rest) ?? [];
	if (/^ ?[.,]?\d/u.test(after)) return 'several';
	const words = (inside || rest.replace(/^[,，;；:：。、\s]+/u, '')).trim();
	if (joined.test(words)) return 'several';
	if (numeralWords.test(words)) return 'words';
	if (vagueWords.test(words)) return 'vague';
	const counted = words.replace(/^(?:计量)?单位[:：]? ?(?:为|是)?/u, '');
	if (isUnit.test(counted)) return sameUnit(counted, unit) ? undefined : 'otherUnit';
	return multiplierWords.test(counted) ? 'multiplier' : undefined;
}

function faultOfFigure(digits: string, unit: string): QuantityFault | undefined {
	if (/^[+-]?0\d/.test(digits)) return 'leadingZero';
	// 6.991 of a thing that is counted is 6991 with a point for a comma, or nonsense.
	return !isMoney(unit) && /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(digits) ? 'grouping' : undefined;
}

function isMoney(unit: string): boolean {
	return unit.endsWith('元');
}

function sameUnit(written: string, unit: string): boolean {
	if (!isMoney(written)) return !isMoney(unit);
	return written.replace('萬', '万') === unit;
}

// The whole bracket goes when it holds all of the remark: `22（其中修订16件）` keeps 其中修订16件.
function remarkOf(rest: string): string {
	const bracketed = /^[(（[【〔]([^()（）]*)[)）\]】〕]$/u.exec(rest);
	const words = (bracketed?.[1] ?? rest.replace(/^[,，;；:：。、]/u, '')).trim();
	return isUnit.test(words) ? '' : words;
}
