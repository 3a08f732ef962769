// npm run test:load [-- --files=1025] [-- --load=32]: sound returns of every container, read on a machine that is busy
// with other things. Each must come out as it does alone; beside them files that never end are stopped.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import {readingPool} from '../../source/files/reading/pool.ts';
import {processCarrier} from '../../source/files/reading/process-carrier.ts';
import {sharedPool} from '../../source/files/reading/read-file.ts';
import {sniff} from '../../source/files/reading/sniff.ts';
import {takeApart} from '../../source/files/reading/take-apart.ts';
import {threadCarrier} from '../../source/files/reading/thread-carrier.ts';
import {drawSheets, drawStacked} from '../corpus/render.ts';
import {forms, reports} from '../corpus/reports.ts';
import {toGbk, writeCsv, writeDocx, writeHtml} from '../corpus/write-text.ts';
import {writeBook} from '../corpus/write-xlsx.ts';

const asked = (name: string, otherwise: number) =>
	Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const files = asked('files', 1025);
const load = asked('load', availableParallelism() * 16);

const form = forms.find(({id}) => id === '2021')!;
const returns = reports.filter((report) => report.form === form.id);
const three = (at: number) => drawSheets(form, returns[at % returns.length]!);
const stacked = (at: number) => drawStacked(form, returns[at % returns.length]!);
const kinds: Array<[ending: string, write: (at: number) => Uint8Array | Promise<Uint8Array>]> = [
	['xlsx', (at) => writeBook(three(at))],
	['xlsx', (at) => writeBook([stacked(at)])],
	['xls', (at) => writeBook(three(at), 'biff8')],
	['ods', (at) => writeBook(three(at), 'ods')],
	['csv', (at) => toGbk(writeCsv(stacked(at)))],
	['html', (at) => toGbk(writeHtml(three(at), 'gb2312'))],
	['docx', (at) => writeDocx(three(at), '政府信息公开工作年度报告')],
];

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-load-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
const sound: Array<{file: string; alone: string}> = [];
const known = new Map<string, string>();
for (let at = 0; at < files; at++) {
	const [ending, write] = kinds[at % kinds.length]!;
	// What differs between files of one kind is the report alone.
	const key = `${at % kinds.length}/${at % returns.length}`;
	const name = '年报.xlsx';
	const bytes = await write(at);
	if (!known.has(key))
		known.set(
			key,
			JSON.stringify((await takeApart({name, kind: sniff(bytes, name), bytes})).sheets),
		);
	const file = path.join(folder, `${at}.${ending}`);
	writeFileSync(file, bytes);
	sound.push({file, alone: known.get(key)!});
}

const stop = new Int32Array(new SharedArrayBuffer(4));
const burning = `const {workerData} = require('node:worker_threads'); while (Atomics.load(workerData, 0) === 0);`;
const burners = Array.from(
	{length: load},
	() => new Worker(burning, {eval: true, workerData: stop}),
);
await Promise.all(burners.map((one) => new Promise((resolve) => one.once('online', resolve))));

const began = performance.now();
const wrong: string[] = [];
let next = 0;
async function reader(): Promise<void> {
	for (let one = sound[next++]; one; one = sound[next++]) {
		const answered = await sharedPool().submit(one.file, 'plain').answer;
		if (answered.is === 'failed') wrong.push(`${one.file}: ${answered.failure.code}`);
		else if (answered.is !== 'done' || JSON.stringify(answered.outcome.sheets) !== one.alone)
			wrong.push(`${one.file}: another reading`);
	}
}

await Promise.all(Array.from({length: 32}, reader));
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(
	`${files} sound files beside ${load} busy threads: ${wrong.length} wrong, ${seconds} s`,
);
for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);

const burner = fileURLToPath(new URL('../files/reading/burner.ts', import.meta.url));
const child = fileURLToPath(new URL('../../source/files/reading/read-child.ts', import.meta.url));
const pool = readingPool({
	start: {thread: threadCarrier(burner), process: processCarrier(child, burner)},
	size: {thread: 2, process: 1},
});
const endless = ['burn-9999999.csv', 'burn-1.csv', 'unusual-burn-9999999.csv', 'burn-300.csv'];
const stopped = await Promise.all(
	endless.map((name) => pool.submit({name, bytes: Buffer.from('a')}, 'plain').answer),
);
const said = stopped.map((one) => (one.is === 'failed' ? one.failure.code : one.is));
const expected = ['read.tooSlow', 'done', 'read.tooSlow', 'done'];
console.log(`endless files among sound ones: ${said.join(', ')}`);
await pool.close();
await sharedPool().close();
Atomics.store(stop, 0, 1);
process.exitCode = wrong.length === 0 && said.join() === expected.join() ? 0 : 1;
