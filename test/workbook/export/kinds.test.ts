import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import {check} from '../../../source/check/check.ts';
import type {Draft} from '../../../source/draft/draft.ts';
import {Failure} from '../../../source/failure.ts';
import {loadForms} from '../../../source/files/load-forms.ts';
import {exportDraft} from '../../../source/files/writing/export-draft.ts';
import type {ExportWish} from '../../../source/files/writing/export-wish.ts';
import {behindName, exportFile, withEnding} from '../../../source/workbook/export/export-file.ts';
import type {ExportOption, ExportSubject, Kind} from '../../../source/workbook/export/kind.ts';
import {kindOf, kinds} from '../../../source/workbook/export/kinds.ts';
import {workbookOf} from '../../../source/workbook/export/plan-export.ts';

const {forms, rules} = loadForms();
const form = forms.find(({id}) => id === '2021')!;
const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-kinds-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));

const draftOf = (figure: number | null): Draft => ({
	id: 'd',
	form: '2021',
	header: {unit: '甲局', year: 2024, noLastYear: '首年'},
	figures: Object.fromEntries(
		form.cells.filter(({kind}) => kind === 'entry').map(({address}) => [address, {value: figure}]),
	),
	explanations: {},
	paragraphs: {},
	revision: 1,
});
const [clean, blank] = [draftOf(0), draftOf(null)];

let serial = 0;
function wish(draft: Draft, more: Partial<ExportWish> = {}): ExportWish {
	const checked = check(form, rules['2021']!, draft.figures, draft.header);
	const out = path.join(folder, `${serial++}`);
	return {draft, form, rules: rules['2021']!, checked, kind: 'return', out, ...more};
}

const markdown = {
	id: 'markdown',
	name: {zh: 'Markdown 表格', en: 'tables in Markdown'},
	suffix: '',
	endings: ['.md'],
	options: [],
	handIn: false,
	write: async ({draft}) => ({make: 'text', text: `# ${draft.header.unit}\n`}),
} as const satisfies Kind;

test('every kind has an id, words in both languages, and file names that are no other’s', (t) => {
	const proposed = (kinds as readonly Kind[]).map(
		(kind) => `${kind.whole ? 'the whole report' : 'tables'}${behindName(kind)}`,
	);
	t.is(new Set(kinds.map(({id}) => id)).size, kinds.length);
	t.is(new Set(proposed).size, kinds.length, proposed.join(' '));
	for (const {id, name, endings} of kinds) {
		for (const words of Object.values(name)) t.regex(words, /\S/, id);
		for (const ending of endings.filter((one) => (one as string) !== '.pdf'))
			t.regex(ending, /^\.[a-z]+$/, id);
	}
});

test('a hand-in is the report, or the workbook, alone or in a package: what blocks can be overridden for figures only', (t) => {
	t.deepEqual(
		(kinds as readonly Kind[]).filter(({handIn}) => handIn).map(({id}) => id),
		['return', 'whole', 'package'],
	);
	for (const {id, options, handIn} of kinds as readonly Kind[]) {
		for (const option of ['into', 'head'] as const)
			t.is(options.includes(option), id === 'return', `${id} ${option}`);
		t.is(options.includes('override'), handIn && id !== 'whole', id);
	}
});

test('each kind writes its own file, with its ending where the name has none', async (t) => {
	// Not every computer has an office suite.
	for (const {id, endings} of kinds.filter((kind) => kind.id !== 'pdf')) {
		const {file, kind} = await exportDraft(wish(clean, {kind: id}));
		t.is(path.extname(file), endings[0], id);
		t.is(kind, id);
		t.true(existsSync(file), id);
		for (const ending of endings.filter((one) => (one as string) !== '.pdf'))
			t.true(
				existsSync(
					(
						await exportDraft(
							wish(clean, {kind: id, out: path.join(folder, `${serial++}${ending}`)}),
						)
					).file,
				),
			);
	}
});

