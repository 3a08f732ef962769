import test from 'ava';
import fc from 'fast-check';
import {plainName} from '../../source/text/plain-name.ts';
import {printable, printableJson} from '../../source/text/printable.ts';

const texts: Array<[title: string, text: string, shown: string]> = [
	['a plain text', '宿迁市人民政府 2024 —“甲”…①', '宿迁市人民政府 2024 —“甲”…①'],
	['an escape sequence', '\u001B[31m红\u001B[0m', '␛[31m红␛[0m'],
	['a clipboard write', '\u001B]52;c;eA==\u0007', '␛]52;c;eA==␇'],
	['one-byte controls of C1', 'a\u009B31mb\u009Dc\u0085', 'a␚31mb␚c␚'],
	['DEL, NUL and backspace', 'a\u007F\u0000\u0008', 'a␡␀␈'],
	['bidi marks and overrides', 'a\u202Ecod.\u2066x\u2069\u200E\u200F\u061C', 'a␚cod.␚x␚␚␚␚'],
	['zero width, BOM, soft hyphen', '甲\u200B\uFEFF\u00AD\u2060乙', '甲␚␚␚␚乙'],
	['an invisible filler and a tag', 'a\u3164\u{E0041}b', 'a␚␚b'],
	['separators of lines and paragraphs', 'a\u2028b\u2029c', 'a␚b␚c'],
	['half a pair', 'a\uD800b', 'a␚b'],
	['a cell of two lines', '本年新收\r\n政府信息\n公开\t申请\r', '本年新收 政府信息 公开 申请 '],
	['a rare name', '葛\u{E0100}某 \u{20000}', '葛\u{E0100}某 \u{20000}'],
];

test('a foreign text is shown with nothing in it that a terminal acts on or hides', (t) => {
	for (const [title, text, shown] of texts) t.is(printable(text), shown, title);
});

test('a text of several lines of our own keeps them, but nothing else', (t) => {
	t.is(printable('甲\n\t乙\r\n丙\r丁\u001B', {lines: true}), '甲\n\t乙\r\n丙 丁␛');
});

const active = /[\0-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;

test('whatever the text: no control is left, shown twice it is shown the same, and no character is dropped', (t) => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 40}), (text) => {
			const shown = printable(text);
			return (
				!active.test(shown) &&
				printable(shown) === shown &&
				[...shown].length === [...text.replaceAll('\r\n', '\n')].length
			);
		}),
	);
	fc.assert(
		fc.property(fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 40}), (units) => {
			const shown = printable(String.fromCharCode(...units));
			return !active.test(shown) && shown.isWellFormed();
		}),
	);
	t.pass();
});

test('JSON keeps a text exactly, with every control as an escape', (t) => {
	for (const [title, text] of texts) {
		const json = printableJson({[text]: [text]});
		t.notRegex(json, active, title);
		t.true(json.isWellFormed(), title);
		t.deepEqual(JSON.parse(json), {[text]: [text]}, title);
	}
});

test('JSON of any text is read back as it was', (t) => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 40}), (text) => {
			const json = printableJson(text);
			return JSON.parse(json) === text && !active.test(json);
		}),
	);
	t.pass();
});

const names: Array<[given: string, kept: string]> = [
	['宿迁市\n档案局', '宿迁市档案局'],
	['  甲局\r\n（本级）\t', '甲局（本级）'],
	['Bureau\nof A', 'Bureau of A'],
	['甲\u001B]52;c;eA==\u0007局', '甲]52;c;eA==局'],
	['甲\u202E局\u200B\uFEFF', '甲局'],
	['甲\u2028局', '甲局'],
	['甲　局  办', '甲 局 办'],
	['\u0000\n', ''],
];

test('a name that is kept is one line without anything that cannot be seen', (t) => {
	for (const [given, kept] of names) t.is(plainName(given), kept, JSON.stringify(given));
});

test('a name made plain stays as it is, and is printed as it is', (t) => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 30}), (text) => {
			const name = plainName(text);
			return plainName(name) === name && printable(name) === name;
		}),
	);
	t.pass();
});
