import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {carriedOver} from '../../source/check/carried-over.ts';
import {check} from '../../source/check/check.ts';
import {neededLastYear} from '../../source/check/needed-last-year.ts';
import {carryOn} from '../../source/draft/carry-on.ts';
import {type Draft, type Entry, emptyDraft} from '../../source/draft/draft.ts';
import {Failure} from '../../source/failure.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {readFile} from '../../source/files/reading/read-file.ts';
import {exportBlankForms} from '../../source/files/writing/export-blank-forms.ts';
import {exportDraft} from '../../source/files/writing/export-draft.ts';
import type {Form} from '../../source/form/form.ts';
import {rowName} from '../../source/form/label-of.ts';
import {selectForm} from '../../source/form/select-form.ts';
import {figuresOf} from '../../source/workbook/figures-of.ts';
import {readReturn} from '../../source/workbook/import/read-return.ts';
import {form2021, type Json, madeUpForm, withInsertedRow} from '../form/made-up-form.ts';

/** A user's folder with these files in it. */
function home(t: ExecutionContext, files: Readonly<Record<string, unknown>>): string {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-forms-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(path.join(folder, path.dirname(name)), {recursive: true});
		const text = typeof content === 'string' ? content : JSON.stringify(content);
		writeFileSync(path.join(folder, name), text);
	}

	return folder;
}

/** A return with a figure of its own in every entry, and every total as they make it. */
function filled(form: Form, year: number): Draft {
	const figures: Record<string, Entry> = {};
	for (const [index, {address, kind, figure}] of form.cells.entries())
		if (kind === 'entry') figures[address] = {value: figure === 'amount' ? 0.25 : index + 1};
	return {...emptyDraft('d', form.id, {unit: '测试市教育局', year}), figures};
}

for (const [title, file, year] of [
	['a made-up form with a fourth table and rules of its own', madeUpForm(), 2031],
	['a copy of the 2021 form with one line more in table 三', withInsertedRow(), 2024],
] as const) {
	test(`${title} is blank, filled, read, checked and handed in without code`, async (t) => {
		const folder = home(t, {'forms/本市.json': file});
		const {forms, rules} = loadForms(folder);
		const form = selectForm(forms, year);
		const book = rules[form.id]!;
		t.is(form.id, file.id);

		const out = path.join(folder, 'blank.xlsx');
		await exportBlankForms({form, year, units: ['测试市教育局'], folder, out});
		const blank = readReturn(await readFile(out), forms);
		t.deepEqual(
			[blank.form, blank.year, blank.missing, blank.faults, blank.unmatched, blank.ambiguous],
			[form.id, year, [], [], [], []],
		);
		t.deepEqual(
			Object.keys(blank.cells),
			form.cells.map(({address}) => address),
		);

		const draft = filled(form, year);
		const checked = check(form, book, draft.figures, {year});
		const sums = new Set(book.filter(({kind}) => kind === 'sum').map(({id}) => id));
		const summed = checked.results.filter(({rule}) => sums.has(rule));
		t.is(summed.length, form.relations.length, 'every sum is judged');
		t.true(summed.every(({status}) => status === 'pass'));
		t.is(checked.blanks.length, 0);
		for (const kind of ['review', 'report', 'docx', 'html', 'csv'] as const)
			await exportDraft({
				draft,
				form,
				rules: book,
				checked,
				out: path.join(
					folder,
					`out-${kind}.${{review: 'xlsx', report: 'xlsx'}[kind as 'review'] ?? kind}`,
				),
				kind,
			});
		for (const name of ['out-review.xlsx', 'out-docx.docx', 'out-html.html']) {
			const reading = readReturn(await readFile(path.join(folder, name)), forms, {year});
			t.deepEqual([reading.form, reading.missing, reading.faults], [form.id, [], []], name);
			const values = Object.entries(figuresOf(reading)).map(([at, {value}]) => [at, value]);
			const wanted = form.cells
				.filter(({kind}) => kind === 'entry')
				.map(({address}) => [address, draft.figures[address]!.value]);
			t.deepEqual(
				values.filter(([, value]) => value !== null),
				wanted,
				name,
			);
		}

		const csv = readFileSync(path.join(folder, 'out-csv.csv'), 'utf8');
		for (const row of form.sections.flatMap(({rows}) => rows))
			t.true(csv.includes(rowName(row)), rowName(row));
	});
}

