import test from 'ava';
import fc from 'fast-check';
import {distance, foldLabel} from '../../../source/workbook/import/fold-label.ts';
import {lettersIn, strangeLetters} from '../../../source/workbook/import/strange-letters.ts';

const words = ['自然人', '商业企业', '本年新收', '总计', '其他法律行政法规禁止公开', '文件'];
/** What folding takes away or changes, beside letters that no word holds. */
const pieces =
	'自 然 人 商 业 企 总 计 本 年 新 收 文 件 档 案 度 注 總計 企業 2 12 123 2023年 2024 一、 （二） ( ) . - 秘 名 甲乙 ① ａ x 　 ㎡'.split(
		' ',
	);
const texts = fc
	.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...words)), {maxLength: 7})
	.map((all) => all.join(''));

test('a text has at least as many typing errors as it has letters that no wording holds', (t) => {
	const letters = lettersIn(words);
	fc.assert(
		fc.property(texts, (text) => {
			const strange = strangeLetters(text, letters);
			const {core} = foldLabel(text);
			for (const word of words) {
				// A code has no letter of any word: it is as far from each as that is long, and then it is no near one.
				const least = Math.min(strange, word.length, 3);
				t.true(distance(core, word, 2) >= least, `${text}: ${word}`);
			}
		}),
	);
	for (const [text, strange] of [
		['自然人', 0],
		['秘名', 2],
		['秘名00012', 7],
		['12总计', 0],
		['1234总计', 0],
		['2024-00012', Number.POSITIVE_INFINITY],
		['（一）秘', 0],
	] as const)
		t.is(strangeLetters(text, letters), strange, text);
	t.is(strangeLetters('2024-00012', lettersIn(['A1'])), 0);
});
