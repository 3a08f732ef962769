import test from 'ava';
import {strToU8} from 'fflate';
import {readBytes} from '../../../source/files/reading/read-file.ts';
import type {SheetCell} from '../../../source/workbook/sheet.ts';

/** The second cell of the first row of a page with one table. */
async function cellOf(inside: string, css = ''): Promise<SheetCell | undefined> {
	const page = `<html><head><style><!-- ${css} --></style></head><body><table><tr><td>行政处罚</td>${inside.startsWith('<td') ? inside : `<td>${inside}</td>`}</tr></table></body></html>`;
	return (await readBytes(strToU8(page), '年报.html')).sheets[0]!.cells[0]![1];
}

const cells: Array<[what: string, inside: string, cell: SheetCell | undefined, css?: string]> = [
	['a raised digit', '75<sup>1</sup>', {text: '75', note: '1'}],
	['a lowered digit', '75<sub>1</sub>', {text: '75', note: '1'}],
	[
		'a digit raised by a style',
		'75<span style="vertical-align: super">1</span>',
		{text: '75', note: '1'},
	],
	[
		'a digit raised by a class',
		'75<span class="up">1</span>',
		{text: '75', note: '1'},
		'.up{vertical-align:super;font-size:8pt}',
	],
	[
		'a digit moved up by points',
		'75<span style="vertical-align:4pt">1</span>',
		{text: '75', note: '1'},
	],
	['a figure moved as a whole', '<span style="vertical-align:-1px">75</span>', {text: '75'}],
	[
		'a raised tag put back on the line',
		'7<sup style="vertical-align:baseline">5</sup>',
		{text: '75'},
	],
	['a struck figure', '<del>12</del>75', {text: '75', leftOut: '12'}],
	[
		'a figure struck by a style',
		'<span style="text-decoration: line-through">12</span>75',
		{text: '75', leftOut: '12'},
	],
	[
		'a struck cell',
		'<td class="xl65">12</td>',
		{text: '', leftOut: '12'},
		'.xl65 {mso-number-format:General; text-decoration:line-through;}',
	],
	[
		'a run of a workbook that ends the line through',
		'<td class="xl65">12<font class="font0">75</font></td>',
		{text: '75', leftOut: '12'},
		'.xl65{text-decoration:line-through} .font0{text-decoration:none}',
	],
	['an element within a struck one', '<s><b>12</b></s>75', {text: '75', leftOut: '12'}],
	[
		'a figure that is not displayed',
		'<span style="display:none">9</span>75',
		{text: '75', leftOut: '9'},
	],
	['one hidden by its attribute', '<span hidden>9</span>75', {text: '75', leftOut: '9'}],
	[
		'one hidden by a rule for what lies in it',
		'<p class="no"><span>9</span></p>75',
		{text: '75', leftOut: '9'},
		'td .no span{display:none}',
	],
	[
		'one shown by a stronger rule',
		'<span class="a" id="b">75</span>',
		{text: '75'},
		'.a{display:none} #b{display:inline}',
	],
	[
		'one hidden on paper only',
		'<span class="a">75</span>',
		{text: '75'},
		'@media print{.a{display:none}}',
	],
	['an invisible figure', '<span style="visibility:hidden">9</span>75', {text: '75', leftOut: '9'}],
	[
		'one visible in an invisible one',
		'<span style="visibility:hidden">9<b style="visibility:visible">75</b></span>',
		{text: '75', leftOut: '9'},
	],
	['a figure without size', '<span style="font-size:0">9</span>75', {text: '75', leftOut: '9'}],
	[
		'a figure with a size in one without',
		'<td style="font-size:0"><span style="font-size:12px">75</span></td>',
		{text: '75'},
	],
	[
		'a figure moved out of the window',
		'<span style="position:absolute;left:-9999px">9</span>75',
		{text: '75', leftOut: '9'},
	],
	['a reading above characters', '<ruby>75<rp>(</rp><rt>1</rt><rp>)</rp></ruby>', {text: '75'}],
	['a choice', '<select><option>12</option><option selected>75</option></select>', {text: '75'}],
	[
		'a choice that nobody made',
		'<select><option>75</option><option>12</option></select>',
		{text: '75'},
	],
	['a field', '<input type="text" value="75">', {text: '75'}],
	['a field for numbers', '<input type=number value=75>件', {text: '75件'}],
	[
		'fields that are not shown as text',
		'<input type=hidden value=9><input type=checkbox value=8>75',
		{text: '75'},
	],
	['an area of text', '<textarea>75</textarea>', {text: '75'}],
	['a small table', '<table><tr><td>75</td></tr></table>', {text: '75'}],
	['a picture in the place of a figure', '<img src="75.png" alt="75">', {text: '', unread: true}],
	['a picture beside a figure', '<img src="dot.gif">75', {text: '75'}],
	['a drawing', '<svg><text>75</text></svg>', {text: '', unread: true}],
	['blocks beside each other', '<div>12</div>75', {text: '12\n75'}],
	[
		'a span that is a block',
		'<span style="display:block">12</span><span style="display:block">75</span>',
		{text: '12\n75'},
	],
	[
		'a number that shows another',
		'<td x:num="1760200">176.02</td>',
		{text: '176.02', number: 1_760_200, shows: '176.02'},
	],
	[
		'a number as it is',
		'<td x:num="1760200">1,760,200</td>',
		{text: '1,760,200', number: 1_760_200},
	],
	['a struck number', '<td x:num="12"><s>12</s></td>', {text: '', leftOut: '12'}],
	[
		'a number that shows nothing',
		'<td sdval="75" sdnum="1033;0;;;;"></td>',
		{text: '', number: 75, shows: ''},
	],
	['a truth value', '<td sdval="1" sdnum="1033;0;BOOLEAN">1</td>', {text: 'TRUE'}],
	['a small number behind a figure', '75<small>1</small>', {text: '75', note: '1'}],
	['small words behind a figure', '75<small>件</small>', {text: '75件'}],
	['a figure that is small as a whole', '<small>75</small>', {text: '75'}],
	['a link to a note', '75<a href="#n1">[<b>1</b>]</a>', {text: '75[1]'}],
	['a bare link to a note', '75<a href="#n1">1</a>', {text: '75', note: '1'}],
	['a figure that is a link', '<a href="#more">75</a>', {text: '75'}],
	[
		'a figure in a box without room',
		'<span style="display:inline-block;width:0;overflow:hidden">12</span>75',
		{text: '75', leftOut: '12'},
	],
	['a cell as narrow as may be', '<td style="width:0;overflow:hidden">75</td>', {text: '75'}],
	[
		'a figure made as small as nothing',
		'<i style="transform:scale(0)">12</i>75',
		{text: '75', leftOut: '12'},
	],
	[
		'a digit that a style sheet draws',
		'<b class="n">5</b>',
		{text: '5', unread: true},
		'.n::before{content:"7"}',
	],
	[
		'a picture that a style sheet draws',
		'<b class="n">75</b>',
		{text: '75'},
		'.n::before{content:"\\e601"}',
	],
	['digits turned about', '<bdo dir="rtl">57</bdo>', {text: '57', unread: true}],
	[
		'digits turned about by a style',
		'<b style="unicode-bidi:bidi-override;direction:rtl">57</b>',
		{text: '57', unread: true},
	],
	[
		'a figure written by a script',
		'7<script>document.write(5)</script>',
		{text: '7', unread: true},
	],
	[
		'choices that no words stand for',
		'<input type=radio value=75 checked>',
		{text: '', unread: true},
	],
	['a box to tick beside a figure', '<input type=checkbox>75', {text: '75'}],
	[
		'a bar in the place of a figure',
		'<progress value=75 max=100>75</progress>',
		{text: '', unread: true},
	],
	['words set over a figure', '<fieldset><legend>12</legend>75</fieldset>', {text: '12\n75'}],
	['a comment of LibreOffice', '<comment style="display:none;">99</comment>75', {text: '75'}],
];

