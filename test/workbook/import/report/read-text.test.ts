import test from 'ava';
import {readReturn} from '../../../../source/workbook/import/read-return.ts';
import type {PlainFile} from '../../../../source/workbook/sheet.ts';
import type {Beside, TextBlock} from '../../../../source/workbook/text-block.ts';
import {drawSheets, plainFile} from '../../../corpus/render.ts';
import {forms, reports2021} from '../../../corpus/reports.ts';

const nothing: Beside = {
	textBoxes: 0,
	footnotes: 0,
	comments: 0,
	tracked: 0,
	leftOut: 0,
	pictures: 0,
	numbers: 0,
	cut: false,
	controls: 0,
};

function fileOf(text: string, beside: Partial<Beside> = {}): PlainFile {
	const blocks = text
		.trim()
		.split('\n')
		.map((line, index): TextBlock => ({is: 'paragraph', text: line, source: `p${index + 1}`}));
	return {
		name: 'x.docx',
		container: 'docx',
		sheets: [],
		texts: [],
		blocks,
		beside: {...nothing, ...beside},
	};
}

const report = (unit: string, count = 54) => `${unit}2024年政府信息公开工作年度报告
本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。
一、总体情况
公开信息${count}条。
六、其他需要报告的事项
本年度未收取信息处理费。`;
const codes = ({notes}: ReturnType<typeof readReturn>) => notes.map(({key}) => key);

test('a file without tables but with parts of the report is read, and says what it lacks', (t) => {
	const reading = readReturn(fileOf(report('某局')), forms);
	t.is(reading.unit, '某局');
	t.is(reading.year, 2024);
	t.deepEqual(Object.keys(reading.text?.parts ?? {}), ['overview', 'other']);
	t.deepEqual(reading.missing, ['disclosure', 'requests', 'disputes', 'problems']);
	t.true(reading.notes.some(({key, blocks}) => key === 'text.partMissing' && !blocks));
});

test('of two reports in one file that of the asked unit counts, and none where no one is asked for', (t) => {
	const two = fileOf(`${report('某局')}\n${report('某办', 60)}`);
	const none = readReturn(two, forms);
	t.is(none.text, undefined);
	t.true(none.notes.some(({key, blocks}) => key === 'text.severalReports' && blocks));
	const own = readReturn(two, forms, {unit: '某办'});
	t.is(own.text?.parts.overview?.[0]?.text, '公开信息60条。');
	const twice = readReturn(fileOf(`${report('某局')}\n${report('某局')}`), forms);
	t.is(twice.text?.parts.overview?.length, 1);
});

test('the unit is the one that the opening says to ask, where no title names one', (t) => {
	const text = report('某局')
		.replace(/^.*\n/u, '')
		.replace('止。', '止。如有疑问，请与青石县教育局办公室联系（电话：0000-1234567）。');
	t.is(readReturn(fileOf(text), forms).unit, '青石县教育局');
});

test('what is not read of a document is counted and said', (t) => {
	const beside = {
		textBoxes: 2,
		footnotes: 1,
		comments: 3,
		tracked: 4,
		leftOut: 7,
		pictures: 8,
		numbers: 5,
		controls: 6,
	};
	const said = codes(
		readReturn(fileOf(report('某局'), {...beside, cut: true, traditional: true}), forms),
	);
	for (const one of [...Object.keys(beside), 'cut', 'traditional'])
		t.true(said.includes(`text.${one}` as never), one);
});

test('sentences under the heading of a table are told of, not dropped', (t) => {
	const text = report('某局').replace(
		'六、',
		'四、政府信息公开行政复议、行政诉讼情况\n本年度没有发生这样的复议和诉讼案件。\n六、',
	);
	const reading = readReturn(fileOf(text), forms);
	const stray = reading.notes.find(({key}) => key === 'text.stray');
	t.is(stray?.values?.part, '四');
	t.true(stray?.blocks);
});

test('a report of the years before 2021 has the same headings', (t) => {
	const old = report('某局')
		.replaceAll('2024', '2020')
		.replace('一、总体情况', '一、总体情况（统计期限：2020年）');
	const reading = readReturn(fileOf(old), forms);
	t.is(reading.form, '2019');
	t.is(reading.text?.parts.overview?.length, 2);
});

test('a signature of the unit of the title is told as no foot of a page; what is behind it, or of others, is', (t) => {
	const foot = (lines: string) =>
		readReturn(fileOf(`${report('某局')}\n${lines}`), forms)
			.notes.filter(({key}) => key === 'text.footer')
			.map(({values}) => values?.words);
	t.deepEqual(foot('某局\n2025年1月20日'), []);
	t.deepEqual(foot('某局\n2025年1月20日\n主办单位：某市政府'), ['主办单位：某市政府']);
	t.deepEqual(foot('某办\n2025年1月20日'), ['某办 2025年1月20日']);
});

test('of two years in one file that of the asked year counts, and the other is told', (t) => {
	const file = fileOf(`${report('某局')}\n${report('某局', 60).replaceAll('2024', '2023')}`);
	t.true(codes(readReturn(file, forms)).includes('text.severalReports'));
	const own = readReturn(file, forms, {year: 2023});
	t.is(own.text?.parts.overview?.[0]?.text, '公开信息60条。');
	t.true(codes(own).includes('text.otherReports'));
});

test('text under no heading that is known is said to be unread', (t) => {
	const lines = [
		'一、开展的工作',
		...Array(3).fill('我局认真贯彻落实条例的各项要求，持续推进公开工作。'),
	];
	const [one] = reports2021;
	const {sheets} = plainFile(drawSheets(forms.find(({id}) => id === one!.form)!, one!));
	const reading = readReturn({...fileOf(lines.join('\n')), sheets}, forms);
	t.is(reading.text, undefined);
	t.true(codes(reading).includes('text.noParts'));
});

test('chapters that are none of the parts, and a report of another year, are told and hold up', (t) => {
	const old = fileOf(
		'某局2016年政府信息公开工作年度报告\n一、概述\n领导重视。\n四、收费及减免情况\n未收费。\n六、存在的主要问题和改进措施\n有待提高。',
	);
	const reading = readReturn(old, forms, {unit: '某局', year: 2023});
	t.deepEqual(Object.keys(reading.text?.parts ?? {}), ['overview', 'problems']);
	t.deepEqual(
		reading.notes
			.filter(({key}) => key === 'text.chapters' || key === 'text.otherYear')
			.map(({key, values, blocks}) => [key, values, blocks]),
		[
			['text.chapters', {titles: '四、收费及减免情况', count: 1}, true],
			['text.otherYear', {theirs: 2016, asked: 2023}, true],
		],
	);
	const own = readReturn(fileOf(report('某局')), forms, {year: 2024});
	t.false(codes(own).includes('text.otherYear'));
});
