import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import {parse} from 'csv-parse/sync';
import * as xlsx from 'xlsx';
import {check} from '../../../source/check/check.ts';
import {told} from '../../../source/check/told.ts';
import type {Draft, Entry} from '../../../source/draft/draft.ts';
import {apply, type Step, type Transaction} from '../../../source/draft/transaction.ts';
import {loadForms} from '../../../source/files/load-forms.ts';
import {readFile} from '../../../source/files/reading/read-file.ts';
import {receiptLines} from '../../../source/files/receipt-lines.ts';
import {exportDraft} from '../../../source/files/writing/export-draft.ts';
import type {ExportWish} from '../../../source/files/writing/export-wish.ts';
import {openZip} from '../../../source/files/zip.ts';
import {correctionsSinceHandIn} from '../../../source/workbook/export/corrections.ts';
import {csvField} from '../../../source/workbook/export/export-csv.ts';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import {reports2021} from '../../corpus/reports.ts';

const {forms, rules} = loadForms();
const form = forms.find(({id}) => id === '2021')!;
const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-kinds-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));

const report = reports2021.find(({name}) => name === 'suqian-city-2024')!;
function draftWith(
	change: Record<string, Entry> = {},
	header: Partial<Draft['header']> = {},
): Draft {
	const figures = Object.fromEntries(
		form.cells
			.filter(({kind}) => kind === 'entry')
			.map(({address}) => [address, {value: report.cells[address] as number}]),
	);
	return {
		id: 'd',
		form: '2021',
		header: {unit: report.unit, year: 2024, noLastYear: '上年数据无法取得', ...header},
		figures: {...figures, ...change},
		explanations: {},
		paragraphs: {},
		revision: 7,
	};
}

function wishOf(
	draft: Draft,
	name: string,
	kind: ExportWish['kind'],
	more: Partial<ExportWish> = {},
): ExportWish {
	const {year, noLastYear} = draft.header;
	const checked = check(form, rules['2021']!, draft.figures, {year, noLastYear});
	return {draft, form, rules: rules['2021']!, checked, kind, out: path.join(folder, name), ...more};
}

const odd = {
	'requests/refused.process/person': {value: 10, remark: '其中修订16件'},
	'requests/refused.security/person': {value: null, text: '/'},
	'disclosure/fees/amount': {value: 72_701.2578},
};

for (const kind of ['docx', 'html'] as const) {
	test(`the tables as ${kind} come back through our own importer with the same figures`, async (t) => {
		const draft = draftWith(odd, {unit: '宿迁市<人民>政府 & "办公室"'});
		const wish = wishOf(draft, `表.${kind}`, kind);
		const receipt = await exportDraft(wish);
		const reading = readReturn(await readFile(receipt.file), forms);
		t.deepEqual(
			[reading.form, reading.year, reading.faults, reading.ambiguous, reading.unmatched],
			['2021', 2024, [], [], []],
		);
		t.is(reading.unit, draft.header.unit);
		for (const cell of form.cells) {
			const read = reading.cells[cell.address]!;
			if (cell.kind === 'total') {
				t.is(read.stated, wish.checked.totals.get(cell.address)!.computed, cell.address);
				continue;
			}

			const {value, remark, text} = draft.figures[cell.address]!;
			t.deepEqual([read.value, read.remark, read.text], [value, remark, text], cell.address);
		}

		const again = await exportDraft({...wish, out: path.join(folder, `again.${kind}`)});
		t.is(again.digest, receipt.digest, 'same draft, same bytes');
	});
}