for (const [what, inside, cell, css] of cells) {
	test(`${what} in a page`, async (t) => {
		t.deepEqual(await cellOf(inside, css), cell);
	});
}

test('a cell that is not displayed takes no place, and is told of', async (t) => {
	const page = '<table><tr><td>项目</td><td style="display:none">12</td><td>75</td></tr></table>';
	const [sheet] = (await readBytes(strToU8(`<html>${page}`), '年报.html')).sheets;
	t.deepEqual(sheet!.cells[0], [{text: '项目'}, {text: '75', leftOut: '12'}]);
});

test('a column that is not shown keeps its place', async (t) => {
	const page =
		'<html><table><col><col style="display:none"><col><tr><td>项目</td><td style="display:none">12</td><td>75</td></tr></table>';
	const [sheet] = (await readBytes(strToU8(page), '年报.html')).sheets;
	t.deepEqual(sheet!.cells[0], [
		{text: '项目'},
		{text: '', leftOut: '12', hidden: true},
		{text: '75'},
	]);
});

test('rows that are not displayed are marked, tables with what hides them', async (t) => {
	const page = `<html><table><tr style="display:none"><td>1</td></tr><tbody hidden><tr><td>2</td></tr></tbody><tr><td>3</td></tr></table>
<div style="display:none"><table><tr><td>4</td></tr></table></div>`;
	const {sheets} = await readBytes(strToU8(page), '年报.html');
	t.deepEqual(
		sheets[0]!.cells.map((line) => line![0]!.hidden ?? false),
		[true, true, false],
	);
	t.deepEqual(
		sheets.map(({hidden}) => hidden ?? false),
		[false, true],
	);
	t.is(sheets[1]!.cells[0]![0]!.text, '4');
});

