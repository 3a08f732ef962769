import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {mutations} from './mutations.ts';

/**
Removes one safety step at a time and runs the faults on what is left.

@returns how many removals nobody noticed
*/
export async function runMutants(): Promise<number> {
	let unnoticed = 0;
	for (const [index, {step}] of mutations.entries()) {
		const start = performance.now();
		const {status, stdout, stderr} = spawnSync(
			process.execPath,
			[
				'--no-warnings',
				'--import=./test/hook.mjs',
				`--import=${path.join(import.meta.dirname, 'mutate.ts')}`,
				path.join(import.meta.dirname, 'mutant.ts'),
			],
			{encoding: 'utf8', env: {...process.env, GOUJI_MUTANT: String(index)}, timeout: 300_000},
		);
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		const isNoticed = status === 1 && stdout.startsWith('noticed');
		if (!isNoticed) unnoticed++;
		const said = stdout.trim().split('\n')[0] || stderr.trim().slice(0, 300);
		console.log(`${isNoticed ? '' : 'NOT '}noticed  without: ${step} (${seconds} s)`);
		console.log(`          ${said.slice(0, 160)}`);
	}

	console.log(`${mutations.length - unnoticed} of ${mutations.length} removals noticed`);
	return unnoticed;
}
