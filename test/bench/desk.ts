import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {firstSession} from '../../source/desk/first-session.ts';
import type {Session} from '../../source/desk/session.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {performing} from '../../source/files/perform.ts';
import {openSession} from '../../source/files/rollups/roll-up-session.ts';
import {newView} from '../../source/look/view.ts';
import type {RollUpDesk} from '../../source/page/rollup/state.ts';
import {type Action, loadPages, paintScreen, respond, waitsFor} from '../../source/pages.ts';
import {groundOf, topOf} from '../../source/program/layer.ts';
import {createStore} from '../../source/program/store.ts';
import {frameWriter} from '../../source/screen/frame-writer.ts';
import {found, right} from '../rollup/make-found.ts';

/**
The desk with 10,000 units: opened from its records, then moved about in, filtered as it is typed, decided on. Prints the
median, the 95th of a hundred and the highest of each, in milliseconds of this thread's own CPU time, which a busy machine
does not change; exits 1 where a bound is broken. The records are made by a process of its own: what it leaves behind is
no memory of the desk's.
*/
const count = Number(process.argv[2] ?? 10_000);
const given = process.argv[3];
const books = loadForms();
const now = () => new Date().toISOString();
const folder = given ?? mkdtempSync(path.join(tmpdir(), 'gouji-bench-desk-'));
const home = path.join(folder, 'home');
const returns = path.join(folder, 'returns');
const bounds = {open: 1000, key: 8, filter: 16, all: 2000};
let isBroken = false;

if (given !== undefined) {
	makeRecords();
	process.exit();
}

try {
	const [program, ...flags] = [process.execPath, ...process.execArgv];
	execFileSync(program, [...flags, process.argv[1]!, String(count), folder]);
	await run();
} finally {
	rmSync(folder, {recursive: true, force: true});
}

process.exit(isBroken ? 1 : 0);

async function run(): Promise<void> {
	await loadPages();
	const world = performing({
		drafts: () => {
			throw new TypeError('no drafts');
		},
		forms: books,
		home,
		now,
	});
	const session = firstSession({
		...books,
		language: 'zh',
		thisYear: 2025,
		size: {columns: 120, rows: 40},
	});
	const store = createStore<Session, Action>(session, world.perform, respond, waitsFor);
	const view = newView();
	const writer = frameWriter({write: () => true});
	const theme = {color: true, wideAmbiguous: false};
	const show = () => writer.show(paintScreen(theme, store.get(), view));
	const own = () => groundOf(store.get()) as RollUpDesk;
	const since = performance.now();
	const cpu = process.cpuUsage();
	const units = path.join(folder, 'units.csv');
	store.dispatch({type: 'openRollUp', wanted: {folders: [returns], units, year: 2024}});
	await until(store, () => own().page === 'rollup' && own().rolled.counts.received > 0);
	show();
	const first = performance.now() - since;
	await until(store, () => own().reading.isOver && own().rolled.files.length === count);
	show();
	const {user, system} = process.cpuUsage(cpu);
	told('open: first units on the screen, by the clock', [first]);
	told('open: CPU of all of it', [(user + system) / 1000], bounds.open);
	told('open: all of them, by the clock', [performance.now() - since]);

	const key = (name: string, text?: string): number => {
		const from = process.threadCpuUsage();
		const time = new Date(
			Date.parse('2026-01-05T09:00:00Z') + performance.now() * 1000,
		).toISOString();
		store.dispatch({type: 'key', key: {name, ...(text && {text})}, time});
		show();
		const {user, system} = process.threadCpuUsage(from);
		return (user + system) / 1000;
	};
	const lap =
		'down down pagedown up ctrl+end pageup ctrl+home f8 ctrl+pageup down ctrl+pageup down alt+1'.split(
			' ',
		);
	for (const name of lap) key(name);
	told('key', Array.from({length: 30}, () => lap.map((name) => key(name))).flat(), bounds.key);
	const typed: number[] = [];
	for (const words of ['jyj', 'tjj', '教育', 'xzrmzf', '0099']) {
		key('text', '/');
		for (const letter of words) typed.push(key('text', letter));
		key('esc');
	}

	told('filter as typed', typed, bounds.filter);
	const decided: number[] = [];
	for (let time = 0; time < 20; time++) {
		key('down');
		decided.push(key('text', 'a'));
		// Of what speaks against it it asks.
		if (topOf(store.get()).page === 'choice') key('esc');
	}

	told('a decision, without the wait for the disk', decided);
	if (own().rolled.decisions.length < 15) throw new TypeError('nothing was decided');
	const all = (name: string, ...keys: Array<[string, string?]>) => {
		const before = own().rolled.decisions.length;
		const cpu = process.cpuUsage();
		for (const [id, text] of keys) key(id, text);
		const {user, system} = process.cpuUsage(cpu);
		const made = own().rolled.decisions.length - before;
		if (made < count - 20) throw new TypeError(`${name}: only ${made} decisions`);
		told(`${name}: CPU of all of it`, [(user + system) / 1000], bounds.all);
	};
	all('all marked, adopted', ['ctrl+a'], ['text', 'a'], ['enter']);
	all('all marked, taken back', ['ctrl+a'], ['text', 'u'], ['enter']);
	told('a total to its units', [key('alt+3'), key('enter'), key('backspace'), key('alt+1')]);
	const {rss, heapUsed} = process.memoryUsage();
	const most = process.resourceUsage().maxRSS / 1024;
	console.log(
		`memory: ${Math.round(rss / 2 ** 20)} MiB, ${Math.round(most)} at most, heap ${Math.round(heapUsed / 2 ** 20)} MiB`,
	);
	world.close();
}

