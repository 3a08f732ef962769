import test from 'ava';
import {gridOf} from '../../../source/workbook/import/grid.ts';
import {tableUnit, unitIn} from '../../../source/workbook/import/unit-in.ts';
import {cleanName} from '../../../source/workbook/import/unit-name.ts';
import {yearIn} from '../../../source/workbook/import/year-in.ts';
import {partOfYear} from '../../../source/workbook/import/year-on.ts';
import type {PlainFile} from '../../../source/workbook/sheet.ts';

/** A sheet whose cells stand below each other. */
const below = (texts: readonly string[]): PlainFile => ({
	name: 'x.xlsx',
	container: 'xlsx',
	texts: [],
	sheets: [
		{
			name: 'Sheet1',
			rows: texts.length,
			columns: 1,
			cells: texts.map((text) => [{text}]),
			merges: [],
		},
	],
});
const title = '2023年政府信息公开工作年度报告';

const titles: Array<[texts: string[], unit: string | undefined]> = [
	[[`青石县档案馆${title}`], '青石县档案馆'],
	[['当前位置：首页 > 政府信息公开 > 政府信息公开年报', `青石县档案馆${title}`], '青石县档案馆'],
	[['首页»政务公开»政府信息公开年报', `青石县档案馆${title}`], '青石县档案馆'],
	[['青石縣檔案館2023年政府信息公開工作年度報告'], '青石县档案馆'],
	[['填报单位：青石县档案局（馆）'], '青石县档案局（馆）'],
	[[`青石县交通运输局（修改）${title}`], '青石县交通运输局'],
	[[`青石县交通运输局(盖章)${title}`], '青石县交通运输局'],
	[['填报单位（盖章）：青石县交通运输局（公章）'], '青石县交通运输局'],
	[['填报单位：青石县交通运输局  填报人：张三'], '青石县交通运输局'],
	[['填报单位：青石县交通运输局 填报日期：2024年1月3日'], '青石县交通运输局'],
	[[`报送青石县交通运输局${title}`], '青石县交通运输局'],
	[[`关于报送青石县交通运输局${title}的函`], '青石县交通运输局'],
	[[`青石县交通运输局关于报送${title}的函`], '青石县交通运输局'],
	[[`附件2：青石县交通运输局${title}`], '青石县交通运输局'],
	[[`青石县交通运输局最终版${title}`], '青石县交通运输局'],
	[[`青石县卫生健康局（本级）${title}`], '青石县卫生健康局（本级）'],
	[[`青石县卫生健康局(本级)${title}`], '青石县卫生健康局(本级)'],
	[[`青石县城关镇（街道）${title}`], '青石县城关镇（街道）'],
	[['青石县交通运输局', title], '青石县交通运输局'],
	[['青石县交通运输局（盖章）', title], '青石县交通运输局'],
	[['青石县卫生健康局（本级）', title], '青石县卫生健康局（本级）'],
	[[`青石县交通运输局\n${title}`], '青石县交通运输局'],
	[['青石县交通运输局2023年\n政府信息公开工作年度报告'], '青石县交通运输局'],
	[['青石县交通\n运输局2023年政府信息公开工作年度报告'], '青石县交通运输局'],
	[['青石县交通运输局2023年政府信息', '公开工作年度报告'], '青石县交通运输局'],
	[['青石县交通', '运输局2023年政府信息公开工作年度报告'], '青石县交通运输局'],
	[['青石县教育局2022-2023学年政府信息公开工作年度报告'], '青石县教育局'],
	[['青石一中2022—2023学年度信息公开工作年度报告'], '青石一中'],
	[['青石县交通运输局2022-2023年政府信息公开工作年度报告'], '青石县交通运输局'],
	[['青石县交通运输局23年政府信息公开工作年度报告'], '青石县交通运输局'],
	[['青石县交通运输局2024年上半年政府信息公开工作报告'], '青石县交通运输局'],
	[[`青石县交通运输局（审改稿）${title}`], '青石县交通运输局'],
	[[`青石县交通运输局（征求意见稿2）${title}`], '青石县交通运输局'],
	[['青石县交通运输局', '2023年', '政府信息公开工作年度报告'], '青石县交通运输局'],
	[['青石县交通', '运输局2023年政府', '信息公开工作年度报告'], '青石县交通运输局'],
	[['青石县', '交通运输局', title], '青石县交通运输局'],
	[['青石县', `交通运输局${title}`], '青石县交通运输局'],
	[['青石县人民政府办公室：', `现将青石县交通运输局${title}报送如下`], '青石县交通运输局'],
	[['2023年', '政府信息公开工作年度报告'], undefined],
	[['附件1', title], undefined],
	[['统计表', title], undefined],
	[['单位：件', title], undefined],
	[['2022年政府信息公开工作年度报告', title], undefined],
];

