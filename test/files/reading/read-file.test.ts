import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {Failure} from '../../../source/failure.ts';
import {readBytes, readFile} from '../../../source/files/reading/read-file.ts';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import {drawSheets, drawStacked, plainFile} from '../../corpus/render.ts';
import {forms, reports} from '../../corpus/reports.ts';
import {writeBook} from '../../corpus/write-xlsx.ts';

const suqian = reports.find(({name}) => name === 'suqian-city-2024')!;
const form = forms[0]!;

async function code(run: () => Promise<unknown>): Promise<string> {
	try {
		await run();
	} catch (error) {
		if (error instanceof Failure) return error.code;
		throw error;
	}

	return 'none';
}

test('a workbook is read as it was drawn: texts, numbers, merges, hidden sheets, formulas', async (t) => {
	const sheets = [
		{...drawStacked(form, suqian), name: '年报', hidden: true},
		{
			name: '二',
			grid: [['数', 1.5, -3, {formula: 'B1+1', result: 2.5}, {formula: '1/0'}]],
			merges: [],
		},
	];
	const file = await readBytes(writeBook(sheets), '年报.xlsx');
	const drawn = plainFile(sheets);
	t.is(file.container, 'xlsx');
	t.true(file.sheets[0]!.hidden);
	t.deepEqual(file.sheets[0]!.merges, drawn.sheets[0]!.merges);
	t.deepEqual(file.sheets[1]!.cells[0], drawn.sheets[1]!.cells[0]);
	for (const [row, line] of drawn.sheets[0]!.cells.entries())
		for (const [column, cell] of line!.entries())
			t.deepEqual(file.sheets[0]!.cells[row]?.[column], cell, `${row},${column}`);
});

test('every published report comes back out of a workbook file', async (t) => {
	for (const report of reports) {
		const own = forms.find(({id}) => id === report.form)!;
		for (const sheets of [drawSheets(own, report), [drawStacked(own, report)]]) {
			const reading = readReturn(await readBytes(writeBook(sheets), 'x.xlsx'), forms);
			const direct = readReturn(plainFile(sheets, 'x.xlsx'), forms);
			t.deepEqual(reading, direct, report.name);
		}
	}
});

test('a file that is not there, a folder and a lock file are refused by name', async (t) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-read-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	t.is(await code(() => readFile(path.join(folder, '没有.xlsx'))), 'file.missing');
	t.is(await code(() => readFile(folder)), 'file.isFolder');
	t.is(await code(() => readFile(path.join(folder, '~$年报.xlsx'))), 'read.lockFile');
	const file = path.join(folder, '年报.xlsx');
	writeFileSync(file, writeBook(drawSheets(form, suqian)));
	t.is((await readFile(file)).name, '年报.xlsx');
});
