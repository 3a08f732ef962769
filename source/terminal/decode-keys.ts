import {fromFullWidth} from '../program/full-width.ts';
import {escapeKey} from './escape-key.ts';
import type {Input} from './input.ts';
import {pastedText} from './pasted-text.ts';

/** What is taken apart so far, and the rest that the next chunk may complete. */
export type Decoded = {inputs: Input[]; rest: string};

const pasteStart = '\u001B[200~';
const pasteEnd = '\u001B[201~';
const longestPaste = 4_000_000;

/** CSI, SS3, the Linux console's `ESC [ [ A`, X10 mouse, then OSC, DCS, APC and PM up to their end. */
const sequence =
	/^\u001B(?:\[M[\s\S]{3}|\[\[[A-E]|\[\d{1,2}\$|\[(?!M)[0-9;:<=>?]*[ -/]*[@-Z\\-~]|O[0-9]*[A-Za-z]|[\]P_^X][^\u0007\u001B]*(?:\u0007|\u001B\\))/u;

/** The beginning of such a sequence, cut off by the end of a chunk. */
const unfinished =
	/^\u001B?\u001B(?:\[(?:M[\s\S]{0,2}|\[|[0-9;:<=>?]*[ -/]*)?|O[0-9]*|[\]P_^X][^\u0007\u001B]*\u001B?)?$/u;

/** `ESC [ A` to `ESC [ D`: most of what is ever read, and hundreds at once of a key held down on a slow line. */
const arrows = ['up', 'down', 'right', 'left'];

/**
Takes one read of the terminal apart. One read may hold many keys (`5⏎`, ten arrows), or half of one.

@param chunk - what was read
@param rest - what the previous call left over
*/
export function decodeKeys(chunk: string, rest = ''): Decoded {
	if (rest === '' && isBurst(chunk)) return {inputs: [{kind: 'burst', text: chunk}], rest: ''};
	const text = rest + chunk;
	const inputs: Input[] = [];
	let at = 0;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code !== 0x1b) {
			at = code < 0x20 || code === 0x7f ? control(code, inputs, at) : words(text, inputs, at);
			continue;
		}

		if (text.startsWith(pasteStart, at)) {
			const from = at + pasteStart.length;
			const to = text.indexOf(pasteEnd, from);
			if (to === -1 && text.length - from < longestPaste) return {inputs, rest: text.slice(at)};
			inputs.push({kind: 'paste', text: pastedText(text.slice(from, to === -1 ? undefined : to))});
			at = to === -1 ? text.length : to + pasteEnd.length;
			continue;
		}

		const arrow = arrows[text.charCodeAt(at + 2) - 0x41];
		if (arrow && text.charCodeAt(at + 1) === 0x5b) {
			inputs.push({kind: 'key', key: {name: arrow}});
			at += 3;
			continue;
		}

		const tail = text.slice(at);
		const whole = sequence.exec(tail)?.[0];
		if (whole !== undefined) {
			inputs.push(...escapeKey(whole));
			at += whole.length;
		} else if (unfinished.test(tail)) {
			return {inputs, rest: tail};
		} else {
			at = alt(text, inputs, at);
		}
	}

	return {inputs, rest: ''};
}

/** What the leftover means when nothing follows it: a lone ESC is the Esc key, a paste without an end ends here. */
export function flushKeys(rest: string): Input[] {
	if (rest === '\u001B') return [{kind: 'key', key: {name: 'esc'}}];
	if (rest === '\u001B\u001B') return flushKeys('\u001B').concat(flushKeys('\u001B'));
	if (rest.startsWith(pasteStart))
		return [{kind: 'paste', text: pastedText(rest.slice(pasteStart.length))}];
	return [];
}

/**
A block of cells sent as plain keys: lines of equally many tabs, or a column longer than anyone types
ahead, or one line that begins with words, the label of its row. Shorter ones are taken as keys, which fill the same
cells one by one.
*/
function isBurst(chunk: string): boolean {
	if (chunk.length < 8 || /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(chunk))
		return false;
	const lines = chunk.split(/\r\n?|\n/).filter((line) => line !== '');
	const tabs = new Set(lines.map((line) => line.split('\t').length - 1));
	if (lines.length === 1) return /^[^\t\r\n]*\p{Script=Han}[^\t\r\n]*\t[^\t\r\n]+\t/u.test(chunk);
	return tabs.has(0) ? tabs.size === 1 && lines.length >= 6 : tabs.size === 1 && lines.length >= 2;
}

function control(code: number, inputs: Input[], at: number): number {
	inputs.push({kind: 'key', key: {name: controlName(code)}});
	return at + 1;
}

function controlName(code: number): string {
	// A line feed is Ctrl+J, or the Enter of some terminals: the page decides.
	if (code === 0x0d) return 'enter';
	if (code === 0x09) return 'tab';
	if (code === 0x08 || code === 0x7f) return 'backspace';
	if (code === 0) return 'ctrl+space';
	if (code === 0x1f) return 'ctrl+/';
	if (code <= 0x1a) return `ctrl+${String.fromCharCode(code + 0x60)}`;
	return `ctrl+${String.fromCharCode(code + 0x40)}`;
}

/**
Printable text: each character that is, or folds to, one of ASCII is a key press of its own;
the others stay together as the input method committed them.
*/
function words(text: string, inputs: Input[], from: number): number {
	let at = from;
	let run = '';
	const flush = () => {
		if (run) inputs.push({kind: 'key', key: {name: 'text', text: run}});
		run = '';
	};

	while (at < text.length) {
		const point = text.codePointAt(at)!;
		if (point < 0x20 || point === 0x7f) break;
		const character = String.fromCodePoint(point);
		at += character.length;
		if (point >= 0x80 && point < 0xa0) continue;
		if (point < 0x7f || /^[!-~]$/.test(fromFullWidth(character))) {
			flush();
			inputs.push({kind: 'key', key: {name: 'text', text: character}});
		} else {
			run += character;
		}
	}

	flush();
	return at;
}

/** ESC before another key: the Alt key held with it. */
function alt(text: string, inputs: Input[], at: number): number {
	const next = text.charCodeAt(at + 1);
	if (next === 0x1b) {
		// Alt with an arrow comes as ESC before the arrow's own sequence.
		const whole = sequence.exec(text.slice(at + 1))?.[0];
		if (whole !== undefined) {
			inputs.push(
				...escapeKey(whole).map((input) =>
					input.kind === 'key' && !/alt\+/.test(input.key.name)
						? {...input, key: {name: withAlt(input.key.name)}}
						: input,
				),
			);
			return at + 1 + whole.length;
		}

		inputs.push({kind: 'key', key: {name: 'esc'}});
		return at + 1;
	}

	if (next < 0x20 || next === 0x7f) {
		inputs.push({kind: 'key', key: {name: withAlt(controlName(next))}});
		return at + 2;
	}

	const character = String.fromCodePoint(text.codePointAt(at + 1)!);
	inputs.push({kind: 'key', key: {name: withAlt(character.toLowerCase())}});
	return at + 1 + character.length;
}

const withAlt = (name: string) =>
	name.startsWith('ctrl+') ? `ctrl+alt+${name.slice(5)}` : `alt+${name}`;
