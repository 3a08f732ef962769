import test from 'ava';
import fc from 'fast-check';
import {decodeKeys, flushKeys} from '../../source/terminal/decode-keys.ts';
import type {Input} from '../../source/terminal/input.ts';

const show = (input: Input) => {
	if (input.kind === 'key')
		return input.key.name === 'text' ? `“${input.key.text}”` : input.key.name;
	if (input.kind === 'mouse') return `${input.mouse.what}@${input.mouse.column},${input.mouse.row}`;
	if (input.kind === 'cursorAt') return `at ${input.row},${input.column}`;
	return `${input.kind}:${input.text}`;
};

const shown = (chunk: string) => {
	const {inputs, rest} = decodeKeys(chunk);
	return [...inputs, ...flushKeys(rest)].map((input) => show(input)).join(' ');
};

const table: Array<[what: string, chunk: string, keys: string]> = [
	['a figure with Enter in one read', '5\r', '“5” enter'],
	['figures with Tab and Enter', '1\t2\r3', '“1” tab “2” enter “3”'],
	['ten arrows in one read', '\u001B[B'.repeat(10), Array(10).fill('down').join(' ')],
	['Tab alone', '\t', 'tab'],
	['an input method’s text stays whole', '你好', '“你好”'],
	['full-width punctuation is a key each', '：／？', '“：” “／” “？”'],
	['full-width digits', '１２', '“１” “２”'],
	['circled and raised digits are no digits', '12①²ⓐ3', '“1” “2” “①²ⓐ” “3”'],
	['a lone ESC', '\u001B', 'esc'],
	['Alt with a digit', '\u001B1\u001B4', 'alt+1 alt+4'],
	['Alt with an arrow, both ways', '\u001B\u001B[A\u001B[1;3A', 'alt+up alt+up'],
	['Ctrl letters', '\u0003\u0011\u0013\u001A\u0019', 'ctrl+c ctrl+q ctrl+s ctrl+z ctrl+y'],
	['both Backspaces', '\u007F\b', 'backspace backspace'],
	[
		'Shift and Ctrl with arrows',
		'\u001B[1;2A\u001B[1;5C\u001B[1;6D',
		'shift+up ctrl+right ctrl+shift+left',
	],
	[
		'Home and End of xterm, tmux and rxvt',
		'\u001B[H\u001BOF\u001B[1~\u001B[4~\u001B[7~\u001B[8~',
		'home end home end home end',
	],
	[
		'Ctrl+Home, Ctrl+End, Ctrl+PgUp, Ctrl+PgDn',
		'\u001B[1;5H\u001B[1;5F\u001B[5;5~\u001B[6;5~',
		'ctrl+home ctrl+end ctrl+pageup ctrl+pagedown',
	],
	[
		'Delete, Insert, pages',
		'\u001B[3~\u001B[2~\u001B[5~\u001B[6~',
		'delete insert pageup pagedown',
	],
	['Shift+Tab', '\u001B[Z', 'shift+tab'],
	['function keys of xterm', '\u001BOP\u001BOQ\u001B[19~\u001B[21~', 'f1 f2 f8 f10'],
	['function keys of the Linux console', '\u001B[[A\u001B[[B\u001B[19~', 'f1 f2 f8'],
	['function keys of older tmux and PuTTY', '\u001B[11~\u001B[12~', 'f1 f2'],
	['Shift with function keys', '\u001B[19;2~\u001B[34~\u001B[1;2R', 'shift+f8 shift+f8 shift+f3'],
	['arrows in application mode', '\u001BOA\u001BOB', 'up down'],
	['the number pad in application mode', '\u001BOq\u001BOM', '“1” enter'],
	['keys by number', '\u001B[27;5;13~\u001B[13;2u\u001B[97;5u', 'ctrl+enter shift+enter ctrl+a'],
	[
		'a click, a drag, its end, the wheel',
		'\u001B[<0;5;7M\u001B[<32;6;7M\u001B[<0;6;7m\u001B[<65;1;1M\u001B[<64;1;1M',
		'press@4,6 drag@5,6 release@5,6 wheelDown@0,0 wheelUp@0,0',
	],
	['other mouse buttons are nothing', '\u001B[<2;5;7M\u001B[<35;5;7M', ''],
	['X10 mouse reports are nothing', '\u001B[M !!x', '“x”'],
	['a cursor report', '\u001B[24;80R5', 'at 24,80 “5”'],
	[
		'terminal answers nobody asked for are swallowed',
		'\u001B[?62;22c\u001B[>0;276;0c\u001B[?2026;2$y\u001B]11;rgb:0000/0000/0000\u0007\u001B]10;rgb:ff/ff/ff\u001B\\\u001BP1+r544e\u001B\\\u001B[?997;1n7',
		'“7”',
	],
	['focus reports are swallowed', '\u001B[I\u001B[O1', '“1”'],
	['a marked paste', '\u001B[200~1\t2\r\n3\t4\u001B[201~x', 'paste:1\t2\r\n3\t4 “x”'],
	['a paste that holds an escape sequence', '\u001B[200~a\u001B[Ab\u001B[201~', 'paste:a\u001B[Ab'],
	[
		'a paste whose line ends and tabs come as keys by number',
		'\u001B[200~1\u001B[9;1u2\u001B[13;1u3\u001B[13u4\u001B[27;1;13~5\u001B[201~',
		'paste:1\t2\n3\n4\n5',
	],
	['a block without marks', '1\t2\t3\r4\t5\t6\r', 'burst:1\t2\t3\r4\t5\t6\r'],
	['a row with its label without marks', '（二）部分公开\t1\t2\r', 'burst:（二）部分公开\t1\t2\r'],
	['a long column without marks', '10\r20\r30\r40\r50\r60\r', 'burst:10\r20\r30\r40\r50\r60\r'],
	['a short column is typed', '10\r20\r30\r', '“1” “0” enter “2” “0” enter “3” “0” enter'],
];

for (const [what, chunk, keys] of table) {
	test(`decodes ${what}`, (t) => {
		t.is(shown(chunk), keys);
	});
}

test('gives the same input wherever the reads are cut', (t) => {
	// Blocks without marks are known by coming in one read, so they are not among these.
	const chunks = table.map(([, chunk]) => chunk).filter((chunk) => !shown(chunk).includes('burst'));
	for (const chunk of chunks) {
		const whole = shown(chunk).replaceAll('” “', '');
		for (let cut = 1; cut < chunk.length; cut++) {
			const first = decodeKeys(chunk.slice(0, cut));
			const second = decodeKeys(chunk.slice(cut), first.rest);
			const all = [...first.inputs, ...second.inputs, ...flushKeys(second.rest)];
			t.is(
				all
					.map((input) => show(input))
					.join(' ')
					.replaceAll('” “', ''),
				whole,
				`cut at ${cut}`,
			);
		}
	}
});

test('takes any bytes without getting stuck or losing a printable character', (t) => {
	const piece = fc.oneof(
		fc.constantFrom('\u001B', '[', 'O', '\u001B[', '1', ';', '~', '<', 'M', '中', '\r'),
		fc.string({maxLength: 3}),
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
			const text = pieces.join('');
			const {rest} = decodeKeys(text);
			const end = decodeKeys('\u001B[A\u001B[A\u0007\u001B\\5', rest);
			return end.rest === '' && end.inputs.length > 0;
		}),
	);
	t.pass();
});
