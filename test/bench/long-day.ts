// A long day at the screen: 30,000 movement keys and 6,000 accepted cells of a return with many findings, in a real
// terminal. Says what the program's memory is on the way, and its CPU a key. Linux; takes some minutes.
//   npm run bench:day [-- EDITS]
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import {homeDrafts} from '../../source/files/drafts/home-drafts.ts';
import {builtProgram} from '../built-program.ts';

const edits = Number(process.argv[2] ?? 6000);
const root = fileURLToPath(new URL('../../', import.meta.url));
const home = mkdtempSync(path.join(tmpdir(), 'gouji-day-'));
process.on('exit', () => rmSync(home, {recursive: true, force: true}));

const {unit, year, cells} = JSON.parse(
	readFileSync(path.join(root, 'test/fixtures/reports/suqian-city-2024.json'), 'utf8'),
) as {unit: string; year: number; cells: Record<string, number>};
const time = new Date().toISOString();
const draft = homeDrafts(home, {now: () => time}).create('2021', {unit, year});
const changes = Object.entries(cells).map(
	([address, after]) => ({address, field: 'value', before: null, after}) as const,
);
draft.commit({how: 'imported', time, changes});
draft.close();

const {command, args} = await builtProgram();
const gouji = spawn(command, [...args, draft.draft.id], {
	name: 'xterm-256color',
	cols: 120,
	rows: 40,
	env: {...process.env, CI: 'false', GOUJI_HOME: home} as Record<string, string>,
});
let bytes = 0;
let seen = '';
gouji.onData((text) => {
	bytes += text.length;
	seen = (seen + text).slice(-20_000);
	if (text.includes('\u001B[6n')) gouji.write('\u001B[2;2R');
});

const status = (field: string) => {
	const text = readFileSync(`/proc/${gouji.pid}/status`, 'utf8');
	return Math.round(Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) / 1024);
};
const cpu = () => {
	const fields = readFileSync(`/proc/${gouji.pid}/stat`, 'utf8').split(')').at(-1)!.split(' ');
	return (Number(fields[12]) + Number(fields[13])) * 10;
};

async function until(wanted: () => boolean, patience: number): Promise<void> {
	const limit = Date.now() + patience;
	while (!wanted() && Date.now() < limit) await wait(1);
}

/** A key, and what it paints; at the edge of the table that is nothing. */
async function press(keys: string): Promise<void> {
	const had = bytes;
	gouji.write(keys);
	await until(() => bytes > had, 40);
}

const arrows = ['\u001B[B', '\u001B[C', '\u001B[A', '\u001B[D', '\u001B[B'];
await until(() => seen.includes('行政事业性收费'), 60_000);
await wait(1000);
gouji.write('\u001B3');
await wait(500);
const before = cpu();
console.log(`start: ${status('VmRSS')} MiB, peak ${status('VmHWM')}`);
for (let edit = 1; edit <= edits; edit++) {
	for (const arrow of arrows) await press(arrow);
	await press(`${(edit * 7919) % 4000}\r`);
	if (edit % 20 === 0) await press('\u001B[1;5A');
	if (edit % Math.ceil(edits / 10) === 0)
		console.log(
			`${edit} edits: ${status('VmRSS')} MiB, peak ${status('VmHWM')}, ${((cpu() - before) / edit / 6).toFixed(2)} ms CPU and ${Math.round(bytes / edit / 6)} bytes a key`,
		);
}

gouji.write('\u0011');
