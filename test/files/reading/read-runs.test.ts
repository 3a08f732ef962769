import test from 'ava';
import {strToU8} from 'fflate';
import {readBytes} from '../../../source/files/reading/read-file.ts';
import {writeZip} from '../../../source/files/write-zip.ts';
import {openZip} from '../../../source/files/zip.ts';
import type {SheetCell} from '../../../source/workbook/sheet.ts';
import {writeBiff8} from '../../corpus/write-biff8.ts';
import {writeBook} from '../../corpus/write-xlsx.ts';

type Expected = [what: string, written: string, cell: SheetCell | undefined];

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with these cells in its first row, cell styles 0 plain, 1 struck out, 2 raised, 3 …: the formats given. */
function workbook(
	cells: string,
	formats: readonly string[] = [],
	strings = '',
	before = '',
): Uint8Array {
	const codes = formats.map(
		(code, nth) =>
			`<numFmt numFmtId="${200 + nth}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
	);
	const styles = formats.map(
		(_, nth) => `<xf numFmtId="${200 + nth}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
	);
	return writeZip(
		Object.entries({
			'[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
			'_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
			'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${rels}"><sheets><sheet name="三" sheetId="1" r:id="rId1"/></sheets></workbook>`,
			'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rels}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${rels}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
			'xl/styles.xml': `<?xml version="1.0"?><styleSheet xmlns="${main}"><numFmts count="${codes.length}">${codes.join('')}</numFmts><fonts><font/><font><strike/><sz val="11"/></font><font><vertAlign val="superscript"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/>${styles.join('')}<xf numFmtId="31" fontId="0"/></cellXfs></styleSheet>`,
			'xl/sharedStrings.xml': `<?xml version="1.0"?><sst xmlns="${main}">${strings}</sst>`,
			'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${main}">${before}<sheetData>${cells}</sheetData></worksheet>`,
		}).map(([name, xml]) => ({name, bytes: strToU8(xml)})),
	);
}

async function first(bytes: Uint8Array, name = '年报.xlsx'): Promise<SheetCell | undefined> {
	const file = await readBytes(bytes, name);
	return file.sheets[0]!.cells.flatMap((line) => line ?? []).find(Boolean);
}

const raised = '<rPr><vertAlign val="superscript"/></rPr>';
const struck = '<rPr><strike/></rPr>';
const shared: Expected[] = [
	['a raised digit', `<r><t>75</t></r><r>${raised}<t>1</t></r>`, {text: '75', note: '1'}],
	[
		'a lowered digit',
		`<r><t>75</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>1</t></r>`,
		{text: '75', note: '1'},
	],
	[
		'a struck figure',
		`<r>${struck}<t>12</t></r><r><rPr><b/></rPr><t>75</t></r>`,
		{text: '75', leftOut: '12'},
	],
	[
		'a line that is not drawn',
		`<r><rPr><strike val="0"/></rPr><t>12</t></r><r><t>75</t></r>`,
		{text: '1275'},
	],
	['a reading above characters', `<t>总计</t><rPh sb="0" eb="2"><t>12</t></rPh>`, {text: '总计'}],
	[
		'a reading above raised characters',
		`<r><t>75</t></r><r>${raised}<t>注</t></r><rPh sb="0" eb="2"><t>12</t></rPh>`,
		{text: '75', note: '注'},
	],
	[
		'escaped characters',
		`<r><t>7&amp;5</t></r><r>${raised}<t>_x0031_</t></r>`,
		{text: '7&5', note: '1'},
	],
];

