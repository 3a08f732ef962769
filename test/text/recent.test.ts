import test from 'ava';
import {recent} from '../../source/text/recent.ts';

test('what is of use stays, and what was not for longest is forgotten', (t) => {
	const kept = recent<string>(3);
	const has = (one: string) => kept.find((other) => other === one);
	for (const one of ['a', 'b', 'c']) kept.add(one);
	t.is(has('a'), 'a');
	kept.add('d');
	t.deepEqual(['a', 'b', 'c', 'd'].map(has), ['a', undefined, 'c', 'd']);
	kept.drop('c');
	kept.drop('x');
	t.deepEqual(['a', 'c', 'd'].map(has), ['a', undefined, 'd']);
	t.is(
		recent<string>(3).find(() => true),
		undefined,
	);
});
