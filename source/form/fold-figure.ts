/** Marks of notes: superscripts, subscripts, circled, bracketed and dotted numbers. Never digits of a figure. */
export const noteMark =
	'[\\u00B2\\u00B3\\u00B9\\u2070\\u2074-\\u208E\\u2460-\\u24FF\\u2776-\\u2793\\u3220-\\u3229\\u3280-\\u3289\\u{1F100}-\\u{1F10A}]';

const raised = /[\u00B2\u00B3\u00B9\u2070-\u209F]/u;
const fullWidthDigit = /[０-９]/u;
const memo = new Map<string, string>();

/**
Folds a text that may be a figure: full-width and small ASCII to plain ASCII, all minus signs to one, all spaces to
one. Marks of writing direction go, but the one that turns digits about. No character becomes a digit but the full-width digits: ①, ², ⒈, Ⅻ and ٣ stay what they are.
*/
export function foldFigure(text: string): string {
	let folded = '';
	for (const character of text) folded += plainOf(character);
	return folded
		.replaceAll(/[\u200B-\u200F\u202A-\u202D\u2060\u2066-\u2069\u00AD\uFEFF]/gu, '')
		.replaceAll(/\s+/gu, ' ')
		.replaceAll(/[−–﹣]/gu, '-')
		.trim();
}

function plainOf(character: string): string {
	if (character <= '\u007F') return character;
	let plain = memo.get(character);
	if (plain === undefined) {
		const ascii = character.normalize('NFKC');
		const takes = /^[\u0021-\u007E]$/u.test(ascii) && !raised.test(character);
		plain = takes && (!/\d/.test(ascii) || fullWidthDigit.test(character)) ? ascii : character;
		if (memo.size > 2000) memo.clear();
		memo.set(character, plain);
	}

	return plain;
}
