import test from 'ava';
import {strToU8} from 'fflate';
import {readBytes} from '../../../source/files/reading/read-file.ts';
import {writeZip} from '../../../source/files/write-zip.ts';
import type {PlainFile, SheetCell} from '../../../source/workbook/sheet.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function documentOf(body: string, styles = ''): Promise<PlainFile> {
	const parts = {
		'[Content_Types].xml': '<Types/>',
		'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${w}" xmlns:mc="mc" xmlns:m="m" xmlns:v="v"><w:body>${body}</w:body></w:document>`,
		'word/styles.xml': `<?xml version="1.0"?><w:styles xmlns:w="${w}">${styles}</w:styles>`,
	};
	const zip = writeZip(Object.entries(parts).map(([name, xml]) => ({name, bytes: strToU8(xml)})));
	return readBytes(zip, '年报.docx');
}

const run = (text: string, face = '') =>
	`<w:r>${face && `<w:rPr>${face}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const cell = (inside: string, properties = '') =>
	`<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}<w:p>${inside}</w:p></w:tc>`;
const field = (instruction: string, more = '', result = '') =>
	`<w:r><w:fldChar w:fldCharType="begin">${more}</w:fldChar></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>${result && `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const styles = `<w:style w:type="character" w:styleId="up"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="upper"><w:basedOn w:val="up"/></w:style>
<w:style w:type="paragraph" w:styleId="gone"><w:rPr><w:strike/></w:rPr></w:style>`;
const cells: Array<[what: string, inside: string, cell: SheetCell]> = [
	[
		'a raised digit',
		run('75') + run('1', '<w:vertAlign w:val="superscript"/>'),
		{text: '75', note: '1'},
	],
	[
		'a digit raised by a style of a style',
		run('75') + run('1', '<w:rStyle w:val="upper"/>'),
		{text: '75', note: '1'},
	],
	[
		'a style put back on the line',
		run('7') + run('5', '<w:rStyle w:val="up"/><w:vertAlign w:val="baseline"/>'),
		{text: '75'},
	],
	[
		'a struck paragraph',
		`<w:pPr><w:pStyle w:val="gone"/></w:pPr>${run('12')}`,
		{text: '', leftOut: '12'},
	],
	[
		'a struck figure',
		run('12', '<w:dstrike/>') + run('75', '<w:strike w:val="0"/>'),
		{text: '75', leftOut: '12'},
	],
	['a hidden figure', run('9', '<w:vanish/>') + run('75'), {text: '75', leftOut: '9'}],
	[
		'a digit moved up by hand',
		run('75') + run('1', '<w:position w:val="6"/>'),
		{text: '75', note: '1'},
	],
	['a figure moved as a whole', run('75', '<w:position w:val="-4"/>'), {text: '75'}],
	[
		'a property as it was before',
		run('75', '<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>'),
		{text: '75'},
	],
	[
		'text deleted and put in',
		`<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>${run('75')}</w:ins>`,
		{text: '75'},
	],
	[
		'text moved away and here',
		`<w:moveFrom>${run('12')}</w:moveFrom><w:moveTo>${run('75')}</w:moveTo>`,
		{text: '75'},
	],
	[
		'a reference to a note',
		`${run('75')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
		{text: '75', note: '[2]'},
	],
	[
		'a simple field',
		`<w:fldSimple w:instr=" DOCPROPERTY n ">${run('75')}</w:fldSimple>`,
		{text: '75'},
	],
	['a field with its result', field(' =SUM(ABOVE) ', '', run('75')), {text: '75'}],
	['a field without a result', field(' EQ \\o(7,5) '), {text: '', unread: true}],
	[
		'a list to choose from',
		field(
			' FORMDROPDOWN ',
			'<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="12"/><w:listEntry w:val="75"/></w:ddList></w:ffData>',
		),
		{text: '75'},
	],
	[
		'a field within the instruction of a field',
		field(
			` IF ${'</w:instrText></w:r>'}${field(' =1 ', '', run('12'))}<w:r><w:instrText> > 0 75 `,
			'',
			run('75'),
		),
		{text: '75'},
	],
	['a simple field without a result', '<w:fldSimple w:instr=" =70+5 "/>', {text: '', unread: true}],
	[
		'a field that repeats the mark of a note',
		run('75') + field(' NOTEREF _a \\h ', '', run('1')),
		{text: '75', note: '1'},
	],
	[
		'a simple field that repeats the mark of a note',
		`${run('75')}<w:fldSimple w:instr=" NOTEREF _a ">${run('1')}</w:fldSimple>`,
		{text: '75', note: '1'},
	],
	[
		'the mark of a note that is typed by hand',
		`${run('75')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>1</w:t></w:r>`,
		{text: '75', note: '1'},
	],
	[
		'words behind a mark typed by hand',
		`<w:r><w:endnoteReference w:customMarkFollows="1" w:id="2"/><w:t>1</w:t></w:r>${run('75')}`,
		{text: '75', note: '1'},
	],
	[
		'a control that still asks for words',
		`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('0')}</w:sdtContent></w:sdt>`,
		{text: '', leftOut: '0'},
	],
	[
		'a control that no longer asks',
		`<w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>${run('75')}</w:sdtContent></w:sdt>`,
		{text: '75'},
	],
	[
		'a figure behind a control that asks',
		`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('0')}</w:sdtContent></w:sdt>${run('75')}`,
		{text: '75', leftOut: '0'},
	],
	['digits turned about', `<w:bdo w:val="rtl">${run('57')}</w:bdo>`, {text: '57', unread: true}],
	['the number of the page', `${run('7')}<w:r><w:pgNum/></w:r>`, {text: '7', unread: true}],
	['an index entry', `${run('75')}${field(' XE "x" ')}`, {text: '75'}],
	[
		'a content control',
		`<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('75')}</w:sdtContent></w:sdt>`,
		{text: '75'},
	],
	[
		'a smart tag and a link',
		`<w:smartTag>${run('7')}</w:smartTag><w:hyperlink>${run('5')}</w:hyperlink>`,
		{text: '75'},
	],
	[
		'a reading above characters',
		`<w:r><w:ruby><w:rt>${run('1')}</w:rt><w:rubyBase>${run('75')}</w:rubyBase></w:ruby></w:r>`,
		{text: '75'},
	],
	['a symbol that is a character', '<w:r><w:sym w:font="宋体" w:char="0037"/></w:r>', {text: '7'}],
	[
		'a symbol of a symbol font',
		'<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
		{text: '', unread: true},
	],
	['an equation', `<m:oMath><m:r><m:t>75</m:t></m:r></m:oMath>`, {text: '', unread: true}],
	['an object', '<w:r><w:object/></w:r>', {text: '', unread: true}],
	['a picture in the place of a figure', '<w:r><w:drawing/></w:r>', {text: '', unread: true}],
	['a stamp beside a figure', `${run('75')}<w:r><w:drawing/></w:r>`, {text: '75'}],
	[
		'a text box in two forms',
		`<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p>${run('75')}</w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>${run('75')}</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
		{text: '75'},
	],
	['a small table', `</w:p><w:tbl><w:tr>${cell(run('75'))}</w:tr></w:tbl><w:p>`, {text: '75'}],
	[
		'a paragraph whose end is deleted',
		`<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('6')}</w:p><w:p>${run('991')}`,
		{text: '6991'},
	],
	['two paragraphs', `${run('12')}</w:p><w:p>${run('75')}`, {text: '12\n75'}],
	[
		'a hyphen that does not break',
		`${run('7')}<w:r><w:noBreakHyphen/></w:r>${run('5')}`,
		{text: '7-5'},
	],
];