test('an HTML fragment is plain: no document, no script, no class, every cell with its border inline', async (t) => {
	const {file} = await exportDraft(wishOf(draftWith(), 'plain.html', 'html'));
	const html = readFileSync(file, 'utf8');
	t.notRegex(html, /<(?:html|head|body|script|style|link)\b|\sclass=|\sid=/i);
	t.is(
		[...html.matchAll(/<td/g)].length,
		[...html.matchAll(/<td[^>]* style="border:1px solid/g)].length,
	);
	t.is([...html.matchAll(/<table /g)].length, 3);
});

test('the long form names unit, year, address, label and value of every cell', async (t) => {
	const {file} = await exportDraft(
		wishOf(draftWith(odd, {unit: '=HYPERLINK("x"),局'}), 'long.csv', 'csv'),
	);
	const bytes = readFileSync(file);
	t.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
	const [head, ...lines] = parse(bytes, {bom: true}) as string[][];
	t.deepEqual(head, ['单位', '年度', '地址', '项目', '数值', '计量单位', '备注']);
	t.is(lines.length, form.cells.length);
	t.deepEqual(lines[9], [
		`'=HYPERLINK("x"),局`,
		'2024',
		'disclosure/fees/amount',
		'二（八）行政事业性收费 · 本年收费金额',
		'72701.2578',
		'万元',
		'',
	]);
	t.is(lines.find((line) => line[2] === 'requests/refused.security/person')![4], '');
	t.is(lines.find((line) => line[2] === 'requests/refused.process/person')![6], '其中修订16件');
});

const fields: Array<[field: string | number, written: string]> = [
	['局', '局'],
	[-3, '-3'],
	['-3+4', "'-3+4"],
	['＝1', "'＝1"],
	['+86', "'+86"],
	['@x', "'@x"],
	[' =1', "' =1"],
	['|calc', "'|calc"],
	['a,"b"', '"a,""b"""'],
	['=a\n', '"\'=a\n"'],
];
test('in the Word document table 三 begins a page, and a short table stays on one', async (t) => {
	const {file} = await exportDraft(wishOf(draftWith(), '分页.docx', 'docx'));
	const xml = Buffer.from(openZip(readFileSync(file)).read('word/document.xml')).toString();
	const titles = ['二、主动', '三、收到', '四、政府'].map((title) =>
		xml.lastIndexOf('<w:p>', xml.indexOf(`>${title}`)),
	);
	const parts = titles.map((from, index) => xml.slice(from, titles[index + 1]));
	t.deepEqual(
		parts.map((part) => part.includes('<w:pageBreakBefore/>')),
		[false, true, false],
	);
	t.deepEqual(
		parts.map((part) => part.split('<w:keepNext/>').length > 2),
		[true, false, true],
	);
});

for (const [field, written] of fields) {
	test(`a field ${JSON.stringify(field)} is written ${JSON.stringify(written)}`, (t) => {
		t.is(csvField(field), written);
	});
}

test('the 校验报告 says what was found, by which rule, in full sentences, and counts every rule', async (t) => {
	const draft = draftWith({'requests/received/person': {value: 3404}}, {preparer: '张三'});
	const wish = wishOf(draft, '校验报告.xlsx', 'report');
	const {file} = await exportDraft(wish);
	const sheet = xlsx.read(readFileSync(file)).Sheets.校验报告!;
	const rows = xlsx.utils.sheet_to_json<string[]>(sheet, {header: 1, defval: ''});
	const flat = rows.map((row) => row.filter(Boolean).join('|'));
	for (const line of [
		'填报单位|宿迁市人民政府',
		'年度|2024年度',
		'填报人|张三',
		'草稿修改次数|7',
		'适用格式|国办公开办函〔2021〕30号',
	])
		t.true(flat.includes(line), line);
	const {findings} = told(wish.checked, wish.rules);
	t.true(flat.some((line) => line.startsWith('1|须更正|') && line.includes('自然人')));
	t.is(
		flat.filter((line) => /^\d+\|(?:须更正|待说明|提示|已说明|未能校验)\|/.test(line)).length,
		findings.length,
	);
	for (const rule of rules['2021']!)
		t.true(
			flat.some((line) => line.startsWith(`${rule.title.zh}|${rule.basis.zh}|`)),
			rule.id,
		);
	t.false(
		flat.some((line) => /requests\/|disclosure\//.test(line)),
		'no address of the program',
	);

	const text = await exportDraft({...wish, out: path.join(folder, '校验报告.txt')});
	t.true(readFileSync(text.file, 'utf8').startsWith('校验报告\n\n填报单位：宿迁市人民政府\n'));
});

test('an override goes into the 校验报告 beside the return, with the file and its digest', async (t) => {
	const draft = draftWith({'requests/received/person': {value: 3404}});
	const receipt = await exportDraft(
		wishOf(draft, '强制.xlsx', 'return', {override: '系统数据待上级确认'}),
	);
	t.is(receipt.report, path.join(folder, '强制（校验报告）.xlsx'));
	t.like(
		receiptLines(receipt, undefined).find(
			({words}) => typeof words === 'object' && words.key === 'session.receipt.override',
		),
		{mark: 'plain'},
	);
	const sheet = xlsx.read(readFileSync(receipt.report!)).Sheets.校验报告!;
	const flat = xlsx.utils
		.sheet_to_json<string[]>(sheet, {header: 1, defval: ''})
		.map((row) => row.filter(Boolean).join('|'));
	for (const line of [
		'特殊情况说明|系统数据待上级确认',
		'报送文件|强制.xlsx',
		`文件摘要（SHA-256）|${receipt.digest}`,
	])
		t.true(flat.includes(line), line);

	const clean = await exportDraft(wishOf(draftWith(), '正常.xlsx', 'return', {override: '无须'}));
	t.is(clean.report, undefined);
	t.false(existsSync(path.join(folder, '正常（校验报告）.xlsx')));
});

test('a 校验报告 that is left from before is replaced by force only, else the new one is numbered', async (t) => {
	const draft = draftWith({'requests/received/person': {value: 3404}});
	const make = (more: Partial<ExportWish>) =>
		exportDraft(wishOf(draft, '旧报告.xlsx', 'return', {override: '先报', ...more}));
	const left = path.join(folder, '旧报告（校验报告）.xlsx');
	writeFileSync(left, 'left');
	const {report} = await make({});
	t.is(report, path.join(folder, '旧报告（校验报告）-2.xlsx'));
	t.is(readFileSync(left, 'utf8'), 'left');
	rmSync(path.join(folder, '旧报告.xlsx'));
	t.is((await make({})).report, path.join(folder, '旧报告（校验报告）-3.xlsx'));
	t.is((await make({force: true})).report, left);
	t.not(readFileSync(left, 'utf8'), 'left');
});

test('a receipt says whether the checks were passed and how many totals are not as stated, whatever the file', async (t) => {
	const wrong = draftWith({'requests/received/total': {value: null, stated: 40}});
	for (const kind of ['review', 'docx', 'html', 'csv'] as const) {
		const name = (stem: string) => `${stem}-${kind}.${kind === 'review' ? 'xlsx' : kind}`;
		const receipt = await exportDraft(wishOf(wrong, name('wrong'), kind));
		t.like(receipt, {checksPassed: false, differsFromStated: 1});
		const keys = receiptLines(receipt, undefined).map(({words}) =>
			typeof words === 'string' ? words : words.key,
		);
		t.true(keys.includes('export.notPassed') && keys.includes('export.differsFromStated'));
		t.false(keys.includes('session.receipt.untouched'), 'our own form has no parts of others');
		const right = await exportDraft(wishOf(draftWith(), name('right'), kind));
		t.like(right, {checksPassed: true, differsFromStated: 0});
	}
});

test('asked for, the 校验报告 stands behind the tables, and the figures are read as before', async (t) => {
	const wish = wishOf(draftWith(), '内附.xlsx', 'return', {reportInside: true});
	const {file} = await exportDraft(wish);
	const book = xlsx.read(readFileSync(file));
	t.deepEqual(book.SheetNames, ['二', '三', '四', '校验报告']);
	t.is(book.Sheets.校验报告!.A1.v, '校验报告');
	const reading = readReturn(await readFile(file), forms);
	t.deepEqual([reading.faults, reading.ambiguous, reading.unmatched], [[], [], []]);
	for (const {address, kind} of form.cells)
		if (kind === 'entry')
			t.is(reading.cells[address]!.value, wish.draft.figures[address]!.value, address);
});

test('what changed since the last hand-in is found from the history, back to the state that was handed in', async (t) => {
	const steps: Step[] = [];
	let draft = draftWith();
	const commit = (transaction: Omit<Transaction, 'time'>) => {
		draft = apply(draft, {...transaction, time: '2025-01-12T09:00:00+08:00'});
		steps.push({...transaction, time: '2025-01-12T09:00:00+08:00', revision: draft.revision});
	};

	const type = (address: string, before: number, after: number) =>
		commit({how: 'typed', changes: [{address, field: 'value', before, after}]});
	t.is(correctionsSinceHandIn(draft, steps, form), undefined);
	type('disclosure/licences/decisions', 1_573_179, 1);
	commit({
		how: 'handedIn',
		changes: [
			{
				header: 'handedIn',
				after: [
					{
						time: '2025-01-12',
						number: 1,
						file: 'a',
						digest: 'b',
						copy: 'c',
						revision: draft.revision,
					},
				],
			},
		],
	});
	t.deepEqual(correctionsSinceHandIn(draft, steps, form), []);
	type('disclosure/licences/decisions', 1, 2);
	type('requests/received/person', 3440, 3441);
	type('requests/received/person', 3441, 3440);
	commit({
		how: 'typed',
		changes: [{address: 'requests/received/research', field: 'remark', after: '含转办'}],
	});
	const found = correctionsSinceHandIn(draft, steps, form)!;
	t.deepEqual(
		found.map(({label, before, after}) => [label, before, after]),
		[
			['二（五）行政许可 · 本年处理决定数量', '1', '2'],
			['一、本年新收政府信息公开申请数量 · 科研机构', '0', '0（含转办）'],
		],
	);
	const {file} = await exportDraft(wishOf(draft, '更正.txt', 'report', {corrections: found}));
	t.regex(
		readFileSync(file, 'utf8'),
		/更正对照（报送后修改 2 处）\n序号\t单元格\t原报\t现报\n1\t二（五）行政许可 · 本年处理决定数量\t1\t2\n/,
	);
});
