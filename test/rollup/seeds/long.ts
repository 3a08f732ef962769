// npm run test:rollup [-- --seeds=20] [-- --count=N] [-- --from=1]: made returns of many units against the truth beside them.
import {existsSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {sharedPool} from '../../../source/files/reading/read-file.ts';
import {runSeed} from './run-seed.ts';

const asked = (name: string, other: number) =>
	Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? other);
const maker = path.resolve(import.meta.dirname, '../../../../shared/tools/make_returns.py');
if (!existsSync(maker)) {
	console.error(`${maker} is not there: nothing can be proven`);
	process.exit(1);
}

const first = asked('from', 1);
const seeds = asked('seeds', 20);
// Every kind of fault is among those of 900 units.
const countOf = (seed: number) => asked('count', seed % 5 === 0 ? 900 : 300);
let wrong = 0;
console.log('seed  files  strict/200  clean/200  received/200  faults  asked  wrong  seconds');
for (let seed = first; seed < first + seeds; seed++) {
	const one = await runSeed(maker, seed, countOf(seed));
	const figures = [
		one.files,
		one.strict,
		one.clean,
		one.all,
		one.faults,
		one.asked,
		one.wrong.length,
	];
	console.log([seed, ...figures, one.seconds.toFixed(1)].join('\t'));
	for (const line of one.wrong) console.log(`      ${line.replaceAll('\n', ' ⏎ ')}`);
	wrong += one.wrong.length + (one.strict < 200 ? 1 : 0) + (one.clean < 200 ? 1 : 0);
}

await sharedPool().close();
console.log(wrong === 0 ? 'all right' : `${wrong} wrong`);
process.exit(wrong === 0 ? 0 : 1);
