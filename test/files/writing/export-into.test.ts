import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import excel from 'exceljs';
import * as xlsx from 'xlsx';
import {check} from '../../../source/check/check.ts';
import type {Draft, Entry} from '../../../source/draft/draft.ts';
import {Failure} from '../../../source/failure.ts';
import {loadForms} from '../../../source/files/load-forms.ts';
import {readFile} from '../../../source/files/reading/read-file.ts';
import {exportDraft} from '../../../source/files/writing/export-draft.ts';
import type {ExportWish} from '../../../source/files/writing/export-wish.ts';
import {openWorkbook} from '../../../source/files/writing/open-workbook.ts';
import {evaluateSum, shiftFormula} from '../../../source/workbook/export/evaluate-sum.ts';
import {a1, placeOf} from '../../../source/workbook/export/submission-layout.ts';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import {drawSheets, drawStacked, type Style} from '../../corpus/render.ts';
import {type Report, reports} from '../../corpus/reports.ts';
import {writeBook} from '../../corpus/write-xlsx.ts';

const {forms, rules} = loadForms();
const form = forms.find(({id}) => id === '2021')!;
const report = reports.find(({name}) => name === 'suqian-city-2024')!;
const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-into-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));

const figures: Record<string, Entry> = Object.fromEntries(
	form.cells
		.filter(({kind}) => kind === 'entry')
		.map(({address}) => [address, {value: report.cells[address] as number}]),
);
const draft: Draft = {
	id: 'd',
	form: '2021',
	header: {
		unit: report.unit,
		year: 2024,
		preparer: '张三',
		phone: '0527-1234',
		date: '2025-01-12',
		noLastYear: '上年数据无法取得',
	},
	figures,
	explanations: {},
	paragraphs: {},
	revision: 3,
};
const checked = check(form, rules['2021']!, figures, {year: 2024, noLastYear: '上年数据无法取得'});
let serial = 0;
function wish(model: Uint8Array | string, more: Partial<ExportWish> = {}): ExportWish {
	const into = typeof model === 'string' ? model : path.join(folder, `model-${serial}.xlsx`);
	if (typeof model !== 'string') writeFileSync(into, model);
	return {
		draft,
		form,
		rules: rules['2021']!,
		checked,
		kind: 'return',
		into,
		out: path.join(folder, `filled-${serial++}.xlsx`),
		...more,
	};
}

const blankReport: Report = {...report, cells: {}};
const layouts: Array<[what: string, style: Style, stacked: boolean]> = [
	['one table a sheet', {}, false],
	['three tables below each other', {}, true],
	['labels repeated instead of merged', {labels: 'repeated'}, true],
	['a column of line numbers', {extraColumn: 'number'}, false],
];
for (const [what, style, stacked] of layouts) {
	test(`a model with ${what} comes back with every figure in its cell`, async (t) => {
		const drawn = stacked
			? [drawStacked(form, blankReport, style)]
			: drawSheets(form, blankReport, style);
		const receipt = await exportDraft(wish(writeBook(drawn)));
		t.is(receipt.figures, 200);
		t.deepEqual(receipt.comparisons, []);
		const reading = readReturn(await readFile(receipt.file), forms);
		for (const {address, kind} of form.cells)
			t.is(
				kind === 'total' ? reading.cells[address]!.stated : reading.cells[address]!.value,
				report.cells[address] as number,
				address,
			);
	});
}

// A styled model: offset, formulas of every kind, notes, validation, another sheet that follows it.
async function styledModel(
	change: (book: excel.Workbook, sheet: excel.Worksheet) => void = () => {},
): Promise<Uint8Array> {
	const book = new excel.Workbook();
	const notes = book.addWorksheet('填报说明');
	notes.getCell('A1').value = '请于1月31日前报送';
	const sheet = book.addWorksheet('统计表');
	sheet.getCell('B1').value = '2024年度政府信息公开工作年度报告统计表';
	sheet.getCell('B2').value = '填报单位：';
	sheet.getCell('F2').value = '年度：____';
	let top = 3;
	for (const section of form.sections) {
		sheet.getCell(top, 2).value = section.title;
		for (const {at, span, text} of section.layout.texts) {
			const [row, column] = [top + 1 + at[0], 2 + at[1]];
			sheet.getCell(row, column).value = text;
			sheet.getCell(row, column).border = {top: {style: 'thin'}, left: {style: 'double'}};
			if (span[0] * span[1] > 1)
				sheet.mergeCells(row, column, row + span[0] - 1, column + span[1] - 1);
		}

		for (const {at, span, kind, row: line} of section.cells) {
			const [row, column] = [top + 1 + at[0], 2 + at[1]];
			const cell = sheet.getCell(row, column);
			cell.fill = {type: 'pattern', pattern: 'solid', fgColor: {argb: 'FFFFFFCC'}};
			cell.protection = {locked: kind === 'total'};
			if (span[1] > 1) sheet.mergeCells(row, column, row, column + span[1] - 1);
			if (kind !== 'total' || section.id !== 'requests') continue;
			if (line.id === 'processed') continue;
			const from = a1(row - 1, column - 7);
			const to = a1(row - 1, column - 2);
			cell.value = {
				formula:
					line.id === 'received'
						? `SUM(${from}:${to})`
						: `${from}+SUM(${a1(row - 1, column - 6)}:${to})`,
				result: 0,
			};
		}

		top += section.layout.rows + 3;
	}

	sheet.getCell(top, 2).value = '填报人：';
	sheet.getCell(top, 5).value = '联系电话：＿＿＿＿';
	sheet.getCell(top, 8).value = '填报日期';
	notes.getCell('A2').value = {formula: '统计表!K24', result: 7};
	sheet.getCell('E24').note = '只填本年新收';
	sheet.getCell('E24').dataValidation = {
		type: 'whole',
		operator: 'greaterThanOrEqual',
		formulae: [0],
	};
	sheet.pageSetup = {paperSize: 9, orientation: 'portrait'};
	change(book, sheet);
	return new Uint8Array(await book.xlsx.writeBuffer());
}

