import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {readingPool} from '../../../source/files/reading/pool.ts';
import {processCarrier} from '../../../source/files/reading/process-carrier.ts';
import {threadCarrier} from '../../../source/files/reading/thread-carrier.ts';

// A program that reads one file in each way and then has nothing to do: it is to end, and its readers with it.
const burner = fileURLToPath(new URL('burner.ts', import.meta.url));
const child = fileURLToPath(
	new URL('../../../source/files/reading/read-child.ts', import.meta.url),
);
const pool = readingPool({
	start: {thread: threadCarrier(burner), process: processCarrier(child, burner)},
	size: {thread: 1, process: 1},
});
const bytes = Buffer.from('a,b');
// One that nobody waits for any more must not let the program end before the next is read.
pool.cancel(pool.submit({name: 'burn-50.csv', bytes}, 'plain').id);
await pool.submit({name: 'burn-1.csv', bytes}, 'plain').answer;
const answered = await pool.submit({name: 'unusual-burn-1.csv', bytes}, 'plain').answer;
const {pid} = answered.is === 'done' ? (answered.outcome as unknown as {pid: number}) : {pid: 0};
process.stdout.write(`${answered.is} ${pid}\n`);
