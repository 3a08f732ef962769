import test from 'ava';
import {type CheckContext, check} from '../../source/check/check.ts';
import {explainedFigures, resultKey} from '../../source/check/result-key.ts';
import {type SayOptions, sayResult} from '../../source/check/say-result.ts';
import {saySource} from '../../source/check/say-source.ts';
import type {Entry, Figures} from '../../source/draft/draft.ts';
import {checkText} from '../../source/text/check-text.ts';
import {formOf, nearlyEmpty, readReport, reportNames, written} from './read-report.ts';

const {form, rules} = formOf('2021');

function said(
	figures: Figures,
	key: string,
	options: SayOptions = {fields: 'short'},
	context: CheckContext = {},
	language: 'zh' | 'en' = 'zh',
): string {
	const {results} = check(form, rules, figures, {locate: true, headless: true, ...context});
	const result = results.find((one) => resultKey(one) === key)!;
	const rule = rules.find(({id}) => id === result.rule)!;
	return sayResult(result, rule, form, language, options);
}

const row = (cells: Record<string, number | null>) => nearlyEmpty(form, cells);

const slip = {
	...row({
		'requests/received/person': 341,
		'requests/received/enterprise': 10,
		'requests/received/total': 351,
		'requests/processed/person': 341,
		'requests/processed/enterprise': 10,
		'requests/processed/total': 351,
		'requests/partlyDisclosed/enterprise': 10,
		'requests/partlyDisclosed/total': 351,
	}),
	'requests/partlyDisclosed/person': {value: 314, source: '年报.xlsx|三!D7'},
};

const table: ReadonlyArray<[string, Figures, string, string]> = [
	[
		'one wrong cell with its mend',
		slip,
		'T3-ROW@requests/partlyDisclosed/*',
		'三（二）部分公开：六列之和比总计少27。疑似错填：自然人列 314，可能应为 341（相邻数字颠倒），请核对原始台账',
	],
	[
		'a column that does not balance, its totals computed',
		row({'requests/received/person': 61, 'requests/disclosed/person': 60}),
		'T3-BALANCE@requests/*/person',
		'表三“自然人”列：第一项加第二项之和61，比第三项加第四项之和60多1。总计是计算得出的，只能确定错在这一列。较可能的是：一、本年新收政府信息公开申请数量 61，可能应为 60（一位数字不同）；或三（一）予以公开 60，可能应为 61（一位数字不同），请核对原始台账',
	],
	[
		'a carry-over that was left out of what was dealt with',
		row({
			'requests/received/person': 60,
			'requests/carriedOver/person': 3,
			'requests/disclosed/person': 60,
		}),
		'T3-BALANCE@requests/*/person',
		'表三“自然人”列：第一项加第二项之和63，比第三项加第四项之和60多3。总计是计算得出的，只能确定错在这一列。较可能的是：三（一）予以公开 60，可能应为 63（一位数字不同），请核对原始台账。差数与“二、上年结转政府信息公开申请数量”相同，请核对是否漏计或重复计',
	],
	[
		'a total of table 四 that was left at 0',
		row({'disputes/review/upheld': 7, 'disputes/review/pending': 4, 'disputes/review/total': 0}),
		'T4-TOTAL@disputes/review/*',
		'四（复议）行政复议：结果维持、结果纠正、其他结果、尚未审结之和11，比总计0多11。疑似错填：总计列 0，可能应为 11（按勾稽关系推算），请核对原始台账',
	],
	[
		'a negative count',
		row({'requests/refused.enforcementFile/research': -2}),
		'ALL-RANGE@requests/refused.enforcementFile/research',
		'三（三）7.属于行政执法案卷 · 科研机构：填写的是 -2，应为不小于 0 的整数',
	],
	[
		'a negative amount',
		row({'disclosure/fees/amount': -0.5}),
		'ALL-RANGE@disclosure/fees/amount',
		'二（八）行政事业性收费 · 本年收费金额：填写的是 -0.5，金额应不小于 0',
	],
	[
		'a blank entry',
		row({'requests/carriedForward/person': null}),
		'ALL-FILLED@requests/carriedForward/person',
		'四、结转下年度继续办理 · 自然人：未填；没有的，应填 0',
	],
	[
		'a blank total of the source',
		row({'requests/carriedForward/total': null}),
		'ALL-FILLED@requests/carriedForward/total',
		'四、结转下年度继续办理 · 总计：原表总计空白。请补填，或以计算数为准',
	],
	[
		'what a blank total leaves unchecked',
		row({'requests/carriedForward/total': null}),
		'T3-ROW@requests/carriedForward/*',
		'四、结转下年度继续办理：各行六列之和等于总计，未能校验：原表总计空白',
	],
	[
		'no last year',
		row({}),
		'Y-FIRST@*/*/*',
		'全表：没有上年数据，或上年数据不全，有关各项未能校验',
	],
	[
		'a sum of what the program computed',
		row({}),
		'T3-ROW@requests/received/*',
		'一、本年新收政府信息公开申请数量：各行六列之和等于总计，总计由本程序计算，相符',
	],
];

