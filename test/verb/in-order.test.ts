import test from 'ava';
import fc from 'fast-check';
import {inOrder} from '../../source/verb/in-order.ts';

test('whatever finishes first, all is given in its order, and only a few are begun ahead', async (t) => {
	await fc.assert(
		fc.asyncProperty(fc.scheduler(), fc.array(fc.nat(), {maxLength: 60}), async (s, all) => {
			let begun = 0;
			let given = 0;
			let most = 0;
			const made: number[] = [];
			const walk = async () => {
				for await (const one of inOrder(all, async (one) => {
					most = Math.max(most, ++begun - given);
					await s.schedule(Promise.resolve());
					return one;
				})) {
					made.push(one);
					given++;
				}
			};

			await s.waitFor(walk());
			t.deepEqual(made, all);
			t.true(most <= 17);
		}),
		{numRuns: 50},
	);
});
