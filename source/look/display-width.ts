import {printable} from '../text/printable.ts';
import {graphemes, plain} from './graphemes.ts';

const ascii = /^[ -~]*$/;
const sgr = /\u001B\[[\d;]*m|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)/g;
const wide =
	/[\p{Emoji_Presentation}\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1D300}-\u{1D376}\u{20000}-\u{3FFFD}]/v;
const invisible =
	/^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]+$/v;
const picture = /\uFE0F|\u20E3/;

/**
Columns a text takes on a terminal that draws characters of ambiguous width (“ ” … ─ ●) narrow.
Colours count nothing.
*/
export function displayWidth(text: string): number {
	if (ascii.test(text)) return text.length;
	const bare = text.includes('\u001B') ? text.replace(sgr, '') : text;
	if (plain.test(bare)) return plainWidth(bare);
	let width = 0;
	for (const one of graphemes(bare)) width += clusterWidth(one);
	return width;
}

/** A text letter by letter as it is shown, each with its columns; `length`: in the text, where that is another. */
export function measuredLetters(
	text: string,
): ReadonlyArray<{letter: string; width: number; length?: number}> {
	if (!plain.test(text))
		return graphemes(text).map((cluster) => {
			const letter = printable(cluster);
			return {letter, width: displayWidth(letter), length: cluster.length};
		});
	const letters = Array<{letter: string; width: number}>(text.length);
	for (let at = 0; at < text.length; at++)
		letters[at] = {letter: text.charAt(at), width: isWide(text.charCodeAt(at)) ? 2 : 1};
	return letters;
}

function plainWidth(text: string): number {
	let width = text.length;
	for (let at = 0; at < text.length; at++) if (isWide(text.charCodeAt(at))) width++;
	return width;
}

// Within the plain characters: from 々 and 、 on everything is wide, but the half-width forms.
function isWide(code: number): boolean {
	return code >= 0x3001 && !(code >= 0xff61 && code <= 0xffdf) && code < 0xffe7;
}

function clusterWidth(cluster: string): number {
	if (invisible.test(cluster)) return 0;
	return picture.test(cluster) || wide.test(cluster) ? 2 : 1;
}

/**
The beginning of a text that fits into `width` columns, with `…` where something is left out: never within a number, of
which the beginning would be another number.
*/
export function cut(given: string, width: number, sign = '…'): string {
	const text = printable(given);
	if (displayWidth(text) <= width) return text;
	const room = width - displayWidth(sign);
	if (room < 0) return ' '.repeat(Math.max(0, width));
	let taken = '';
	let used = 0;
	for (const segment of graphemes(text)) {
		used += displayWidth(segment);
		if (used > room) {
			// What is nothing but a number, a code, is cut as it is.
			if (/^[\d.]/.test(segment)) taken = taken.replace(/(?<=[^\d.])[\d.]+$/, '');
			break;
		}

		taken += segment;
	}

	return taken + sign;
}

/** The end of a text that fits into `width` columns, behind `…` where something is left out before it. */
export function cutStart(text: string, width: number): string {
	if (displayWidth(text) <= width) return text;
	const kept = [...graphemes(text)];
	while (displayWidth(kept.join('')) >= width && kept.length > 0) kept.shift();
	return `…${kept.join('')}`;
}

export type Align = 'left' | 'right' | 'centre';

// Labels and heads are fitted anew for every frame, always to the same columns.
const fitted = new Map<string, string>();

/** A text in exactly `width` columns: cut or padded by what it takes on the screen, never by its length. */
export function fit(text: string, width: number, align: Align = 'left'): string {
	if (ascii.test(text) && text.length <= width) return pad(text, width - text.length, align);
	const name = `${width} ${align} ${text}`;
	const known = fitted.get(name);
	if (known !== undefined) return known;
	const shown = cut(text, width);
	const result = pad(shown, width - displayWidth(shown), align);
	if (fitted.size > 1000) fitted.clear();
	fitted.set(name, result);
	return result;
}

function pad(text: string, gap: number, align: Align): string {
	if (gap <= 0) return text;
	if (align === 'left') return text + ' '.repeat(gap);
	if (align === 'right') return ' '.repeat(gap) + text;
	const before = gap >> 1;
	return ' '.repeat(before) + text + ' '.repeat(gap - before);
}

const lastWord = /(?:[!-~]+|.)$/su;
const closing = /^[，、。；：！？）”》]$/;

/**
Breaks a text into lines of at most `width` columns: a Chinese text anywhere but before a closing mark and within a
number, English at spaces.
*/
export function wrap(given: string, width: number): string[] {
	const text = printable(given);
	const lines: string[] = [];
	let line = '';
	for (const word of text.match(/[!-~]+ *|./gsu) ?? []) {
		for (const piece of displayWidth(word.trimEnd()) > width ? word : [word]) {
			if (displayWidth(line) + displayWidth(piece.trimEnd()) > width && line !== '') {
				// A closing mark takes what stands before it along: a character, or the whole of a number.
				const before = lastWord.exec(line)?.[0] ?? '';
				const takes =
					closing.test(piece) &&
					before.length < line.trim().length &&
					displayWidth(before) + 2 <= width;
				const last = takes ? before : '';
				lines.push(line.slice(0, line.length - last.length).trimEnd());
				line = last;
			}

			line += piece;
		}
	}

	if (line !== '' || lines.length === 0) lines.push(line.trimEnd());
	return lines;
}

/** Breaks a name into lines about equally long: 商业 and 企业, not 商业企 and 业. */
export function wrapEvenly(text: string, width: number): string[] {
	const count = wrap(text, width).length;
	for (let narrow = Math.ceil(displayWidth(text) / count); narrow < width; narrow++) {
		const lines = wrap(text, narrow);
		if (lines.length === count) return lines;
	}

	return wrap(text, width);
}
