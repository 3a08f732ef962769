// One run of the faults on a program with a safety step removed; ends at the first that is noticed.
import './layer.ts';
import {insideFaults} from './suite.ts';

const size = {
	powerCuts: 700,
	fullDisks: 90,
	errors: 7,
	recovery: 11,
	damage: 40,
	harmed: 600,
	kills: 0,
	rollUpCuts: 0,
	rollUpKills: 0,
	contention: 0,
	verbs: 0,
	verbShare: 0,
	disks: [],
	cuts: 0,
};

for (const [promise, run] of insideFaults(size)) {
	try {
		const outcome = await run();
		if (typeof outcome === 'string' || outcome.wrong.length === 0) continue;
		console.log(`noticed by: ${promise} (${outcome.wrong.length} of ${outcome.cases})`);
	} catch (error) {
		console.log(`noticed by: ${promise} (${error})`);
	}

	process.exit(1);
}

console.log('not noticed');
