import {printable} from './printable.ts';

const han = String.raw`[\p{Script=Han}\p{P}]`;
const broken = new RegExp(`(?<=${han})\\s*[\\r\\n\\t\\u0085\\u2028\\u2029]\\s*(?=${han})`, 'gu');

/**
A name as it may be kept, of a unit or a person: one line, nothing in it that cannot be seen. A line broken within
Chinese words leaves no gap, elsewhere a space.
*/
export function plainName(name: string): string {
	const joined = name.replaceAll(broken, '').replaceAll(/[\s\u0085]+/gu, ' ');
	// What printing would show as a stand-in is left out of a name.
	return [...joined]
		.filter((character) => printable(character) === character)
		.join('')
		.replaceAll(/ {2,}/g, ' ')
		.trim();
}
