// npm run test:faults [-- --mutants] [-- --share=0.1]: the long run, with figures.
import './layer.ts';
import {runMutants} from './mutants.ts';
import {type Fault, insideFaults, outsideFaults, rootFaults, type Size} from './suite.ts';

const share = Number(process.argv.find((arg) => arg.startsWith('--share='))?.slice(8) ?? 1);
const many = (count: number) => Math.max(10, Math.round(count * share));
const every = Math.max(1, Math.round(1 / share));

/** The size of a run that proves the promise. */
const size: Size = {
	powerCuts: many(10_000),
	fullDisks: 7 * every,
	errors: every,
	recovery: every,
	damage: every,
	harmed: many(5000),
	kills: many(1000),
	rollUpCuts: 20,
	rollUpKills: many(100),
	contention: many(10_000),
	verbs: many(1000),
	verbShare: 1,
	disks: [48, 56, 64, 80, 96, 128, 192, 256, 512],
	cuts: many(150),
};

/** Runs faults one after the other and prints what each came to. Returns how many were wrong. */
async function runFaults(faults: readonly Fault[]): Promise<number> {
	let failed = 0;
	for (const [promise, run] of faults) {
		const start = performance.now();
		const outcome = await run();
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		if (typeof outcome === 'string') {
			console.log(`skipped   ${promise}: ${outcome}`);
			continue;
		}

		const {cases, wrong, ...figures} = outcome;
		failed += wrong.length;
		const more = Object.entries(figures).map(([name, value]) => `, ${name} ${value}`);
		console.log(`${wrong.length === 0 ? 'held  ' : 'BROKEN'}    ${promise}`);
		console.log(`          ${cases} cases, ${wrong.length} wrong${more.join('')}, ${seconds} s`);
		for (const one of wrong.slice(0, 5)) console.log(`          ${one}`);
	}

	return failed;
}

const failed = process.argv.includes('--mutants')
	? await runMutants()
	: await runFaults([...insideFaults(size), ...outsideFaults(size), ...rootFaults(size)]);
process.exitCode = failed > 0 ? 1 : 0;