for (const [title, figures, key, sentence] of table)
	test(`${title} is said in official wording`, (t) => {
		t.is(said(figures, key), sentence);
	});

test('in full the terms and the workbook cells are named', (t) => {
	t.is(
		said(slip, 'T3-ROW@requests/partlyDisclosed/*', {fields: 'full', figures: slip}),
		'三（二）部分公开：六列之和比总计少27（自然人列 314，商业企业列 10，总计列 351）。疑似错填：自然人列 314（年报.xlsx，工作表“三”，D7），可能应为 341（相邻数字颠倒），请核对原始台账',
	);
});

test('a finding can be sent to a unit as one sentence', (t) => {
	t.true(
		said(slip, 'T3-ROW@requests/partlyDisclosed/*', {
			fields: 'short',
			unit: '某局 2024年度',
		}).startsWith('某局 2024年度：三（二）部分公开：六列之和比总计少27。'),
	);
});

test('two columns off by the same number are one application under the wrong applicant type', (t) => {
	const figures = written(form, readReport('yanghe-newarea-2025').cells);
	t.is(
		said(figures, 'T3-BALANCE@requests/*/person'),
		'表三“自然人”列：第一项加第二项之和60，比第三项加第四项之和61少1。疑似1件申请的申请人类型登记错位：一、本年新收政府信息公开申请数量，自然人列 60 应为 61，其他列 1 应为 0；或三（七）总计，自然人列 61 应为 60，其他列 0 应为 1，请核对原始台账',
	);
});

test('where it could be any of many rows, the two columns are named and the rows are counted', (t) => {
	const figures: Figures = {
		...written(form, readReport('suqian-city-2024').cells),
		'requests/partlyDisclosed/person': {value: 463},
		'requests/partlyDisclosed/enterprise': {value: 8},
	};
	t.true(
		said(figures, 'T3-PROCESSED@requests/*/person').endsWith(
			'疑似1件登记错位：自然人列多计、商业企业列少计，可能在19处之一，请核对原始台账',
		),
	);
});

test('a formula without a result is told to be worked out, and quoted as nothing', (t) => {
	const faults = [{address: 'requests/received/person', source: '三!D6', text: ''}];
	const {'requests/received/person': _, ...figures} = row({});
	t.is(
		said(figures, 'ALL-RANGE@requests/received/person', {fields: 'full'}, {faults}),
		'一、本年新收政府信息公开申请数量 · 自然人：读不出数，未采用。是公式的，请先用 Excel 或 WPS 打开并保存一次；不是的，请改填数字，没有的填 0（工作表“三”，D6）',
	);
});

test('a text that is no quantity is quoted with its place', (t) => {
	const faults = [{address: 'requests/received/person', source: '三!D6', text: '约20'}];
	const {'requests/received/person': _, ...figures} = row({});
	t.is(
		said(figures, 'ALL-RANGE@requests/received/person', {fields: 'full'}, {faults}),
		'一、本年新收政府信息公开申请数量 · 自然人：填的是“约20”，不是数字，未采用。请改填数字，没有的填 0（工作表“三”，D6）',
	);
});

test('a blank that the sums tell is said with its figure', (t) => {
	const {'requests/partlyDisclosed/person': _, ...figures} = written(
		form,
		readReport('suqian-city-2024').cells,
	);
	t.is(
		said(figures, 'ALL-FILLED@requests/partlyDisclosed/person'),
		'三（二）部分公开 · 自然人：未填；没有的，应填 0。按勾稽关系推算应为 462，请核对原始台账',
	);
});

test('last year is named beside its figure, and the explanation at the end', (t) => {
	const lastYear = {
		year: 2023,
		form: '2021',
		origin: 'test',
		figures: row({'disclosure/normativeDocuments/inForce': 66}),
	};
	const figures = row({'disclosure/normativeDocuments/inForce': 372});
	const key = 'Y-STOCK-DOCUMENTS@disclosure/normativeDocuments/inForce';
	const bound = `${key}|disclosure/normativeDocuments/inForce=372|last/disclosure/normativeDocuments/inForce=66|disclosure/normativeDocuments/issued=0|disclosure/normativeDocuments/repealed=0`;
	const explanations = {[key]: {reason: '文件清理，统计口径调整', words: '', figures: bound}};
	t.is(
		said(figures, key, {fields: 'full'}, {lastYear, explanations}),
		'二（一）2.行政规范性文件 · 现行有效件数：现行有效372，比“上年现行有效＋本年制发－本年废止”66多306（现行有效件数 372，上年现行有效件数 66，本年制发件数 0，本年废止件数 0）。已说明：文件清理，统计口径调整',
	);
});

