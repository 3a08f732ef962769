import test from 'ava';
import fc from 'fast-check';
import {arithmetic} from '../../source/form/arithmetic.ts';

for (const [text, value] of [
	['=12+3*4', 24],
	['=(12+3)*4', 60],
	['=0.1+0.2', 0.3],
	['=10/4', 2.5],
	['=-3+5', 2],
	['=2×3÷4', 1.5],
	['＝１２＋３', 15],
	['=1,200+34', 1234],
	['=72701.2578-1.2578', 72_700],
	['=1/3', undefined],
	['=1/0', undefined],
	['=', undefined],
	['=(1+2', undefined],
	['=1+', undefined],
	['=abc', undefined],
	['=1 2', undefined],
	['=12①', undefined],
	['=12²', undefined],
	['=2**3', undefined],
] as const)
	test(`${text} is ${value}`, (t) => {
		t.is(arithmetic(text), value);
	});

test('sums of whole numbers are exact', (t) => {
	const whole = fc.integer({min: -1_000_000, max: 1_000_000});
	fc.assert(
		fc.property(whole, whole, whole, (one, two, three) => {
			t.is(arithmetic(`=${one}+${two}*(${three})`), one + two * three);
		}),
	);
});
