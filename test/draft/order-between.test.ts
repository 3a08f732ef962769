import test from 'ava';
import fc from 'fast-check';
import {orderBetween, ordersBetween} from '../../source/draft/order-between.ts';

test('a key lies between any two, again and again at any place, and none ends in 0', (t) => {
	fc.assert(
		fc.property(fc.array(fc.nat(), {maxLength: 120}), (places) => {
			const keys: string[] = [];
			for (const place of places) {
				const at = place % (keys.length + 1);
				keys.splice(at, 0, orderBetween(keys[at - 1], keys[at]));
			}

			t.deepEqual(keys, [...keys].sort());
			t.is(new Set(keys).size, keys.length);
			for (const key of keys) t.notRegex(key, /0$/);
		}),
	);
});

test('many keys at once are short and in order', (t) => {
	for (const [before, after] of [
		[undefined, undefined],
		['i', 'j'],
		['zz', undefined],
		[undefined, '01'],
	] as const) {
		const keys = ordersBetween(before, after, 300);
		t.deepEqual(keys, [...new Set(keys)].sort());
		t.true(keys.every((key) => key > (before ?? '') && (after === undefined || key < after)));
		t.true(Math.max(...keys.map((key) => key.length)) <= 6);
	}
});

test('nothing lies between two keys the wrong way round', (t) => {
	t.throws(() => orderBetween('b', 'a'), {instanceOf: RangeError});
	t.throws(() => orderBetween('a', 'a'), {instanceOf: RangeError});
});
