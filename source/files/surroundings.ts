import {userInfo} from 'node:os';

/** The name the history shows, where the user has configured none. */
export function userName(): string {
	try {
		return userInfo().username;
	} catch {
		return '';
	}
}

/** The time now as ISO 8601 with the local offset: `2024-01-30T18:00:05+08:00`. */
export function localTime(now = new Date()): string {
	const offset = -now.getTimezoneOffset();
	const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
	const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
	return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
