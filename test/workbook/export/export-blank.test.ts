import {readFileSync} from 'node:fs';
import test from 'ava';
import * as xlsx from 'xlsx';
import {writeZip} from '../../../source/files/write-zip.ts';
import {type Form, form} from '../../../source/form/form.ts';
import {formSchema} from '../../../source/form/schema.ts';
import {blankWorkbook} from '../../../source/workbook/export/blank-workbook.ts';
import {
	a1,
	fromA1,
	placeOf,
	rowsAbove,
	totalFormula,
} from '../../../source/workbook/export/submission-layout.ts';

const templates = new URL('../../../templates/', import.meta.url);
const formOf = (id: string): Form =>
	form(formSchema.parse(JSON.parse(readFileSync(new URL(`${id}.json`, templates), 'utf8'))));
const form2021 = formOf('2021');
const bytes = readFileSync(new URL('2021.xlsx', templates));
const book = xlsx.read(Uint8Array.from(bytes), {cellStyles: true, cellFormula: true});

test('the blank submission workbook in templates/ is exactly what its form gives', (t) => {
	const parts = blankWorkbook(form2021).map(({name, text}) => ({
		name,
		bytes: new TextEncoder().encode(text),
	}));
	t.true(bytes.equals(writeZip(parts)), 'run `npm run blank-workbook`');
});

test('its titles, labels and merges are those of the form, and it holds no other text', (t) => {
	t.deepEqual(book.SheetNames, ['二', '三', '四']);
	for (const section of form2021.sections) {
		const sheet = book.Sheets[section.part]!;
		const shift = ([row, column]: readonly [number, number]) => a1(row + rowsAbove, column);
		const yearLabel = a1(2, section.layout.columns > 6 ? section.layout.columns - 3 : 2);
		const expected: Record<string, string> = {
			A2: section.title,
			A3: '填报单位：',
			[yearLabel]: '年度：',
		};
		for (const {at, text} of section.layout.texts) expected[shift(at)] = text;
		const found = Object.fromEntries(
			Object.entries(sheet)
				.filter(
					([ref, cell]) =>
						!ref.startsWith('!') && !cell.f && cell.v !== undefined && cell.t !== 'z',
				)
				.map(([ref, cell]) => [ref, cell.v]),
		);
		t.deepEqual(found, expected);

		const blocks = [...section.layout.texts, ...section.cells].filter(
			({span: [rows, columns]}) => rows * columns > 1,
		);
		const merges = blocks.map(
			({at, span}) => `${shift(at)}:${shift([at[0] + span[0] - 1, at[1] + span[1] - 1])}`,
		);
		const inTable = (sheet['!merges'] ?? [])
			.filter(({s}) => s.r >= rowsAbove)
			.map((range) => xlsx.utils.encode_range(range));
		t.deepEqual(inTable.sort(), merges.sort());
	}
});

test('every cell of the form has its place; entries are empty and unlocked, totals are formulas', (t) => {
	const raw = Object.fromEntries(blankWorkbook(form2021).map(({name, text}) => [name, text]));
	for (const [index, section] of form2021.sections.entries()) {
		const markup = raw[`xl/worksheets/sheet${index + 1}.xml`]!;
		for (const cell of section.cells) {
			const {ref} = placeOf(form2021, cell);
			const found = new RegExp(
				`<c r="${ref}" s="(\\d+)"(?:/>|[^>]*><f>([^<]*)</f><v></v></c>)`,
			).exec(markup);
			t.truthy(found, cell.address);
			t.is(found![1], cell.kind === 'total' ? '9' : '8', cell.address);
			t.is(
				found![2]?.replace('&lt;', '<'),
				cell.kind === 'total' ? totalFormula(form2021, cell.address) : undefined,
			);
			const [at, left] = fromA1(ref);
			const validated = [...markup.matchAll(/sqref="([^"]*)">/g)].some(([, areas]) =>
				areas!.split(' ').some((area) => {
					const [from = '', to = from] = area.split(':');
					const [[top, first], [bottom, last]] = [fromA1(from), fromA1(to)];
					return at >= top && at <= bottom && left >= first && left <= last;
				}),
			);
			t.is(validated, cell.kind === 'entry', cell.address);
		}

		t.regex(markup, /<sheetProtection sheet="1"(?![^>]*password)/);
		t.regex(markup, /<pageSetup paperSize="9"[^>]* fitToWidth="1" fitToHeight="1"/);
	}
});

test('a form that is read only has a workbook of the same make, wherever its totals stand', (t) => {
	const older = formOf('2019');
	const names = blankWorkbook(older).map(({name}) => name);
	t.is(names.filter((name) => name.includes('worksheets')).length, older.sections.length);
});

test('references and places are each other’s inverse', (t) => {
	for (const ref of ['A1', 'Z9', 'AA10', 'AZ3', 'ZZ77', 'AAA1']) t.is(a1(...fromA1(ref)), ref);
	t.is(totalFormula(form2021, 'requests/processed/person'), 'IF(COUNT(D9:D29)<21,"",SUM(D9:D29))');
	t.throws(() => totalFormula(form2021, 'requests/processed/nowhere'), {instanceOf: TypeError});
});
