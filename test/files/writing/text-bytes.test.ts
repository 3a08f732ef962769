import test from 'ava';
import fc from 'fast-check';
import {textBytes} from '../../../source/files/writing/text-bytes.ts';

const written = (...args: Parameters<typeof textBytes>) =>
	Buffer.from(textBytes(...args)).toString();

for (const [title, text, file, expected] of [
	[
		'a report has its mark, and lines with both ends',
		'校验报告\n\n一\t二\n',
		'校验.txt',
		'\uFEFF校验报告\r\n\r\n一\t二\r\n',
	],
	['an ending in capitals is one', 'a\n', 'A.TXT', '\uFEFFa\r\n'],
	['a page has no mark', '<p>\n</p>\n', 'a.html', '<p>\r\n</p>\r\n'],
	['a CSV that has both stays as it is', '\uFEFFa,b\r\n', 'a.csv', '\uFEFFa,b\r\n'],
	['a text with a mark gets no second one', '\uFEFFa\r\nb\n', 'a.txt', '\uFEFFa\r\nb\r\n'],
	['an empty text is its mark', '', 'a.txt', '\uFEFF'],
] as const)
	test(`on Windows ${title}`, (t) => {
		t.is(written(text, file, 'win32'), expected);
	});

test('elsewhere a text is written as it was made, and Windows changes nothing but lines and the mark', (t) => {
	fc.assert(
		fc.property(fc.string({unit: fc.constantFrom('a', '局', '\n', '\t', '，')}), (text) => {
			t.is(written(text, 'a.txt', 'linux'), text);
			t.is(written(text, 'a.txt', 'win32').slice(1).replaceAll('\r\n', '\n'), text);
		}),
	);
});
