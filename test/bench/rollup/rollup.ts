// npm run bench:rollup [-- --units=1000] [-- --rounds=3] [-- --known=3000] [-- --large=10000]: a roll-up of returns with last
// year's beside them, and openpyxl read-only over the same files in the same run; a re-run of more with some changed;
// memory; the work of a hundred thousand units from their records. The program is the built one, started as people start
// it, with what it keeps compiled in a folder of its own: `npm run build` first.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {changeReturn, type MadeReturns, madeReturns} from './made-returns.ts';

const asked = (name: string, otherwise: number) =>
	Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const units = asked('units', 1000);
const rounds = asked('rounds', 3);
const known = asked('known', 3000);
const large = asked('large', 0);

/** One that has openpyxl. */
const python = process.env.PYTHON ?? '/usr/bin/python3';
const program = fileURLToPath(new URL('../../../source/launcher.cjs', import.meta.url));
const place = mkdtempSync(path.join(tmpdir(), 'gouji-bench-rollup-'));
process.on('exit', () => rmSync(place, {recursive: true, force: true}));

/** What a program used: CPU and clock in seconds, the most memory in MiB. */
type Used = {cpu: number; wall: number; memory: number};

// The system counts what a child used only for the one who waits for it.
const waiting = `
import os, sys, time, json
start = time.time()
pid = os.fork()
if pid == 0:
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1); os.dup2(null, 2)
    os.execvp(sys.argv[1], sys.argv[1:])
_, status, used = os.wait4(pid, 0)
print(json.dumps({'cpu': used.ru_utime + used.ru_stime, 'wall': time.time() - start, 'memory': used.ru_maxrss / 1024, 'exit': os.waitstatus_to_exitcode(status)}))
`;

const openpyxl = `
import os, sys
from openpyxl import load_workbook
for root in sys.argv[1:]:
    for folder, _, names in os.walk(root):
        for name in names:
            book = load_workbook(os.path.join(folder, name), read_only=True, data_only=True)
            for sheet in book.worksheets:
                for row in sheet.iter_rows(values_only=True):
                    pass
            book.close()
`;

function used(command: readonly string[], home: string): Used & {exit: number} {
	const told = execFileSync(python, ['-c', waiting, ...command], {
		env: {...process.env, GOUJI_HOME: home, XDG_CACHE_HOME: path.join(place, 'cache')},
	});
	return JSON.parse(told.toString('utf8'));
}

function rollUp({returns, last, units}: MadeReturns, home: string, out?: string): Used {
	const command = [
		process.execPath,
		program,
		'rollup',
		returns,
		'--year',
		'2024',
		'--name',
		'某市',
	];
	command.push('--units', units, '--last', last, '--adopt', 'valid');
	if (out !== undefined) command.push('-o', out);
	const {exit, ...rest} = used(command, home);
	if (exit !== 0) throw new Error(`exit ${exit}: the returns are right, and all of them there`);
	return rest;
}

const least = (all: readonly Used[], of: keyof Used) => Math.min(...all.map((one) => one[of]));
const said = (name: string, text: string, must = '') =>
	console.log(`${name.padEnd(46)} ${text}${must === '' ? '' : `   (must ${must})`}`);

function freshHome(): string {
	return mkdtempSync(path.join(place, 'home-'));
}

const made = madeReturns(path.join(place, 'made'), units);
const files = 2 * units;
const ours: Used[] = [];
const theirs: Used[] = [];
for (let round = 0; round < rounds; round++) {
	const {exit, ...rest} = used([python, '-c', openpyxl, made.returns, made.last], place);
	if (exit !== 0) throw new Error(`${python} has no openpyxl`);
	theirs.push(rest);
	ours.push(rollUp(made, freshHome()));
}

const cpu = least(ours, 'cpu');
console.log(
	`${units} returns of this year and ${units} of the last, the best of ${rounds} rounds in turn`,
);
said('openpyxl read-only, CPU', `${least(theirs, 'cpu').toFixed(2)} s`);
said('read, checked and added up, CPU', `${cpu.toFixed(2)} s`);
said('ratio', `${(cpu / least(theirs, 'cpu')).toFixed(2)}×`, '≤ 0.30×');
said('CPU a file', `${((cpu / files) * 1000).toFixed(2)} ms`, '≤ 2.2 ms');
said(
	'cores used',
	Math.max(...ours.map((one) => one.cpu / one.wall)).toFixed(2),
	'≥ 1.7 on a quiet machine',
);
said('most memory', `${least(ours, 'memory').toFixed(0)} MiB`, '≤ 300 MiB');

const out = path.join(place, 'out');
const withOutputs = rollUp(made, freshHome(), out);
said(
	'the same with all outputs, CPU',
	`${withOutputs.cpu.toFixed(2)} s, ${withOutputs.memory.toFixed(0)} MiB`,
);
const more = madeReturns(path.join(place, 'known'), known, 2024, 3);
const kept = freshHome();
rollUp(more, kept);
const all = readdirSync(more.returns, {recursive: true, encoding: 'utf8'})
	.filter((name) => name.endsWith('.xlsx'))
	.sort();
const changed: Used[] = [];
const unchanged: Used[] = [];
for (let round = 0; round < rounds; round++) {
	for (let at = 0; at < 10; at++)
		changeReturn(path.join(more.returns, all[at * Math.floor(known / 10)]!), readFileSync);
	changed.push(rollUp(more, kept));
	unchanged.push(rollUp(more, kept));
}

said(`${known} units again, 10 changed, CPU`, `${least(changed, 'cpu').toFixed(2)} s`, '≤ 1 s');
said(`${known} units again, none changed, CPU`, `${least(unchanged, 'cpu').toFixed(2)} s`);

if (large > 0) {
	const many = madeReturns(path.join(place, 'many'), large, 2024, 2);
	const once = rollUp(many, freshHome());
	said(`most memory with ${large} units`, `${once.memory.toFixed(0)} MiB`, '≤ 300 MiB');
	said('CPU a file', `${((once.cpu / large / 2) * 1000).toFixed(2)} ms`);
	said('cores used', (once.cpu / once.wall).toFixed(2));
}

const records = fileURLToPath(new URL('records.ts', import.meta.url));
const hook = fileURLToPath(new URL('../../hook.mjs', import.meta.url));
execFileSync(process.execPath, [`--import=${hook}`, '--no-warnings', records], {stdio: 'inherit'});
