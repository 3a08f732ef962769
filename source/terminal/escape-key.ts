import type {Mouse} from '../program/key.ts';
import type {Input} from './input.ts';

/** Final letters of CSI and SS3: xterm, tmux, Windows Terminal, the Linux console, rxvt and PuTTY. */
const letters: Readonly<Record<string, string>> = {
	A: 'up',
	B: 'down',
	C: 'right',
	D: 'left',
	E: 'begin',
	F: 'end',
	H: 'home',
	P: 'f1',
	Q: 'f2',
	R: 'f3',
	S: 'f4',
	Z: 'shift+tab',
	a: 'shift+up',
	b: 'shift+down',
	c: 'shift+right',
	d: 'shift+left',
};

/** Numbers before `~`. 25–34 are what older terminals send for Shift with F1–F8. */
const numbers: Readonly<Record<number, string>> = {
	1: 'home',
	2: 'insert',
	3: 'delete',
	4: 'end',
	5: 'pageup',
	6: 'pagedown',
	7: 'home',
	8: 'end',
	11: 'f1',
	12: 'f2',
	13: 'f3',
	14: 'f4',
	15: 'f5',
	17: 'f6',
	18: 'f7',
	19: 'f8',
	20: 'f9',
	21: 'f10',
	23: 'f11',
	24: 'f12',
	25: 'shift+f1',
	26: 'shift+f2',
	28: 'shift+f3',
	29: 'shift+f4',
	31: 'shift+f5',
	32: 'shift+f6',
	33: 'shift+f7',
	34: 'shift+f8',
};

/** The number pad in application mode, and rxvt's Ctrl with arrows. */
const pad: Readonly<Record<string, string>> = {
	M: 'enter',
	I: 'tab',
	a: 'ctrl+up',
	b: 'ctrl+down',
	c: 'ctrl+right',
	d: 'ctrl+left',
};

const consoleKeys = 'ABCDE';

/**
One whole escape sequence as the input it stands for; a terminal's answer to a question nobody asked
is nothing.

@param sequence - from ESC to its last character
*/
export function escapeKey(sequence: string): Input[] {
	if (sequence.startsWith('\u001B[[')) return key(`f${consoleKeys.indexOf(sequence[3]!) + 1}`);
	if (sequence.startsWith('\u001BO')) return padKey(sequence);
	if (!sequence.startsWith('\u001B[') || sequence.startsWith('\u001B[M')) return [];
	const body = sequence.slice(2, -1);
	const final = sequence.at(-1)!;
	if (body.startsWith('<')) return mouseInput(body.slice(1), final);
	if (/^[=>?]/.test(body)) return [];
	const [first = 0, second = 0, third = 0] = body.split(/[;:]/).map(Number);
	if (final === '~' && first === 27) return codeKey(third, second);
	if (final === '~' || final === '$' || final === '^' || final === '@') {
		const name = numbers[first];
		const old = final === '$' ? 2 : final === '^' ? 5 : final === '@' ? 6 : 0;
		return name === undefined ? [] : key(modified(name, second || old));
	}

	if (final === 'u') return codeKey(first, second);
	// `ESC [ 1;2R` is Shift+F3; any other pair says where the cursor is.
	if (final === 'R' && body.includes(';') && (first > 1 || second > 8 || second < 2)) {
		return [{kind: 'cursorAt', row: first, column: second}];
	}

	const name = letters[final];
	return name === undefined ? [] : key(modified(name, second));
}

const key = (name: string): Input[] => [{kind: 'key', key: {name}}];

function padKey(sequence: string): Input[] {
	const final = sequence.at(-1)!;
	if (/[j-y]/.test(final)) {
		const text = String.fromCharCode(final.charCodeAt(0) - 0x40);
		return [{kind: 'key', key: {name: 'text', text}}];
	}

	const name = pad[final] ?? letters[final];
	return name === undefined ? [] : key(modified(name, Number(sequence.slice(2, -1))));
}

/** xterm's modifier number less one is a mask: 1 Shift, 2 Alt, 4 Ctrl. */
function modified(name: string, modifier: number): string {
	const mask = modifier > 1 ? modifier - 1 : 0;
	const shift = mask % 2 === 1 || name.startsWith('shift+');
	const bare = name.replace('shift+', '');
	return `${mask & 4 ? 'ctrl+' : ''}${mask & 2 ? 'alt+' : ''}${shift ? 'shift+' : ''}${bare}`;
}

const codes: Readonly<Record<number, string>> = {
	9: 'tab',
	13: 'enter',
	27: 'esc',
	32: 'space',
	127: 'backspace',
	8: 'backspace',
};

/** A key as its Unicode number with modifiers (modifyOtherKeys, CSI u). */
function codeKey(code: number, modifier: number): Input[] {
	const name = codes[code] ?? (code > 32 && code < 0x11_0000 ? String.fromCodePoint(code) : '');
	if (name === '') return [];
	if (modifier <= 1 && (code === 32 || codes[code] === undefined))
		return [{kind: 'key', key: {name: 'text', text: String.fromCodePoint(code)}}];
	if (modifier === 2 && codes[code] === undefined)
		return [{kind: 'key', key: {name: 'text', text: name}}];
	return key(modified(name.toLowerCase(), modifier));
}

/** SGR mouse: `button;column;row`, `M` pressed or moved, `m` let go. Only the left button and the wheel count. */
function mouseInput(body: string, final: string): Input[] {
	const [button = 0, column = 0, row = 0] = body.split(';').map(Number);
	if (column < 1 || row < 1) return [];
	const what = mouseWhat(button, final);
	return what ? [{kind: 'mouse', mouse: {what, column: column - 1, row: row - 1}}] : [];
}

function mouseWhat(button: number, final: string): Mouse['what'] | undefined {
	if (button & 64) return button & 2 ? undefined : button & 1 ? 'wheelDown' : 'wheelUp';
	if ((button & 3) !== 0) return undefined;
	if (final === 'm') return 'release';
	return button & 32 ? 'drag' : 'press';
}
