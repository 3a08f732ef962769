import test from 'ava';
import {verbsOnDamage} from './verbs.ts';

test('no verb goes on from an older state of a draft without a word, nor hands it in', async (t) => {
	const {wrong, ...figures} = await verbsOnDamage(120, 0.4);
	t.deepEqual(wrong, []);
	t.true(figures.older > 10);
	t.true(figures.told > figures.older);
	t.log(figures);
});
