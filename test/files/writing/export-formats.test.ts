import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import excel from 'exceljs';
import * as xlsx from 'xlsx';
import {check} from '../../../source/check/check.ts';
import type {Draft} from '../../../source/draft/draft.ts';
import {Failure} from '../../../source/failure.ts';
import {loadForms} from '../../../source/files/load-forms.ts';
import {exportDraft} from '../../../source/files/writing/export-draft.ts';
import {formatFigure} from '../../../source/files/writing/format-figure.ts';
import {
	type ShownInTarget,
	shownInTarget,
} from '../../../source/workbook/export/shown-in-target.ts';
import {a1} from '../../../source/workbook/export/submission-layout.ts';
import {drawTable} from '../../corpus/render.ts';
import {type Report, reports} from '../../corpus/reports.ts';
import {writeBook} from '../../corpus/write-xlsx.ts';

type Row = [format: string | number, value: number, unit: '件' | '万元', how: ShownInTarget];
const shown: Row[] = [
	['General', 7, '件', 'same'],
	['G/通用格式', 7, '件', 'same'],
	['0', 7, '件', 'same'],
	['#,##0', 12_345, '件', 'same'],
	['0.00', 7, '件', 'same'],
	['000', 7, '件', 'same'],
	['0"件"', 7, '件', 'same'],
	['0\\件', 7, '件', 'same'],
	['0"件"_ ', 7, '件', 'same'],
	['@', 7, '件', 'same'],
	[';;;', 7, '件', 'other'],
	[';;;@', 7, '件', 'other'],
	['"无"', 7, '件', 'other'],
	['"约"0', 7, '件', 'other'],
	['[>5]"约"0;0', 7, '件', 'other'],
	['[>50]"约"0;0', 7, '件', 'same'],
	['0"人"', 7, '件', 'other'],
	['0"万"', 7, '件', 'other'],
	['0"+"', 7, '件', 'other'],
	['"第"0', 7, '件', 'other'],
	['-0', 7, '件', 'other'],
	['0;0', 7, '件', 'same'],
	['0;0', -7, '件', 'other'],
	['#,##0;[Red]#,##0', -7, '件', 'other'],
	['0_);\\(0\\)', -7, '件', 'same'],
	['0;-0;"-"', 0, '件', 'same'],
	['0;-0;"—"', 0, '件', 'same'],
	['0;-0;;@', 0, '件', 'unseen'],
	['0;-0;"无"', 0, '件', 'unseen'],
	['0;-0;"1"', 0, '件', 'other'],
	['#', 0, '件', 'unseen'],
	['0,', 6_991_000, '件', 'other'],
	['0!.0000', 1_760_200, '万元', 'other'],
	['0\\.00,,"百万"', 1_760_200, '万元', 'other'],
	['0%', 7, '件', 'other'],
	['0"‰"', 7, '件', 'other'],
	['yyyy-m-d', 7, '件', 'other'],
	['yyyy"年"', 7, '件', 'other'],
	['[h]:mm', 7, '件', 'other'],
	['# ?/?', 1.5, '件', 'other'],
	['0.00E+00', 1234, '件', 'rounded'],
	['0.00E+00', 1230, '件', 'same'],
	['[DBNum1]0', 75, '件', 'same'],
	['#,##0.00', 176.02, '万元', 'same'],
	['#,##0.0000', 72_701.2578, '万元', 'same'],
	['#,##0.00', 72_701.2578, '万元', 'rounded'],
	['0', 176.02, '万元', 'rounded'],
	['0', 0.3, '万元', 'other'],
	['0.00"万元"', 176.02, '万元', 'same'],
	['0.00"元"', 176.02, '万元', 'other'],
	['"¥"#,##0.00', 176.02, '万元', 'same'],
	['[$¥-804]#,##0.00', 176.02, '万元', 'same'],
	[3, 7, '件', 'same'],
	[41, 0, '件', 'same'],
	[43, 176.02, '万元', 'same'],
	[44, 176.02, '万元', 'same'],
	[9, 7, '件', 'other'],
	[14, 7, '件', 'other'],
	[31, 7, '件', 'other'],
	[57, 7, '件', 'other'],
	[49, 7, '件', 'same'],
];
for (const [format, value, unit, how] of shown) {
	test(`the format ${format} shows ${value}${unit}: ${how}`, (t) => {
		t.is(shownInTarget(value, formatFigure(format, value)!, unit), how);
	});
}

const {forms, rules} = loadForms();
const form = forms.find(({id}) => id === '2021')!;
const report = reports.find(({name}) => name === 'suqian-city-2024')!;
const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-formats-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));

const draft: Draft = {
	id: 'd',
	form: '2021',
	header: {unit: '青石县交通运输局', year: 2024, noLastYear: '上年数据无法取得'},
	figures: Object.fromEntries(
		form.cells
			.filter(({kind}) => kind === 'entry')
			.map(({address}) => [address, {value: report.cells[address] as number}]),
	),
	explanations: {},
	paragraphs: {},
	revision: 1,
};

// The sheet of a table holds it from its first row on.
const placeOf = (address: string) => {
	const {at} = form.cell.get(address)!;
	return a1(at[0], at[1]);
};
const places = {
	licences: placeOf('disclosure/licences/decisions'),
	penalties: placeOf('disclosure/penalties/decisions'),
	fee: placeOf('disclosure/fees/amount'),
};
const [row, column] = form.cell.get('disclosure/penalties/decisions')!.at;

