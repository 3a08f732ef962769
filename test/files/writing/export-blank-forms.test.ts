import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import * as xlsx from 'xlsx';
import {Failure} from '../../../source/failure.ts';
import {loadForms} from '../../../source/files/load-forms.ts';
import {readFile} from '../../../source/files/reading/read-file.ts';
import {exportBlankForms} from '../../../source/files/writing/export-blank-forms.ts';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import {unitList} from '../../../source/workbook/import/unit-list.ts';

const {forms} = loadForms();
const form = forms.find(({id}) => id === '2021')!;
const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-blank-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));

test('blank forms for a list of units carry unit and year and nothing else', async (t) => {
	const units = ['鄂温克族自治旗教育局', '宿迁市发展/改革委员会'];
	const made = await exportBlankForms({form, year: 2025, units, folder});
	t.deepEqual(
		made.map(({file}) => path.basename(file)),
		['鄂温克族自治旗教育局-2025年度统计表.xlsx', '宿迁市发展改革委员会-2025年度统计表.xlsx'],
	);
	for (const {file, unit} of made) {
		const reading = readReturn(await readFile(file), forms);
		t.deepEqual([reading.unit, reading.year, reading.form], [unit, 2025, '2021']);
		for (const cell of Object.values(reading.cells)) t.is(cell.value, null);
		t.deepEqual(reading.faults, []);
	}
});

test('a blank form carries the code of its unit, by which it is known again', async (t) => {
	const codes = new Map([['丙县教育局', '000321']]);
	const units = ['丙县教育局', '丁县教育局'];
	const [coded, bare] = await exportBlankForms({form, year: 2025, units, codes, folder});
	t.like((await readFile(coded!.file)).properties, {gouji: form.id, 'gouji:code': '000321'});
	t.is((await readFile(bare!.file)).properties?.['gouji:code'], undefined);
});

test('a blank form without a unit leaves it to be filled in', async (t) => {
	const out = path.join(folder, '空表.xlsx');
	await exportBlankForms({form, year: 2025, units: [], folder, out});
	const {Sheets} = xlsx.read(readFileSync(out));
	t.is(Sheets.二!.B3?.v, undefined);
	t.is(Sheets.二!.D3.v, 2025);
});

test('one target in the way, and none is written', async (t) => {
	const place = path.join(folder, 'busy');
	mkdirSync(place);
	writeFileSync(path.join(place, '乙局-2025年度统计表.xlsx'), '');
	const of = async (units: string[], more = {}) =>
		t.throwsAsync(() => exportBlankForms({form, year: 2025, units, folder: place, ...more}), {
			instanceOf: Failure,
		});
	t.like(await of(['甲局', '乙局']), {code: 'export.exists', exitCode: 3});
	t.like(await of(['甲局', '甲局']), {code: 'export.sameName', exitCode: 2});
	t.like(await of(['甲局'], {form: forms.find(({id}) => id === '2019')}), {
		code: 'export.readOnlyForm',
		exitCode: 2,
	});
	t.is(readdirSync(place).length, 1);
});

const lists: Array<[text: string, units: string[]]> = [
	['甲局\n乙局\n', ['甲局', '乙局']],
	['\uFEFF单位名称,联系人\r\n甲局,张三\r\n\r\n"乙局,分局",李四\r\n', ['甲局', '乙局,分局']],
	['甲局\t1\n', ['甲局']],
	['', []],
];
for (const [text, units] of lists) {
	test(`the list ${JSON.stringify(text)} names ${units.join('、') || 'nobody'}`, (t) => {
		t.deepEqual(unitList(text), units);
	});
}
