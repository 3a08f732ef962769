import test from 'ava';
import {Converter} from 'opencc-js';
import {Failure} from '../../../source/failure.ts';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import {unitIn} from '../../../source/workbook/import/unit-in.ts';
import {wording} from '../../../source/workbook/import/wording.ts';
import {wordingSchema} from '../../../source/workbook/import/wording-schema.ts';
import {yearIn} from '../../../source/workbook/import/year-in.ts';
import {
	type Drawn,
	type DrawnSheet,
	drawSheets,
	drawStacked,
	drawTable,
	plainFile,
} from '../../corpus/render.ts';
import {forms, reports} from '../../corpus/reports.ts';

const [form, old] = forms as [(typeof forms)[0], (typeof forms)[0]];
const suqian = reports.find(({name}) => name === 'suqian-city-2024')!;
const hongze = reports.find(({name}) => name === 'hongze-district-2024')!;
const shanghai = reports.find(({name}) => name === 'shanghai-gov-office-2019')!;

function failure(sheets: readonly DrawnSheet[], name = '年报.xlsx'): Failure {
	try {
		readReturn(plainFile(sheets, name), forms);
	} catch (error) {
		if (error instanceof Failure) return error;
	}

	throw new Error('nothing was refused');
}

const sheet = (name: string, grid: Drawn[][]): DrawnSheet => ({name, grid, merges: []});

test('a 2021 return with the single （六）其他处理 row of 2019 is asked about, and its figures go nowhere', (t) => {
	const [first, , third] = form.sections;
	const sheets = [
		{name: '二', ...drawTable(first!, hongze)},
		{name: '三', ...drawTable(old.sections[1]!, hongze)},
		{name: '四', ...drawTable(third!, hongze)},
	];
	const reading = readReturn(plainFile(sheets, '洪泽区2024年年报.xlsx'), forms);
	t.is(reading.form, '2021');
	t.is(reading.cells['requests/received/person']!.value, 95);
	for (const id of ['notCorrected', 'feeUnpaid', 'rest'])
		t.is(reading.cells[`requests/other.${id}/person`]!.value, null);
	const [asked, ...more] = reading.ambiguous;
	t.deepEqual(more, []);
	t.is(asked!.label, '（六）其他处理');
	t.is(asked!.source, '三!D24');
	t.deepEqual(asked!.candidates, [
		'requests/other.notCorrected',
		'requests/other.feeUnpaid',
		'requests/other.rest',
	]);
	t.true(reading.notes.some(({key}) => key === 'import.mergedRow'));
});

test('a table 二 of 2019 in a return of 2024 is named and not taken', (t) => {
	const sheets = [
		{
			name: '二',
			...drawTable(old.sections[0]!, {
				...shanghai,
				cells: {'disclosure/licences/itemsLastYear': 5, 'disclosure/licences/decisions': 7},
			}),
		},
		...drawSheets(form, suqian).slice(1),
	];
	const reading = readReturn(plainFile(sheets), forms);
	t.is(reading.cells['disclosure/licences/decisions']!.value, null);
	t.true(reading.notes.some(({key}) => key === 'import.otherForm'));
	t.is(reading.ambiguous.length, 1);
	t.is(reading.cells['requests/received/person']!.value, 3440);
});

test('a year no form covers is refused, and nothing is read by a wrong form', (t) => {
	t.like(failure(drawSheets(form, {...suqian, year: 2015})), {
		code: 'form.noneForYear',
		exitCode: 2,
	});
});

test('two years in one file: the asked year is taken, without one the tables are asked about', (t) => {
	const before = {
		...suqian,
		year: 2023,
		cells: Object.fromEntries(
			Object.entries(suqian.cells).map(([address, value]) => [address, Number(value) + 1]),
		),
	};
	const sheets = [
		...drawSheets(form, before).map((one) => ({...one, name: `2023${one.name}`})),
		...drawSheets(form, suqian).map((one) => ({...one, name: `2024${one.name}`})),
	];
	const value = (year?: number, name?: string) => {
		const reading = readReturn(plainFile(sheets, name), forms, {year});
		return [
			reading.year,
			reading.cells['requests/received/person']!.value,
			reading.ambiguous.length,
		];
	};

	t.deepEqual(value(2024), [2024, 3440, 0]);
	t.deepEqual(value(2023), [2023, 3441, 0]);
	t.deepEqual(value(undefined, '宿迁市2024年度年报.xlsx'), [2024, 3440, 0]);
	t.deepEqual(value(), [undefined, null, 3]);
	t.deepEqual(value(2022), [2022, null, 3]);
});