test('a workbook of the user’s form is no copy for a draft of another form, and is named so', async (t) => {
	const folder = home(t, {'forms/本市.json': madeUpForm()});
	const {forms, rules} = loadForms(folder);
	const into = path.join(folder, 'model.xlsx');
	const local = selectForm(forms, 2031);
	await exportBlankForms({form: local, year: 2031, units: [], folder, out: into});
	const form = selectForm(forms, 2024);
	const draft = filled(form, 2024);
	const checked = check(form, rules[form.id]!, draft.figures, {year: 2024});
	const out = path.join(folder, 'out.xlsx');
	await t.throwsAsync(
		exportDraft({
			draft,
			form,
			forms,
			rules: [],
			checked,
			kind: 'return',
			into,
			out,
			override: '试',
		}),
		{instanceOf: Failure, code: 'export.otherForm'},
	);
});

test('the year rules of a made-up form say what is carried over and what is needed of last year', (t) => {
	const {forms, rules} = loadForms(home(t, {'forms/本市.json': madeUpForm()}));
	const form = selectForm(forms, 2031);
	const book = rules[form.id]!;
	t.deepEqual(
		neededLastYear(form, book).filter((address) => address.startsWith('training/')),
		['training/left/spring', 'training/left/autumn', 'training/left/year'],
	);
	const last = filled(form, 2030);
	const {first} = carryOn(last, form, carriedOver(form, book), 't');
	t.deepEqual(
		first!.changes.filter((change) => 'field' in change && change.field === 'value').slice(-2),
		['spring', 'autumn'].map((column) => ({
			address: `training/planned/${column}`,
			field: 'value',
			before: null,
			after: last.figures[`training/left/${column}`]!.value,
		})),
	);
});

test('sums of a made-up form go through its subtotals, whatever order the file names them in', (t) => {
	const {forms} = loadForms(home(t, {'forms/本市.json': madeUpForm()}));
	const form = selectForm(forms, 2031);
	const known = new Set(
		form.cells.filter(({kind}) => kind === 'entry').map(({address}) => address),
	);
	for (const {total, addends} of form.relations) {
		for (const address of addends) t.true(known.has(address), `${address} before ${total}`);
		known.add(total);
	}

	const {figures} = filled(form, 2031);
	const {totals} = check(form, [], figures);
	const at = (place: string) => totals.get(`training/${place}`)?.effective;
	const own = (place: string) => figures[`training/${place}`]!.value!;
	t.is(at('staff.sum/spring'), own('staff.new/spring') + own('staff.old/spring'));
	t.is(at('all/spring'), at('staff.sum/spring')! + own('guests/spring'));
	t.is(at('all/year'), at('staff.sum/year')! + at('guests/year')!);
	t.is(at('cost/year'), 0.5);
});

const rule = form2021().rules.find(({id}: Json) => id === 'Y-JUMP');
const own = {...rule, id: 'OWN-JUMP', repeats: undefined};
const extra = (record: unknown) => ({'rules/本市规则.json': {form: '2021', rules: [record]}});
const changed = (change: (file: Json) => void) => {
	const file = madeUpForm();
	change(file);
	return {'forms/本市.json': file};
};

const refused: ReadonlyArray<
	[title: string, files: Record<string, unknown>, code: string, values: Record<string, unknown>]