/** Records of so many returns as a reading leaves them, and the files they lie in. */
function makeRecords(): void {
	const names = ['教育局', '统计局', '信访局', '镇人民政府', '街道办事处'];
	const lines = ['单位代码,单位名称,单位类别'];
	const office = path.basename(returns);
	const session = openSession({home, office, year: 2024, books, now});
	mkdirSync(returns);
	for (let index = 0; index < count; index++) {
		const code = String(index).padStart(6, '0');
		const name = `第${index}县${names[index % names.length]}`;
		lines.push(`${code},${name},部门`);
		const file = path.join(returns, `${name}.xlsx`);
		writeFileSync(file, code);
		const wrong: Record<string, number> =
			index % 20 === 0 ? {'requests/received/total': index + 1} : {};
		const {record} = found(name, {
			cells: right(index % 97, wrong),
			named: {field: name},
			digest: code.padStart(64, '0'),
		});
		session.cache.addRecord(record);
		const {mtimeMs, size} = statSync(file);
		session.cache.addPlace(file, {
			bytes: size,
			changed: mtimeMs,
			read: mtimeMs + 60_000,
			digest: record.digest,
		});
	}

	session.close();
	writeFileSync(path.join(folder, 'units.csv'), lines.join('\n'));
}

async function until(
	store: {get(): Session; subscribe(listener: () => void): () => void},
	isThere: () => boolean,
): Promise<void> {
	if (isThere()) return;
	await new Promise<void>((resolve) => {
		const end = store.subscribe(() => {
			if (!isThere()) return;
			end();
			resolve();
		});
	});
}

function told(what: string, times: readonly number[], bound?: number): void {
	const sorted = [...times].sort((one, other) => one - other);
	const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1);
	const isOver = bound !== undefined && Number(at(0.95)) > bound;
	isBroken ||= isOver;
	const said = bound === undefined ? '' : `  bound ${bound}${isOver ? '  BROKEN' : ''}`;
	console.log(`${what}: median ${at(0.5)}  95 % ${at(0.95)}  highest ${at(1)}${said}`);
}
