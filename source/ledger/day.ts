/** A calendar day, as days since 1 January 1970. */
export type Day = number;

const milliseconds = 86_400_000;

/** A day of the calendar; undefined where there is no such day (30 February), or no plausible year. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
	if (year < 1990 || year > 2099) return undefined;
	const time = Date.UTC(year, month - 1, day);
	const found = new Date(time);
	if (found.getUTCMonth() !== month - 1 || found.getUTCDate() !== day) return undefined;
	return time / milliseconds;
}

/** The day that a workbook stores as a number of days since 1900, or since 1904. */
export function dayOfSerial(serial: number, since1904: boolean): Day | undefined {
	const day = Math.floor(serial) - 25_569 + (since1904 ? 1462 : 0);
	const year = yearOf(day);
	return year >= 1990 && year <= 2079 ? day : undefined;
}

export function yearOf(day: Day): number {
	return new Date(day * milliseconds).getUTCFullYear();
}

/** `2024-03-05`. */
export function isoOf(day: Day): string {
	return new Date(day * milliseconds).toISOString().slice(0, 10);
}

/** 3月5日. */
export function monthDayOf(day: Day): string {
	const date = new Date(day * milliseconds);
	return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}