test('a styled model keeps every other part byte for byte, its formulas are compared and never overwritten', async (t) => {
	const model = await styledModel();
	const receipt = await exportDraft(wish(model, {head: true}));
	const before = openWorkbook(model, 'model');
	const after = openWorkbook(readFileSync(receipt.file), 'filled');
	const changed = after.zip.entries.filter(({name, compressed}) => {
		const old = before.zip.entries.find((entry) => entry.name === name);
		return !old || Buffer.compare(old.compressed, compressed) !== 0;
	});
	t.deepEqual(changed.map(({name}) => name).sort(), [...receipt.touched!].sort());
	t.deepEqual([...receipt.touched!].sort(), ['xl/sharedStrings.xml', 'xl/worksheets/sheet2.xml']);
	t.is(receipt.untouched, before.zip.entries.length - 2);

	t.is(receipt.comparisons!.length, 24);
	for (const {ours, theirs, label} of receipt.comparisons!) t.is(theirs, ours, label);
	const sheet = xlsx.read(readFileSync(receipt.file), {cellFormula: true}).Sheets.统计表!;
	const old = xlsx.read(model, {cellFormula: true}).Sheets.统计表!;
	for (const [ref, cell] of Object.entries(old))
		if (!ref.startsWith('!') && cell.f) t.is(sheet[ref].f, cell.f);
	const texts = Object.values(sheet).map((cell: xlsx.CellObject) => cell.v);
	t.is(sheet.C2.v, report.unit);
	for (const text of ['年度：2024', '联系电话：0527-1234', '张三', '2025-01-12'])
		t.true(texts.includes(text), text);
});

test('without being asked nobody is named in the model, and the figures are the same', async (t) => {
	const receipt = await exportDraft(wish(await styledModel()));
	const sheet = xlsx.read(readFileSync(receipt.file)).Sheets.统计表!;
	t.is(sheet.C2, undefined);
	t.is(sheet.F2.v, '年度：____');
});

test('a formula of the model that leaves a cell out is shown with both sums', async (t) => {
	const model = await styledModel((_, sheet) => {
		const cell = sheet.getCell('K24');
		t.is((cell.value as excel.CellFormulaValue).formula, 'SUM(E24:J24)');
		cell.value = {formula: 'SUM(E24:H24)', result: 0};
		sheet.getCell('K25').value = {formula: 'ROUND(SUM(E25:J25),0)', result: 0};
	});
	const {comparisons, file, touched} = await exportDraft(wish(model));
	const received = comparisons!.find(({address}) => address === 'requests/received/total')!;
	t.like(received, {ours: 3525, theirs: 3516, source: '统计表!K24'});
	const carried = comparisons!.find(({address}) => address === 'requests/carriedOver/total')!;
	t.false('theirs' in carried, 'only Excel can tell');
	t.true(touched!.includes('xl/workbook.xml'), 'it asks to be recalculated');
	const sheet = xlsx.read(readFileSync(file), {cellFormula: true, sheetStubs: true}).Sheets.统计表!;
	t.is(sheet.K24.v, 3516);
	const index = openWorkbook(readFileSync(file), file).index('统计表');
	t.is(index.rows.get(24)!.cells.get('K25')!.value, undefined, 'no stale result stays');
});

test('our own blank workbook serves as a model: its totals follow', async (t) => {
	const model = readFileSync(new URL('../../../templates/2021.xlsx', import.meta.url));
	const receipt = await exportDraft(wish(Uint8Array.from(model)));
	t.is(receipt.comparisons!.length, 34);
	for (const {ours, theirs, label} of receipt.comparisons!) t.is(theirs, ours, label);
	const book = xlsx.read(readFileSync(receipt.file));
	for (const cell of form.cells) {
		const {sheet, ref} = placeOf(form, cell);
		t.is(book.Sheets[sheet]![ref].v, report.cells[cell.address], cell.address);
	}
});

