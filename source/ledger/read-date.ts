import {type Day, dayOf, dayOfSerial} from './day.ts';
import type {LedgerCell} from './row.ts';

/** What a cell of a date column says. */
export type DateReading =
	| {is: 'blank'}
	| {is: 'day'; day: Day}
	/** Month and day only: the year is that of the title or of the sheet. */
	| {is: 'yearless'; month: number; date: number}
	/** 24.3.5: which of the three is the year is for a person to say. */
	| {is: 'short'; parts: readonly [number, number, number]}
	/** Two answers in one cell: the first and the last of them. */
	| {is: 'several'; first: Day; last: Day}
	/** A year, or a year and a month, without a day. */
	| {is: 'noDay'}
	| {is: 'unreadable'};

const blank = {is: 'blank'} as const;
const unreadable = {is: 'unreadable'} as const;
const time =
	/[\sT]*(?:[上下]午|中午)?(?:\d{1,2}(?::\d{1,2}){1,2}(?:\.\d+)?|\d{1,2}[时点](?:\d{1,2}分)?(?:\d{1,2}秒)?|(?<=午))(?:Z|[+-]\d\d:?\d\d)?$/u;
const weekday = /[\s(]*(?:星期|周|礼拜)[一二三四五六日天]\)?$/u;
const numerals = '〇一二三四五六七八九';

/**
Reads the day that a cell holds, in every way ledgers write one: a date of the workbook, a serial, 20240305, 2024.3.5,
2024-03-05, 2024年3月5日, 二〇二四年三月五日, full-width figures.
*/
export function readDate(cell: LedgerCell | undefined, since1904 = false): DateReading {
	if (!cell) return blank;
	if (cell.unknown) return unreadable;
	if (cell.number !== undefined && Number.isFinite(cell.number))
		return ofNumber(cell.number, cell.date === true, since1904);
	const known = memo.get(cell.text);
	if (known) return known;
	const reading = ofText(cell.text);
	if (memo.size > 20_000) memo.clear();
	memo.set(cell.text, reading);
	return reading;
}

const memo = new Map<string, DateReading>();

function ofNumber(number: number, isDate: boolean, since1904: boolean): DateReading {
	if (number === 0) return blank;
	if (number >= 19_000_000 && number <= 21_001_231 && Number.isInteger(number))
		return ofDigits(number);
	if (number >= 1990 && number <= 2099 && Number.isInteger(number)) return {is: 'noDay'};
	if (!isDate && number < 20_000) return unreadable;
	const day = dayOfSerial(number, since1904);
	return day === undefined ? unreadable : {is: 'day', day};
}

function ofDigits(number: number): DateReading {
	return dated(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
}

function dated(year: number, month: number, date: number): DateReading {
	const day = dayOf(year, month, date);
	return day === undefined ? unreadable : {is: 'day', day};
}

// 2024-12-31T16:30:00Z is 1 January here.
function ofInstant(text: string): DateReading | undefined {
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u.test(text))
		return undefined;
	const time = Date.parse(text);
	if (Number.isNaN(time)) return unreadable;
	const here = new Date(time + 8 * 3_600_000);
	return dated(here.getUTCFullYear(), here.getUTCMonth() + 1, here.getUTCDate());
}

function ofText(given: string): DateReading {
	const instant = ofInstant(given.trim());
	if (instant) return instant;
	const folded = given.normalize('NFKC').trim().replace(weekday, '').replace(time, '');
	const text = inDigits(folded)
		.replaceAll(/\s+/gu, '')
		.replace(/[。.,;]+$/u, '');
	if (/^(?:[/\\—–\-－]*|无|未答复|暂无|待定)$/u.test(text)) return blank;
	if (/^\d{8}$/u.test(text)) return ofDigits(Number(text));
	if (/^\d{5}(?:\.\d+)?$/u.test(text)) {
		const day = dayOfSerial(Number(text), false);
		return day === undefined ? unreadable : {is: 'day', day};
	}

	const whole =
		/^(\d{4})(?:年|[./\-–—_、。])(\d{1,2})(?:月|[./\-–—_、。])(\d{1,2})(?:日|号)?$/u.exec(text);
	if (whole) return dated(Number(whole[1]), Number(whole[2]), Number(whole[3]));
	const yearless = /^(\d{1,2})月(\d{1,2})(?:日|号)?$/u.exec(text);
	if (yearless) {
		const [month, date] = [Number(yearless[1]), Number(yearless[2])];
		return dayOf(2024, month, date) === undefined ? unreadable : {is: 'yearless', month, date};
	}

	const short = /^'?(\d{1,2})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})(?:日|号)?$/u.exec(text);
	if (short) return {is: 'short', parts: [Number(short[1]), Number(short[2]), Number(short[3])]};
	if (/^(?:19|20)\d\d(?:年度?|[./-])?(?:\d{1,2}月?(?:份|初|底|中旬|上旬|下旬)?)?$/u.test(text))
		return {is: 'noDay'};
	return several(text);
}

// 2024.3.5；2024.9.1
function several(text: string): DateReading {
	const parts = text.split(/[;,、\n和及]|(?<=日)(?=\d)/u).filter(Boolean);
	if (parts.length < 2 || parts.length > 5) return unreadable;
	const days = parts.map(ofText);
	const [first, last] = [days[0]!, days.at(-1)!];
	return days.every(({is}) => is === 'day') && first.is === 'day' && last.is === 'day'
		? {is: 'several', first: first.day, last: last.day}
		: unreadable;
}

// 二〇二四年三月十五日 → 2024年3月15日
function inDigits(text: string): string {
	if (!/[一二三四五六七八九十]/u.test(text)) return text;
	return text
		.replaceAll(/[零○]/gu, '〇')
		.replaceAll(/([一二三])?十([一二三四五六七八九])?/gu, (_, tens?: string, ones?: string) =>
			String((tens ? numerals.indexOf(tens) : 1) * 10 + (ones ? numerals.indexOf(ones) : 0)),
		)
		.replaceAll(/[〇一二三四五六七八九]/gu, (one) => String(numerals.indexOf(one)));
}
