import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {strToU8} from 'fflate';
import {Failure} from '../../../source/failure.ts';
import {readLimits} from '../../../source/files/reading/lane.ts';
import {readBytes} from '../../../source/files/reading/read-file.ts';
import {writeZip} from '../../../source/files/write-zip.ts';
import {openZip} from '../../../source/files/zip.ts';
import {importText} from '../../../source/text/import-text.ts';
import type {PlainFile} from '../../../source/workbook/sheet.ts';
import {drawSheets} from '../../corpus/render.ts';
import {forms, reports} from '../../corpus/reports.ts';
import {writeHtml} from '../../corpus/write-text.ts';
import {writeBook} from '../../corpus/write-xlsx.ts';

const three = drawSheets(forms[0]!, reports.find(({name}) => name === 'suqian-city-2024')!);
const good = writeBook(three);

/** A good workbook with the XML of one part changed. */
function withPart(change: (xml: string) => string, part = 'xl/worksheets/sheet1.xml', book = good) {
	return writeZip(
		openZip(book).entries.map((entry) =>
			entry.name === part
				? {name: part, bytes: strToU8(change(new TextDecoder().decode(openZip(book).read(part))))}
				: entry,
		),
	);
}

async function outcome(bytes: Uint8Array, name = '年报.xlsx'): Promise<PlainFile | string> {
	try {
		return await readBytes(bytes, name);
	} catch (error) {
		if (error instanceof Failure) return error.code;
		throw error;
	}
}