test('a kind that is added in one place gets its own ending, and no other’s', async (t) => {
	const {file} = await exportDraft(wish(blank, {kind: markdown}));
	t.is(path.extname(file), '.md');
	t.is(readFileSync(file, 'utf8'), '# 甲局\n');
	for (const [kind, out] of [
		[markdown, '表.xlsx'],
		[kindOf('return'), '表.md'],
		[kindOf('return'), '表.csv'],
		[kindOf('csv'), '表.xlsx'],
		[kindOf('report'), '表.docx'],
	] as const) {
		const asked = wish(clean, {kind, out: path.join(folder, out)});
		const failure = await t.throwsAsync(() => exportDraft(asked), {instanceOf: Failure});
		t.like(failure, {code: 'export.wrongEnding', exitCode: 2});
		t.false(readdirSync(folder).includes(out));
	}
});

test('a kind that makes an unmarked workbook does not get past the list before hand-in, whatever it says of itself', async (t) => {
	const sly = {
		...markdown,
		id: 'sly',
		endings: ['.xlsx'],
		options: ['override'],
		write: async (subject: ExportSubject) => workbookOf(subject),
	} as unknown as Kind;
	for (const more of [{}, {override: '试试'}]) {
		const asked = wish(blank, {kind: sly, ...more});
		const failure = await t.throwsAsync(() => exportDraft(asked), {instanceOf: Failure});
		t.is(failure.code, 'export.blocked');
		t.false(existsSync(`${asked.out}.xlsx`));
	}
});

test('what is no kind does not compile', (t) => {
	// @ts-expect-error nothing writes it
	const unwritten = {...markdown, write: undefined} as const satisfies Kind;
	// @ts-expect-error it has no ending
	const endless = {...markdown, endings: []} as const satisfies Kind;
	const handIn = async (subject: ExportSubject) => workbookOf(subject);
	// @ts-expect-error it makes the workbook that is handed in
	const sly = {...markdown, write: handIn} as const satisfies Kind;
	t.is([unwritten, endless, sly].length, 3);
});

const useless: Array<
	[kind: (typeof kinds)[number]['id'], option: ExportOption, given: Partial<ExportWish>]
> = [
	['csv', 'override', {override: '系统升级'}],
	['review', 'override', {override: '系统升级'}],
	['docx', 'reportInside', {reportInside: true}],
	['report', 'head', {head: true}],
];
for (const [kind, option, given] of useless) {
	test(`${option} means nothing for ${kind} and is refused, not left out in silence`, async (t) => {
		const failure = await t.throwsAsync(() => exportDraft(wish(clean, {kind, ...given})), {
			instanceOf: Failure,
		});
		t.like(failure, {code: 'export.optionNotFor', exitCode: 2});
	});
}

test('an ending typed with the name is not written twice, and a dot in a name ends nothing', (t) => {
	const review = kindOf('review');
	t.is(exportFile(review, '甲局.xlsx'), '甲局（送审稿）.xlsx');
	t.is(exportFile(review, '甲局v1.0'), '甲局v1.0（送审稿）.xlsx');
	t.is(exportFile(kindOf('return'), '甲局', '表样.xlsm'), '甲局.xlsm');
	t.is(exportFile(kindOf('whole'), '年报.html'), '年报.html');
	t.is(exportFile(kindOf('whole-review'), '年报.PDF'), '年报（送审稿）.pdf');
	t.is(exportFile(kindOf('whole'), '年报.xlsx'), '年报.docx');
	t.is(withEnding(review, '甲局.最终'), '甲局.最终.xlsx');
	t.is(withEnding(review, '甲局.2024'), '甲局.2024.xlsx');
	t.is(withEnding(kindOf('html'), '甲局.HTM'), '甲局.HTM');
	t.is(withEnding(kindOf('return'), '甲局', '表样.XLSM'), '甲局.xlsm');
	t.throws(() => withEnding(kindOf('return'), '甲局.xlsx', '表样.xlsm'), {
		message: 'export.otherEnding',
	});
});