test('a year that contradicts the asked one is a doubt, and its tables are not taken', (t) => {
	const reading = readReturn(plainFile(drawSheets(form, suqian)), forms, {year: 2023});
	t.true(reading.ambiguous.length > 0);
	t.is(reading.cells['requests/received/person']!.value, null);
});

test('a report on a half of the year is told of, and gives no year', (t) => {
	const sheets = drawSheets(form, suqian).map((one) => ({
		...one,
		grid: one.grid.map((line) =>
			line.map((text) =>
				typeof text === 'string'
					? text.replace(/2024年度?政府信息公开工作年度报告/u, '2024年上半年政府信息公开工作报告')
					: text,
			),
		),
	}));
	const file = plainFile(sheets);
	const first = {
		...file.sheets[0]!,
		cells: [[{text: '宿迁市2024年上半年政府信息公开工作报告'}], ...file.sheets[0]!.cells.slice(1)],
	};
	const reading = readReturn(
		{...file, name: '报送.xlsx', sheets: [first, ...file.sheets.slice(1)]},
		forms,
	);
	t.true(reading.notes.some(({key, blocks}) => key === 'import.partOfYear' && blocks));
});

for (const [what, from, to, lost] of [
	['a row counted in 万件', '行政处罚', '行政处罚（万件）', 'disclosure/penalties/decisions'],
	[
		'a head counted in 十件',
		'本年制发件数',
		'本年制发件数（单位：十件）',
		'disclosure/regulations/issued',
	],
	['a head of last year', '本年收费金额', '上年收费金额', 'disclosure/fees/amount'],
	[
		'a head that adds up years',
		'本年处理决定数量',
		'累计处理决定数量',
		'disclosure/licences/decisions',
	],
	[
		'a row of last year',
		'一、本年新收政府信息公开申请数量',
		'一、上年新收政府信息公开申请数量',
		'requests/received/person',
	],
] as const)
	test(`${what} is not taken, and told of`, (t) => {
		const drawn = drawSheets(form, suqian, {wording: (label) => label.replace(from, to)});
		const reading = readReturn(plainFile(drawn), forms);
		t.is(reading.cells[lost]!.value, null);
		t.true(reading.faults.length > 0 || reading.notes.some(({blocks}) => blocks));
	});

test('a row that names the year it counts is that row', (t) => {
	const wording = (label: string) => label.replace('一、本年新收', '一、2024年新收');
	const reading = readReturn(plainFile(drawSheets(form, suqian, {wording})), forms);
	t.is(reading.cells['requests/received/person']!.value, 3440);
});

test('元 where 万元 is asked is a question, not a conversion', (t) => {
	const wordings = (label: string) => label.replace('万元', '元');
	const reading = readReturn(plainFile(drawSheets(form, suqian, {wording: wordings})), forms);
	t.is(reading.cells['disclosure/fees/amount']!.value, null);
	t.deepEqual(reading.ambiguous, [
		{
			source: '二!B16',
			label: '72701.2578（元）',
			candidates: ['7.27012578万元', '72701.2578万元'],
		},
	]);
});