for (const [texts, unit] of titles) {
	test(`the unit of ${JSON.stringify(texts)}`, (t) => {
		t.is(unitIn(below(texts), below(texts).sheets.map(gridOf)), unit);
		const [sheet] = below([...texts, '三、收到和处理政府信息公开申请情况']).sheets;
		t.is(tableUnit(gridOf(sheet!), 0, texts.length), unit);
	});
}

const files: Array<[name: string, unit: string | undefined]> = [
	['青石县档案馆2023年年报.xlsx', '青石县档案馆'],
	['报送_青石县交通运输局_2023.xlsx', '青石县交通运输局'],
	['青石县交通运输局（修改）2023年报（最终版）.xlsx', '青石县交通运输局'],
	['青石县交通运输局2023年年报-终稿v2.xlsx', '青石县交通运输局'],
	['青石县卫生健康局（本级）2023.xlsx', '青石县卫生健康局（本级）'],
	['3.青石县水利局-上报.xlsx', '青石县水利局'],
	['2023年年报.xlsx', undefined],
	['汇总表.xlsx', undefined],
];

for (const [name, unit] of files) {
	test(`the unit of a file named ${name}`, (t) => {
		t.is(unitIn({...below([]), name, sheets: []}, []), unit);
	});
}

const years: Array<[text: string, year: number | undefined]> = [
	['2022-2023学年政府信息公开工作年度报告', undefined],
	['2022—2023年政府信息公开工作年度报告', undefined],
	['2022～2023年度', undefined],
	['2023学年', undefined],
	['2022年至2023年对比', undefined],
	['2022-2023学年度学校（2023年政府信息公开工作年度报告）', 2023],
	['2023年1月1日至2023年12月31日', 2023],
	['二〇二三年政府信息公开工作年度报告', 2023],
	['二○二三年政府信息公开工作年度报告', 2023],
	['二零二三年政府信息公开工作年度报告', 2023],
	['2023-12', undefined],
	['根据《2021年政府信息公开工作年度报告格式》编制', undefined],
	['政府信息公开工作年度报告统计表（2021年版）', undefined],
	['政府信息公开工作年度报告（国办公开办函〔2021〕30号）', undefined],
	['《青石县交通运输局2023年政府信息公开工作年度报告》', 2023],
	['2024年上半年政府信息公开工作报告', undefined],
	['2024年第三季度政府信息公开情况统计表', undefined],
	['2024年四季度政府信息公开情况统计表', undefined],
	['2023年12月政府信息公开工作月报', undefined],
	['2024年1-6月政府信息公开统计表', undefined],
	['2024年1—12月政府信息公开统计表', 2024],
	['2023年政府信息公开工作年度报告（2024年1月）', 2023],
];

for (const [text, year] of years) {
	test(`the year of ${text}`, (t) => {
		t.is(yearIn(text)?.year, year);
	});
}

for (const [text, isPart] of [
	['2024年上半年政府信息公开工作报告', true],
	['2024年1-6月政府信息公开统计表', true],
	['青石县交通运输局 2023 年 第三季度 信息公开统计表', true],
	['2024年1—12月政府信息公开统计表', false],
	['2023年政府信息公开工作年度报告（2024年1月）', false],
	['2024年上半年收到信息公开申请12件，', false],
] as const)
	test(`“${text}” ${isPart ? 'tells of a part of a year' : 'does not say that it tells of a part of a year only'}`, (t) => {
		const file = below([text]);
		const part = partOfYear(file, file.sheets.map(gridOf));
		t.deepEqual(part, isPart ? {source: 'Sheet1!A1', text} : undefined);
	});

test('a sheet or a file named after a part of a year says so too', (t) => {
	const [sheet] = below(['统计表']).sheets;
	const named = {...below(['统计表']), sheets: [{...sheet!, name: '2024年上半年'}]};
	t.deepEqual(partOfYear(named, named.sheets.map(gridOf)), {
		source: '2024年上半年',
		text: '2024年上半年',
	});
	const file = {...below(['统计表']), name: '2024年第三季度报表.xlsx'};
	t.is(partOfYear(file, file.sheets.map(gridOf))?.text, '2024年第三季度报表');
	t.is(partOfYear({...file, name: '2024年年报2025年1月.xlsx'}, []), undefined);
});

test('cleaning a name twice cleans no more of it', (t) => {
	for (const [, unit] of [...titles, ...files]) if (unit) t.is(cleanName(unit), unit);
});
