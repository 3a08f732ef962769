// The disk in memory first: whatever is imported after it finds it.
import './layer.ts';
import test from 'ava';
import {insideFaults, outsideFaults} from './suite.ts';

const size = {
	powerCuts: 2000,
	fullDisks: 40,
	errors: 4,
	recovery: 3,
	damage: 12,
	harmed: 800,
	kills: 16,
	rollUpCuts: 1,
	rollUpKills: 4,
	contention: 250,
	verbs: 90,
	verbShare: 0.35,
	disks: [],
	cuts: 0,
};

for (const [promise, run] of [...insideFaults(size), ...outsideFaults(size)]) {
	test.serial(promise, async (t) => {
		const outcome = await run();
		if (typeof outcome === 'string') throw new Error(outcome);
		t.deepEqual(outcome.wrong, []);
		t.true(outcome.cases > 0);
		t.log(`${outcome.cases} cases`);
	});
}
