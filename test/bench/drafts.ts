// npm run bench:drafts: what a durable edit costs over a plain append-and-sync, and how long a long history takes to open.
import {closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import type {Draft} from '../../source/draft/draft.ts';
import type {Transaction} from '../../source/draft/transaction.ts';
import {homeDrafts} from '../../source/files/drafts/home-drafts.ts';
import {journalText} from '../../source/files/drafts/journal.ts';

const columns = ['person', 'enterprise', 'research', 'nonprofit', 'legalService'];
const rows = ['received', 'carriedOver', 'disclosed', 'partlyDisclosed', 'carriedForward'];
const addresses = rows.flatMap((row) => columns.map((column) => `requests/${row}/${column}`));
const now = () => new Date().toISOString();
const place = mkdtempSync(path.join(process.argv[2] ?? tmpdir(), 'gouji-bench-'));

function edit({revision, figures}: Draft): Transaction {
	const address = addresses[revision % addresses.length] ?? '';
	const before = figures[address]?.value ?? null;
	return {how: 'typed', time: now(), changes: [{address, field: 'value', before, after: revision}]};
}

function timed(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

function told(name: string, times: number[]): number {
	const sorted = times.toSorted((left, right) => left - right);
	const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
	const figures = [0.1, 0.5, 0.95, 1].map((share) => at(share).toFixed(2));
	console.log(
		`${name.padEnd(34)} p10 ${figures[0]}  p50 ${figures[1]}  p95 ${figures[2]}  max ${figures[3]} ms`,
	);
	return at(0.5);
}

/** Accepted cells and plain appends, one after the other, so that both see the same disk. */
function saving(count: number): number {
	const open = homeDrafts(place, {now, who: '张三'}).create('2021', {unit: '教育局', year: 2023});
	const plain = openSync(path.join(place, 'plain'), 'a');
	const saved: number[] = [];
	const appended: number[] = [];
	for (let round = 0; round < count; round++) {
		const transaction = edit(open.draft);
		const line = Buffer.from(`${'0'.repeat(16)} ${JSON.stringify(transaction)}\n`);
		saved.push(timed(() => open.commit(transaction)));
		appended.push(
			timed(() => {
				writeSync(plain, line);
				fdatasyncSync(plain);
			}),
		);
	}

	closeSync(plain);
	open.close();
	const over = told('accepted cell, durable', saved) - told('plain append and sync', appended);
	console.log(
		`over a plain append-and-sync       ${over.toFixed(2)} ms at the median (promised: 1)`,
	);
	return over;
}

/** Opens a draft with so long a history, looks, and closes it again. */
function opening(entries: number): number {
	const store = homeDrafts(place, {now, who: '张三', every: entries});
	const open = store.create('2021', {unit: '教育局', year: 2023});
	const {id} = open.draft;
	const transactions = Array.from({length: entries}, (_, index) => index);
	let {draft} = open;
	// Through the store it would take a minute of syncs: the same lines are written at once.
	const bodies = transactions.map(() => {
		const step = {...edit(draft), who: '张三', revision: draft.revision + 1};
		const [change] = step.changes as never as [{address: string; after: number}];
		draft = {
			...draft,
			revision: step.revision,
			figures: {...draft.figures, [change.address]: {value: change.after}},
		};
		const {revision, how, time, who, changes} = step;
		return JSON.stringify({revision, how, time, who, changes});
	});
	open.close();
	writeHistory(id, bodies);
	store.open(id).close();
	const times = Array.from({length: 15}, () => {
		let opened = store.open(id, 'read');
		const time = timed(() => {
			opened = store.open(id);
		});
		if (opened.steps.length !== entries) throw new Error('entries are missing');
		opened.close();
		return time;
	});
	return told(`open with ${entries} entries`, times);
}

function writeHistory(id: string, bodies: readonly string[]): void {
	const file = path.join(place, 'drafts', id, 'journal.jsonl');
	const birth = {format: 1, form: '2021', header: {unit: '教育局', year: 2023}, time: now()};
	const fd = openSync(file, 'w');
	writeSync(fd, journalText([JSON.stringify(birth), ...bodies]).text);
	closeSync(fd);
	rmSync(path.join(place, 'drafts', id, 'draft.json'));
}

function listing(count: number): void {
	const store = homeDrafts(place, {now});
	for (let number = 0; number < count; number++)
		store.create('2021', {unit: `单位${number}`, year: 2023}).close();
	told(
		`list of ${count + 2} drafts`,
		Array.from({length: 9}, () => timed(() => store.list())),
	);
}

try {
	saving(1000);
	console.log(
		`opening                            ${opening(20_000).toFixed(0)} ms at the median (promised: 100)`,
	);
	listing(300);
} finally {
	rmSync(place, {recursive: true});
}
