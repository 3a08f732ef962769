// npm run bench:many [-- COUNT|FOLDER] — `check --json` of 1,000 made returns beside openpyxl read-only over the same
// files: CPU, clock, memory; with COUNT as many as that, to see whether memory grows; with FOLDER what lies there. Then one
// workbook read and checked.
import {execFileSync, spawnSync} from 'node:child_process';
import {
	closeSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import path from 'node:path';
import {filesUnder} from '../../source/files/files-under.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {takeApart} from '../../source/files/reading/take-apart.ts';
import {returnOf as readAsReturn} from '../../source/workbook/import/return-of.ts';
import {toldCheck} from '../../source/workbook/told-file.ts';
import {builtProgram} from '../built-program.ts';
import {moved} from '../corpus/layouts.ts';
import {drawStacked} from '../corpus/render.ts';
import {forms, reports} from '../corpus/reports.ts';
import {writeBook} from '../corpus/write-xlsx.ts';
import {makeReturns, returnOf} from './make-returns.ts';

/** What each thousand returns may take, and a workbook of a new layout, or of the same, in milliseconds of CPU. */
const limit = {cpu: 4, wall: 2.5, memory: 300, anew: 2.6, again: 1.6};
const turns = 3;
const [asked = '1000'] = process.argv.slice(2);
const given = /^\d+$/.test(asked) ? undefined : path.resolve(asked);
const folder = mkdtempSync(path.join(tmpdir(), 'gouji-many-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

type Used = {cpu: number; wall: number; memory: number};

const returns = given ?? path.join(folder, 'returns');
if (!given) {
	mkdirSync(returns);
	makeReturns(returns, Number(asked), 5);
}

const files = filesUnder(returns).files.map((file) => file.path);
const count = files.length;
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
console.log(
	`${count} returns, ${(bytes / 1e6).toFixed(1)} MB; ${availableParallelism()} cores, Node ${process.versions.node}`,
);

// What a process has used is best known to itself, at its very end.
const tell = path.join(folder, 'tell.cjs');
writeFileSync(
	tell,
	`if (require('worker_threads').isMainThread) process.on('exit', () => {
		const {user, system} = process.cpuUsage();
		require('fs').writeFileSync(process.env.GOUJI_USED, JSON.stringify({cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024}));
	});`,
);

const {command, args} = await builtProgram();

function ours(): Used {
	const used = path.join(folder, 'used.json');
	const out = openSync(path.join(folder, 'out.json'), 'w');
	const begun = performance.now();
	const {status} = spawnSync(command, ['-r', tell, ...args, 'check', '--json', returns], {
		stdio: ['ignore', out, 'ignore'],
		env: {...process.env, GOUJI_HOME: path.join(folder, 'home'), GOUJI_USED: used},
	});
	const wall = (performance.now() - begun) / 1000;
	closeSync(out);
	const told = JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8')).files;
	const checked = told.filter(({results}: {results: unknown[]}) => results.length > 0).length;
	// Of what others have made, some may be damaged: it is told all the same.
	if ((given ? told.length : checked) !== count)
		throw new Error(`${checked} of ${count} checked, exit ${status}`);
	return {...JSON.parse(readFileSync(used, 'utf8')), wall};
}

const script = `
import json, openpyxl, os, resource, sys, time, warnings
warnings.filterwarnings('ignore')
begun = time.time()
cells = 0
for place, _, names in os.walk(sys.argv[1]):
    for name in names:
        try:
            book = openpyxl.load_workbook(os.path.join(place, name), read_only=True, data_only=True)
        except Exception:
            continue
        for sheet in book.worksheets:
            for row in sheet.iter_rows(values_only=True):
                cells += sum(value is not None for value in row)
        book.close()
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({'cpu': used.ru_utime + used.ru_stime, 'wall': time.time() - begun, 'memory': used.ru_maxrss / 1024}))
`;

function theirs(): Used | undefined {
	const python = ['/usr/bin/python3', 'python3'].find(
		(one) => spawnSync(one, ['-c', 'import openpyxl']).status === 0,
	);
	if (!python) return undefined;
	return JSON.parse(execFileSync(python, ['-c', script, returns], {encoding: 'utf8'}));
}

const median = (values: number[]) => values.sort((one, other) => one - other)[values.length >> 1]!;
const middle = (all: readonly Used[]): Used => ({
	cpu: median(all.map(({cpu}) => cpu)),
	wall: median(all.map(({wall}) => wall)),
	memory: Math.max(...all.map(({memory}) => memory)),
});
const said = (name: string, {cpu, wall, memory}: Used) =>
	console.log(
		`${name.padEnd(28)} CPU ${cpu.toFixed(2)} s  clock ${wall.toFixed(2)} s  peak ${memory.toFixed(0)} MiB`,
	);

const mine = middle(Array.from({length: count > 1500 ? 1 : turns}, ours));
said('gouji check --json', mine);
const peer = theirs();
if (peer) {
	said('openpyxl, read only', peer);
	console.log(
		`CPU ${(mine.cpu / peer.cpu).toFixed(2)}×, clock ${(mine.wall / peer.wall).toFixed(2)}× of openpyxl`,
	);
} else console.log('openpyxl is not installed: nothing beside it');

const books = loadForms();
const form = forms.find(({id}) => id === '2021')!;
const report = reports.find(({name}) => name === 'suqian-city-2024')!;
const made = Array.from({length: 240}, (_, at) =>
	drawStacked(form, returnOf(report, `第${at}镇人民政府`, 1 + (at % 9))),
);
const same = made.map((sheet) => writeBook([sheet]));
const each = made.map((sheet, at) => writeBook([moved(sheet, 1 + (at % 40), Math.floor(at / 40))]));

async function milliseconds(all: readonly Uint8Array[]): Promise<number> {
	const before = process.cpuUsage();
	for (const bytes of all) {
		const plain = await takeApart({name: '年报.xlsx', kind: 'zip', bytes});
		const {reading} = readAsReturn(plain, books.forms, {}, '年报.xlsx');
		if (toldCheck('年报.xlsx', reading, books, 'zh').json.length < 1000) throw new Error('nothing');
	}

	const {user, system} = process.cpuUsage(before);
	return (user + system) / 1000 / all.length;
}

for (let turn = 0; turn < 3; turn++) await milliseconds([...each, ...same]);
const rounds: Array<[anew: number, again: number]> = [];
for (let turn = 0; turn < 5; turn++)
	rounds.push([await milliseconds(each), await milliseconds(same)]);
const anew = Math.min(...rounds.map(([one]) => one));
const again = Math.min(...rounds.map(([, one]) => one));
console.log(
	`one workbook read and checked, warm, CPU: ${anew.toFixed(2)} ms of a new layout, ${again.toFixed(2)} of the same`,
);

const kept =
	mine.cpu <= (limit.cpu * count) / 1000 &&
	mine.wall <= (limit.wall * count) / 1000 &&
	mine.memory <= limit.memory &&
	anew <= limit.anew &&
	again <= limit.again;
console.log(
	`promised: ${limit.cpu} s CPU and ${limit.wall} s by the clock for each 1,000, ${limit.memory} MiB for any number, ${limit.anew} and ${limit.again} ms: ${kept ? 'kept' : 'not kept'}`,
);
process.exitCode = kept ? 0 : 1;
