import test from 'ava';
import fc from 'fast-check';
import {cut, displayWidth} from '../../source/look/display-width.ts';

for (const [text, width, shown] of [
	['本年80，上年10，约为上年的8倍', 7, '本年80…'],
	['本年805，上年10', 7, '本年…'],
	['本年80.25，上年10', 8, '本年…'],
	['上年 1234', 7, '上年 …'],
	['000100200', 5, '0001…'],
	['江城区2024年报', 9, '江城区…'],
	['江城区2024年报', 11, '江城区2024…'],
	['第1次', 9, '第1次'],
] as const)
	test(`a text is cut, but no number in it: ${text} in ${width}`, (t) => {
		t.is(cut(text, width), shown);
	});

test('whatever is cut fits, is the beginning of the text, and ends no number early', (t) => {
	const text = fc.string({unit: fc.constantFrom('1', '23', '.', '年', 'a', '，', ' ')});
	fc.assert(
		fc.property(text, fc.integer({min: 1, max: 20}), (given, width) => {
			const shown = cut(given, width);
			t.true(displayWidth(shown) <= width);
			if (shown === given) return;
			const kept = shown.slice(0, -1);
			t.true(given.startsWith(kept));
			const isWithin = /\d\.?$/.test(kept) && /^[\d.]/.test(given.slice(kept.length));
			t.true(!isWithin || /^[\d.]+$/.test(kept), `${given} in ${width}`);
		}),
	);
});
