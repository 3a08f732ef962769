import {readdirSync, readFileSync} from 'node:fs';
import test, {type ExecutionContext} from 'ava';
import {readWorkbook} from '../../../source/files/reading/read-workbook.ts';
import {scanWorkbook} from '../../../source/files/reading/scan/scan-workbook.ts';
import {writeZip, type ZipPart} from '../../../source/files/write-zip.ts';
import {openZip} from '../../../source/files/zip.ts';
import type {PlainFile} from '../../../source/workbook/sheet.ts';
import {corpus} from '../../corpus/corpus.ts';
import {random} from '../../corpus/random.ts';
import {drawStacked} from '../../corpus/render.ts';
import {forms, reports2021} from '../../corpus/reports.ts';
import {writeBook} from '../../corpus/write-xlsx.ts';

const root = new URL('../../../', import.meta.url);
const sheetPart = 'xl/worksheets/sheet1.xml';
const book = writeBook([drawStacked(forms[0]!, reports2021[0]!)]);

/** The same workbook with one part written otherwise. */
function rewritten(part: string, change: (xml: string) => string): Uint8Array {
	const zip = openZip(book);
	return writeZip(
		zip.entries.map((entry): ZipPart => {
			if (entry.name !== part) return entry;
			const xml = Buffer.from(zip.read(part)).toString('utf8');
			return {name: part, bytes: Buffer.from(change(xml), 'utf8')};
		}),
	);
}

async function full(bytes: Uint8Array): Promise<PlainFile | string> {
	try {
		return await readWorkbook(openZip(bytes), 'a.xlsx');
	} catch (error) {
		return (error as {code?: string}).code ?? String(error);
	}
}

// What the scanner does not hand over is what the full reader gives, to the last cell.
async function same(t: ExecutionContext, bytes: Uint8Array, name: string): Promise<boolean> {
	let scanned: PlainFile | undefined;
	try {
		scanned = scanWorkbook(openZip(bytes), 'a.xlsx');
	} catch (error) {
		// A damaged archive is damaged for both.
		t.is((error as {code?: string}).code, (await full(bytes)) as string, name);
	}

	if (!scanned) return false;
	t.deepEqual(scanned, (await full(bytes)) as PlainFile, name);
	return true;
}

test('ordinary workbooks of every layout are scanned, and give what the full reader gives', async (t) => {
	let scanned = 0;
	let all = 0;
	for (const made of corpus(7, 30, false)) {
		all++;
		if (await same(t, writeBook(made.sheets), `${all}`)) scanned++;
	}

	t.true(scanned > all / 2, `${scanned} of ${all}`);
});

