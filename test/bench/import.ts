// npm run bench:import — CPU per workbook read once warm, beside plain SheetJS and exceljs in the same run; then a
// thousand files in one go, and what the drawn corpus gives.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import excel from 'exceljs';
import {read, utils} from 'xlsx';
import {readBytes, readFile} from '../../source/files/reading/read-file.ts';
import {readReturn} from '../../source/workbook/import/read-return.ts';
import {containers, corpus, score, through} from '../corpus/corpus.ts';
import {drawSheets} from '../corpus/render.ts';
import {forms, reports} from '../corpus/reports.ts';
import {writeBook} from '../corpus/write-xlsx.ts';

const limit = 6;
const form = forms.find(({id}) => id === '2021')!;
const report = reports.find(({name}) => name === 'suqian-city-2024')!;

// Other figures and another unit in every file: nothing is read twice.
function bookOf(serial: number): Uint8Array {
	const cells = Object.fromEntries(
		Object.entries(report.cells).map(([address, value], index) => [
			address,
			Number(value) + ((serial + index) % 7),
		]),
	);
	return writeBook(drawSheets(form, {...report, unit: `第${serial}区教育局`, cells}));
}

const books = Array.from({length: 50}, (_, serial) => bookOf(serial));

type Way = {name: string; run(bytes: Uint8Array): Promise<number> | number};

const ways: Way[] = [
	{
		name: 'gouji: guard, worker, tables, quantities',
		async run(bytes) {
			const reading = readReturn(await readBytes(bytes, '年报.xlsx'), forms);
			return Object.values(reading.cells).filter(({source}) => source).length;
		},
	},
	{
		name: 'SheetJS: read, sheet_to_json',
		run(bytes) {
			const book = read(bytes);
			return book.SheetNames.flatMap((name) => utils.sheet_to_json(book.Sheets[name]!)).length;
		},
	},
	{
		name: 'exceljs: load',
		async run(bytes) {
			const book = new excel.Workbook();
			await book.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof book.xlsx.load>[0]);
			let cells = 0;
			book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => cells++)));
			return cells;
		},
	},
];

async function milliseconds({run}: Way, rounds: number): Promise<number> {
	const before = process.cpuUsage();
	for (let round = 0; round < rounds; round++)
		if ((await run(books[round % books.length]!)) === 0) throw new Error('nothing was read');
	const {user, system} = process.cpuUsage(before);
	return (user + system) / 1000 / rounds;
}

console.log(
	`${(books[0]!.length / 1024).toFixed(1)} KB, three tables; CPU ms per file, once warm (median of 5)`,
);
const figures: number[] = [];
for (const way of ways) {
	await milliseconds(way, 500);
	const times: number[] = [];
	for (let turn = 0; turn < 5; turn++) times.push(await milliseconds(way, 60));
	const median = times.sort((one, other) => one - other)[2]!;
	figures.push(median);
	console.log(`${median.toFixed(2).padStart(7)}  ${way.name}`);
}

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-bench-'));
const files = Array.from({length: 1000}, (_, serial) => {
	const file = path.join(folder, `${serial}.xlsx`);
	writeFileSync(file, books[serial % books.length]!);
	return file;
});
const begun = performance.now();
const before = process.cpuUsage();
for (const [index, file] of files.entries()) {
	readReturn(await readFile(file), forms);
	if (index % 20 === 19) process.stderr.write(`\r${index + 1}/${files.length}`);
}

const {user, system} = process.cpuUsage(before);
const seconds = (performance.now() - begun) / 1000;
process.stderr.write('\n');
rmSync(folder, {recursive: true});
console.log(`1,000 files: ${seconds.toFixed(1)} s, CPU ${((user + system) / 1e6).toFixed(1)} s`);

let wrong = 0;
for (const damaged of [false, true]) {
	const sum = {files: 0, right: 0, asked: 0, wrong: 0};
	for (const made of corpus(damaged ? 77 : 7, damaged ? 8000 : 2000, damaged)) {
		// Every fourth goes through a file of some kind, the others are read as they were drawn.
		const container = sum.files % 4 === 0 && containers[(sum.files / 4) % containers.length];
		const one = score(made, container ? await through(made, container) : undefined);
		sum.files++;
		sum.right += one.right;
		sum.asked += one.asked;
		sum.wrong += one.wrong;
		if (sum.files % 100 === 0) process.stderr.write(`\r${sum.files} files`);
	}

	process.stderr.write('\r');
	const share = (100 * sum.right) / (sum.right + sum.asked + sum.wrong);
	console.log(
		`corpus, ${damaged ? 'damaged' : 'undamaged'}: ${sum.files} files, ${sum.right} figures right (${share.toFixed(2)} %), ${sum.asked} asked, ${sum.wrong} wrong`,
	);
	wrong += sum.wrong;
}

const kept = figures[0]! <= limit && wrong === 0;
console.log(`promised: ≤ ${limit} ms and none wrong: ${kept ? 'kept' : 'not kept'}`);
process.exitCode = kept ? 0 : 1;