const rows = (count: number) =>
	Array.from(
		{length: count},
		(_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
	).join('');
const sheetRows = (count: number) => (xml: string) =>
	xml.replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${rows(count)}</sheetData>`);
const ods = writeBook(three, 'ods');
const xml2003 = new TextDecoder().decode(writeBook(three, 'xlml'));

const hostile: Array<[what: string, bytes: () => Uint8Array, codes: string[]]> = [
	[
		'25 MB of spaces in one part',
		() => withPart((xml) => xml.replace('<sheetData>', `${' '.repeat(25 * 2 ** 20)}<sheetData>`)),
		['read.tooMuch'],
	],
	['a quarter of a million rows', () => withPart(sheetRows(250_000)), ['read.tooMuch']],
	[
		'columns up to the fifty-millionth',
		() =>
			withPart((xml) =>
				xml.replace(
					'<sheetData>',
					'<cols><col min="1" max="50000000" width="9"/></cols><sheetData>',
				),
			),
		['read.tooMuch'],
	],
	[
		'a cell in row four hundred million',
		() =>
			withPart((xml) =>
				xml.replaceAll('<row r="1"', '<row r="400000000"').replaceAll('r="A1"', 'r="A400000000"'),
			),
		['read.tooMuch', 'read.tooSlow'],
	],
	[
		'a cell in the last corner of the sheet',
		() =>
			withPart((xml) =>
				xml.replaceAll('<row r="1"', '<row r="1048576"').replaceAll('r="A1"', 'r="XFD1048576"'),
			),
		[''],
	],
	[
		'thirty thousand merges',
		() =>
			withPart((xml) =>
				xml.replace(
					/<mergeCells.*<\/mergeCells>/su,
					`<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(30_000)}</mergeCells>`,
				),
			),
		['read.tooMuch'],
	],
	['one text of a megabyte in ten thousand cells', () => sharedText(), ['read.tooMuch']],
	[
		'ODS rows repeated a billion times',
		() =>
			withPart(
				(xml) =>
					xml.replaceAll(
						'<table:table-row',
						'<table:table-row table:number-rows-repeated="1000000000"',
					),
				'content.xml',
				ods,
			),
		['', 'read.tooMuch'],
	],
	[
		'ODS cells repeated a billion times',
		() =>
			withPart(
				(xml) =>
					xml.replaceAll(
						'<table:table-cell',
						'<table:table-cell table:number-columns-repeated="1000000000"',
					),
				'content.xml',
				ods,
			),
		['', 'read.tooMuch'],
	],
	[
		'HTML colspan of a billion',
		() => strToU8(writeHtml(three).replaceAll(/colspan="\d+"/gu, 'colspan="1000000000"')),
		['', 'read.tooMuch'],
	],
	[
		'HTML of a hundred thousand nested tables',
		() => strToU8('<table><tr><td>'.repeat(100_000)),
		['read.tooMuch'],
	],
	[
		'HTML elements in each other, two hundred thousand deep',
		() => strToU8(`<html>${'<div>'.repeat(200_000)}<table><tr><td>1`),
		['read.tooMuch'],
	],
	[
		'style sheets that never end',
		() => strToU8(`<html>${'<style>@a'.repeat(200_000)}<table><tr><td>1`),
		['', 'import.noTables'],
	],
	[
		'a document of fifty thousand nested tables',
		() =>
			writeZip([
				{
					name: 'word/document.xml',
					bytes: strToU8(
						`<w:document xmlns:w="wordprocessingml">${'<w:tbl><w:tr><w:tc>'.repeat(50_000)}`,
					),
				},
			]),
		['read.tooMuch'],
	],
	[
		'XML 2003 of fifty thousand columns',
		() => strToU8(xml2003.replace('<Row', `${'<Column ss:Hidden="1"/>'.repeat(50_000)}<Row`)),
		['read.tooMuch'],
	],
	[
		'brackets without end in Markdown',
		() => strToU8(`|a|b|\n|--|--|\n|${'['.repeat(1_000_000)}|`),
		[''],
	],
	[
		'XML 2003 row four hundred million',
		() => strToU8(xml2003.replace('<Row', '<Row ss:Index="400000000"')),
		['read.tooMuch'],
	],
	[
		'a text file of five million commas',
		() => strToU8(`一${','.repeat(5_000_000)}`),
		['read.tooMuch'],
	],
	[
		'entities that multiply',
		() =>
			withPart((xml) =>
				xml.replace(
					/<worksheet/u,
					'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><worksheet',
				),
			),
		[''],
	],
];

function sharedText(): Uint8Array {
	const book = writeBook([{name: '一', grid: [['x']], merges: []}]);
	const parts = openZip(book).entries.map((entry) => {
		if (entry.name === 'xl/sharedStrings.xml')
			return {
				name: entry.name,
				bytes: strToU8(
					`<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>${'a'.repeat(2 ** 20)}</t></si></sst>`,
				),
			};
		if (entry.name !== 'xl/worksheets/sheet1.xml') return entry;
		const cells = Array.from(
			{length: 10_000},
			(_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`,
		).join('');
		return {
			name: entry.name,
			bytes: strToU8(
				`<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
			),
		};
	});
	return writeZip(parts);
}

for (const [what, bytes, codes] of hostile) {
	test.serial(`${what}: refused, or read without harm`, async (t) => {
		const found = await outcome(bytes());
		t.true(codes.includes(typeof found === 'string' ? found : ''), String(found));
	});
}

test.serial(
	'a file that keeps the reader busy is stopped, and the next one is read as usual',
	async (t) => {
		const deep = strToU8(`<table>${'<tr><td rowspan="5000" colspan="1000">'.repeat(3)}`);
		const before = await outcome(deep, 'x.htm');
		t.is(before, 'read.tooMuch');
		const file = await outcome(good);
		t.not(typeof file, 'string');
		t.true(readLimits.alone <= 5000);
	},
);

test('formulas without a stored result are unknown, never zero', async (t) => {
	const bytes = withPart((xml) =>
		xml.replace(
			/<sheetData>.*<\/sheetData>/su,
			`<sheetData><row r="1"><c r="A1"><f>B1+1</f></c><c r="B1"><f>1+1</f><v/></c><c r="C1" t="str"><f>A1&amp;""</f><v></v></c><c r="D1"><f>0</f><v>0</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>`,
		),
	);
	const file = (await outcome(bytes)) as PlainFile;
	t.deepEqual(file.sheets[0]!.cells[0], [
		{text: '', formula: 'unknown'},
		{text: '', formula: 'unknown'},
		{text: '', formula: 'known'},
		{text: '0', number: 0, formula: 'known'},
		{text: '#DIV/0!', error: true, formula: 'known'},
	]);
});

const torture =
	process.env.GOUJI_TORTURE ?? path.resolve(import.meta.dirname, '../../../../shared/torture');

test.serial('every hard file of the collection is read or refused with its cause', async (t) => {
	if (!existsSync(torture)) {
		t.log(`${torture} is absent: nothing to read`);
		return t.pass();
	}

	const printed: string[] = [];
	const counts: Record<string, number> = {};
	const {write} = process.stdout;
	process.stdout.write = ((text: string) => printed.push(String(text)) > 0) as typeof write;
	try {
		for (const name of readdirSync(torture)) {
			const found = await outcome(readFileSync(path.join(torture, name)), name);
			const what = typeof found === 'string' ? found : 'read';
			counts[what] = (counts[what] ?? 0) + 1;
			if (typeof found === 'string') t.true(found in importText, `${name}: ${found}`);
			else t.true(found.sheets.length > 0, name);
		}
	} finally {
		process.stdout.write = write;
	}

	t.deepEqual(printed, []);
	t.is(counts['read.tooSlow'] ?? 0, 0);
	t.log(JSON.stringify(counts));
});