test('a large table in a cell stays a table, and the cell is not taken for blank', async (t) => {
	const rows = '<tr><td>1</td><td>2</td></tr>'.repeat(3);
	const {sheets} = await readBytes(
		strToU8(`<html><table><tr><td><table>${rows}</table></td></tr></table>`),
		'年报.html',
	);
	t.deepEqual(sheets[0]!.cells[0], [{text: '', unread: true}]);
	t.is(sheets[1]!.rows, 3);
});

test('rows below what is searched are told of, in every kind of text', async (t) => {
	const page = `<html><table>${'<tr><td>1</td></tr>'.repeat(5001)}</table>`;
	const pages = await readBytes(strToU8(page), '年报.html');
	t.deepEqual(pages.notes, [
		{
			key: 'read.beyond',
			values: {sheet: 'table1', rows: 5000, columns: 500},
			source: 'table1',
			blocks: true,
		},
	]);
	const lines = await readBytes(strToU8('1,2\n'.repeat(5001)), '年报.csv');
	t.is(lines.notes?.length, 1);
	t.is((await readBytes(strToU8('1,2\n'.repeat(5000)), '年报.csv')).notes, undefined);
});

const drawn: Array<[what: string, text: string, rows: unknown[][]]> = [
	[
		'Markdown',
		'说明\n\n| 项目 | 数 |\n|:---|---:|\n| 行政处罚 | 75 |\n',
		[
			[{text: '说明'}],
			[undefined],
			[{text: '项目'}, {text: '数'}],
			[],
			[{text: '行政处罚'}, {text: '75'}],
		],
	],
	[
		'Markdown without outer pipes',
		'项目 | 数\n--- | ---\n行政处罚 | **75**\n行政强制 | 1',
		[
			[{text: '项目'}, {text: '数'}],
			[],
			[{text: '行政处罚'}, {text: '75'}],
			[{text: '行政强制'}, {text: '1'}],
		],
	],
	[
		'Markdown with marks in cells',
		'| 项目 | 数 |\n| --- | --- |\n| 行政处罚 | ~~12~~75<sup>1</sup>[^2] |\n| a\\|b | [75](x) |',
		[
			[{text: '项目'}, {text: '数'}],
			[],
			[{text: '行政处罚'}, {text: '75', note: '1[^2]', leftOut: '12'}],
			[{text: 'a|b'}, {text: '75'}],
		],
	],
	[
		'pipes alone',
		'项目|甲|乙\n|75|3\n规章||4',
		[
			[{text: '项目'}, {text: '甲'}, {text: '乙'}],
			[undefined, {text: '75'}, {text: '3'}],
			[{text: '规章'}, undefined, {text: '4'}],
		],
	],
	[
		'lines that are drawn',
		'┌──┬──┐\n│项目│数│\n├──┼──┤\n│处罚│75│\n└──┴──┘',
		[[], [{text: '项目'}, {text: '数'}], [], [{text: '处罚'}, {text: '75'}], []],
	],
];

for (const [what, written, rows] of drawn) {
	test(`a table in ${what} is read line by line`, async (t) => {
		const [sheet] = (await readBytes(strToU8(written), '年报.md')).sheets;
		const found = sheet!.cells.map((line) => Array.from(line!)).slice(0, rows.length);
		t.deepEqual(found, rows as typeof found);
	});
}

test('a figure written as a text is not certain in a page whose program keeps no type faces', async (t) => {
	const head =
		'<html><head><meta name="generator" content="LibreOffice 7.4"/><style>body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"X" }</style></head>';
	const page = `${head}<table><tr><td>1.重复申请</td><td>751</td><td sdval="75">75</td></tr></table>`;
	const [sheet] = (await readBytes(strToU8(page), '年报.html')).sheets;
	t.deepEqual(sheet!.cells[0], [
		{text: '1.重复申请'},
		{text: '751', unread: true},
		{text: '75', number: 75},
	]);
});

test('a page put into Markdown is read as a page', async (t) => {
	const [sheet] = (
		await readBytes(
			strToU8('# 年报\n\n<table><tr><td>处罚</td><td>75<sup>1</sup></td></tr></table>'),
			'年报.md',
		)
	).sheets;
	t.deepEqual(sheet!.cells[0], [{text: '处罚'}, {text: '75', note: '1'}]);
});
