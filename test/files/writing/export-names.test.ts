import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import * as xlsx from 'xlsx';
import {check} from '../../../source/check/check.ts';
import type {Draft} from '../../../source/draft/draft.ts';
import {loadForms} from '../../../source/files/load-forms.ts';
import {exportDraft} from '../../../source/files/writing/export-draft.ts';
import {decodeXml} from '../../../source/files/writing/open-workbook.ts';
import {openZip} from '../../../source/files/zip.ts';
import {plainName} from '../../../source/text/plain-name.ts';
import {exportName} from '../../../source/workbook/export/export-name.ts';
import {type ExportKind, kinds} from '../../../source/workbook/export/kinds.ts';
import {headPlaces, placeOf} from '../../../source/workbook/export/submission-layout.ts';
import {reports} from '../../corpus/reports.ts';

const {forms, rules} = loadForms();
const form = forms.find(({id}) => id === '2021')!;
const report = reports.find(({name}) => name === 'suqian-city-2024')!;
const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-names-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));

const model = path.join(folder, '表样.xlsx');
writeFileSync(model, modelWithFields());

// Our own blank workbook asks for the unit; a sheet of fields asks for the people.
function modelWithFields(): Uint8Array {
	const book = xlsx.read(readFileSync(new URL('../../../templates/2021.xlsx', import.meta.url)));
	const fields = xlsx.utils.aoa_to_sheet([['填报单位：'], ['填报人：＿＿＿'], ['审核人', null]]);
	xlsx.utils.book_append_sheet(book, fields, '填报信息');
	return new Uint8Array(xlsx.write(book, {type: 'array', bookType: 'xlsx', bookSST: true}));
}

function draftOf(name: string): Draft {
	return {
		id: 'd',
		form: '2021',
		header: {
			unit: name,
			year: 2024,
			preparer: name,
			reviewer: name,
			noLastYear: '上年数据无法取得',
			lastYear: undefined,
		},
		figures: Object.fromEntries(
			form.cells
				.filter(({kind}) => kind === 'entry')
				.map(({address}, index) => [
					address,
					{
						value: report.cells[address] as number,
						...(index === 0 && {remark: name}),
						source: '/home/someone/年报/年报.xlsx|三!D7',
					},
				]),
		),
		explanations: {},
		paragraphs: {},
		revision: 1,
	};
}

let serial = 0;
async function made(name: string, kind: ExportKind, ending: string, more = {}) {
	const draft = draftOf(name);
	const checked = check(form, rules['2021']!, draft.figures, draft.header);
	const out = path.join(folder, `${serial++}${ending}`);
	const wish = {draft, form, rules: rules['2021']!, checked, kind, out, ...more};
	return (await exportDraft(wish)).file;
}

// All that a file says, as whoever opens it sees it.
function textsIn(file: string): string {
	const bytes = readFileSync(file);
	if (file.endsWith('.zip')) return decodeXml(openZip(bytes, file).read('清单.txt'));
	if (!/\.(?:xlsx|docx)$/.test(file)) return bytes.toString('utf8').replace(/^\uFEFF/, '');
	const zip = openZip(bytes, file);
	return (
		zip.entries
			.filter(({name}) => /\.(?:xml|rels)$/.test(name))
			.map(({name}) => decodeXml(zip.read(name)))
			.join('\n')
			// Word knows no such escape.
			.replaceAll(file.endsWith('.xlsx') ? /_x([\dA-Fa-f]{4})_/g : /(?!)()/g, (_, code: string) =>
				String.fromCharCode(Number.parseInt(code, 16)),
			)
			.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&quot;', '"')
			.replaceAll('&apos;', "'")
			.replaceAll('&amp;', '&')
	);
}

const bad =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\uFFFD]/u;

const names = [
	'甲&amp;局',
	'甲&局',
	'甲&#65;局',
	'_x0041_局',
	'_x005F_x0041_局',
	'甲\r局',
	'甲\r\n局',
	'甲\n局',
	'甲\t局',
	'甲\u2028局',
	'甲😀局',
	'𠮷田局',
	'=1+1局',
	'@甲局',
	'-甲局',
	'甲\u202E局',
	'甲\u0007局',
	'甲\u001B[2J局',
	'甲\u009B31m局',
	'<b>甲</b>局',
	'甲"局\'',
	'甲\uD800局',
	'甲\uFFFE局',
	' 甲局 ',
];
// The names in a PDF are drawn.
const files: Array<[kind: ExportKind, ending: string]> = kinds.flatMap(({id, endings}) =>
	endings
		.filter((ending: string) => ending !== '.pdf')
		.map((ending): [ExportKind, string] => [id, ending]),
);
// The library that writes documents escapes as it escapes: every fourth name shows it.
const ofReport = (kind: ExportKind, ending: string) =>
	kind === 'review-sheet' || (kind.startsWith('whole') && ending === '.docx');