const refusals: Array<
	[
		what: string,
		model: () => Uint8Array | Promise<Uint8Array>,
		code: string,
		exit: number,
		more?: Partial<ExportWish>,
	]
> = [
	[
		'a model for another year',
		() => writeBook([drawStacked(form, {...blankReport, year: 2023}, {})]),
		'export.otherYear',
		1,
	],
	[
		'a model of the older form',
		() =>
			writeBook([
				drawStacked(forms.find(({id}) => id === '2019')!, {...blankReport, year: 2020}, {}),
			]),
		'export.otherForm',
		1,
	],
	[
		'a model that lacks a table',
		() => writeBook(drawSheets(form, blankReport).slice(0, 2)),
		'export.missingCells',
		3,
	],
	[
		'a model whose input cells are locked',
		() =>
			styledModel((_, sheet) => {
				sheet.protect('', {});
				sheet.getCell('E24').protection = {locked: true};
			}),
		'export.lockedCell',
		3,
	],
	['an .xls model', () => writeBook(drawSheets(form, blankReport), 'biff8'), 'export.notXlsx', 3],
	[
		'a 送审稿 in the superior’s workbook',
		() => writeBook(drawSheets(form, blankReport)),
		'export.intoReturnOnly',
		2,
		{kind: 'review'},
	],
];
for (const [what, model, code, exitCode, more] of refusals) {
	test(`refused with its reason: ${what}`, async (t) => {
		const asked = wish(await model(), more);
		const before = readFileSync(asked.into!);
		const failure = await t.throwsAsync(() => exportDraft(asked), {instanceOf: Failure});
		t.like(failure, {code, exitCode});
		t.true(readFileSync(asked.into!).equals(before));
		await t.throwsAsync(async () => readFileSync(asked.out), {code: 'ENOENT'});
	});
}

test('a protected model whose input cells are open is filled', async (t) => {
	const receipt = await exportDraft(
		wish(
			await styledModel((_, sheet) => {
				sheet.protect('geheim', {});
				for (const column of 'EFGHIJK') sheet.getCell(`${column}47`).protection = {locked: false};
				for (let column = 2; column < 20; column++)
					for (let row = 50; row < 60; row++)
						sheet.getCell(row, column).protection = {locked: false};
			}),
		),
	);
	t.is(receipt.figures, 176);
});

test('the copy keeps the kind of its model: a workbook with macros does not become one without', async (t) => {
	const into = path.join(folder, '宏.xlsm');
	writeFileSync(into, writeBook(drawSheets(form, blankReport), 'xlsm'));
	const failure = await t.throwsAsync(() => exportDraft(wish(into)), {instanceOf: Failure});
	t.like(failure, {code: 'export.otherEnding', exitCode: 2});
	t.is((await exportDraft(wish(into, {out: path.join(folder, '宏报送.xlsm')}))).figures, 200);
});

test('remarks that the model has no room for are counted', async (t) => {
	const remarked = {
		...draft,
		figures: {...figures, 'requests/received/person': {value: 3440, remark: '含转办'}},
	};
	const receipt = await exportDraft(
		wish(writeBook(drawSheets(form, blankReport)), {draft: remarked}),
	);
	t.is(receipt.remarksLeft, 1);
});

test('the model itself is never written to', async (t) => {
	const asked = wish(writeBook(drawSheets(form, blankReport)));
	const failure = await t.throwsAsync(
		() => exportDraft({...asked, out: asked.into!, force: true}),
		{instanceOf: Failure},
	);
	t.is(failure.code, 'export.ownSource');
});

const sums: Array<[formula: string, result: number | null | undefined]> = [
	['SUM(A1:C1)', 6],
	['A1+B1+C1', 6],
	['+A1+$B$1-C1', 0],
	['SUM(A1,C1)+10', 14],
	['sum( A1 : B2 )', 3],
	['IF(COUNT(A1:C1)<3,"",SUM(A1:C1))', 6],
	['IF(COUNT(A1:D1)<4,"",SUM(A1:D1))', null],
	['ROUND(A1,0)', undefined],
	['Sheet2!A1', undefined],
	['A1*2', undefined],
	['', undefined],
];
for (const [formula, result] of sums) {
	test(`the sum “${formula}” gives ${result}`, (t) => {
		const numbers: Record<string, number> = {A1: 1, B1: 2, C1: 3};
		t.is(
			evaluateSum(formula, (ref) => numbers[ref] ?? null),
			result,
		);
	});
}

test('a shared formula moves with its cell, but not where $ holds it', (t) => {
	t.is(shiftFormula('SUM(D7:$I7)+$A$1+LOG10(B2)', 2, 1), 'SUM(E9:$I9)+$A$1+LOG10(C4)');
});
