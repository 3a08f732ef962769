import type {Mark} from '../program/line.ts';
import {printable} from '../text/printable.ts';

/** What the terminal can show. Colours are the sixteen of its own palette, so light and dark are its choice. */
export type Theme = {
	/** false: NO_COLOR; weight, underline and inverse stay. */
	color: boolean;
	/** false: nothing is set faint, for screens and eyes to which faint is gone. */
	faint?: boolean;
	/** Characters of ambiguous width are drawn two columns wide: paint ASCII instead. */
	wideAmbiguous: boolean;
};

export type Style =
	| 'bold'
	| 'dim'
	| 'underline'
	| 'inverse'
	| 'red'
	| 'green'
	| 'yellow'
	| 'blue'
	| 'cyan';

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
	bold: [1, 22],
	dim: [2, 22],
	underline: [4, 24],
	inverse: [7, 27],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	blue: [34, 39],
	cyan: [36, 39],
};

const ascii = /^[ -~]*$/;

/** A text with styles around it, printable; colours fall away where the theme has none. */
export function styled(theme: Theme, given: string, ...styles: readonly Style[]): string {
	const text = ascii.test(given) ? given : printable(given);
	let before = '';
	let after = '';
	for (const style of styles) {
		const [on, off] = codes[style];
		if (!theme.color && on >= 30) continue;
		if (theme.faint === false && style === 'dim') continue;
		before += `\u001B[${on}m`;
		after = `\u001B[${off}m${after}`;
	}

	return before === '' || text === '' ? text : before + text + after;
}

/** How each kind of line is marked: a sign first, the colour only underlines it. */
export const marks: Readonly<Record<Mark, {sign: string; styles: readonly Style[]}>> = {
	good: {sign: '√', styles: ['green']},
	bad: {sign: '!', styles: ['red']},
	must: {sign: '!', styles: ['red']},
	explain: {sign: '?', styles: ['yellow']},
	hint: {sign: 'i', styles: ['cyan']},
	unchecked: {sign: '-', styles: ['dim']},
	faint: {sign: ' ', styles: ['dim']},
	plain: {sign: ' ', styles: []},
};

const safe: Readonly<Record<string, string>> = {
	'…': '~',
	'─': '-',
	'│': '|',
	'┼': '+',
	'┴': '+',
	'·': '/',
	'“': '"',
	'”': '"',
	'‘': "'",
	'’': "'",
	'—': '-',
	'–': '-',
	'→': '>',
	'←': '<',
	'↑': '^',
	'↓': 'v',
	'×': 'x',
	'÷': '/',
	'√': 'v',
	'●': '*',
	'▶': '>',
	'□': 'o',
	'■': '#',
	'±': '+',
	'°': 'o',
};
const ambiguous =
	/[\u00A1\u00A4\u00A7\u00A8\u00AA\u00AD\u00AE\u00B0-\u00B4\u00B6-\u00BA\u00BC-\u00BF\u00C6\u00D0\u00D7\u00D8\u00DE-\u00E1\u00E6\u00E8-\u00EA\u00F0\u00F2\u00F3\u00F7-\u00FA\u00FC\u00FE\u0391-\u03C9\u0401-\u0451\u2010-\u2027\u2030-\u203E\u2074-\u20AC\u2103-\u2199\u21D2\u21D4\u2200-\u22BF\u2460-\u24E9\u24EB-\u254B\u2550-\u2573\u2580-\u258F\u2592-\u2595\u25A0-\u25EF\u2605\u2606\u2609-\u266F]/g;

/** Puts one-column characters in the place of those that this terminal would draw two columns wide. */
export function safeCharacters(line: string): string {
	return line.replace(ambiguous, (character) => safe[character] ?? '?');
}
