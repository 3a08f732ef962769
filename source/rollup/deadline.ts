import {type Day, dayOf, isoOf} from '../ledger/day.ts';
import {readDate} from '../ledger/read-date.ts';
import type {SheetCell} from '../workbook/sheet.ts';

/** As a sentence takes it, with 前 behind: a date of the workbook or its serial as `2025-01-20`, words as they stand. */
export function sayDeadline(
	cell: Pick<SheetCell, 'text' | 'number' | 'shown'> | undefined,
): string {
	if (!cell) return '';
	const {text, number, shown} = cell;
	const isDate = number !== undefined || /^\d{5}(?:\.\d+)?$|^\d{8}$/u.test(text.trim());
	const reading = isDate
		? readDate({text, ...(number !== undefined && {number}), ...(shown === 'date' && {date: true})})
		: undefined;
	if (reading?.is === 'day') return isoOf(reading.day);
	return text.trim().replace(/(?:[之以]?前|截止|为止|止)[。.]?$/u, '');
}

const figure = '[〇零○一二三四五六七八九十\\d]';
const dates = [
	new RegExp(`${figure}{4}\\s*[年./-]\\s*${figure}{1,3}\\s*[月./-]\\s*${figure}{1,3}`, 'u'),
	/(?<!\d)\d{8}(?!\d)/u,
	new RegExp(`${figure}{1,3}\\s*月\\s*${figure}{1,3}`, 'u'),
];

/**
The day that a deadline names in whatever words: 2027年1月20日, 2027-1-20, 20270120, 1月20日下班前, 一月二十日.

@param year - of the report: a deadline without a year is in the next, but for one of its autumn
@returns nothing where no day is named
*/
export function dueDay(deadline: string | undefined, year: number): Day | undefined {
	const text = (deadline ?? '').normalize('NFKC');
	const [found] = dates.flatMap((date) => date.exec(text)?.[0] ?? []);
	if (found === undefined) return undefined;
	const reading = readDate({text: found.replaceAll(/\s/gu, '')});
	if (reading.is === 'day') return reading.day;
	if (reading.is !== 'yearless') return undefined;
	const {month, date} = reading;
	return dayOf(month >= 9 ? year : year + 1, month, date);
}
