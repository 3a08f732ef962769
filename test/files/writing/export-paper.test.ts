import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import * as xlsx from 'xlsx';
import {checkReturn} from '../../../source/check/check-return.ts';
import {type Draft, emptyDraft, type Figures, type Header} from '../../../source/draft/draft.ts';
import {Failure} from '../../../source/failure.ts';
import {homeDrafts} from '../../../source/files/drafts/home-drafts.ts';
import {loadForms} from '../../../source/files/load-forms.ts';
import {digestOf} from '../../../source/files/writing/digest-of.ts';
import {exportDraft} from '../../../source/files/writing/export-draft.ts';
import type {ExportWish} from '../../../source/files/writing/export-wish.ts';
import {printToPdf} from '../../../source/files/writing/print-to-pdf.ts';
import {yearsBefore} from '../../../source/files/writing/years-before.ts';
import {openZip} from '../../../source/files/zip.ts';
import {comparedTables} from '../../../source/workbook/export/compare-years.ts';
import type {ExportSubject} from '../../../source/workbook/export/kind.ts';
import {writeProgram} from '../../write-program.ts';

const forms = loadForms();
const form = forms.forms.find(({id}) => id === '2021')!;
const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-paper-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));
const licences = 'disclosure/licences/decisions';

const figuresOf = (figure: number | null, more: Figures = {}): Figures => ({
	...Object.fromEntries(
		form.cells.filter(({kind}) => kind === 'entry').map(({address}) => [address, {value: figure}]),
	),
	...more,
});

function draftOf(figures: Figures, more: Partial<Header> = {}): Draft {
	const header = {unit: '甲局', year: 2024, noLastYear: '首年', ...more} as const;
	return {...emptyDraft('d', '2021', header), figures, revision: 1};
}

let serial = 0;
function wish(draft: Draft, more: Partial<ExportWish>): ExportWish {
	const {form, rules, ...checked} = checkReturn(forms, draft);
	const out = path.join(folder, `${serial++}`);
	return {draft, form, rules, checked, kind: 'return', out, ...more};
}

