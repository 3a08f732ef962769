import test from 'ava';
import {Failure} from '../../../source/failure.ts';
import {readBytes} from '../../../source/files/reading/read-file.ts';
import {writeZip} from '../../../source/files/write-zip.ts';
import {openZip} from '../../../source/files/zip.ts';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import {drawSheets, drawStacked, plainFile} from '../../corpus/render.ts';
import {forms, reports} from '../../corpus/reports.ts';
import {writeBiff5} from '../../corpus/write-biff5.ts';
import {toGbk, toUtf16, writeCsv, writeDocx, writeHtml} from '../../corpus/write-text.ts';
import {writeBook} from '../../corpus/write-xlsx.ts';

const report = reports.find(({name}) => name === 'suqian-city-2024')!;
const form = forms[0]!;
const three = drawSheets(form, report);
const stacked = [drawStacked(form, report)];
const utf8 = (text: string) => new TextEncoder().encode(text);

const expected = figures(readReturn(plainFile(stacked), forms));

function figures(reading: ReturnType<typeof readReturn>) {
	return Object.fromEntries(
		Object.entries(reading.cells).map(([address, {value, stated}]) => [address, [value, stated]]),
	);
}

/** As Chrome saves a page: its head is that of a mail, and what is framed in it lies behind. */
function webArchive(pages: readonly string[]): Uint8Array {
	const mark = '----MultipartBoundary--x----';
	const framed = '<html><body><table><tr><td>友情链接</td></tr></table></body></html>';
	const parts = [...pages, framed].map((page) => {
		const coded = [...utf8(page)].map((byte) =>
			byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
		);
		const lines = Array.from({length: Math.ceil(coded.length / 70)}, (_, at) =>
			coded.slice(at * 70, at * 70 + 70).join(''),
		);
		return `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${lines.join('=\r\n')}\r\n`;
	});
	const head = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${mark}"\r\n\r\n`;
	return utf8(`${head}${parts.map((part) => `--${mark}\r\n${part}`).join('')}--${mark}--\r\n`);
}

const containers: Array<
	[what: string, name: string, bytes: () => Uint8Array | Promise<Uint8Array>, source: string]
> = [
	['.xlsx', '年报.xlsx', () => writeBook(three), '三!D6'],
	['.xlsm', '年报.xlsm', () => writeBook(three, 'xlsm'), '三!D6'],
	['.xlsb', '年报.xlsb', () => writeBook(three, 'xlsb'), '三!D6'],
	['.xls (BIFF8)', '年报.xls', () => writeBook(three, 'biff8'), '三!D6'],
	['an .xls named .xlsx', '年报.xlsx', () => writeBook(three, 'biff8'), '三!D6'],
	['.ods', '年报.ods', () => writeBook(three, 'ods'), '三!D6'],
	['flat ODF', '年报.fods', () => writeBook(three, 'fods'), '三!D6'],
	['XML 2003', '年报.xml', () => writeBook(three, 'xlml'), '三!D6'],
	['HTML saved as .xls, UTF-8', '年报.xls', () => utf8(writeHtml(three)), 'table2!D6'],
	['HTML saved as .xls, GBK', '年报.xls', () => toGbk(writeHtml(three, 'gb2312')), 'table2!D6'],
	[
		'HTML in GBK that declares nothing',
		'年报.htm',
		() => toGbk(writeHtml(three).replace(/<meta[^>]*>/u, '')),
		'table2!D6',
	],
	[
		'a page saved by Chrome as one file',
		'年报.mhtml',
		() => webArchive([writeHtml(three)]),
		'table2!D6',
	],
	['.csv, UTF-8', '年报.csv', () => utf8(writeCsv(stacked[0]!)), 'csv!D27'],
	['.csv, UTF-8 with a mark', '年报.csv', () => utf8(`\uFEFF${writeCsv(stacked[0]!)}`), 'csv!D27'],
	['.csv, GB18030', '年报.csv', () => toGbk(writeCsv(stacked[0]!)), 'csv!D27'],
	['.csv, UTF-16 with tabs', '年报.csv', () => toUtf16(writeCsv(stacked[0]!, '\t')), 'csv!D27'],
	[
		'.docx',
		'年报.docx',
		() => writeDocx(three, '宿迁市人民政府2024年政府信息公开工作年度报告'),
		'table2!D6',
	],
];

for (const [what, name, bytes, source] of containers) {
	test(`the same figures come out of ${what}`, async (t) => {
		const reading = readReturn(await readBytes(await bytes(), name), forms);
		t.deepEqual(figures(reading), expected);
		t.is(reading.year, 2024);
		t.is(reading.unit, '宿迁市人民政府');
		t.is(reading.cells['requests/received/person']!.source, source);
		t.deepEqual([reading.faults, reading.ambiguous, reading.unmatched], [[], [], []]);
	});
}

