import test from 'ava';
import fc from 'fast-check';
import * as xlsx from 'xlsx';
import {Failure} from '../../../source/failure.ts';
import {writeZip} from '../../../source/files/write-zip.ts';
import {fillWorkbook} from '../../../source/files/writing/fill-workbook.ts';
import {openWorkbook} from '../../../source/files/writing/open-workbook.ts';
import {sheetIndex} from '../../../source/files/writing/sheet-index.ts';
import {writeCells} from '../../../source/files/writing/write-cells.ts';
import type {CellWrite} from '../../../source/workbook/export/cell-write.ts';
import {staleResults} from '../../../source/workbook/export/stale-results.ts';
import {a1} from '../../../source/workbook/export/submission-layout.ts';

const sheet = (inside: string, before = '', after = '') =>
	`<worksheet>${before}<sheetData>${inside}</sheetData>${after}</worksheet>`;
const written = (xml: string, writes: CellWrite[], stale: string[] = []) =>
	writeCells(sheetIndex(xml), writes, (text) => text.length, stale);

const patches: Array<
	[what: string, xml: string, writes: CellWrite[], expected: string, stale?: string[]]
> = [
	[
		'a value in place, its style kept',
		sheet('<row r="1"><c r="A1" s="5" t="s"><v>0</v></c></row>'),
		[{ref: 'A1', value: 12}],
		sheet('<row r="1"><c r="A1" s="5"><v>12</v></c></row>'),
	],
	[
		'a blank cell',
		sheet('<row r="1"><c r="A1" s="5"/></row>'),
		[{ref: 'A1', value: 0}],
		sheet('<row r="1"><c r="A1" s="5"><v>0</v></c></row>'),
	],
	[
		'a cell emptied',
		sheet('<row r="1"><c r="A1" s="5" t="inlineStr"><is><t>x</t></is></c></row>'),
		[{ref: 'A1', value: null}],
		sheet('<row r="1"><c r="A1" s="5"/></row>'),
	],
	[
		'a text, through the shared strings',
		sheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
		[{ref: 'A1', value: '四个字符'}],
		sheet('<row r="1"><c r="A1" t="s"><v>4</v></c></row>'),
	],
	[
		'−0 as 0 and decimals as they are',
		sheet('<row r="1"><c r="A1"/><c r="B1"/></row>'),
		[
			{ref: 'A1', value: -0},
			{ref: 'B1', value: 72_701.2578},
		],
		sheet('<row r="1"><c r="A1"><v>0</v></c><c r="B1"><v>72701.2578</v></c></row>'),
	],
	[
		'a new cell between two, the row’s spans dropped',
		sheet('<row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row>'),
		[{ref: 'B1', value: 2}],
		sheet('<row r="1"><c r="A1"/><c r="B1"><v>2</v></c><c r="C1"/></row>'),
	],
	[
		'a new cell at the end, with the row’s style',
		sheet('<row r="1" s="7" customFormat="1"><c r="A1"/></row>'),
		[{ref: 'D1', value: 2}],
		sheet('<row r="1" s="7" customFormat="1"><c r="A1"/><c r="D1" s="7"><v>2</v></c></row>'),
	],
	[
		'a new cell with its column’s style',
		sheet('<row r="1"><c r="A1"/></row>', '<cols><col min="2" max="4" style="9"/></cols>'),
		[{ref: 'D1', value: 2}],
		sheet(
			'<row r="1"><c r="A1"/><c r="D1" s="9"><v>2</v></c></row>',
			'<cols><col min="2" max="4" style="9"/></cols>',
		),
	],
	[
		'a new row between two',
		sheet('<row r="1"/><row r="5"/>'),
		[
			{ref: 'B3', value: 1},
			{ref: 'A3', value: 2},
		],
		sheet('<row r="1"/><row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>1</v></c></row><row r="5"/>'),
	],
	[
		'a row that was empty',
		sheet('<row r="1" ht="20"/>'),
		[{ref: 'A1', value: 1}],
		sheet('<row r="1" ht="20"><c r="A1"><v>1</v></c></row>'),
	],
	[
		'a sheet that was empty',
		'<worksheet><sheetData/></worksheet>',
		[{ref: 'A1', value: 1}],
		sheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
	],
	[
		'every tag prefixed',
		'<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>',
		[
			{ref: 'A1', value: 1},
			{ref: 'B1', value: 2},
		],
		'<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
	],
	[
		'places left out',
		sheet('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
		[
			{ref: 'B1', value: 9},
			{ref: 'A2', value: 8},
		],
		sheet('<row><c><v>1</v></c><c r="B1"><v>9</v></c></row><row><c r="A2"><v>8</v></c></row>'),
	],
	[
		'the dimension grown',
		'<worksheet><dimension ref="A1:B2"/><sheetData/></worksheet>',
		[{ref: 'C9', value: 1}],
		'<worksheet><dimension ref="A1:C9"/><sheetData><row r="9"><c r="C9"><v>1</v></c></row></sheetData></worksheet>',
	],
	[
		'a formula kept with its result',
		sheet('<row r="1"><c r="A1" s="2" t="str"><f>SUM(B1:C1)</f><v></v></c></row>'),
		[{ref: 'A1', value: 3, result: true}],
		sheet('<row r="1"><c r="A1" s="2"><f>SUM(B1:C1)</f><v>3</v></c></row>'),
	],
	[
		'a result that is a text',
		sheet('<row r="1"><c r="A1"><f>B1</f><v>0</v></c></row>'),
		[{ref: 'A1', value: '<局>', result: true}],
		sheet('<row r="1"><c r="A1" t="str"><f>B1</f><v>&lt;局&gt;</v></c></row>'),
	],
	[
		'a stale result dropped, its formula kept',
		sheet('<row r="1"><c r="A1" s="2" t="str"><f>B1</f><v>x</v></c><c r="B1"/></row>'),
		[{ref: 'B1', value: 1}],
		sheet('<row r="1"><c r="A1" s="2"><f>B1</f></c><c r="B1"><v>1</v></c></row>'),
		['A1'],
	],
	[
		'comments and entities around, and quotes of the other kind',
		`<worksheet><!-- <c r="A1"> --><sheetData><row r='1'><c r='A1' s='3'><v>1</v></c><!-- > --></row></sheetData></worksheet>`,
		[{ref: 'A1', value: 2}],
		`<worksheet><!-- <c r="A1"> --><sheetData><row r='1'><c r="A1" s="3"><v>2</v></c><!-- > --></row></sheetData></worksheet>`,
	],
];
for (const [what, xml, writes, expected, stale] of patches) {
	test(`written: ${what}`, (t) => {
		t.is(written(xml, writes, stale), expected);
	});
}

test('no number that a workbook cannot hold is written', (t) => {
	const xml = sheet('<row r="1"><c r="A1"/></row>');
	for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
		t.throws(() => written(xml, [{ref: 'A1', value}]), {instanceOf: RangeError});
});

const follows: Array<[formula: string, written: string, stale: boolean]> = [
	['SUM(A1:B2)', 'B1', true],
	['SUM(A1:B2)', 'C1', false],
	['$A$1*2', 'A1', true],
	['LOG10(C1)', 'A1', false],
	['IF(C1="A1",1,2)', 'A1', false],
	['Sheet2!A1', 'A1', true],
	['合计', 'C9', true],
	['表1[列]', 'C9', true],
	['SUM(A:A)', 'C9', true],
	['TODAY()', 'C9', true],
	['1.5E3+2', 'C9', false],
];
for (const [text, ref, stale] of follows) {
	test(`after ${ref} is written, ${text} ${stale ? 'may be stale' : 'holds'}`, (t) => {
		t.deepEqual(staleResults([{ref: 'Z9', text}], [{ref, value: 1}]), stale ? ['Z9'] : []);
	});
}

test('what follows a stale cell is stale too, shared formulas included', (t) => {
	const formulas = [
		{ref: 'C1', text: 'A1+B1', shared: '0'},
		{ref: 'C2', text: '', shared: '0'},
		{ref: 'D2', text: 'C2*2'},
		{ref: 'E9', text: 'F9'},
	];
	t.deepEqual(staleResults(formulas, [{ref: 'B2', value: 1}]), ['C2', 'D2']);
	t.deepEqual(
		staleResults(formulas, [
			{ref: 'B2', value: 1},
			{ref: 'C2', value: 3, result: true},
		]),
		['D2'],
	);
});

function bookOf(cells: string, more: Record<string, string> = {}): Uint8Array {
	const parts: Record<string, string> = {
		'[Content_Types].xml':
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
		'_rels/.rels':
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
		'xl/workbook.xml':
			'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" r:id="s1"/></sheets></workbook>',
		'xl/_rels/workbook.xml.rels':
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets\\sheet1.xml"/></Relationships>',
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
		...more,
	};
	return writeZip(
		Object.entries(parts).map(([name, text]) => ({name, bytes: new TextEncoder().encode(text)})),
	);
}

test('a workbook without any shared text gets the part, once, and later finds it', (t) => {
	const first = fillWorkbook(openWorkbook(bookOf(''), 'a'), [
		{
			sheet: '表',
			cells: [
				{ref: 'A1', value: '一'},
				{ref: 'A2', value: '一'},
			],
		},
	]);
	const second = fillWorkbook(openWorkbook(first.bytes, 'a'), [
		{sheet: '表', cells: [{ref: 'A3', value: '二'}]},
	]);
	const {Sheets} = xlsx.read(second.bytes);
	t.deepEqual(
		['A1', 'A2', 'A3'].map((ref) => Sheets.表![ref].v),
		['一', '一', '二'],
	);
	t.true(first.touched.includes('xl/sharedStrings.xml'));
	t.is(second.untouched, first.untouched + 2);
});

test('a formula is not overwritten, nor a cell of an array formula', (t) => {
	const bytes = bookOf(
		'<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f t="array" ref="B1:C1">D1:E1</f><v>1</v></c><c r="C1"><v>1</v></c></row>',
	);
	for (const ref of ['A1', 'B1', 'C1']) {
		const failure = t.throws(
			() => fillWorkbook(openWorkbook(bytes, 'a'), [{sheet: '表', cells: [{ref, value: 1}]}]),
			{instanceOf: Failure},
		);
		t.is(failure.code, 'export.formulaCell');
	}
});

test('any texts and numbers in any cells are read back as they are, and only they change', (t) => {
	const value = fc.oneof(
		fc.integer({min: -1_000_000_000, max: 1_000_000_000}),
		fc.integer({min: 0, max: 9_999_999_999}).map((units) => units / 10_000),
		fc
			.string({unit: 'grapheme', minLength: 1, maxLength: 30})
			.filter((text) => !/[\r\uFFFE\uFFFF]/.test(text)),
		fc.constantFrom('_x0041_', '=1+1', '<c r="A1">', '&amp;', 'a\nb', ' 空 '),
	);
	const cells = fc.uniqueArray(
		fc.record({row: fc.nat({max: 12}), column: fc.nat({max: 30}), value}),
		{selector: ({row, column}) => `${row},${column}`, minLength: 1, maxLength: 40},
	);
	const base = bookOf(
		'<row r="2"><c r="B2"><v>5</v></c><c r="AA2" t="inlineStr"><is><t>旧</t></is></c></row><row r="4"/><row r="9"><c r="C9"><f>B2*2</f><v>10</v></c></row>',
	);
	fc.assert(
		fc.property(cells, (list) => {
			const writes = list
				.map(({row, column, value}) => ({ref: a1(row, column), value}))
				.filter(({ref}) => ref !== 'C9');
			const {bytes} = fillWorkbook(openWorkbook(base, 'a'), [{sheet: '表', cells: writes}]);
			const sheet = xlsx.read(bytes, {cellFormula: true, sheetStubs: true}).Sheets.表!;
			for (const {ref, value} of writes) t.is(sheet[ref]?.v, value, ref);
			const wanted = new Set([...writes.map(({ref}) => ref), 'B2', 'AA2', 'C9']);
			t.deepEqual(
				Object.keys(sheet).filter((ref) => !ref.startsWith('!') && !wanted.has(ref)),
				[],
			);
			t.is(sheet.C9.f, 'B2*2');
		}),
		{numRuns: 60},
	);
});
