import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import * as xlsx from 'xlsx';
import {check} from '../../../source/check/check.ts';
import type {Draft} from '../../../source/draft/draft.ts';
import {Failure} from '../../../source/failure.ts';
import {loadForms} from '../../../source/files/load-forms.ts';
import {exportDraft, type Receipt} from '../../../source/files/writing/export-draft.ts';
import {moved} from '../../corpus/layouts.ts';
import {type DrawnSheet, drawStacked, drawTable} from '../../corpus/render.ts';
import {type Report, reports} from '../../corpus/reports.ts';
import {writeBook} from '../../corpus/write-xlsx.ts';

const {forms, rules} = loadForms();
const form = forms.find(({id}) => id === '2021')!;
const report = reports.find(({name}) => name === 'suqian-city-2024')!;
const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-which-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));

const unit = '青石县交通运输局';
const draft: Draft = {
	id: 'd',
	form: '2021',
	header: {unit, year: 2024, noLastYear: '上年数据无法取得'},
	figures: Object.fromEntries(
		form.cells
			.filter(({kind}) => kind === 'entry')
			.map(({address}) => [address, {value: report.cells[address] as number}]),
	),
	explanations: {},
	paragraphs: {},
	revision: 1,
};
const checked = check(form, rules['2021']!, draft.figures, draft.header);

type Look = {
	/** On the first line. */
	title?: string;
	/** 填报单位：… */
	field?: string;
	/** Last year's figures stand in it. */
	filled?: boolean;
	hidden?: boolean;
};

const others: Report = {
	...report,
	cells: Object.fromEntries(
		Object.entries(report.cells).map(([address, value]) => [address, Number(value) + 1000]),
	),
};

function copy(name: string, {title, field, filled = false, hidden}: Look = {}): DrawnSheet {
	const drawn = drawStacked(form, filled ? others : {...report, cells: {}});
	const lines = drawn.grid.filter(([first]) => !String(first).startsWith('填报日期'));
	const grid = [[title ?? null], [null], [field ? `填报单位：${field}` : null], ...lines.slice(3)];
	return {...drawn, name, grid, ...(hidden && {hidden})};
}

function below(upper: DrawnSheet, lower: DrawnSheet): DrawnSheet {
	const down = moved(lower, upper.grid.length + 2, 0);
	const blank = [[null], [null]];
	return {
		...upper,
		grid: [...upper.grid, ...blank, ...down.grid.slice(upper.grid.length + 2)],
		merges: [...upper.merges, ...down.merges],
	};
}

function apart(name: string, title: string, filled = false): DrawnSheet[] {
	return form.sections.map((section) => {
		const table = drawTable(section, filled ? others : {...report, cells: {}});
		const sheet = moved({name: `${name}${section.part}`, ...table}, 2, 0);
		return {...sheet, grid: [[title], [section.title], ...sheet.grid.slice(2)]};
	});
}

const cover = (year: number): DrawnSheet => ({
	name: '封面',
	grid: [[`${year}年度政府信息公开工作年度报告`]],
	merges: [],
});

// Table 四 on a sheet of its own.
function onTwoSheets(whole: DrawnSheet): DrawnSheet[] {
	const at = whole.grid.findIndex(([first]) =>
		String(first).startsWith('四、政府信息公开行政复议'),
	);
	const shift = (rows: number) => (merge: DrawnSheet['merges'][number]) =>
		[merge[0] - rows, merge[1], merge[2] - rows, merge[3]] as DrawnSheet['merges'][number];
	return [
		{
			...whole,
			grid: whole.grid.slice(0, at),
			merges: whole.merges.filter(([top]) => top < at),
		},
		{
			...whole,
			name: '续表',
			grid: whole.grid.slice(at),
			merges: whole.merges.filter(([top]) => top >= at).map(shift(at)),
		},
	];
}

const titled = (year: number, whose = '') => `${whose}${year}年政府信息公开工作年度报告`;

let serial = 0;
async function fill(sheets: readonly DrawnSheet[], given?: string) {
	const number = serial++;
	const name = given ?? `model-${number}.xlsx`;
	const into = path.join(folder, name);
	const model = writeBook(sheets);
	writeFileSync(into, model);
	const out = path.join(folder, `filled-${number}.xlsx`);
	const wish = {draft, form, rules: rules['2021']!, checked, kind: 'return', into, out} as const;
	const receipt = await exportDraft(wish);
	const [before, after] = [xlsx.read(model), xlsx.read(readFileSync(receipt.file))];
	const changed = after.SheetNames.filter(
		(one) =>
			JSON.stringify(xlsx.utils.sheet_to_json(before.Sheets[one]!, {header: 1})) !==
			JSON.stringify(xlsx.utils.sheet_to_json(after.Sheets[one]!, {header: 1})),
	);
	return {receipt, changed, after};
}