let serial = 0;
async function fill(
	change: (sheet: excel.Worksheet) => void,
	amount: number = report.cells['disclosure/fees/amount'] as number,
) {
	const number = serial++;
	const blank: Report = {...report, cells: {}};
	const drawn = form.sections.map((section) => ({
		name: section.part,
		...drawTable(section, blank),
	}));
	const book = new excel.Workbook();
	await book.xlsx.load(writeBook(drawn).buffer as ArrayBuffer);
	change(book.getWorksheet('二')!);
	const into = path.join(folder, `model-${number}.xlsx`);
	writeFileSync(into, new Uint8Array(await book.xlsx.writeBuffer()));
	const figures = {...draft.figures, 'disclosure/fees/amount': {value: amount}};
	const own = {...draft, figures};
	const checked = check(form, rules['2021']!, figures, own.header);
	const out = path.join(folder, `filled-${number}.xlsx`);
	const more = {kind: 'return', into, out} as const;
	return exportDraft({draft: own, form, rules: rules['2021']!, checked, ...more});
}

for (const format of ['0!.0000', '0,', '0%', 'yyyy-m-d', ';;;', '"无"', '[>1]"约"0;0']) {
	test(`a target cell with the format ${format} is refused, naming cell and format`, async (t) => {
		const failure = await t.throwsAsync(
			() =>
				fill((sheet) => {
					sheet.getCell(places.fee).numFmt = format;
				}, 72_701.2578),
			{instanceOf: Failure},
		);
		t.like(failure, {code: 'export.shownOther', exitCode: 1});
		t.like(failure.values, {sheet: '二', cell: places.fee, format, value: 72_701.2578});
	});
}

for (const format of [';;;', '0,'])
	test(`a condition that shows the figure by ${format} is found once it is filled, and nothing is kept`, async (t) => {
		const failure = await t.throwsAsync(
			() =>
				fill((sheet) => {
					sheet.addConditionalFormatting({
						ref: places.fee,
						rules: [
							{
								type: 'cellIs',
								operator: 'greaterThan',
								formulae: [1],
								priority: 1,
								style: {numFmt: {id: 190, formatCode: format}} as never,
							},
						],
					});
				}, 72_701.2578),
			{instanceOf: Failure},
		);
		t.like(failure, {code: 'export.notReadable', exitCode: 1});
	});

test('a format that shows less of a fee than there is lets it in, and says what it shows', async (t) => {
	const receipt = await fill((sheet) => {
		sheet.getCell(places.fee).numFmt = '#,##0.00';
	}, 72_701.2578);
	t.like(receipt.notes?.[0], {key: 'export.shownRounded', source: `二!${places.fee}`});
	t.like(receipt.notes?.[0]?.values, {value: 72_701.2578, shown: '72,701.26', format: '#,##0.00'});
	t.is(xlsx.read(readFileSync(receipt.file)).Sheets.二![places.fee].v, 72_701.2578);
});

test('a format that hides only what is not there is no obstacle', async (t) => {
	const receipt = await fill((sheet) => {
		sheet.getCell(places.fee).numFmt = '#,##0.0000"万元"';
		sheet.getCell(places.licences).numFmt = '0"件";-0"件"';
	});
	t.is(receipt.notes, undefined);
});

test('zeros that a format shows as nothing are in the cell, and told of', async (t) => {
	const receipt = await fill((sheet) => {
		sheet.getCell(places.fee).numFmt = '0;-0;;@';
	}, 0);
	t.like(receipt.notes?.[0], {key: 'export.targets.unseen', source: `二!${places.fee}`});
	t.is(xlsx.read(readFileSync(receipt.file)).Sheets.二![places.fee].v, 0);
});

const unseen: Array<[what: string, key: string, change: (sheet: excel.Worksheet) => void]> = [
	[
		'a hidden row',
		'export.targets.hidden',
		(sheet) => {
			sheet.getRow(row + 1).hidden = true;
		},
	],
	[
		'a hidden column',
		'export.targets.hidden',
		(sheet) => {
			sheet.getColumn(column + 1).hidden = true;
		},
	],
	[
		'white letters on white',
		'export.targets.white',
		(sheet) => {
			sheet.getCell(places.penalties).font = {color: {argb: 'FFFFFFFF'}};
		},
	],
];
for (const [what, key, change] of unseen) {
	test(`${what} is filled, and told of`, async (t) => {
		const receipt = await fill(change);
		t.deepEqual(
			receipt.notes?.map((note) => note.key),
			[key],
		);
		t.regex(String(receipt.notes?.[0]?.values?.first), /^二!/);
		t.is(receipt.figures, 200);
	});
}

for (const font of [{strike: true}, {vertAlign: 'superscript'}] as const) {
	test(`a target cell with the font ${JSON.stringify(font)} is refused: its figure would pass for none`, async (t) => {
		const failure = await t.throwsAsync(
			() =>
				fill((sheet) => {
					sheet.getCell(places.penalties).font = font;
				}),
			{instanceOf: Failure},
		);
		t.like(failure, {code: 'export.struckCell', exitCode: 1});
		t.like(failure.values, {sheet: '二', cell: places.penalties});
	});
}

test('white letters on a dark ground are seen', async (t) => {
	const receipt = await fill((sheet) => {
		const cell = sheet.getCell(places.penalties);
		cell.font = {color: {argb: 'FFFFFFFF'}};
		cell.fill = {type: 'pattern', pattern: 'solid', fgColor: {argb: 'FF203864'}};
	});
	t.is(receipt.notes, undefined);
});