for (const [index, name] of names.entries()) {
	const said = JSON.stringify(name);
	test.serial(`a unit called ${said} goes out as one line without a control`, async (t) => {
		const plain = plainName(name);
		for (const [at, [kind, ending]] of files.entries()) {
			if (kind === 'whole-review' || (index % 4 > 0 && ofReport(kind, ending))) continue;
			// The kinds share their writers: each name meets every second of them, each kind every second name.
			if ((index + at) % 2 > 0 && !ofReport(kind, ending)) continue;
			const file = await made(name, kind, ending);
			const raw = textsIn(file);
			const text = ending === '.md' ? raw.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1') : raw;
			t.notRegex(text, bad, `${kind} ${ending}`);
			const expected = ending.startsWith('.htm') ? escapedHtml(plain) : plain;
			const written = ending === '.csv' ? expected.replaceAll('"', '""') : expected;
			t.true(text.includes(written), `${kind} ${ending}`);
		}
	});

	test.serial(
		`a unit called ${said} is handed in, and the workbook names it letter by letter`,
		async (t) => {
			const book = xlsx.read(readFileSync(await made(name, 'return', '.xlsx')));
			const plain = plainName(name);
			for (const section of form.sections) {
				const {sheet, ref} = headPlaces(section).unit;
				// Those that follow the first sheet hold a formula, whose text the library reads in its own way.
				if (section === form.sections[0]) t.is(book.Sheets[sheet]![ref].v, plain);
				else t.truthy(book.Sheets[sheet]![ref].f);
			}

			const filled = xlsx.read(
				readFileSync(await made(name, 'return', '.xlsx', {into: model, head: true})),
			);
			const {A1, B1, A2, B3} = filled.Sheets.填报信息!;
			t.deepEqual([A1.v, B1.v, A2.v, B3.v], ['填报单位：', plain, `填报人：${plain}`, plain]);
			for (const cell of form.cells) {
				const {sheet, ref} = placeOf(form, cell);
				t.is(filled.Sheets[sheet]![ref].v, report.cells[cell.address], cell.address);
			}
		},
	);
}

function escapedHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

test.serial(
	'whatever stands in a name, a remark or an override, no text file of ours has a line more for it',
	async (t) => {
		const anything = fc.string({unit: 'binary', minLength: 1, maxLength: 12});
		const lines = async (name: string, kind: ExportKind, ending: string) =>
			readFileSync(await made(name, kind, ending), 'utf8').split(/\r\n|[\n\r\u0085\u2028\u2029]/)
				.length;
		const plain = {
			csv: await lines('甲局', 'csv', '.csv'),
			txt: await lines('甲局', 'report', '.txt'),
		};
		await fc.assert(
			fc.asyncProperty(anything, async (name) => {
				const unit = `甲${name}局`;
				t.is(await lines(unit, 'csv', '.csv'), plain.csv);
				t.is(await lines(unit, 'report', '.txt'), plain.txt);
				t.notRegex(readFileSync(await made(unit, 'html', '.html'), 'utf8'), bad);
			}),
			{numRuns: 15},
		);
	},
);

test.serial('no file of ours knows a folder, or who was at the machine', async (t) => {
	const lastYear = {
		year: 2023,
		form: '2021',
		origin: '/home/someone/上年/年报.xlsx',
		figures: draftOf('甲局').figures,
	};
	const header = {...draftOf('甲局').header, noLastYear: undefined, lastYear};
	const draft = {...draftOf('甲局'), header};
	const checked = check(form, rules['2021']!, draft.figures, header);
	// A report has no special case: what blocks it is mended first.
	for (const [kind, ending] of files.filter(([one]) => one !== 'whole')) {
		const out = path.join(folder, `who-${serial++}${ending}`);
		const wish = {draft, form, rules: rules['2021']!, checked, kind, out};
		const more = kind === 'return' || kind === 'package' ? {override: '核对过'} : {};
		const {file, report: beside} = await exportDraft({...wish, ...more});
		for (const one of [file, ...(beside ? [beside] : [])]) {
			const text = textsIn(one);
			t.notRegex(text, /\/home|someone|Un-named/, one);
			t.false(text.includes(folder), one);
			for (const [, who] of text.matchAll(/<(?:dc:creator|cp:lastModifiedBy)>([^<]*)</g))
				t.is(who, 'gouji', one);
		}
	}
});

test.serial('the proposed name fits every file system, however long the unit', (t) => {
	for (const unit of ['𠮷'.repeat(80), '局'.repeat(200), '😀'.repeat(60), 'a'.repeat(400)]) {
		const name = `${exportName(unit, 2024)}（校验报告）-99.xlsx`;
		t.true(Buffer.byteLength(name) <= 255, name);
		t.notRegex(name, /[\uD800-\uDFFF]/u);
	}

	t.is(exportName('甲\r\n局\u202E/乙', 2024), '甲局乙-2024年度统计表');
});
