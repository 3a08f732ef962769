import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import {check} from '../../../source/check/check.ts';
import type {Draft, Entry} from '../../../source/draft/draft.ts';
import {loadForms} from '../../../source/files/load-forms.ts';
import {readFile} from '../../../source/files/reading/read-file.ts';
import {takeApart} from '../../../source/files/reading/take-apart.ts';
import {exportDraft} from '../../../source/files/writing/export-draft.ts';
import {fillWorkbook} from '../../../source/files/writing/fill-workbook.ts';
import {openTemplate} from '../../../source/files/writing/open-template.ts';
import {parseQuantity} from '../../../source/form/quantity.ts';
import {planExport, reviewMark} from '../../../source/workbook/export/plan-export.ts';
import {customProperties} from '../../../source/workbook/export/workbook-parts.ts';
import {figuresOf} from '../../../source/workbook/figures-of.ts';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import type {Reading} from '../../../source/workbook/reading.ts';

const {forms, rules} = loadForms();
const form = forms.find(({id}) => id === '2021')!;
const reports = new URL('../../fixtures/reports/', import.meta.url);
const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-round-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));

const checkOf = (draft: Draft) =>
	check(form, rules['2021']!, draft.figures, {year: draft.header.year});

// What must come back: everything but where it came from.
function plain(figures: Readonly<Record<string, Entry>>): Record<string, Entry> {
	return Object.fromEntries(
		form.cells.flatMap(({address}) => {
			const {source: _, ...entry} = figures[address] ?? {value: null};
			const holds = entry.value !== null || Object.keys(entry).length > 1;
			return holds ? [[address, entry]] : [];
		}),
	);
}

function sameAs(
	t: {deepEqual(actual: unknown, expected: unknown): unknown},
	reading: Reading,
	draft: Draft,
): void {
	t.deepEqual(
		{unit: reading.unit, year: reading.year, form: reading.form},
		{unit: draft.header.unit, year: draft.header.year, form: draft.form},
	);
	t.deepEqual(
		{faults: reading.faults, unmatched: reading.unmatched, ambiguous: reading.ambiguous},
		{faults: [], unmatched: [], ambiguous: []},
	);
	t.deepEqual(plain(figuresOf(reading)), plain(draft.figures));
}

const names = readdirSync(reports).filter((name) => {
	const {form: id} = JSON.parse(readFileSync(new URL(name, reports), 'utf8'));
	return id === '2021' && !name.startsWith('hongze-district-2024');
});

test('every published report of the form goes out and comes back as it was, its totals as stated', async (t) => {
	t.true(names.length > 10);
	for (const name of names) {
		const {unit, year, cells} = JSON.parse(readFileSync(new URL(name, reports), 'utf8'));
		const figures: Record<string, Entry> = {};
		for (const {address, kind} of form.cells) {
			if (!(address in cells)) continue;
			const printed: unknown = cells[address];
			const said = typeof printed === 'string' ? parseQuantity(printed) : undefined;
			const value = said
				? said.kind === 'figure'
					? said.value
					: null
				: (printed as number | null);
			const entry: Entry = kind === 'total' ? {value: null, stated: value} : {value};
			if (said?.kind === 'blank' && said.text) entry.text = said.text;
			if (said?.kind === 'figure' && said.remark) entry.remark = said.remark;
			figures[address] = entry;
		}

		const draft: Draft = {
			id: 'd',
			form: '2021',
			header: {unit, year},
			figures,
			explanations: {},
			paragraphs: {},
			revision: 1,
		};
		const out = path.join(folder, `${name}.xlsx`);
		await exportDraft({
			draft,
			form,
			rules: rules['2021']!,
			checked: checkOf(draft),
			out,
			kind: 'review',
		});
		sameAs(t, readReturn(await readFile(out), forms), draft);
	}
});