const told = ({notes = []}: Receipt) => notes.map(({key}) => key);

const filled: Array<
	[what: string, sheets: () => DrawnSheet[], into: readonly string[], notes?: readonly string[]]
> = [
	[
		'of three years the draft’s own',
		() => [2022, 2023, 2024].map((year) => copy(`表${year - 2021}`, {title: titled(year)})),
		['表3'],
	],
	[
		'whichever stands first',
		() => [2024, 2023, 2022].map((year) => copy(`表${year - 2021}`, {title: titled(year)})),
		['表3'],
	],
	[
		'the one whose sheet is named after the year',
		() => [copy('2023年'), copy('2024年')],
		['2024年'],
	],
	[
		'the year before what is shown: then it is said that nobody sees it',
		() => [
			copy('甲', {title: titled(2023)}),
			copy('乙', {title: titled(2024), hidden: true}),
			copy('丙', {title: titled(2022)}),
		],
		['乙'],
		['export.targets.hidden'],
	],
	[
		'of two units the one named in the field',
		() => [
			copy('甲', {field: '青石县水利局'}),
			copy('乙', {field: unit}),
			copy('丙', {field: '青石县教育局'}),
		],
		['乙'],
	],
	[
		'of two units the one that its sheet is named after',
		() => [copy('水利局'), copy('交通运输局')],
		['交通运输局'],
	],
	[
		'of two units the one named in the title',
		() => [
			copy('甲', {title: titled(2024, '青石县水利局')}),
			copy('乙', {title: titled(2024, unit)}),
		],
		['乙'],
	],
	[
		'the unit’s own before one that names nobody',
		() => [copy('空表'), copy('甲', {field: unit})],
		['甲'],
	],
	[
		'the blank one, not the filled backup of the same year',
		() => [copy('备份', {title: titled(2024), filled: true}), copy('表', {title: titled(2024)})],
		['表'],
	],
	[
		'what is shown before a hidden copy of it',
		() => [copy('模板', {title: titled(2024), hidden: true}), copy('表', {title: titled(2024)})],
		['表'],
	],
	[
		'never the worked example',
		() => [
			copy('填报示例', {title: titled(2024), filled: true}),
			copy('表', {title: titled(2024)}),
		],
		['表'],
	],
	[
		'three sheets of the year, not the three of the year before',
		() => [...apart('上', titled(2023), true), ...apart('本', titled(2024))],
		['本二', '本三', '本四'],
	],
	[
		'a sole filled copy that names nothing, with a word',
		() => [copy('表', {filled: true})],
		['表'],
		['export.copy.filledUnnamed'],
	],
	[
		'a filled copy of its own unit and year, with a word',
		() => [copy('表', {title: titled(2024, unit), filled: true})],
		['表'],
		['export.copy.filled'],
	],
	[
		'a sole blank copy behind a cover of another year, with a word',
		() => [cover(2022), copy('表')],
		['表'],
		['export.copy.otherYear'],
	],
	['a sole blank copy behind a cover of the year', () => [cover(2024), copy('表')], ['表']],
	[
		'tables that stand on two sheets',
		() => onTwoSheets(copy('表', {title: titled(2024)})),
		['表', '续表'],
	],
	[
		'the year’s own, though a cover speaks of another',
		() => [cover(2022), copy('甲', {title: titled(2023)}), copy('乙', {title: titled(2024)})],
		['乙'],
	],
	[
		'a sole blank copy that names another unit, with a word',
		() => [copy('表', {title: titled(2024, '青石县水利局')})],
		['表'],
		['export.copy.otherUnit'],
	],
];
for (const [what, sheets, into, notes = []] of filled) {
	test(`filled: ${what}`, async (t) => {
		const {receipt, changed} = await fill(sheets());
		t.deepEqual(changed, into);
		t.deepEqual(told(receipt), notes);
		t.is(receipt.figures, 200);
	});
}

test('of two tables one below the other on one sheet the draft’s year is filled, the other stays', async (t) => {
	const upper = copy('表', {title: titled(2023), filled: true});
	const {after} = await fill([below(upper, copy('', {title: titled(2024)}))]);
	const lines = xlsx.utils.sheet_to_json<unknown[]>(after.Sheets.表!, {
		header: 1,
		blankrows: true,
	});
	const sumsOf = (rows: unknown[][]) =>
		rows.filter(([first]) => String(first).startsWith('一、本年新收')).map((row) => row.at(-1));
	const total = report.cells['requests/received/total'] as number;
	t.deepEqual(sumsOf(lines), [total + 1000, total]);
});