test('the 盖章页 has every table on one A4 page, the people below, and says so while it may not be handed in', async (t) => {
	const draft = draftOf(figuresOf(0, {[licences]: {value: 7}}), {preparer: '王经办'});
	const texts = async (one: Draft) => {
		const {file} = await exportDraft(wish(one, {kind: 'stamp'}));
		const book = xlsx.read(readFileSync(file));
		t.deepEqual(book.SheetNames, ['盖章页']);
		const cells = Object.entries(book.Sheets.盖章页!).filter(([ref]) => /^[A-Z]/.test(ref));
		const setup = new TextDecoder().decode(
			openZip(readFileSync(file)).read('xl/worksheets/sheet1.xml'),
		);
		t.regex(setup, /paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"/);
		return cells.map(([, {v}]) => v as string | number);
	};
	const words = await texts(draft);
	t.is(words[0], '甲局2024年政府信息公开工作年度报告');
	t.is(words[1], '填报单位（盖章）：甲局');
	for (const {title} of form.sections) t.true(words.includes(title));
	t.true(words.includes(7), 'figures are numbers');
	t.true(words.some((word) => /填报人：王经办.*审核人：＿/.test(String(word))));
	t.false(words.some((word) => /不得报送/.test(String(word))));
	t.regex(String((await texts(draftOf(figuresOf(null))))[0]), /不得报送/);
});

test('a year is compared with the one before cell by cell, older ones stand beside, and another form is not compared', (t) => {
	const {draft, form, rules, checked} = wish(draftOf(figuresOf(0, {[licences]: {value: 150}})), {});
	const earlier = [
		{year: 2023, form: '2021', figures: figuresOf(0, {[licences]: {value: 100}})},
		{year: 2022, form: '2021', figures: figuresOf(2)},
		{year: 2020, form: '2019', figures: {}},
		{year: 2019, form: '2019', figures: {}},
	];
	const subject: ExportSubject = {draft, form, rules, checked, earlier};
	const rowOf = (tables: ReturnType<typeof comparedTables>, label: RegExp) => {
		const cells = tables.flatMap((table) => table.cells.map((cell) => ({table, cell})));
		const head = cells.find(({cell}) => label.test(cell.text))!;
		return head.table.cells.filter(({at}) => at[0] === head.cell.at[0]).map(({text}) => text);
	};
	const tables = comparedTables(subject);
	t.deepEqual(
		tables[0]!.cells.slice(0, 7).map(({text}) => text),
		['项目', '2024年度', '2023年度', '增减', '增幅', '2022年度', '2020年度'],
	);
	t.deepEqual(rowOf(tables, /行政许可/).slice(1), ['150', '100', '50', '+50.0%', '2', '不可比']);
	t.deepEqual(rowOf(tables, /行政处罚/).slice(1), ['0', '0', '0', '—', '2', '不可比']);
	t.deepEqual(rowOf(tables, /予以公开 · 总计/).slice(1, 6), ['0', '0', '0', '—', '12']);
	const alone = comparedTables({...subject, earlier: []});
	t.deepEqual(rowOf(alone, /行政许可/).slice(1), ['150', '', '', '']);
	const old = comparedTables({...subject, earlier: [{year: 2023, form: '2019', figures: {}}]});
	t.deepEqual(rowOf(old, /行政许可/).slice(1), ['150', '不可比', '不可比', '不可比']);
});

test('every cell of the form has its line in the 年度对比表, as a workbook and for Word', async (t) => {
	for (const kind of ['compare', 'compare-docx'] as const) {
		const {file} = await exportDraft(wish(draftOf(figuresOf(0)), {kind}));
		const zip = openZip(readFileSync(file));
		const text = zip.entries
			.filter(({name}) => /(?:document|sharedStrings|sheet\d)\.xml$/.test(name))
			.map(({name}) => new TextDecoder().decode(zip.read(name)))
			.join('');
		t.regex(text, /甲局2024年政府信息公开工作年度对比表/);
		t.regex(text, /三（二）部分公开 · 自然人/);
		t.regex(text, /四、结转下年度继续办理 · 总计/);
	}
});

test('an amount with decimals stands on paper with every one of them, however narrow its cell', async (t) => {
	const amount = {'disclosure/fees/amount': {value: 72701.2578}};
	for (const kind of ['stamp', 'compare'] as const) {
		const {file} = await exportDraft(wish(draftOf(figuresOf(0, amount)), {kind}));
		const book = xlsx.read(readFileSync(file));
		const all = book.SheetNames.flatMap((name) => Object.values(book.Sheets[name]!));
		t.true(
			all.some(({t: type, v}) => type === 's' && v === '72701.2578'),
			kind,
		);
	}
});

test('the years before are last year as the draft holds it, and those of the unit’s drafts', (t) => {
	const store = homeDrafts(path.join(folder, 'home'), {now: () => '2025-01-10T09:00:00Z'});
	for (const [unit, year] of [
		['甲局', 2023],
		['甲局', 2022],
		['甲局', 2020],
		['甲局', 2019],
		['乙局', 2021],
		['甲局', 2024],
		['甲局', 2025],
	] as const)
		store.create('2021', {unit, year}).close();
	const figures = figuresOf(9);
	const lastYear = {year: 2023, form: '2021', figures, origin: '年报.xlsx'};
	const found = yearsBefore(draftOf({}, {lastYear}), store);
	t.deepEqual(
		found.map(({year}) => year),
		[2023, 2022, 2020],
	);
	t.is(found[0]!.figures, figures);
	t.deepEqual(yearsBefore(draftOf({}), undefined), []);
});

test('a 报送包 holds the workbook, Word and a list of their digests, and gets out only when it may be handed in', async (t) => {
	const time = '2025-01-10T09:05:00+08:00';
	const {file} = await exportDraft(wish(draftOf(figuresOf(0)), {kind: 'package', time}));
	const zip = openZip(readFileSync(file));
	const name = '甲局-2024年度统计表-第1次';
	t.deepEqual(
		zip.entries.map((entry) => entry.name),
		[`${name}.xlsx`, `${name}.docx`, '清单.txt'],
	);
	const list = new TextDecoder().decode(zip.read('清单.txt'));
	t.regex(list, /第 1 次报送　2025-01-10/);
	for (const ending of ['xlsx', 'docx'])
		t.true(list.includes(digestOf(zip.read(`${name}.${ending}`))));
	t.is(xlsx.read(zip.read(`${name}.xlsx`)).SheetNames.length, form.sections.length);
	const failure = await t.throwsAsync(
		exportDraft(wish(draftOf(figuresOf(null)), {kind: 'package'})),
		{instanceOf: Failure},
	);
	t.is(failure.code, 'export.blocked');
});

// A program that stands for an office suite is a script of the shell.
const withShell = process.platform === 'win32' ? test.skip : test;

withShell(
	'the page is printed by the office suite that is there, in a profile of its own',
	async (t) => {
		const suite = path.join(folder, 'soffice');
		writeProgram(
			suite,
			'#!/bin/sh\ncase "$1" in -env:UserInstallation=file://*) ;; *) exit 1 ;; esac\nwhile [ $# -gt 1 ]; do [ "$1" = --outdir ] && out=$2; shift; done\nhead -c 2 "$1" > "$out/page.pdf"\n',
		);
		const none = path.join(folder, 'none');
		t.is(
			new TextDecoder().decode(await printToPdf(new Uint8Array([80, 75, 3]), [none, suite])),
			'PK',
		);
		const missing = await t.throwsAsync(printToPdf(new Uint8Array(), [none]), {
			instanceOf: Failure,
		});
		t.is(missing.code, 'export.noOffice');
		const report = await t.throwsAsync(printToPdf(new Uint8Array(), [none], '.docx'), {
			instanceOf: Failure,
		});
		t.is(report.code, 'export.noOfficeForReport');
		writeProgram(suite, '#!/bin/sh\nexit 1\n');
		const broken = await t.throwsAsync(printToPdf(new Uint8Array(), [suite]), {
			instanceOf: Failure,
		});
		t.is(broken.code, 'export.notPrinted');
	},
);
