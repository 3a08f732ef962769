import test from 'ava';
import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {separated} from '../../../source/files/rollups/read-list-file.ts';

// The same by the reader of quoted fields, which knows no short way.
function slowly(text: string, delimiter: string): string[][] {
	return parse(text, {bom: true, delimiter, relax_column_count: true, relax_quotes: true});
}

test('lines without quotes are what the reader of quoted ones makes of them', (t) => {
	const field = fc.stringMatching(/^[a-z单位0-9 ]{0,4}$/u);
	fc.assert(
		fc.property(
			fc.array(fc.array(field, {minLength: 2, maxLength: 4}), {minLength: 1, maxLength: 6}),
			fc.constantFrom('\n', '\r\n', '\r'),
			fc.constantFrom(',', '\t', ';'),
			fc.record({hasMark: fc.boolean(), isEnded: fc.boolean(), isMixed: fc.boolean()}),
			(rows, end, delimiter, {hasMark, isEnded, isMixed}) => {
				const body = rows.map((row) => row.join(delimiter)).join(end);
				const more = isMixed ? `\n甲${delimiter}乙` : '';
				const text = `${hasMark ? '\uFEFF' : ''}${body}${more}${isEnded ? end : ''}`;
				t.deepEqual(separated(text, '名册.csv'), slowly(text, delimiter));
			},
		),
		{numRuns: 200},
	);
});

test('a quoted field keeps its delimiters, its ends of lines and its quotes', (t) => {
	t.deepEqual(separated('代码,名称\r\n01,"甲,乙\n""丙"""\r\n', '名册.csv'), [
		['代码', '名称'],
		['01', '甲,乙\n"丙"'],
	]);
});
