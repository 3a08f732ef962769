// npm run bench:ledger [-- --seed=7]: CPU and memory of counting a ledger, beside openpyxl and a dictionary in the same
// run; and what it takes to go from a cell to its lines and from a line to its cells.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {cellsWith, linesBehind} from '../../source/page/tally/line-handlers.ts';
import {builtFolder} from '../built-program.ts';
import {madeSet} from '../tally/made.ts';

const seed = Number(process.argv.find((arg) => arg.startsWith('--seed='))?.split('=')[1] ?? 7);
const folder = mkdtempSync(path.join(tmpdir(), 'gouji-bench-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
const program = path.join(await builtFolder(), 'source/launcher.cjs');
const env = {...process.env, GOUJI_HOME: path.join(folder, 'home')};

const counting = `
import sys, openpyxl
from collections import Counter
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
counts = Counter()
for sheet in book:
    for row in sheet.iter_rows(min_row=3, values_only=True):
        row = row + (None,) * 20
        received, answered = row[2], row[11]
        counts[row[4], row[13], received and str(received)[:4], answered and str(answered)[:4]] += 1
print(len(counts))
`;
writeFileSync(path.join(folder, 'count.py'), counting);

/** CPU seconds and resident megabytes of a command. */
function cost(command: string, args: readonly string[]): {cpu: number; megabytes: number} {
	const timed = path.join(folder, 'time');
	spawnSync('/usr/bin/time', ['-o', timed, '-f', '%U %S %M', command, ...args], {
		env,
		stdio: ['ignore', 'ignore', 'ignore'],
	});
	const [user = 0, system = 0, kilobytes = 0] = readFileSync(timed, 'utf8')
		.trim()
		.split('\n')
		.at(-1)!
		.split(' ')
		.map(Number);
	return {cpu: user + system, megabytes: kilobytes / 1024};
}

const least = (runs: ReadonlyArray<{cpu: number; megabytes: number}>) => ({
	cpu: Math.min(...runs.map(({cpu}) => cpu)),
	megabytes: Math.max(...runs.map(({megabytes}) => megabytes)),
});

function measured(count: number, times: number) {
	const place = path.join(folder, String(count));
	madeSet(place, count, seed, 0);
	const file = path.join(place, 'ledger-a.xlsx');
	const ours: Array<ReturnType<typeof cost>> = [];
	const theirs: Array<ReturnType<typeof cost>> = [];
	// Taking turns: the machine may be busy with something else.
	for (let nth = 0; nth < times; nth++) {
		theirs.push(cost('/usr/bin/python3', [path.join(folder, 'count.py'), file]));
		ours.push(cost(process.execPath, [program, 'tally', file, '--year', '2024', '--json']));
	}

	return {file, ours: least(ours), theirs: least(theirs)};
}

const small = measured(20_000, 5);
const large = measured(100_000, 2);
const said = (name: string, {ours, theirs}: ReturnType<typeof measured>) =>
	console.log(
		`${name}: gouji ${ours.cpu.toFixed(2)} s, ${ours.megabytes.toFixed(0)} MB · openpyxl + dict ${theirs.cpu.toFixed(2)} s, ${theirs.megabytes.toFixed(0)} MB · ${(ours.cpu / theirs.cpu).toFixed(2)}×`,
	);
said('20,000 lines', small);
said('100,000 lines', large);
console.log(`100,000 to 20,000: ${(large.ours.cpu / small.ours.cpu).toFixed(2)}×`);

const told = JSON.parse(
	execFileSync(process.execPath, [program, 'tally', large.file, '--year', '2024', '--json'], {
		env,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		stdio: ['ignore', 'pipe', 'ignore'],
	}) || '{}',
) as {madeOf: Record<string, string[]>};
const ranges = told.madeOf['requests/received/person'] ?? [];
let begin = performance.now();
const {entries, count} = linesBehind({ranges});
const down = performance.now() - begin;
begin = performance.now();
const cells = cellsWith(told.madeOf, ranges.at(-1)!.replace(/-.*$/, ''));
const back = performance.now() - begin;
console.log(
	`a cell of ${count} lines, ${entries.length} shown: ${down.toFixed(1)} ms; a line to its ${cells.length} cells: ${back.toFixed(1)} ms`,
);
