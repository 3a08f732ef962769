import {isoOf} from '../ledger/day.ts';
import {readDate} from '../ledger/read-date.ts';

/** A day as somebody told it, with or without a time behind it, as `2025-01-20`; nothing where the calendar has no such day. */
export function toldDay(text: string): string | undefined {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u.exec(text.trim()) ?? [];
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	const isThere = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
	if (isThere) return text.trim();
	const reading = readDate({text});
	return reading.is === 'day' ? isoOf(reading.day) : undefined;
}