for (const [what, part, change] of [
	['a hidden row', sheetPart, (xml: string) => xml.replace('<row r="5"', '<row hidden="1" r="5"')],
	[
		'a hidden column',
		sheetPart,
		(xml: string) =>
			xml.replace('<sheetData', '<cols><col min="1" max="1" hidden="1"/></cols><sheetData'),
	],
	[
		'zeros that are not shown',
		sheetPart,
		(xml: string) =>
			xml.replace('<sheetData', '<sheetViews><sheetView showZeros="0"/></sheetViews><sheetData'),
	],
	[
		'a cell twice',
		sheetPart,
		(xml: string) => xml.replace('</row>', '<c r="Z1"><v>1</v></c><c r="Z1"><v>2</v></c></row>'),
	],
	[
		'rows twice',
		sheetPart,
		(xml: string) => xml.replace('</sheetData>', '</sheetData><sheetData/>'),
	],
	[
		'a row of no height',
		sheetPart,
		(xml: string) => xml.replace('<row r="5"', '<row r="5" ht="0"'),
	],
	[
		'a row hidden at its end',
		sheetPart,
		(xml: string) => xml.replace('<row r="5"', '<row r="5" hidden="1"'),
	],
	[
		'a minus before nought',
		sheetPart,
		(xml: string) => xml.replace('</row>', '<c r="Z1"><v>-0</v></c></row>'),
	],
	[
		'a text that is not there',
		sheetPart,
		(xml: string) => xml.replace('</row>', '<c r="Z1" t="s"><v>99999</v></c></row>'),
	],
	[
		'a style that is not there',
		sheetPart,
		(xml: string) => xml.replace('</row>', '<c r="Z1" s="999"><v>1</v></c></row>'),
	],
	[
		'more than the scanner searches',
		sheetPart,
		(xml: string) =>
			xml.replace('</sheetData>', '<row r="6000"><c r="A6000"><v>1</v></c></row></sheetData>'),
	],
	['a row twice', sheetPart, (xml: string) => xml.replace('<row r="3"', '<row r="2"')],
	['a cell out of its row', sheetPart, (xml: string) => xml.replace('r="A3"', 'r="A4"')],
	[
		'an error',
		sheetPart,
		(xml: string) => xml.replace('</row>', '<c r="Z1" t="e"><v>#REF!</v></c></row>'),
	],
	[
		'an exponent',
		sheetPart,
		(xml: string) => xml.replace('</row>', '<c r="Z1"><v>1e3</v></c></row>'),
	],
	[
		'a number of another base',
		sheetPart,
		(xml: string) => xml.replace('</row>', '<c r="Z1"><v>0x1F</v></c></row>'),
	],
	[
		'a formula without a result',
		sheetPart,
		(xml: string) => xml.replace('</row>', '<c r="Z1"><f>A1</f></c></row>'),
	],
	[
		'an escaped character',
		sheetPart,
		(xml: string) =>
			xml.replace('</row>', '<c r="Z1" t="inlineStr"><is><t>a_x000D_b</t></is></c></row>'),
	],
	['a comment', sheetPart, (xml: string) => xml.replace('<sheetData', '<!-- a --><sheetData')],
	[
		'another namespace',
		sheetPart,
		(xml: string) =>
			xml.replaceAll(
				'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
				'http://purl.oclc.org/ooxml/spreadsheetml/main',
			),
	],
	[
		'raised words',
		'xl/sharedStrings.xml',
		(xml: string) =>
			xml
				.replace(
					/<si><t[^>]*>/u,
					'<si><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><r><t>',
				)
				.replace('</t></si>', '</t></r></si>'),
	],
	[
		'struck words',
		'xl/sharedStrings.xml',
		(xml: string) =>
			xml
				.replace(/<si><t[^>]*>/u, '<si><r><rPr><strike/></rPr><t>1</t></r><r><t>')
				.replace('</t></si>', '</t></r></si>'),
	],
	['a struck font', 'xl/styles.xml', (xml: string) => xml.replace(/<font>/u, '<font><strike/>')],
	[
		'a format of its own',
		'xl/styles.xml',
		(xml: string) => xml.replace(/<xf numFmtId="0"(?=[^>]*xfId)/u, '<xf numFmtId="10"'),
	],
] as const)
	test(`a workbook with ${what} is handed over to the full reader`, (t) => {
		const bytes = rewritten(part, change);
		t.notDeepEqual(
			bytes,
			rewritten(part, (xml) => xml),
			'the change changes nothing',
		);
		t.is(scanWorkbook(openZip(bytes), 'a.xlsx'), undefined);
	});