test('a ledger of applications and a summary of units are named as such', (t) => {
	const ledger = sheet('台账', [
		['依申请公开台账'],
		['序号', '申请人', '申请时间', '申请内容', '答复时间', '办理结果'],
		[1, '张三', '2024-1-3', '征地批文', '2024-1-20', '予以公开'],
	]);
	t.like(failure([ledger]), {code: 'import.ledger', exitCode: 3});
	const units = sheet('汇总', [
		[
			'单位名称',
			'本年新收政府信息公开申请数量',
			'上年结转政府信息公开申请数量',
			'予以公开',
			'部分公开',
			'结转下年度继续办理',
		],
		['教育局', 3, 0, 1, 1, 1],
		['民政局', 5, 0, 4, 1, 0],
	]);
	t.like(failure([units]), {code: 'import.unitRows', exitCode: 3});
	const byApplicant = sheet('汇总', [
		['部门', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
		['教育局', 3, 0, 1, 1, 1, 0, 6],
		['民政局', 5, 0, 4, 1, 0, 0, 10],
	]);
	t.like(failure([byApplicant]), {code: 'import.unitRows', exitCode: 3});
});

test('table 四 with a row for each block is read too', (t) => {
	const disputes = form.sections[2]!;
	const grid: Drawn[][] = [
		['2024年度行政复议、行政诉讼情况'],
		['类别', ...disputes.columns.map(({label}) => label)],
		...disputes.rows.map((row) => [
			row.label,
			...disputes.columns.map(({id}) => suqian.cells[`disputes/${row.id}/${id}`] as number),
		]),
	];
	const reading = readReturn(plainFile([sheet('四', grid)]), forms);
	for (const cell of disputes.cells) {
		const read = reading.cells[cell.address]!;
		t.is(
			cell.kind === 'total' ? read.stated : read.value,
			suqian.cells[cell.address] as number,
			cell.address,
		);
	}
});

test('several lines of figures in table 四 are asked about', (t) => {
	const {grid, merges} = drawTable(form.sections[2]!, suqian);
	const reading = readReturn(
		plainFile([{name: '四', grid: [...grid, grid.at(-1)!.map(() => 7)], merges}]),
		forms,
		{year: 2024},
	);
	t.is(reading.ambiguous.length, 1);
	t.true(
		Object.values(reading.cells).every(
			({value, stated}) => value === null && (stated ?? null) === null,
		),
	);
});

test('a figure merged over two rows belongs to neither', (t) => {
	const {grid, merges} = drawTable(form.sections[1]!, suqian);
	const reading = readReturn(
		plainFile([{name: '三', grid, merges: [...merges, [3, 3, 4, 3]]}]),
		forms,
		{year: 2024},
	);
	t.is(reading.cells['requests/received/person']!.value, null);
	t.is(reading.cells['requests/carriedOver/person']!.value, null);
	const both = ['requests/received/person', 'requests/carriedOver/person'];
	t.deepEqual(
		reading.ambiguous.map(({candidates}) => candidates),
		[both],
	);
});

test('what is written in a cell is a quantity, a blank or a fault with its reason', (t) => {
	const cases: Array<[Drawn, number | null, string?]> = [
		['22（其中修订16件）', 22],
		['/', null],
		['无', null],
		['　　', null],
		['１２', 12],
		['1,295', 1295],
		['12件', 12],
		[-3, -3],
		[1.5, 1.5],
		['#REF!', null, 'error'],
		['2023-1-2', null, 'date'],
		['12%', null, 'percent'],
		['1e3', null, 'exponent'],
		['007', null, 'leadingZero'],
		['若干', null, 'words'],
		['20 2', null, 'several'],
		[{formula: 'A1'}, null, 'unknownFormula'],
		[{formula: 'A1', result: 0}, 0],
	];
	for (const [written, value, why] of cases) {
		const style = {
			figure: (old: number | string, address: string) =>
				address === 'requests/received/person' ? written : old,
		};
		const reading = readReturn(plainFile(drawSheets(form, suqian, style)), forms);
		const what = JSON.stringify(written);
		t.is(reading.cells['requests/received/person']!.value, value, what);
		t.deepEqual(
			reading.faults.map((fault) => [fault.why, fault.source, fault.address]),
			why ? [[why, '三!D6', 'requests/received/person']] : [],
			what,
		);
	}
});

test('a total that is found but blank states nothing, one that is not found has no source', (t) => {
	const erdao = reports.find(({name}) => name.startsWith('changchun-erdao'))!;
	const reading = readReturn(plainFile([drawStacked(form, erdao)]), forms);
	t.like(reading.cells['requests/disclosed/total'], {
		stated: null,
		value: null,
		source: 'Sheet1!J29',
	});
	const without = readReturn(plainFile([drawSheets(form, erdao)[0]!]), forms);
	t.deepEqual(without.cells['requests/disclosed/total'], {value: null, stated: null});
	t.deepEqual(
		without.notes.map(({key}) => key),
		['import.tableMissing', 'import.tableMissing'],
	);
});

const titles: Array<[text: string, unit: string | undefined, year: number | undefined]> = [
	['宿迁市人民政府2024年政府信息公开工作年度报告', '宿迁市人民政府', 2024],
	['2023年鄂温克族自治旗教育局政府信息公开工作年度报告', '鄂温克族自治旗教育局', 2023],
	['沭阳县人民政府 2025 年度政府信息公开工作年度报告', '沭阳县人民政府', 2025],
	['二〇二三年某某镇人民政府信息公开工作年度报告', '某某镇人民政府', 2023],
	['政府信息公开工作年度报告（2022年度）', undefined, 2022],
	['二、主动公开政府信息情况', undefined, undefined],
	['填报日期：2024年1月12日', undefined, undefined],
	['本年度报告所列数据统计期限自2023年1月1日起至2023年12月31日止', undefined, 2023],
	['填报单位：洋河新区管委会', '洋河新区管委会', undefined],
	['單位名稱：鄂溫克族自治旗教育局', '鄂温克族自治旗教育局', undefined],
	['乾县人民政府2024年政府信息公开工作年度报告', '乾县人民政府', 2024],
	['单位：件', undefined, undefined],
];

for (const [text, unit, year] of titles) {
	test(`unit and year of “${text}”`, (t) => {
		const file = {name: 'x.docx', container: 'docx' as const, sheets: [], texts: [text]};
		t.is(unitIn(file, []), unit);
		t.is(yearIn(text)?.year, year);
	});
}

test('the wording file follows its schema, and knows the Traditional forms of every character of the labels', (t) => {
	t.deepEqual(wordingSchema.parse(wording), wording);
	const characters = new Set(
		forms.flatMap(({sections}) =>
			sections.flatMap((section) => [
				...section.title,
				...section.layout.texts.flatMap(({text}) => [...text]),
			]),
		),
	);
	for (const to of ['t', 'tw', 'hk'] as const) {
		const convert = Converter({from: 'cn', to});
		for (const one of characters) {
			const other = convert(one);
			if (other !== one && other.length === 1)
				t.true(wording.simplified[one]?.includes(other), `${one} ${other}`);
		}
	}
});

test('labels cut over cells and rows are put together again', (t) => {
	const {grid, merges} = drawTable(form.sections[1]!, suqian);
	const row = grid.findIndex((line) => line.includes('5.要求行政机关确认或重新出具已获取信息'));
	const lower = grid[row]!.with(2, '新出具已获取信息');
	const upper = grid[row]!.map((value, column) => (column < 3 ? value : null)).with(
		2,
		'5.要求行政机关确认或重',
	);
	const cut = [...grid.slice(0, row), upper, lower, ...grid.slice(row + 1)];
	const moved = merges.map(([top, left, bottom, right]): [number, number, number, number] => [
		top > row ? top + 1 : top,
		left,
		bottom >= row ? bottom + 1 : bottom,
		right,
	]);
	const down = readReturn(plainFile([{name: '三', grid: cut, merges: moved}]), forms, {year: 2024});
	t.is(
		down.cells['requests/declined.reissue/person']!.value,
		suqian.cells['requests/declined.reissue/person'] as number,
	);
	t.deepEqual([down.unmatched, down.ambiguous], [[], []]);

	const wide = drawTable(form.sections[1]!, suqian, {labels: 'once'}).grid.map((line) =>
		line.toSpliced(3, 0, null),
	);
	wide[7]![2] = '1.属于国';
	wide[7]![3] = '家秘密';
	const across = readReturn(plainFile([sheet('三', wide)]), forms, {year: 2024});
	t.is(across.cells['requests/refused.stateSecret/person']!.value, 2);
	t.deepEqual([across.unmatched, across.ambiguous], [[], []]);
});

test('heads written one piece below the other are read together', (t) => {
	const {grid} = drawTable(form.sections[1]!, suqian, {labels: 'once'});
	const blank = grid[2]!.map(() => null as Drawn);
	const heads = [
		...grid.slice(0, 2),
		grid[2]!.with(6, '社会'),
		blank.with(6, '公益'),
		blank.with(6, '组织'),
	];
	const reading = readReturn(plainFile([sheet('三', [...heads, ...grid.slice(3)])]), forms, {
		year: 2024,
	});
	t.is(reading.cells['requests/received/nonprofit']!.value, 1);
	t.is(reading.cells['requests/received/otherOrganisation']!.value, 3);
	t.deepEqual(reading.ambiguous, []);
});

test('the Hubei wording of 2020: sentences inside labels, a row of its own, dashes', (t) => {
	const extra: Record<string, string> = {
		规章: '规章（设区的市、自治州人民政府应提供相关数据）',
		处理决定数量: '处理决定数量(指2020年办件量)',
	};
	const {grid} = drawTable(
		old.sections[0]!,
		{
			...shanghai,
			year: 2020,
			cells: {
				'disclosure/regulations/made': '-',
				'disclosure/normativeDocuments/made': 3,
				'disclosure/licences/decisions': 298,
				'disclosure/licences/change': -417,
				'disclosure/procurement/amount': '251000元',
			},
		},
		{
			labels: 'once',
			wording: (label) => extra[label] ?? label,
		},
	);
	const at = grid.findIndex((line) => line[0] === '规范性文件');
	const rows = grid.toSpliced(at, 0, ['其他主动公开文件', 9, 9, 9]);
	const reading = readReturn(plainFile([sheet('二', rows)], '2020年年报.xlsx'), forms);
	t.is(reading.form, '2019');
	t.like(reading.cells['disclosure/regulations/made'], {value: null, text: '-'});
	t.is(reading.cells['disclosure/normativeDocuments/made']!.value, 3);
	t.is(reading.cells['disclosure/licences/decisions']!.value, 298);
	t.is(reading.cells['disclosure/licences/change']!.value, -417);
	t.is(reading.cells['disclosure/procurement/amount']!.value, 251_000);
	t.deepEqual(reading.unmatched, [{source: '二!A4', label: '其他主动公开文件'}]);
});

test('a cover sheet names unit and year for tables that do not', (t) => {
	const cover = sheet('封面', [
		[null],
		['鄂温克族自治旗教育局'],
		['2023年政府信息公开工作年度报告'],
		['填报日期：2024年1月10日'],
	]);
	const tables = form.sections.map((section) => ({
		name: section.part,
		...drawTable(section, suqian),
	}));
	const reading = readReturn(plainFile([cover, ...tables], '表.xlsx'), forms);
	t.is(reading.year, 2023);
	t.is(reading.unit, '鄂温克族自治旗教育局');
	t.deepEqual(reading.ambiguous, []);
});

test('reading the same file twice says the same, and the file stays as it was', (t) => {
	const file = plainFile([drawStacked(form, suqian)]);
	const before = structuredClone(file);
	t.deepEqual(readReturn(file, forms), readReturn(file, forms));
	t.deepEqual(file, before);
});

test('two tables side by side are never mixed: without a year over them they are asked about', (t) => {
	const now = drawTable(form.sections[1]!, suqian);
	const before = drawTable(form.sections[1]!, {
		...suqian,
		cells: Object.fromEntries(
			Object.entries(suqian.cells).map(([address, value]) => [address, Number(value) + 1]),
		),
	});
	const width = 12;
	const grid = now.grid.map((line, row) => [...line, null, null, ...before.grid[row]!]);
	const merges = [
		...now.merges,
		...before.merges.map(([top, left, bottom, right]): [number, number, number, number] => [
			top,
			left + width,
			bottom,
			right + width,
		]),
	];
	const reading = readReturn(plainFile([{name: '三', grid, merges}], '2024年报.xlsx'), forms);
	t.is(reading.cells['requests/received/person']!.value, null);
	t.deepEqual(
		reading.ambiguous.map(({label}) => label),
		['三、收到和处理政府信息公开申请情况'],
	);
});