for (const [what, xml, cell] of shared) {
	test(`${what} in the store and in the cell itself`, async (t) => {
		t.deepEqual(
			await first(workbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', [], `<si>${xml}</si>`)),
			cell,
		);
		t.deepEqual(
			await first(workbook(`<row r="1"><c r="A1" t="inlineStr"><is>${xml}</is></c></row>`)),
			cell,
		);
	});
}

const own: Expected[] = [
	['a number with a comma', '<c r="A1"><v>176,02</v></c>', {text: '', unread: true}],
	['a number of another base', '<c r="A1"><v>0x4B</v></c>', {text: '', unread: true}],
	['a number cut by a comment', '<c r="A1"><v>7<!-- 1 -->5</v></c>', {text: '', unread: true}],
	['two numbers in one cell', '<c r="A1"><v>12</v><v>75</v></c>', {text: '', unread: true}],
	[
		'a cell that is stated twice',
		'<c r="A1"><v>75</v></c><c r="A1"><v>12</v></c>',
		{text: '', unread: true},
	],
	[
		'a place stated once without a figure',
		'<c r="A1" s="0"/><c r="A1"><v>75</v></c>',
		{text: '75', number: 75},
	],
	['a number in another notation', '<c r="A1"><v> +7.5E1 </v></c>', {text: '75', number: 75}],
	[
		'a text in a struck type face',
		'<c r="A1" s="1" t="str"><v>12</v></c>',
		{text: '', leftOut: '12'},
	],
	['a number in a struck type face', '<c r="A1" s="1"><v>12</v></c>', {text: '', leftOut: '12'}],
	['a number in a raised type face', '<c r="A1" s="2"><v>1</v></c>', {text: '', note: '1'}],
	[
		'a run that is not struck in a struck cell',
		'<c r="A1" s="1" t="inlineStr"><is><r><t>12</t></r><r><rPr><b/></rPr><t>75</t></r></is></c>',
		{text: '75', leftOut: '12'},
	],
	[
		'a date that is stored as one',
		'<c r="A1" t="d"><v>2024-01-05</v></c>',
		{text: '2024-01-05', number: 45_296, shown: 'date', shows: '2024-01-05'},
	],
	[
		'a number in a built-in date format',
		'<c r="A1" s="3"><v>45296</v></c>',
		{text: '2024年1月5日', number: 45_296, shown: 'date', shows: '2024年1月5日'},
	],
	['a truth value', '<c r="A1" t="b"><v>1</v></c>', {text: 'TRUE'}],
	['a picture in a cell', '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>', {text: '', unread: true}],
	[
		'a picture in a cell of WPS',
		'<c r="A1" t="str"><f>DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>',
		{text: '', unread: true, formula: 'known'},
	],
];

for (const [what, xml, cell] of own) {
	test(`${what} is read as what it is`, async (t) => {
		t.deepEqual(await first(workbook(`<row r="1">${xml}</row>`)), cell);
	});
}

const formats: Array<[number, string, SheetCell]> = [
	[1760200, '0!.0000', {text: '1760200', number: 1760200, shows: '176.0200'}],
	[75, ';;;', {text: '75', number: 75, shows: ''}],
	[75, '0"件"', {text: '75', number: 75, shows: '75件'}],
	[3440, '#,##0', {text: '3440', number: 3440}],
	[75, '[DBNum1]0', {text: '75', number: 75}],
	[0, '0;-0;"-"', {text: '0', number: 0}],
	[-75, '0_);(0)', {text: '-75', number: -75}],
	[75.4, '0', {text: '75.4', number: 75.4, shows: '75'}],
	[75.5, '# ?/?', {text: '75.5', number: 75.5, shows: '75 1/2'}],
	[0.75, '0%', {text: '75%', number: 0.75, shown: 'percent', shows: '75%'}],
];

for (const [value, format, cell] of formats) {
	test(`a cell with ${value} in the format ${format} says what it shows`, async (t) => {
		t.deepEqual(
			await first(workbook(`<row r="1"><c r="A1" s="3"><v>${value}</v></c></row>`, [format])),
			cell,
		);
	});
}

test('a text that its format hides or changes is read as it is shown', async (t) => {
	const text = '<row r="1"><c r="A1" s="3" t="str"><v>75</v></c></row>';
	t.deepEqual(await first(workbook(text, [';;;'])), {text: '', leftOut: '75'});
	t.deepEqual(await first(workbook(text, ['@"万"'])), {text: '75万'});
});

test('cells of hidden rows and columns are marked, with and without places in the XML', async (t) => {
	const rows =
		'<row hidden="1"><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row><row ht="0" customHeight="1"><c><v>5</v></c></row>';
	const file = await readBytes(
		workbook(rows, [], '', '<cols><col min="2" max="3" width="0" customWidth="1"/></cols>'),
		'年报.xlsx',
	);
	const hidden = file.sheets[0]!.cells.map((line) => line!.map((cell) => cell!.hidden ?? false));
	t.deepEqual(hidden, [[true, true], [false, true], [true]]);
});

const flat = (cell: string) =>
	strToU8(`<?xml version="1.0"?><office:document xmlns:office="o" xmlns:style="s" xmlns:text="t" xmlns:table="b" xmlns:fo="f" xmlns:draw="d" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>
<style:style style:name="Base" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="T1" style:family="text" style:parent-style-name="Base"/>
<style:style style:name="T2" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="T4" style:family="text"><style:text-properties style:text-line-through-style="none" style:text-position="0% 100%"/></style:style>
<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-type="single"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="三"><table:table-row>${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document>`);
const text = (inside: string, more = '') =>
	`<table:table-cell office:value-type="string"${more}>${inside}</table:table-cell>`;
const number = (value: number, inside: string, more = '') =>
	`<table:table-cell office:value-type="float" office:value="${value}"${more}>${inside}</table:table-cell>`;
const open: Expected[] = [
	[
		'a raised digit by the style of a style',
		text('<text:p>75<text:span text:style-name="T1">1</text:span></text:p>'),
		{text: '75', note: '1'},
	],
	[
		'the number of a note that is referred to',
		text('<text:p>75<text:note-ref text:note-class="footnote">1</text:note-ref></text:p>'),
		{text: '75', note: '1'},
	],
	[
		'a struck figure',
		text('<text:p><text:span text:style-name="T2">12</text:span>75</text:p>'),
		{text: '75', leftOut: '12'},
	],
	[
		'a hidden figure',
		text('<text:p><text:span text:style-name="T3">9</text:span>75</text:p>'),
		{text: '75', leftOut: '9'},
	],
	[
		'a struck cell',
		number(12, '<text:p>12</text:p>', ' table:style-name="ce1"'),
		{text: '', leftOut: '12'},
	],
	[
		'a struck cell with a figure that is not',
		text(
			'<text:p>12<text:span text:style-name="T4">75</text:span></text:p>',
			' table:style-name="ce1"',
		),
		{text: '75', leftOut: '12'},
	],
	[
		'a reading above characters',
		text(
			'<text:p><text:ruby><text:ruby-base>75</text:ruby-base><text:ruby-text>1</text:ruby-text></text:ruby></text:p>',
		),
		{text: '75'},
	],
	[
		'a remark at a cell',
		number(75, '<office:annotation><text:p>99</text:p></office:annotation><text:p>75</text:p>'),
		{text: '75', number: 75},
	],
	[
		'a number that shows another',
		number(1760200, '<text:p>176.02</text:p>'),
		{text: '1760200', number: 1760200, shows: '176.02'},
	],
	['a number that shows nothing', number(75, '<text:p/>'), {text: '75', number: 75, shows: ''}],
	['a number without words', number(75, ''), {text: '75', number: 75}],
	['a number with grouping', number(3440, '<text:p>3,440</text:p>'), {text: '3440', number: 3440}],
	[
		'a text that is hidden by its format',
		text('<text:p/>', ' office:string-value="75"'),
		{text: '', leftOut: '75'},
	],
	[
		'a date',
		'<table:table-cell office:value-type="date" office:date-value="2024-01-05"><text:p>2024-01-05</text:p></table:table-cell>',
		{text: '2024-01-05', number: 45_296, shown: 'date', shows: '2024-01-05'},
	],
	[
		'a picture',
		text('<text:p><draw:frame><draw:image/></draw:frame></text:p>'),
		{text: '', unread: true},
	],
	[
		'a formula without a result',
		'<table:table-cell table:formula="of:=A1"/>',
		{text: '', formula: 'unknown'},
	],
];

for (const [what, xml, cell] of open) {
	test(`${what} in OpenDocument`, async (t) => {
		t.deepEqual(await first(flat(xml), '年报.fods'), cell);
	});
}

test('rows that OpenDocument repeats stand where they are, hidden ones are marked', async (t) => {
	const bytes = flat(
		'<table:table-cell/></table:table-row><table:table-row table:number-rows-repeated="30"><table:table-cell/></table:table-row><table:table-row table:visibility="filter"><table:table-cell table:number-columns-repeated="3"/><table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>',
	);
	const file = await readBytes(bytes, '年报.fods');
	t.deepEqual(file.sheets[0]!.cells[31]?.[3], {text: '7', number: 7, hidden: true});
});

const xml2003 = (cell: string, more = '') =>
	strToU8(
		`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40"><Styles><Style ss:ID="Default"/><Style ss:ID="s1"><Font ss:StrikeThrough="1"/></Style><Style ss:ID="s2"><Font ss:VerticalAlign="Superscript"/></Style><Style ss:ID="s3"><NumberFormat ss:Format="0!.0000"/></Style><Style ss:ID="s4"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="s5" ss:Parent="s1"/></Styles><Worksheet ss:Name="三"><Table><Row${more}>${cell}</Row></Table></Worksheet></Workbook>`,
	);
const old: Expected[] = [
	[
		'a raised digit',
		'<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">75<Sup>1</Sup></ss:Data></Cell>',
		{text: '75', note: '1'},
	],
	[
		'a struck figure',
		'<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><S>12</S><Font>75</Font></ss:Data></Cell>',
		{text: '75', leftOut: '12'},
	],
	[
		'a struck cell',
		'<Cell ss:StyleID="s5"><Data ss:Type="Number">12</Data></Cell>',
		{text: '', leftOut: '12'},
	],
	[
		'a raised cell',
		'<Cell ss:StyleID="s2"><Data ss:Type="String">①</Data></Cell>',
		{text: '', note: '①'},
	],
	[
		'a scaled number',
		'<Cell ss:StyleID="s3"><Data ss:Type="Number">1760200</Data></Cell>',
		{text: '1760200', number: 1760200, shows: '176.0200'},
	],
	[
		'a percentage',
		'<Cell ss:StyleID="s4"><Data ss:Type="Number">0.5</Data></Cell>',
		{text: '50.00%', number: 0.5, shown: 'percent', shows: '50.00%'},
	],
	['a truth value', '<Cell><Data ss:Type="Boolean">1</Data></Cell>', {text: 'TRUE'}],
	[
		'a remark at a cell',
		'<Cell><Data ss:Type="Number">75</Data><Comment><ss:Data xmlns="h">99</ss:Data></Comment></Cell>',
		{text: '75', number: 75},
	],
	['a formula without a result', '<Cell ss:Formula="=A1"/>', {text: '', formula: 'unknown'}],
];

for (const [what, xml, cell] of old) {
	test(`${what} in XML 2003`, async (t) => {
		t.deepEqual(await first(xml2003(xml), '年报.xml'), cell);
	});
}

test('a hidden row of XML 2003 is marked', async (t) => {
	t.true(
		(await first(
			xml2003('<Cell><Data ss:Type="Number">1</Data></Cell>', ' ss:Hidden="1"'),
			'年报.xml',
		))!.hidden,
	);
});

test('an old binary workbook tells runs, cells, hidden rows and built-in dates apart', async (t) => {
	const texts = [
		{text: '75①', runs: [[2, 2]] as Array<[number, number]>},
		{
			text: '12七五',
			runs: [
				[0, 1],
				[2, 0],
			] as Array<[number, number]>,
		},
		{text: '旧', runs: [[0, 1]] as Array<[number, number]>, style: 1},
		{text: '甲乙', runs: [[1, 5]] as Array<[number, number]>},
	];
	const bytes = writeBiff8(
		texts,
		[
			[12, 1],
			[75, 0],
			[1, 2],
			[45_296, 3],
		],
		true,
	);
	const [sheet] = (await readBytes(bytes, '年报.xls')).sheets;
	t.deepEqual(sheet!.cells[0], [
		{text: '75', note: '①'},
		{text: '七五', leftOut: '12', hidden: true},
		{text: '', leftOut: '旧'},
		{text: '甲乙'},
	]);
	t.deepEqual(sheet!.cells[1], [
		{text: '', leftOut: '12', hidden: true},
		{text: '75', number: 75, hidden: true},
		{text: '', note: '1', hidden: true},
		{text: '2024年1月5日', number: 45_296, shown: 'date', shows: '2024年1月5日', hidden: true},
	]);
});

test('an .xlsb tells a struck type face', async (t) => {
	const zip = openZip(writeBook([{name: '三', grid: [['项目', 12]], merges: []}], 'xlsb'));
	const styles = zip.read('xl/styles.bin').slice();
	// BrtFont: record 43, its size, the height, then the bits of which the fourth strikes out.
	const font = styles.findIndex((byte, at) => byte === 43 && styles[at + 1]! > 20);
	styles[font + 4]! |= 8;
	const book = writeZip(
		zip.entries.map((entry) =>
			entry.name === 'xl/styles.bin' ? {name: entry.name, bytes: styles} : entry,
		),
	);
	t.deepEqual((await readBytes(book, '年报.xlsb')).sheets[0]!.cells[0], [
		{text: '', leftOut: '项目'},
		{text: '', leftOut: '12'},
	]);
});
