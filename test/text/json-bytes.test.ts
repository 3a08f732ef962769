import test from 'ava';
import fc from 'fast-check';
import {byteText, jsonBytes} from '../../source/text/json-bytes.ts';
import {printableJson} from '../../source/text/printable.ts';

const written = (text: string) => Buffer.from(text, 'latin1').toString('utf8');

test('plain values are written in bytes as they are in characters', (t) => {
	fc.assert(
		fc.property(fc.jsonValue({stringUnit: 'binary'}), (value) => {
			t.is(written(jsonBytes(value)), printableJson(value));
		}),
		{numRuns: 100},
	);
});

test('what is not said is left out, and what is no number is none', (t) => {
	for (const value of [
		{a: undefined, b: 1},
		{b: 1, a: undefined},
		[undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, 1e21, 0.1],
		{'2': 1, '1': 2, 信息: '公\u001B开\u202E', '': {}},
		[],
		'',
		null,
	])
		t.is(written(jsonBytes(value)), printableJson(value));
});

test('a text is its bytes, however long', (t) => {
	for (const text of ['', 'plain', '信息公开', '𠮷', '开'.repeat(5000)])
		t.is(written(byteText(text)), text);
});

test('a key may be written otherwise', (t) => {
	const value = {a: [1, 2], b: {a: [3]}};
	const made: string = jsonBytes(value, (key) => (key === 'a' ? '"…"' : undefined));
	t.is(made, '{"a":"…","b":{"a":"…"}}');
});
