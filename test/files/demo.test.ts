import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {checkReturn} from '../../source/check/check-return.ts';
import {type Draft, emptyDraft} from '../../source/draft/draft.ts';
import {apply} from '../../source/draft/transaction.ts';
import {demoDraft} from '../../source/files/demo-draft.ts';
import {demoHome} from '../../source/files/demo-home.ts';
import {homeDrafts} from '../../source/files/drafts/home-drafts.ts';
import {keepDrafts} from '../../source/files/keep-drafts.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {markDemo, markedReceipt} from '../../source/files/mark-demo.ts';
import {performExport} from '../../source/files/perform-export.ts';
import {readFile} from '../../source/files/reading/read-file.ts';
import {recentFiles} from '../../source/files/recent-files.ts';
import {openZip} from '../../source/files/zip.ts';
import type {ExportRequest} from '../../source/program/request.ts';
import {kinds} from '../../source/workbook/export/kinds.ts';
import {readReturn} from '../../source/workbook/import/read-return.ts';

const known = loadForms();
const time = '2026-01-05T09:00:00+08:00';
const now = () => time;

function folder(t: ExecutionContext): string {
	const made = mkdtempSync(path.join(tmpdir(), 'gouji-demo-'));
	t.teardown(() => rmSync(made, {recursive: true, force: true}));
	return made;
}

function sample(thisYear = 2026): Draft {
	const {form, header, first} = demoDraft(known.forms, thisYear, time);
	return apply(emptyDraft('sample', form, header), first);
}

test('the sample is of the year before, whole, with one cell to be mended and one carry-over to be explained', (t) => {
	for (const thisYear of [2022, 2025, 2026, 2040]) {
		const draft = sample(thisYear);
		t.is(draft.header.year, thisYear - 1);
		t.is(draft.header.lastYear?.year, thisYear - 2);
		const {told, blanks} = checkReturn(known, draft);
		t.is(blanks.length, 0);
		const [wrong, carried, ...others] = told.findings.filter(({status}) => status === 'fail');
		t.deepEqual(others, []);
		t.is(wrong?.suspects?.length, 1);
		t.like(wrong?.suspects?.[0], {address: 'requests/disclosed/person', from: 12, to: 21});
		t.like(carried, {rule: 'Y-CARRY', at: 'requests/carriedOver/person', level: 'explain'});
	}
});

test('with the suggestion accepted only the carry-over of the sample is left', (t) => {
	const change = {address: 'requests/disclosed/person', field: 'value', before: 12, after: 21};
	const mended = apply(sample(), {changes: [change as never]});
	const {told} = checkReturn(known, mended);
	t.deepEqual(
		told.findings.map(({rule}) => rule),
		['Y-CARRY'],
	);
});

test('last year of the sample is sound itself', (t) => {
	const {lastYear, unit} = sample().header;
	const {form, figures, year} = lastYear!;
	const draft = {...emptyDraft('last', form, {unit, year, noLastYear: '首年'}), figures};
	const {told, blanks} = checkReturn(known, draft);
	t.deepEqual(
		told.findings.filter(({status}) => status === 'fail'),
		[],
	);
	t.is(blanks.length, 0);
});

test('the report for import lies among the files read before, and reads as it was published', async (t) => {
	const demo = demoHome();
	t.teardown(() => demo.remove());
	const [file] = recentFiles(demo.home).list();
	const reading = readReturn(await readFile(file!), known.forms);
	t.like(reading, {unit: demo.unit, year: 2023, form: '2021', faults: [], ambiguous: []});
	const published = JSON.parse(
		readFileSync(new URL('../../templates/demo.json', import.meta.url), 'utf8'),
	) as {figures: Record<string, number>};
	const read = Object.entries(reading.cells).flatMap(([address, {value, stated}]) =>
		value === null || stated !== undefined ? [] : [[address, value] as const],
	);
	t.deepEqual(Object.fromEntries(read), published.figures);
	demo.remove();
	t.deepEqual(recentFiles(demo.home).list(), []);
});

// The names in a PDF are drawn, and the sample is to be mended before its report is made for good.
for (const kind of kinds.filter(({id}) => id !== 'pdf' && id !== 'whole')) {
	test(`what a demonstration exports as ${kind.id} says 试用, in its name and in itself`, async (t) => {
		const home = folder(t);
		const request: ExportRequest = {
			type: 'export',
			kind: kind.id,
			draft: sample(),
			folder: home,
			name: '年报',
			...(kind.handIn && {override: '试一试'}),
			force: false,
			time,
		};
		const outcome = await performExport(markDemo(request), known, undefined);
		if (outcome.type !== 'exported') return t.fail();
		t.regex(path.basename(outcome.file), /^年报（试用）/);
		for (const name of readdirSync(home)) t.regex(name, /（试用）/);
		const bytes = readFileSync(outcome.file);
		const ending = path.extname(outcome.file);
		const text = ['.csv', '.html'].includes(ending)
			? bytes.toString('utf8')
			: ending === '.zip'
				? new TextDecoder().decode(openZip(bytes).read('清单.txt'))
				: JSON.stringify(await readFile(outcome.file));
		t.regex(text, /示例县水利局（试用）/);
	});
}

test('a name that says 试用 already, or ends like a file, is marked once and before its ending', (t) => {
	const request = {draft: sample(), name: ''} as ExportRequest;
	for (const [name, marked] of [
		['年报', '年报（试用）'],
		['年报.xlsx', '年报（试用）.xlsx'],
		['1.2 年报', '1.2 年报（试用）'],
		['年报（试用）', '年报（试用）'],
	] as const)
		t.is(markDemo({...request, name}).name, marked);
	t.deepEqual(markedReceipt({type: 'exists'}, {...request, kind: 'csv', name: '年报（试用）'}), {
		type: 'exists',
		file: '年报（试用）.csv',
	});
	t.is(markDemo({...request, into: '上级.xlsx'}).draft.header.unit, '示例县水利局');
});

test('kept drafts come with their history; of a unit and year that is there nothing is copied', (t) => {
	const from = homeDrafts(path.join(folder(t), 'demo'), {now});
	const home = path.join(folder(t), 'home');
	const to = homeDrafts(home, {now});
	const ids = ['甲局', '乙局', '丙局'].map((unit) => {
		const open = from.create('2021', {unit, year: 2025});
		const change = {address: 'disclosure/licences/decisions', field: 'value', after: 7} as const;
		open.commit({how: 'typed', changes: [change], time});
		open.close();
		return open.draft.id;
	});
	const aside = path.join(home, 'kept');
	keepDrafts(from, to, ids.slice(0, 2), aside);
	t.deepEqual(
		to
			.list()
			.map(({unit}) => unit)
			.sort(),
		['乙局', '甲局'],
	);
	const kept = to.open(to.list()[0]!.id, 'read');
	t.is(kept.draft.figures['disclosure/licences/decisions']?.value, 7);
	t.is(kept.steps.length, 1);
	t.throws(() => keepDrafts(from, to, ids, aside), {code: 'draft.thereAlready'});
	t.is(to.list().length, 2);
	t.false(readdirSync(home).includes('kept'));
});