for (const [now, before, words] of [
	[9487, 550, '本年9487，上年550，约为上年的17.2倍'],
	[900, 300, '本年900，上年300，约为上年的3倍'],
	[90, 900, '本年90，上年900，比上年减少 90%'],
	[89, 900, '本年89，上年900，比上年减少 90.11%'],
	[1, 100_000, '本年1，上年100000，比上年减少 99.99% 以上'],
	[0, 900, '本年为 0，上年为 900'],
	[900, 0, '本年为 900，上年为 0'],
] as const)
	test(`${before} to ${now}: ${words}`, (t) => {
		const address = 'disclosure/licences/decisions';
		const lastYear = {year: 2023, form: '2021', origin: '', figures: row({[address]: before})};
		t.is(
			said(row({[address]: now}), `Y-JUMP@${address}`, {}, {lastYear}),
			`二（五）行政许可 · 本年处理决定数量：${words}`,
		);
	});

test('a yearly change may be below 0, so a fraction of one is told otherwise than a count', (t) => {
	const {form: old, rules: book} = formOf('2019');
	const address = 'disclosure/licences/change';
	const {results} = check(old, book, nearlyEmpty(old, {[address]: -1.5}), {headless: true});
	const result = results.find((one) => one.at === address && one.status === 'fail')!;
	const rule = book.find(({id}) => id === result.rule)!;
	t.true(sayResult(result, rule, old, 'zh').endsWith('填写的是 -1.5，应为整数，减少的填负数'));
});

test('what a sentence says in English has no Chinese commas, and the declared reason in English', (t) => {
	const address = 'disclosure/licences/decisions';
	const lastYear = {year: 2023, form: '2021', origin: '', figures: row({[address]: 90})};
	const key = `Y-JUMP@${address}`;
	const figures = row({[address]: 1500});
	const jump = check(form, rules, figures, {lastYear}).results.find(
		(one) => resultKey(one) === key,
	);
	const words = {reason: 'merged', words: 'two offices', figures: explainedFigures(jump!)};
	const explained = said(figures, key, {}, {lastYear, explanations: {[key]: words}}, 'en');
	t.true(explained.endsWith('Explained: merged, two offices'), explained);
	for (const reason of ['首年', '新设机构', '上年数据无法取得', '机构改革'] as const) {
		const declared = said(row({}), 'Y-FIRST@*/*/*', {}, {noLastYear: reason}, 'en');
		t.notRegex(declared, /[，。；：\u4E00-\u9FFF]/u, declared);
		t.true(said(row({}), 'Y-FIRST@*/*/*', {}, {noLastYear: reason}).endsWith(reason));
	}
});

for (const [source, zh, en] of [
	['年报.xlsx|三!D7', '年报.xlsx，工作表“三”，D7', '年报.xlsx, sheet “三”, D7'],
	['/tmp/books/年报.xlsx|三!D7', '年报.xlsx，工作表“三”，D7', '年报.xlsx, sheet “三”, D7'],
	['C:\\报表\\年报.csv|csv!B7', '年报.csv，B7', '年报.csv, B7'],
	['三!D7', '工作表“三”，D7', 'sheet “三”, D7'],
	['表!三!D7', '工作表“表!三”，D7', 'sheet “表!三”, D7'],
	['csv!B7', 'B7', 'B7'],
	['年报.csv|csv!B7', '年报.csv，B7', '年报.csv, B7'],
	['table2!B7', '第2个表，B7', 'table 2, B7'],
	['年报.docx|table2!B7', '年报.docx，第2个表，B7', '年报.docx, table 2, B7'],
] as const)
	test(`${source} is said as ${zh}`, (t) => {
		t.is(saySource(source, 'zh'), zh);
		t.is(saySource(source, 'en'), en);
	});

test('no sentence about a published report shows an address, an id or an unfilled place', (t) => {
	for (const name of reportNames()) {
		const report = readReport(name);
		const {form: own, rules: book} = formOf(report.form);
		const figures = written(own, report.cells);
		const {results} = check(own, book, figures, {headless: true, locate: true});
		for (const language of ['zh', 'en'] as const)
			for (const result of results) {
				const rule = book.find(({id}) => id === result.rule)!;
				const sentence = sayResult(result, rule, own, language);
				t.notRegex(sentence, /[a-z]\/|\/\*|\{|\}|undefined|null|NaN|T3-|ALL-/, sentence);
				if (language === 'zh') t.notRegex(sentence, /[a-z]{3}/i, sentence);
			}
	}
});

test('every sentence of the checks is there in both languages with the same places', (t) => {
	for (const [key, {zh, en}] of Object.entries(checkText)) {
		const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
		t.deepEqual(places(zh), places(en), key);
	}
});

test('a figure that came from a workbook keeps its source in the result', (t) => {
	const entry: Entry = {value: 1, source: '年报.xlsx|四!A4'};
	const figures = {...row({}), 'disputes/review/upheld': entry};
	const {results} = check(form, rules, figures, {headless: true});
	const cells = results.find((one) => resultKey(one) === 'T4-TOTAL@disputes/review/*')?.cells;
	t.is(cells?.[0]?.source, '年报.xlsx|四!A4');
});
