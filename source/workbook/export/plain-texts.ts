import {plainName} from '../../text/plain-name.ts';

/**
A plain value with every text in it as one line that any file can hold, whatever its shape; keys stay. Everything that
can be seen, `&amp;` and `_x0041_` too, stays letter by letter.
*/
export function plainTexts<T>(value: T): T {
	if (typeof value === 'string') return plainName(value) as T;
	if (Array.isArray(value)) return value.map((one) => plainTexts(one)) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, one]) => [name, plainTexts(one)]),
	) as T;
}
