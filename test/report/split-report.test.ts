import test from 'ava';
import type {ForeignBlock} from '../../source/report/foreign-text.ts';
import {partTitle} from '../../source/report/part-title.ts';
import {splitReport} from '../../source/report/split-report.ts';

const blocks = (text: string): ForeignBlock[] =>
	text
		.trim()
		.split('\n')
		.map((line, index) =>
			line === '[table]'
				? {is: 'table', sheet: `table${index}`}
				: {
						is: 'paragraph',
						text: line.trim(),
						source: `p${index + 1}`,
						...(/^\s/u.test(line) && {indent: true as const}),
					},
		);
const split = (text: string) => splitReport(blocks(text));
const told = (text: string) =>
	split(text).map(({parts}) =>
		Object.fromEntries(
			Object.entries(parts).map(([part, all]) => [part, all.map((one) => one.text)]),
		),
	);

const titles: Array<[text: string, part: string | undefined, level?: number]> = [
	['一、总体情况', 'overview', 1],
	['总体情况', 'overview', 1],
	['1. 总体情况：', 'overview', 1],
	['第一部分　总 体 情 况', 'overview', 1],
	['（一）总体情况', 'overview', 2],
	['一、概述', 'overview', 1],
	['二、主动公开政府信息情况', 'disclosure', 1],
	['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'disputes', 1],
	['五、政府信息公开工作存在的主要问题及改进情况', 'problems', 1],
	['五、存在的问题和改进措施', 'problems', 1],
	['六、其它需要说明的事项', 'other', 1],
	['五、存在的困难和问题及下一步工作打算', 'problems', 1],
	['五、工作中存在的不足与整改措施', 'problems', 1],
	['六、需要说明的其他事项', 'other', 1],
	['六、其他需要报告的事项：无', 'other', 1],
	['六、其他需要报告的事项（无）', 'other', 1],
	['一、工作总体情况', 'overview', 1],
	['壹、总体情况', 'overview', 1],
	['Ⅰ、总体情况', 'overview', 1],
	['III. 其他需要报告的事项', 'other', 1],
	['※一、总体情况', 'overview', 1],
	['【一】总体情况', 'overview', 2],
	['①总体情况', 'overview', 2],
	['㈥其他需要报告的事项', 'other', 2],
	['一、总的情况', 'overview', 1],
	['一、总体情况\t1', 'overview', 1],
	['二、加强组织领导，解决存在问题，落实改进措施', undefined],
	['一、健全机制，情况总体良好', undefined],
	['总体情况良好', undefined],
	['报告包括总体情况、主动公开政府信息情况等六个部分。', undefined],
	['（二）依申请公开情况', undefined],
	['存在的主要问题是信息更新不够及时。', undefined],
];

for (const [text, part, level] of titles)
	test(`“${text}” is ${part ? `the title of ${part}` : 'no title of a part'}`, (t) => {
		const found = partTitle(text);
		t.is(found?.part, part as never);
		if (level) t.is(found?.level, level as never);
	});

const whole = `
某局2024年政府信息公开工作年度报告
本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。
一、总体情况
（一）主动公开情况
公开信息54条。
二、主动公开政府信息情况
[table]
三、收到和处理政府信息公开申请情况
[table]
四、政府信息公开行政复议、行政诉讼情况
[table]
五、存在的主要问题及改进情况
更新不够及时。
六、其他需要报告的事项
本年度未收取信息处理费。
某局
2025年1月20日
主办单位：某市人民政府 蒙ICP备00000000号`;

test('a report is split by its six headings, title, opening and foot apart', (t) => {
	const [report, ...more] = split(whole);
	t.deepEqual(more, []);
	t.is(report?.title, '某局2024年政府信息公开工作年度报告');
	t.deepEqual(
		report?.opening.map(({text}) => text),
		['本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。'],
	);
	t.deepEqual(told(whole), [
		{
			overview: ['（一）主动公开情况', '公开信息54条。'],
			problems: ['更新不够及时。'],
			other: ['本年度未收取信息处理费。'],
		},
	]);
	t.deepEqual(
		report?.footer.map(({text}) => text),
		['某局', '2025年1月20日', '主办单位：某市人民政府 蒙ICP备00000000号'],
	);
});

test('a part that stands in the contents alone takes nothing of what follows them', (t) => {
	const [own] = split(`某局2024年政府信息公开工作年度报告
一、总体情况
四、政府信息公开行政复议、行政诉讼情况
六、其他需要报告的事项
本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。
一、总体情况
公开信息54条。
六、其他需要报告的事项
本年度未收取信息处理费。`);
	t.is(own?.opening.length, 1);
	t.deepEqual(own?.lines, {});
	t.deepEqual(Object.keys(own?.parts ?? {}), ['overview', 'other']);
});

test('headings of other numbers, or of none, split alike', (t) => {
	const bare = whole.replaceAll(/^[一二三四五六]、/gmu, '');
	t.deepEqual(told(bare), told(whole));
	const latin = ['1', '2', '3', '4', '5', '6'];
	let at = 0;
	t.deepEqual(
		told(whole.replaceAll(/^[一二三四五六]、/gmu, () => `${latin[at++]}. `)),
		told(whole),
	);
	t.deepEqual(
		told(whole.replaceAll(/^([一二三四五六])、/gmu, '（$1）').replace('（一）主动', '1.主动')),
		[{...told(whole)[0], overview: ['1.主动公开情况', '公开信息54条。']}],
	);
});

test('of a heading that stands twice the one with a body counts', (t) => {
	const contents = `目录\n一、总体情况……1\n五、存在的主要问题及改进情况\t5\n六、其他需要报告的事项\n`;
	t.deepEqual(told(contents + whole.trim()), told(whole));
});

test('a file with part 一 alone holds part 一 alone', (t) => {
	t.deepEqual(told('一、总体情况\n全年公开信息54条。'), [{overview: ['全年公开信息54条。']}]);
	t.deepEqual(told('通知\n全年公开信息54条。'), []);
});

test('two units in one page are two reports', (t) => {
	const second = whole.replaceAll('某局', '某办').replace('54条', '60条').trim();
	const reports = split(`${whole.trim()}\n${second}`);
	t.deepEqual(
		reports.map(({title}) => title),
		['某局2024年政府信息公开工作年度报告', '某办2024年政府信息公开工作年度报告'],
	);
	t.deepEqual(told(`${whole.trim()}\n${second}`)[0], told(whole)[0]);
});

test('text behind a heading in its own paragraph belongs to its part', (t) => {
	t.deepEqual(
		told('一、总体情况。2024年，我局公开信息54条。\n五、存在的主要问题及改进情况\n更新慢。'),
		[{overview: ['2024年，我局公开信息54条。'], problems: ['更新慢。']}],
	);
});

test('a paragraph of 20,000 characters stays whole', (t) => {
	const long = '公开信息。'.repeat(4000);
	t.is(told(`一、总体情况\n${long}`)[0]?.overview?.[0]?.length, 20_000);
});

test('lines that a PDF has cut are joined, and its page numbers go', (t) => {
	const pdf = `
一、总体情况
　　2024年，我局认真贯彻落实条例要求，持续加大
主动公开力度，规范办理依申请公开，不断提升公
— 1 —
开质量。
　　全年公开信息54条，其中网站30条，公众号24
条。
五、存在的主要问题及改进情况
　　更新不够及时，下一步将进一步健全工作机制。
`;
	t.deepEqual(told(pdf)[0]?.overview, [
		'2024年，我局认真贯彻落实条例要求，持续加大主动公开力度，规范办理依申请公开，不断提升公开质量。',
		'全年公开信息54条，其中网站30条，公众号24条。',
	]);
	const word = '一、总体情况\n（一）主动公开情况\n公开信息54条\n（二）依申请公开情况\n收到申请3件';
	t.is(told(word)[0]?.overview?.length, 4);
});

test('a table within the text is counted', (t) => {
	const [report] = split('一、总体情况\n公开情况如下。\n[table]\n以上。');
	t.deepEqual(report?.tables, {overview: ['table2']});
});

test('what stands behind the signature in short lines is no text of the last part', (t) => {
	const [report] = split(
		'六、其他需要报告的事项\n无其他事项。\n某某局\n2025年1月20日\n附表\n[table]',
	);
	t.deepEqual(
		report?.parts.other?.map(({text}) => text),
		['无其他事项。'],
	);
	t.deepEqual(
		report?.footer.map(({text}) => text),
		['某某局', '2025年1月20日', '附表'],
	);
	const dated = told('六、其他需要报告的事项\n印发时间\n2024年3月5日\n详见网站公告，请予关注。');
	t.is(dated[0]?.other?.length, 3);
});

test('sentences before the first heading that are no opening are told, not dropped', (t) => {
	const [report] = split(
		'某局2024年政府信息公开工作年度报告\n总起\n2024年，我局认真贯彻落实条例的要求，持续推进工作。\n（一）主动公开\n五、存在的主要问题及改进情况\n有待提高。',
	);
	t.deepEqual(
		report?.unread.map(({source}) => source),
		['p3'],
	);
});

const chapters: ReadonlyArray<
	[title: string, text: string, chapters: string[], parts: Record<string, string[]>]
> = [
	[
		'chapters of a report before 2019 are in no part, and are told',
		'一、概述\n领导重视。\n二、重点领域信息公开情况\n公开45条。\n三、依申请公开办理情况\n收到3件。\n四、收费及减免情况\n无。\n六、存在的主要问题和改进措施\n更新不够及时。\n七、其他需要报告的事项\n无。',
		['二、重点领域信息公开情况 1', '三、依申请公开办理情况 1', '四、收费及减免情况 1'],
		{overview: ['领导重视。'], problems: ['更新不够及时。'], other: ['无。']},
	],
	[
		'a table put behind the last part is in no part',
		'五、存在的主要问题及改进情况\n更新不够及时。\n附表\n统计表（2016年度）\n[table]\n青石县环保局\n2017年3月10日',
		['附表 1'],
		{problems: ['更新不够及时。']},
	],
	[
		'what is numbered from 一 again within a part belongs to it',
		'一、总体情况\n一、主动公开\n公开45条。\n二、主动公开政府信息情况\n[table]\n五、存在的主要问题及改进情况\n一、更新不够及时\n二、培训不够\n六、其他需要报告的事项\n无。',
		[],
		{
			overview: ['一、主动公开', '公开45条。'],
			problems: ['一、更新不够及时', '二、培训不够'],
			other: ['无。'],
		},
	],
	[
		'sub-headings of another numbering, and sentences, are no chapters',
		'第一部分 总体情况\n二、依申请公开\n收到3件。\n三、平台建设，全年运行平稳。\n第五部分 存在的主要问题及改进情况\n有待提高。',
		[],
		{
			overview: ['二、依申请公开', '收到3件。', '三、平台建设，全年运行平稳。'],
			problems: ['有待提高。'],
		},
	],
];

for (const [title, text, wanted, parts] of chapters)
	test(title, (t) => {
		const [report] = split(text);
		t.deepEqual(
			report?.chapters.map(({title: own, count}) => `${own} ${count}`),
			wanted,
		);
		t.deepEqual(told(text)[0], parts);
	});

test('a title with a name of eighty letters is a title, and no sentence of the opening', (t) => {
	const unit =
		'青石县人民政府驻北京联络处暨招商引资促进服务中心（青石县驻京流动党员管理服务工作委员会办公室）';
	const [report] = split(
		`${unit}2024年政府信息公开工作年度报告\n本报告所列数据的统计期限自2024年1月1日起。\n一、总体情况\n公开45条。`,
	);
	t.is(report?.title, `${unit}2024年政府信息公开工作年度报告`);
	t.is(report?.opening.length, 1);
});