for (const [what, inside, expected] of cells) {
	test(`${what} in a document`, async (t) => {
		const {sheets} = await documentOf(`<w:tbl><w:tr>${cell(inside)}</w:tr></w:tbl>`, styles);
		t.deepEqual(sheets[0]!.cells[0]![0], expected);
	});
}

test('merges of both ways, rows that begin late, and deleted rows and cells', async (t) => {
	const {sheets} = await documentOf(`<w:tbl>
<w:tr>${cell(run('甲'), '<w:vMerge w:val="restart"/>')}${cell(run('乙'), '<w:gridSpan w:val="2"/>')}</w:tr>
<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(run('旧'))}${cell(run('旧'))}</w:tr>
<w:tr>${cell('', '<w:vMerge/>')}${cell(run('删'), '<w:cellDel w:id="2"/>')}${cell(run('丙'), '<w:hMerge w:val="restart"/>')}${cell('', '<w:hMerge/>')}</w:tr>
<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(run('丁'))}${cell(run('戊'))}</w:tr>
</w:tbl>`);
	const [sheet] = sheets;
	t.deepEqual(
		sheet!.cells.map((line) => Array.from(line!, (one) => one?.text)),
		[
			['甲', '乙'],
			[undefined, '丙'],
			[undefined, '丁', '戊'],
		],
	);
	t.deepEqual(sheet!.merges, [
		{from: [0, 0], to: [1, 0]},
		{from: [0, 1], to: [0, 2]},
		{from: [1, 1], to: [1, 2]},
	]);
});

test('a hidden row is marked, a row deleted as it was inserted is not read', async (t) => {
	const {sheets} = await documentOf(
		`<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr>${cell(run('1'))}</w:tr><w:tr><w:trPr><w:ins w:id="1"/></w:trPr>${cell(run('2'))}</w:tr></w:tbl>`,
	);
	t.deepEqual(sheets[0]!.cells, [[{text: '1', hidden: true}], [{text: '2'}]]);
});

test('words around the tables keep their order; a note below a table harms nothing', async (t) => {
	const file = await documentOf(
		`<w:p>${run('某局2024年')}</w:p><w:sdt><w:sdtContent><w:tbl><w:tr>${cell(run('1'))}</w:tr></w:tbl></w:sdtContent></w:sdt><w:p>${run('三、')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:p>${run('旧', '<w:strike/>')}${run('四、')}</w:p><w:sectPr><w:headerReference/></w:sectPr>`,
	);
	t.deepEqual(file.texts, ['某局2024年', '三、', '四、']);
	t.is(file.sheets[0]!.name, 'table1');
});

test('a document put into the document is told of', async (t) => {
	t.deepEqual((await documentOf('<w:altChunk/>')).notes, [
		{key: 'read.embedded', values: {file: '年报.docx'}, blocks: true},
	]);
});