test('labels of a BIFF5 workbook in GBK are read as they were written', async (t) => {
	const bytes = writeBiff5(three[1]!);
	const reading = readReturn(await readBytes(bytes, '年报.xls'), forms, {year: 2024});
	t.is(reading.cells['requests/received/person']!.value, 3440);
	t.is(reading.cells['requests/processed/total']!.stated, 3521);
});

async function code(bytes: Uint8Array, name = '年报.xlsx'): Promise<string> {
	try {
		const file = await readBytes(bytes, name);
		readReturn(file, forms);
	} catch (error) {
		if (error instanceof Failure) return error.code;
		throw error;
	}

	return 'none';
}

const parts = (...names: string[]) => writeZip(names.map((name) => ({name, bytes: utf8('<x/>')})));
const refused: Array<[what: string, bytes: Uint8Array, code: string]> = [
	['an empty file', new Uint8Array(), 'read.empty'],
	['a PDF', utf8('%PDF-1.7\n1 0 obj'), 'read.pdf'],
	['an OFD', parts('OFD.xml', 'Doc_0/Document.xml'), 'read.ofd'],
	['a RAR archive', utf8('Rar!\u001A\u0007\u0000aaaaaaaa'), 'read.archive'],
	['a zip of files', parts('年报.xlsx', '说明.txt'), 'read.archive'],
	['a Numbers document', parts('Index/Document.iwa'), 'read.numbers'],
	['slides', parts('[Content_Types].xml', 'ppt/presentation.xml'), 'read.slides'],
	[
		'a file of the document-security client',
		utf8('%TSD-Header-###%aaaaaaaaaaaaaaaa'),
		'read.secured',
	],
	['RTF', utf8('{\\rtf1\\ansi aaaaaaa}'), 'read.word'],
	[
		'a web archive',
		utf8('MIME-Version: 1.0\r\nContent-Type: multipart/related;'),
		'read.webArchive',
	],
	[
		'a web archive of several sheets',
		webArchive([writeHtml(three), writeHtml(three)]),
		'read.webArchive',
	],
	[
		'random bytes',
		Uint8Array.from({length: 999}, (_, index) => (index * 7919) % 251),
		'read.notWorkbook',
	],
	[
		'a picture',
		Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82),
		'read.picture',
	],
	['a text without tables', utf8('各位同事：请于周五前报送年报。'), 'import.noTables'],
	[
		'a workbook without these tables',
		writeBook([
			{
				name: '工资',
				grid: [
					['姓名', '工资'],
					['张三', 1],
				],
				merges: [],
			},
		]),
		'import.noTables',
	],
	['a truncated workbook', writeBook(three).slice(0, 3000), 'zip.damaged'],
	[
		'a workbook that names a sheet it does not hold',
		without(writeBook(three), 'xl/worksheets/sheet2.xml'),
		'read.sheetMissing',
	],
];

function without(bytes: Uint8Array, name: string): Uint8Array {
	return writeZip(openZip(bytes).entries.filter((entry) => entry.name !== name));
}

for (const [what, bytes, expectedCode] of refused) {
	test(`${what} is refused with its cause`, async (t) => {
		t.is(await code(bytes), expectedCode);
	});
}

test('a saved web page is read through its layout tables, scripts and menus', async (t) => {
	const [first, ...others] = three.map((sheet) => ({
		...sheet,
		grid: sheet.grid.slice(2),
		merges: sheet.merges.map(([top, left, bottom, right]): [number, number, number, number] => [
			top - 2,
			left,
			bottom - 2,
			right,
		]),
	}));
	const inner = (sheet: typeof first) => /<table.*<\/table>/su.exec(writeHtml([sheet!]))![0];
	const page = `<!DOCTYPE html><html><head><meta charset="gb2312"><title>首页 2019年</title><script>var total = "2018年年报";</script></head>
<body><table><tr><td><a href="/">首页</a></td><td>2026年7月1日 星期三</td></tr><tr><td colspan="2">
<h1>宿迁市人民政府2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>二、主动公开政府信息情况</p>
${inner(first)}<p>三、收到和处理政府信息公开申请情况</p>${others.map((sheet) => inner(sheet)).join('<p>四</p>')}
</td></tr></table></body></html>`;
	const reading = readReturn(await readBytes(toGbk(page), 'content_1234.html'), forms);
	t.deepEqual(figures(reading), expected);
	t.is(reading.year, 2024);
	t.is(reading.unit, '宿迁市人民政府');
});
