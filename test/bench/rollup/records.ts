// A hundred thousand units from the records of their returns: opened, added up, filtered. In a process of its own, whose
// memory is counted.
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {cacheName, openCache} from '../../../source/files/rollups/record-cache.ts';
import {ExactTotal} from '../../../source/rollup/exact-total.ts';
import {forms} from '../../corpus/reports.ts';

const count = 100_000;
const form = forms.find(({id}) => id === '2021')!;
const folder = mkdtempSync(path.join(tmpdir(), 'gouji-bench-records-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
const sources = form.cells.map((_, at) => `三!D${at}`);

if (process.argv[2] === undefined) {
	const cache = openCache(folder, 'made');
	for (let unit = 0; unit < count; unit++) {
		const digest = unit.toString(16).padStart(64, '0');
		cache.addRecord({
			digest,
			bytes: 9000,
			return: {
				form: '2021',
				named: {field: `第${unit}局`},
				year: 2024,
				figures: form.cells.map((_, at) => ((unit * at) % 7 === 0 ? (unit + at) % 90 : 0)),
				sources,
				faults: [],
				questions: [],
				unmatched: 0,
				missing: [],
				notes: [],
				results: [],
				blocks: unit % 50 === 0 ? 1 : 0,
			},
		});
		cache.addPlace(`/returns/${unit}.xlsx`, {bytes: 9000, changed: 1, read: 9000, digest});
	}

	cache.close();
	const {execFileSync} = await import('node:child_process');
	execFileSync(process.execPath, [...process.execArgv, process.argv[1]!, folder], {
		stdio: 'inherit',
	});
} else {
	const place = process.argv[2];
	const base = process.memoryUsage.rss();
	const start = performance.now();
	const before = process.cpuUsage();
	const cache = openCache(place, 'made');
	const found = [...cache.places().values()].flatMap(
		({digest}) => cache.record(digest)?.return ?? [],
	);
	const opened = performance.now();
	const sums = form.cells.map(() => new ExactTotal());
	for (const {figures} of found)
		for (const [at, sum] of sums.entries()) sum.add(figures[at] ?? null);
	const summed = performance.now();
	const blocked = found.filter(({blocks}) => blocks > 0).length;
	const end = performance.now();
	const {user, system} = process.cpuUsage(before);
	if (found.length !== count || blocked !== count / 50 || sums.some((sum) => sum.filled !== count))
		throw new Error('not what was written');
	const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(2)} s`;
	const most = process.resourceUsage().maxRSS / 1024;
	const size = statSync(path.join(place, cacheName)).size / 2 ** 20;
	console.log(
		`100,000 units from records (${size.toFixed(0)} MiB): open ${seconds(start, opened)}, add up ${seconds(opened, summed)}, filter ${seconds(summed, end)}, CPU ${((user + system) / 1e6).toFixed(2)} s (must ≤ 3 s), ${most.toFixed(0)} MiB at most, ${(base / 2 ** 20).toFixed(0)} of them before (must ≤ 500 MiB)`,
	);
}
