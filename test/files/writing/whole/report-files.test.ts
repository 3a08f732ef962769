import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {readFile} from '../../../../source/files/reading/read-file.ts';
import {proveReport} from '../../../../source/files/writing/whole/prove-report.ts';
import {reportDocx} from '../../../../source/files/writing/whole/report-docx.ts';
import {openZip} from '../../../../source/files/zip.ts';
import {reportHtml} from '../../../../source/workbook/export/whole/report-html.ts';
import {reportMarkdown} from '../../../../source/workbook/export/whole/report-markdown.ts';
import {reportPlainText} from '../../../../source/workbook/export/whole/report-plain-text.ts';
import {
	type WholeReport,
	wordsOfParagraph,
} from '../../../../source/workbook/export/whole/whole-report.ts';
import {readReturn} from '../../../../source/workbook/import/read-return.ts';
import {body, figureOf, form, loaded, sampleReport} from './sample-report.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const writers: ReadonlyArray<
	readonly [string, (report: WholeReport) => Promise<Uint8Array> | Uint8Array]
> = [
	['.docx', reportDocx],
	['.html', (report) => bytesOf(reportHtml(report))],
	['.md', (report) => bytesOf(reportMarkdown(report))],
	['.txt', (report) => bytesOf(reportPlainText(report))],
];

const hard = [
	'# 不是标题 <b>&amp;</b> *不斜* [不是链接](x) a_b_c ~~不删~~ \\* | ｜ `x`',
	'1. 不是列表',
	'1.不是列表，2024.12',
	'- 不是列表',
	'=1+1，+86，"引号"、“引号”',
	'｛花括号｝{requests/received/total} {{',
	'𠮷野家 é ﷽ 〔待填：上年3486〕',
	`${'很长的一段。'.repeat(2000)}`,
	'_x0041_ &#65; %41',
	'---',
	'===',
	'* * *',
	'+ 不是列表',
	'> 不是引用 &gt; [x]: y ![z](w) <br>',
];

test('a long figure is set in smaller type, so that no number is broken', async (t) => {
	const sizes = async (figure: string) => {
		const plain = sampleReport();
		const parts = plain.parts.map((part) =>
			part.table
				? {
						...part,
						table: {
							...part.table,
							cells: part.table.cells.map((cell) =>
								cell.kind === 'figure' ? {...cell, text: figure} : cell,
							),
						},
					}
				: part,
		);
		const zip = openZip(await reportDocx(sampleReport({parts})));
		const xml = new TextDecoder().decode(zip.read('word/document.xml'));
		const runs = xml.matchAll(/<w:sz w:val="(\d+)"\/>(?:(?!<w:sz ).)*?<w:t[^>]*>([^<]*)<\/w:t>/g);
		const own = [...runs].filter(([, , words]) => words === figure);
		return [...new Set(own.map(([, size]) => Number(size)))].sort((one, other) => one - other);
	};

	t.deepEqual(await sizes('123'), [17, 21]);
	t.deepEqual(await sizes('123456'), [13, 15, 21]);
});

for (const [ending, write] of writers) {
	test(`a report in ${ending} is read again as it was written, whatever its words`, async (t) => {
		const plain = sampleReport();
		const report = sampleReport({
			opening: hard.map(body),
			parts: plain.parts.map((part) => ({
				...part,
				paragraphs: [...part.paragraphs, ...hard.map(body)],
			})),
		});
		const bytes = await write(report);
		t.notThrows(() => proveReport(bytes, report, ending, 'a'));
		t.true(Buffer.from(await write(report)).equals(bytes), 'the same report is the same bytes');
	});

	test(`a report in ${ending} that is not what was meant is found out`, async (t) => {
		const report = sampleReport();
		const bytes = await write(report);
		const [one, two, ...rest] = report.parts;
		const other = (changed: Partial<WholeReport>) =>
			t.throws(() => proveReport(bytes, {...report, ...changed}, ending, 'a'), {
				message: 'export.notKept',
			});
		other({opening: [body('别的话。')]});
		other({date: '2025年1月21日'});
		other({parts: [one!, ...rest]});
		const [cell, ...cells] = two!.table!.cells;
		other({
			parts: [
				one!,
				{...two!, table: {...two!.table!, cells: [{...cell!, text: '7'}, ...cells]}},
				...rest,
			],
		});
	});

	test(`a draft for review in ${ending} says so, with its codes`, async (t) => {
		const report = sampleReport({
			mark: '送审稿  未通过校验，不得报送',
			codes: {figures: '0123456789ab', full: 'ba9876543210'},
		});
		const bytes = await write(report);
		t.notThrows(() => proveReport(bytes, report, ending, 'a'));
		const text =
			ending === '.docx'
				? new TextDecoder().decode(openZip(bytes).read('word/header1.xml'))
				: new TextDecoder().decode(bytes);
		for (const words of ['送审稿', '0123456789ab', 'ba9876543210']) t.true(text.includes(words));
	});
}

test('a reference stands in a bookmark, and the document says which figure each is', async (t) => {
	const bytes = await reportDocx(sampleReport());
	const zip = openZip(bytes);
	const text = (name: string) => new TextDecoder().decode(zip.read(name));
	const document = text('word/document.xml');
	t.deepEqual(
		[...document.matchAll(/w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name),
		['gj_1', 'gj_2'],
	);
	t.true(text('docProps/custom.xml').includes('requests/received/total;requests/processed/total'));
	t.false(document.includes('docGrid'));
	t.true(document.includes('w:eastAsia="仿宋_GB2312"'));
	const windows = await reportDocx(sampleReport({fonts: 'windows'}));
	const other = new TextDecoder().decode(openZip(windows).read('word/document.xml'));
	t.true(other.includes('w:eastAsia="仿宋"') && !other.includes('GB2312'));
});

for (const ending of ['.docx', '.html', '.md', '.txt'] as const)
	test(`a report in ${ending} is read as a report again: unit, year, figures, parts, references`, async (t) => {
		const report = sampleReport();
		const bytes = await writers.find(([one]) => one === ending)![1](report);
		const folder = mkdtempSync(path.join(tmpdir(), 'gouji-whole-'));
		t.teardown(() => rmSync(folder, {recursive: true, force: true}));
		const file = path.join(folder, `年报${ending}`);
		writeFileSync(file, bytes);
		const reading = readReturn(await readFile(file), loaded.forms);
		t.like(reading, {unit: report.unit, year: 2024, faults: [], ambiguous: [], missing: []});
		for (const {address, kind} of form.cells)
			if (kind === 'entry') t.is(reading.cells[address]?.value, figureOf(address), address);
		const {opening, parts} = reading.text!;
		t.deepEqual(
			opening.map(({text}) => text),
			report.opening.map(wordsOfParagraph),
		);
		t.deepEqual(
			parts.overview?.map(({text}) => text),
			report.parts[0]!.paragraphs.map(wordsOfParagraph),
		);
		t.deepEqual(
			parts.overview?.flatMap(({refs}) => refs.map(({ref}) => ref)),
			ending === '.docx' ? ['requests/received/total', 'requests/processed/total'] : [],
		);
	});