> = [
	[
		'a rule that fires on its own passing example',
		extra({...own, atLeast: 1.5}),
		'form.unproven.pass',
		{file: '本市规则.json', rule: 'OWN-JUMP', at: 'disclosure/licences/decisions'},
	],
	[
		'a rule that does not fire on its own failing example',
		extra({...own, atLeast: 30}),
		'form.unproven.fail',
		{file: '本市规则.json', rule: 'OWN-JUMP'},
	],
	[
		'a rule that says nothing of its passing example',
		extra({...own, examples: {...rule.examples, pass: {cells: {}, last: null}}}),
		'form.unproven.pass',
		{rule: 'OWN-JUMP'},
	],
	[
		'a rule that is off is proven all the same',
		extra({...own, stage: 'off', atLeast: 30}),
		'form.unproven.fail',
		{rule: 'OWN-JUMP'},
	],
	[
		'a rule of the form’s own, made worse',
		extra({...rule, atLeast: 30}),
		'form.unproven.fail',
		{rule: 'Y-JUMP'},
	],
	[
		'a rule of a user’s form that its example belies',
		changed(({rules}) => {
			rules.at(-1).examples.fail.last = {'training/left/spring': 2};
		}),
		'form.unproven.fail',
		{file: '本市.json', rule: 'T5-CARRY'},
	],
	[
		'a rule of an unknown address',
		extra({...own, cells: [{of: 'training/planned/spring', floor: 1}]}),
		'form.badFile',
		{file: '本市规则.json', field: 'OWN-JUMP cells.0.of'},
	],
	[
		'a rule for a form that is not there',
		{'rules/x.json': {form: '1999', rules: [own]}},
		'form.badFile',
		{file: 'x.json', field: 'form'},
	],
	[
		'a rule file that is no JSON',
		{'rules/x.json': '{'},
		'form.badFile',
		{file: 'x.json', field: 'JSON', why: '≠ JSON 1:2'},
	],
	[
		'a rule file without rules',
		{'rules/x.json': {form: '2021', rules: []}},
		'form.badFile',
		{field: 'rules'},
	],
	[
		'two tables of one id',
		changed(({sections}) => sections.push(sections[2])),
		'form.badFile',
		{file: '本市.json', field: 'sections disputes id'},
	],
	[
		'two tables of one part: their sheets would have one name',
		changed(({sections}) => {
			sections[3].part = '四';
		}),
		'form.badFile',
		{field: 'sections.3.part'},
	],
	[
		'a part that names no sheet',
		changed(({sections}) => {
			sections[3].part = '附/一';
		}),
		'form.badFile',
		{field: 'sections.3.part'},
	],
	[
		'a row that is there twice',
		changed(({sections}) => sections[3].rows.push(sections[3].rows[0])),
		'form.badFile',
		{field: 'sections.3.rows'},
	],
	[
		'a row with an unknown column',
		changed(({sections}) => {
			sections[3].rows[0].columns = ['summer'];
		}),
		'form.badFile',
		{file: '本市.json', why: 'training/planned/summer: no such column'},
	],
	[
		'cells beside a layout that makes them',
		changed(({sections}) => {
			sections[3].cells = [];
		}),
		'form.badFile',
		{why: 'training: cells belong to a printed layout only'},
	],
	[
		'a printed table with a hole in it',
		changed(({sections}) => {
			sections[3] = {
				...sections[3],
				rows: [sections[3].rows[0]],
				columns: [sections[3].columns[0]],
				sums: [],
				layout: {
					rows: 1,
					columns: 3,
					head: 0,
					labels: 1,
					texts: [{at: [0, 0], span: [1, 1], text: '甲'}],
				},
				cells: [{row: 'planned', column: 'spring', at: [0, 2], figure: 'count', unit: '件'}],
			};
		}),
		'form.badFile',
		{field: 'sections.3.layout', why: '[0, 1]'},
	],
	[
		'sums that go round in a circle',
		changed(({sections}) => {
			sections[3].sums[1] = {row: 'staff.sum', of: ['staff.new', 'all']};
		}),
		'form.badFile',
		{file: '本市.json', why: /circle/},
	],
	[
		'a total that is summed twice',
		changed(({sections}) => sections[3].sums.push(sections[3].sums[0])),
		'form.badFile',
		{why: /twice/},
	],
	[
		'an unknown field',
		changed(({sections}) => {
			sections[3].colour = 'red';
		}),
		'form.badFile',
		{file: '本市.json', field: 'sections.3'},
	],
	[
		'an unknown layout',
		changed(({sections}) => {
			sections[3].layout = {kind: 'circle'};
		}),
		'form.badFile',
		{field: 'sections.3.layout.kind', why: '≠ printed | lines | bands | blocks'},
	],
	[
		'a section without a name of its own',
		changed(({sections}) => {
			sections[3].id = '培训';
		}),
		'form.badFile',
		{field: 'sections.3.id', why: /^≠ \//},
	],
	[
		'a form without an id',
		{'forms/x.json': {}},
		'form.badFile',
		{file: 'x.json', field: 'id', why: '≠ string'},
	],
	[
		'years that end before they begin',
		changed(({years}) => {
			years.to = 2029;
		}),
		'form.badFile',
		{field: 'years.to'},
	],
];

for (const [title, files, code, values] of refused)
	test(`${title} is refused by file and field, and stops with 3`, (t) => {
		const folder = home(t, files);
		const failure = t.throws(() => loadForms(folder), {instanceOf: Failure});
		t.is(failure.code, code as Failure['code']);
		t.is(failure.exitCode, 3);
		t.notRegex(String(failure.values.why), /Invalid|expected/, 'no sentence of a library');
		for (const [name, value] of Object.entries(values)) {
			const said = failure.values[name];
			if (value instanceof RegExp) t.regex(String(said), value);
			else t.is(said, value as string);
		}
	});

test('a sound rule of the user’s speaks; so does one for the user’s own form', (t) => {
	const {rules} = loadForms(
		home(t, {
			'forms/本市.json': madeUpForm(),
			'rules/a.json': {form: '2021', rules: [own]},
			'rules/b.json': {form: 'local-2030', rules: [own]},
		}),
	);
	for (const id of ['2021', 'local-2030'])
		t.truthy(rules[id]!.find((one) => one.id === 'OWN-JUMP'));
	t.falsy(rules['2019']!.find((one) => one.id === 'OWN-JUMP'));
});