test('the name of the model says nothing: another year in it fills the same copy', async (t) => {
	const sheets = [copy('甲', {title: titled(2023)}), copy('乙', {title: titled(2024)})];
	for (const name of ['2023年度表样.xlsx', '青石县水利局2022年年报.xlsx']) {
		const {changed, receipt} = await fill(sheets, name);
		t.deepEqual([changed, told(receipt)], [['乙'], []], name);
	}

	const {changed, receipt} = await fill([copy('表')], '青石县水利局2022年报表.xlsx');
	t.deepEqual([changed, told(receipt)], [['表'], []]);
});

const refused: Array<[what: string, sheets: () => DrawnSheet[], code: string, named: RegExp]> = [
	[
		'two blank copies alike',
		() => [copy('甲'), copy('乙')],
		'export.severalCopies',
		/甲!A\d+、乙!A\d+/,
	],
	[
		'two filled copies alike',
		() => [copy('甲', {filled: true}), copy('乙', {filled: true})],
		'export.severalCopies',
		/甲!.*乙!/,
	],
	[
		'three sheets twice',
		() => [...apart('甲', '政府信息公开统计表'), ...apart('乙', '政府信息公开统计表')],
		'export.severalCopies',
		/甲二!.*乙二!/,
	],
	[
		'the filled copy of last year',
		() => [copy('表', {title: titled(2023, unit), filled: true})],
		'export.otherYear',
		/^表!/,
	],
	[
		'the blank copy of last year',
		() => [copy('表', {title: titled(2023)})],
		'export.otherYear',
		/^表!/,
	],
	[
		'the copy for a half of the year',
		() => [copy('表', {title: `${unit}2024年上半年政府信息公开工作统计表`})],
		'export.partOfYear',
		/^表!/,
	],
	[
		'the filled copies of three other years',
		() => [2021, 2022, 2023].map((year) => copy(`${year}`, {filled: true})),
		'export.otherYear',
		/2021!.*2023!/,
	],
	[
		'the filled copy of another unit',
		() => [copy('表', {field: '青石县水利局', filled: true})],
		'export.otherUnitCopy',
		/^表!/,
	],
	[
		'the copies of two other units',
		() => [copy('甲', {field: '青石县水利局'}), copy('乙', {field: '青石县教育局'})],
		'export.otherUnitCopy',
		/甲!.*乙!/,
	],
	[
		'a filled copy behind a cover of another year',
		() => [cover(2022), copy('表', {filled: true})],
		'export.otherYear',
		/^封面!/,
	],
	[
		'a worked example alone',
		() => [copy('填报示例', {filled: true})],
		'export.exampleOnly',
		/填报示例!/,
	],
];
for (const [what, sheets, code, named] of refused) {
	test(`refused, naming them: ${what}`, async (t) => {
		const failure = await t.throwsAsync(() => fill(sheets()), {instanceOf: Failure});
		t.like(failure, {code, exitCode: 1});
		t.regex(String(failure.values?.places), named);
	});
}

test('a fee that the model asks for in 元 is not filled with the digits of 万元', async (t) => {
	const sheet = copy('表', {title: titled(2024)});
	const grid = sheet.grid.map((line) =>
		line.map((one) => (typeof one === 'string' ? one.replace('单位：万元', '单位：元') : one)),
	);
	const failure = await t.throwsAsync(() => fill([{...sheet, grid}]), {instanceOf: Failure});
	t.like(failure, {code: 'export.otherMeasure', exitCode: 1});
	t.like(failure.values, {theirs: '元', ours: '万元'});
});

test('in whatever order the copies stand, the same one is filled', async (t) => {
	const copies = [
		copy('上年', {title: titled(2023, unit), filled: true}),
		copy('别家', {title: titled(2024, '青石县水利局')}),
		copy('备份', {title: titled(2024, unit), filled: true, hidden: true}),
		copy('本年', {title: titled(2024, unit)}),
		copy('示例', {title: titled(2024), filled: true}),
		copy('空表'),
	];
	await fc.assert(
		fc.asyncProperty(fc.shuffledSubarray(copies, {minLength: copies.length}), async (sheets) => {
			const {changed, receipt} = await fill(sheets);
			t.deepEqual([changed, told(receipt)], [['本年'], []]);
		}),
		{numRuns: 8},
	);
});