for (const [what, part, change] of [
	[
		'words with a font of their own before plain ones',
		'xl/sharedStrings.xml',
		(xml: string) =>
			xml
				.replace(/<si><t[^>]*>/u, '<si><r><rPr><b/></rPr><t>1</t></r><r><t>')
				.replace('</t></si>', '</t></r></si>'),
	],
	[
		'references in words',
		'xl/sharedStrings.xml',
		(xml: string) => xml.replace(/(<si><t[^>]*>)/u, '$1A&amp;B&#x4e00;&lt;&gt;&quot;'),
	],
	['an empty text', 'xl/sharedStrings.xml', (xml: string) => xml.replace(/<t>[^<]+/u, '<t>')],
	['space behind the strings', 'xl/sharedStrings.xml', (xml: string) => `${xml}\n`],
	['lines between rows', sheetPart, (xml: string) => xml.replaceAll('<row', '\n<row')],
	[
		'cells closed by a tag, and by themselves',
		sheetPart,
		(xml: string) => xml.replace('</row>', '<c r="Y1" s="1" t="n"></c><c r="Z1" s="1"/></row>'),
	],
	[
		'a formula with its result',
		sheetPart,
		(xml: string) => xml.replace('</row>', '<c r="Z1"><f>1+2</f><v>3</v></c></row>'),
	],
	[
		'a formula with a text',
		sheetPart,
		(xml: string) => xml.replace('</row>', '<c r="Z1" t="s"><f>A1</f><v>0</v></c></row>'),
	],
	[
		'numbers of every length',
		sheetPart,
		(xml: string) =>
			xml.replace(
				'</row>',
				`${['0', '-7', '3.25', '0.1', '999999999999999', '-0.5', '12.0']
					.map((one, at) => `<c r="A${String.fromCharCode(65 + at)}1"><v>${one}</v></c>`)
					.join('')}</row>`,
			),
	],
	[
		'an empty row',
		sheetPart,
		(xml: string) => xml.replace('</sheetData>', '<row r="900" ht="9"/></sheetData>'),
	],
	[
		'a row of a height',
		sheetPart,
		(xml: string) => xml.replaceAll('<row r="', '<row spans="1:9" r="'),
	],
	[
		'a height behind',
		sheetPart,
		(xml: string) => xml.replace(/(<row r="5")/u, '$1 ht="20.25" customHeight="1"'),
	],
	[
		'no rows',
		sheetPart,
		(xml: string) => xml.replace(/<sheetData>.*<\/sheetData>/su, '<sheetData/>'),
	],
	[
		'text in a cell of its own',
		sheetPart,
		(xml: string) => xml.replace('</row>', '<c r="Z1" t="inlineStr"><is><t>乙</t></is></c></row>'),
	],
] as const)
	test(`a workbook with ${what} is scanned, and gives what the full reader gives`, async (t) => {
		const bytes = rewritten(part, change);
		t.notDeepEqual(
			bytes,
			rewritten(part, (xml) => xml),
			'the change changes nothing',
		);
		t.true(await same(t, bytes, what));
	});

test('a sheet that is not shown is scanned as one', async (t) => {
	for (const state of ['hidden', 'veryHidden']) {
		const bytes = rewritten('xl/workbook.xml', (xml) =>
			xml.replace('<sheet ', `<sheet state="${state}" `),
		);
		t.true(await same(t, bytes, state));
		t.true(scanWorkbook(openZip(bytes), 'a.xlsx')!.sheets[0]!.hidden);
	}
});

test('a part changed at random is handed over or read as the full reader reads it', async (t) => {
	const chance = random(3);
	let scanned = 0;
	for (let round = 0; round < 250; round++) {
		const part = chance.pick([
			sheetPart,
			'xl/sharedStrings.xml',
			'xl/styles.xml',
			'xl/workbook.xml',
		]);
		const bytes = rewritten(part, (xml) => {
			const at = chance.below(xml.length);
			const put = chance.pick([
				'',
				' ',
				'"',
				'<',
				'>',
				'/',
				'&',
				'0',
				'9',
				'x',
				'</c>',
				'<c/>',
				'\r',
			]);
			return xml.slice(0, at) + put + xml.slice(at + chance.below(3));
		});
		const file = scanWorkbook(openZip(bytes), 'a.xlsx');
		if (!file) continue;
		const other = await full(bytes);
		// What the full reader refuses for its markup may still be plain to see.
		if (typeof other === 'string') continue;
		t.deepEqual(file, other, `${round} ${part}`);
		scanned++;
	}

	t.true(scanned > 10, String(scanned));
});

test('hard workbooks of others are read alike where they are at hand', async (t) => {
	const folder = new URL('../shared/torture/', root);
	let names: string[] = [];
	try {
		names = readdirSync(folder);
	} catch {
		t.log(`no torture set at ${folder.pathname}`);
	}

	for (const name of names) {
		const bytes = readFileSync(new URL(name, folder));
		let zip: ReturnType<typeof openZip>;
		try {
			zip = openZip(bytes);
		} catch {
			continue;
		}

		if (zip.has('xl/workbook.xml')) await same(t, bytes, name);
	}

	t.pass();
});