const words = fc
	.stringMatching(/^[一-龥A-Za-z0-9，；（）_&<>"' ]{1,40}$/)
	.filter((text) => text.trim() === text);
const figure = fc.oneof(
	{weight: 6, arbitrary: fc.nat({max: 9_999_999})},
	fc.constantFrom(-3, 1.5, 0, 72_701.2578, 11_398_889, 0.1),
);
const entry = fc.oneof(
	{weight: 8, arbitrary: fc.record({value: figure})},
	{weight: 1, arbitrary: fc.record({value: figure, remark: words})},
	{weight: 1, arbitrary: fc.record({value: figure, text: fc.constantFrom('=12+3*4', '１２')})},
	{
		weight: 1,
		arbitrary: fc.record({
			value: fc.constant(null),
			text: fc.constantFrom('/', '无', '——', '不适用'),
		}),
	},
	{weight: 1, arbitrary: fc.constant(undefined)},
);
const total = fc.oneof(
	{weight: 2, arbitrary: fc.constant(undefined)},
	fc.record({value: fc.constant(null), stated: fc.oneof(figure, fc.constant(null))}),
);
const units = fc.constantFrom(
	'宿迁市人民政府',
	'鄂温克族自治旗教育局',
	'洋河新区（管委会）',
	'杨凌示范区统计局',
	'市政府办公室',
);

test('whatever a draft holds comes back: figures, blanks with their text, remarks, stated totals', async (t) => {
	const drafts = fc
		.tuple(
			units,
			fc.integer({min: 2021, max: 2030}),
			fc.tuple(...form.cells.map(({kind}) => (kind === 'total' ? total : entry))),
		)
		.map(([unit, year, entries]): Draft => {
			const figures = Object.fromEntries(
				form.cells.flatMap(({address}, index) =>
					entries[index] ? [[address, entries[index] as Entry]] : [],
				),
			);
			return {
				id: 'd',
				form: '2021',
				header: {unit, year},
				figures,
				explanations: {},
				paragraphs: {},
				revision: 1,
			};
		});
	await fc.assert(
		fc.asyncProperty(drafts, async (draft) => {
			const plan = planExport(draft, form, checkOf(draft), reviewMark);
			const {bytes} = fillWorkbook(openTemplate(form), plan.sheets, {
				'docProps/custom.xml': customProperties(plan.properties),
			});
			sameAs(t, readReturn(await takeApart({name: '表.xlsx', kind: 'zip', bytes}), forms), draft);
		}),
		{numRuns: 25},
	);
});

test('evidence kept with a figure is dropped once someone changes the figure in the workbook', async (t) => {
	const figures: Record<string, Entry> = Object.fromEntries(
		form.cells.filter(({kind}) => kind === 'entry').map(({address}) => [address, {value: 1}]),
	);
	figures['requests/received/person'] = {value: 22, remark: '其中修订16件'};
	figures['requests/received/total'] = {value: null, stated: 99};
	const draft: Draft = {
		id: 'd',
		form: '2021',
		header: {unit: '宿迁市人民政府', year: 2024},
		figures,
		explanations: {},
		paragraphs: {},
		revision: 1,
	};
	const plan = planExport(draft, form, checkOf(draft), reviewMark);
	const filled = (person: number) => {
		const sheets = plan.sheets.map((one) => ({
			...one,
			cells: one.cells.map((cell) =>
				one.sheet === '三' && cell.ref === 'D7'
					? {...cell, value: person}
					: one.sheet === '三' && cell.ref === 'J7'
						? {...cell, value: person + 5}
						: cell,
			),
		}));
		return fillWorkbook(openTemplate(form), sheets, {
			'docProps/custom.xml': customProperties(plan.properties),
		}).bytes;
	};

	const readBack = async (person: number) =>
		readReturn(await takeApart({name: '表.xlsx', kind: 'zip', bytes: filled(person)}), forms).cells;
	const as = await readBack(22);
	t.is(as['requests/received/person']!.remark, '其中修订16件');
	t.like(as['requests/received/total'], {value: 27, stated: 99});
	const edited = await readBack(23);
	t.is(edited['requests/received/person']!.remark, undefined);
	t.like(edited['requests/received/total'], {value: 28, stated: 28, formula: true});
});
