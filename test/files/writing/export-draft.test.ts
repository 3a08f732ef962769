import {execFileSync} from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import * as xlsx from 'xlsx';
import {check} from '../../../source/check/check.ts';
import {tally} from '../../../source/check/tally.ts';
import type {Draft, Entry} from '../../../source/draft/draft.ts';
import {Failure} from '../../../source/failure.ts';
import {loadForms} from '../../../source/files/load-forms.ts';
import {exportDraft} from '../../../source/files/writing/export-draft.ts';
import type {ExportWish} from '../../../source/files/writing/export-wish.ts';
import {decodeXml} from '../../../source/files/writing/open-workbook.ts';
import {saveFile} from '../../../source/files/writing/save-file.ts';
import {openZip} from '../../../source/files/zip.ts';
import {checkReport} from '../../../source/workbook/export/check-report.ts';
import {reviewMark} from '../../../source/workbook/export/plan-export.ts';
import {preflight} from '../../../source/workbook/export/preflight.ts';
import {placeOf} from '../../../source/workbook/export/submission-layout.ts';

const {forms, rules} = loadForms();
const form = forms.find(({id}) => id === '2021')!;
const reports = new URL('../../fixtures/reports/', import.meta.url);
type Report = {unit: string; year: number; form: string; cells: Record<string, number | null>};
const reportOf = (name: string): Report =>
	JSON.parse(readFileSync(new URL(`${name}.json`, reports), 'utf8'));
const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-export-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));

function draftOf(report: Report, change: Record<string, Partial<Entry>> = {}): Draft {
	const figures: Record<string, Entry> = {};
	for (const {address, kind} of form.cells) {
		const value = report.cells[address];
		if (kind === 'total') {
			if (value !== undefined) figures[address] = {value: null, stated: value};
		} else if (value != null) {
			figures[address] = {value};
		}

		if (change[address]) figures[address] = {value: null, ...figures[address], ...change[address]};
	}

	const header = {unit: report.unit, year: report.year, noLastYear: '上年数据无法取得' as const};
	return {
		id: 'draft',
		form: '2021',
		header,
		figures,
		explanations: {},
		paragraphs: {},
		revision: 12,
	};
}

function wishOf(draft: Draft, name: string, more: Partial<ExportWish> = {}): ExportWish {
	const checked = check(form, rules['2021']!, draft.figures, {
		year: draft.header.year,
		noLastYear: draft.header.noLastYear,
		explanations: draft.explanations,
	});
	return {
		draft,
		form,
		rules: rules['2021']!,
		checked,
		out: path.join(folder, name),
		kind: 'return',
		...more,
	};
}

const bookAt = (file: string) =>
	xlsx.read(Uint8Array.from(readFileSync(file)), {cellFormula: true});
const valueAt = (book: xlsx.WorkBook, sheet: string, ref: string): unknown => {
	const cell = book.Sheets[sheet]?.[ref];
	return cell === undefined || cell.t === 'z' || cell.v === '' ? null : cell.v;
};

const clean = draftOf(reportOf('suqian-city-2024'));

test('a clean return holds every figure as a number, its totals as formulas with their results, unit and year', async (t) => {
	const receipt = await exportDraft(wishOf(clean, 'clean.xlsx'));
	const book = bookAt(receipt.file);
	for (const cell of form.cells) {
		const {sheet, ref} = placeOf(form, cell);
		const found = book.Sheets[sheet]![ref];
		const entry = clean.figures[cell.address]!;
		t.is(found.v, cell.kind === 'total' ? entry.stated : entry.value, cell.address);
		t.is(found.t, 'n', cell.address);
		t.is(found.f !== undefined, cell.kind === 'total', cell.address);
	}

	for (const [sheet, unit, year] of [
		['二', 'B3', 'D3'],
		['三', 'C3', 'I3'],
		['四', 'C3', 'N3'],
	] as const) {
		t.is(valueAt(book, sheet, unit), '宿迁市人民政府');
		t.is(valueAt(book, sheet, year), 2024);
		t.is(valueAt(book, sheet, 'A1'), null);
	}

	t.is(receipt.figures, form.cells.filter(({kind}) => kind === 'entry').length);
	t.is(receipt.untouched, 6);
	t.like(receipt, {kind: 'return', unit: '宿迁市人民政府', year: 2024, revision: 12});
});

test('the same draft gives the same bytes', async (t) => {
	const one = await exportDraft(wishOf(clean, 'one.xlsx'));
	const two = await exportDraft(wishOf(clean, 'two.xlsx'));
	t.is(one.digest, two.digest);
	t.deepEqual(readFileSync(one.file), readFileSync(two.file));
});

test('what blocks is refused with its counts, goes out with a reason, and always as 送审稿', async (t) => {
	const draft = draftOf(reportOf('suqian-city-2024'), {
		'requests/received/person': {value: 3404},
		'requests/disclosed/person': {value: null},
	});
	const failure = await t.throwsAsync(() => exportDraft(wishOf(draft, 'blocked.xlsx')), {
		instanceOf: Failure,
	});
	t.like(failure, {code: 'export.blocked', exitCode: 1});
	t.is(failure.values.blanks, 1);
	t.is(failure.values.first, '三（一）予以公开 · 自然人');
	t.true(Number(failure.values.must) > 0);
	t.false(existsSync(path.join(folder, 'blocked.xlsx')));

	const review = await exportDraft(wishOf(draft, 'review.xlsx', {kind: 'review'}));
	const book = bookAt(review.file);
	for (const name of book.SheetNames) t.is(valueAt(book, name, 'A1'), reviewMark);
	t.is(valueAt(book, '三', 'D9'), null);
	t.is(valueAt(book, '三', 'J9'), null, 'no total over a blank');
	t.is(review.untouched, 6);

	const forced = await exportDraft(wishOf(draft, 'forced.xlsx', {override: '上级要求先报'}));
	t.is(forced.override, '上级要求先报');
	t.is(valueAt(bookAt(forced.file), '三', 'A1'), null);
});

test('nothing travels hidden in a return but which hand-in it is: stated totals, remarks and original texts stay out of its properties', async (t) => {
	const draft = draftOf(
		{...reportOf('suqian-city-2024'), year: 2024},
		{
			'requests/received/person': {value: 3440, remark: '含转办12件', text: '=3000+440'},
			'requests/received/total': {value: null, stated: 98_765},
		},
	);
	const hidden = async (kind: 'return' | 'review', override?: string) => {
		const out = path.join(folder, `hidden-${kind}.xlsx`);
		const {file, remarksLeft} = await exportDraft({...wishOf(draft, ''), kind, out, override});
		const zip = openZip(readFileSync(file), file);
		const parts = zip.entries.map(({name}) => decodeXml(zip.read(name)));
		return {
			properties: decodeXml(zip.read('docProps/custom.xml')),
			all: parts.join(''),
			remarksLeft,
		};
	};

	const handedIn = await hidden('return', '系统升级');
	t.deepEqual(handedIn.properties.match(/name="[^"]*"/g), ['name="gouji"', 'name="gouji:handIn"']);
	t.notRegex(handedIn.all, /98765|含转办|3000\+440/);
	t.is(handedIn.remarksLeft, 1);
	// A 送审稿 stays in the house: who takes it up again finds all of it.
	const review = await hidden('review');
	t.regex(review.properties, /98765/);
	t.regex(review.properties, /含转办/);
	t.is(review.remarksLeft, undefined);
});

test('the pages of a 送审稿 carry the mark at top and bottom, those of a return do not', async (t) => {
	const {openWorkbook} = await import('../../../source/files/writing/open-workbook.ts');
	for (const kind of ['return', 'review'] as const) {
		const {file} = await exportDraft(wishOf(clean, `pages-${kind}.xlsx`, {kind}));
		const book = openWorkbook(readFileSync(file), file);
		for (const {name} of book.sheets) {
			const heads = [...book.index(name).xml.matchAll(/<odd(?:Header|Footer)>([^<]*)/g)].map(
				([, text]) => text,
			);
			t.is(heads.length, kind === 'review' ? 2 : 0);
			for (const head of heads) {
				t.true(head!.includes(reviewMark));
				t.regex(head!, /数据校验码 [\da-f]{12}　全文校验码 [\da-f]{12}$/, 'and which state it is');
			}
		}
	}
});

const blank = {...clean, figures: {}};
const lines: Array<[what: string, draft: Draft, id: string, ok: boolean, blocks: boolean]> = [
	['a clean draft has its unit', clean, 'unit', true, false],
	['a draft without a unit', {...clean, header: {...clean.header, unit: ' '}}, 'unit', false, true],
	[
		'a year no form of ours covers',
		{...clean, header: {...clean.header, year: 2020}},
		'year',
		false,
		true,
	],
	['an empty draft is blank', blank, 'blanks', false, true],
	['an empty draft has nothing to correct besides', blank, 'must', true, false],
	['a declared first year', clean, 'lastYear', true, false],
	[
		'no last year at all',
		{...clean, header: {...clean.header, noLastYear: undefined}},
		'lastYear',
		false,
		true,
	],
	['totals that agree', clean, 'totals', true, false],
	[
		'a stated total apart',
		draftOf(reportOf('suqian-city-2024'), {'requests/received/total': {stated: 3526}}),
		'totals',
		false,
		true,
	],
];
for (const [what, draft, id, ok, blocks] of lines) {
	test(`pre-flight: ${what}`, (t) => {
		const {lines: list, blocked} = preflight(wishOf(draft, ''));
		const line = list.find((one) => one.id === id)!;
		t.like(line, {ok, blocks});
		t.is(line.mend !== undefined, !ok);
		if (blocks) t.true(blocked);
		if (draft === clean) t.false(blocked, JSON.stringify(list.filter((one) => !one.ok)));
	});
}

test('pre-flight, refusal and 校验报告 count alike: causes only, blanks apart', async (t) => {
	const draft = draftOf(
		{...reportOf('suqian-city-2024'), year: 2024},
		{'requests/received/person': {value: 3404}, 'disputes/review/other': {value: null}},
	);
	const {noLastYear: _, ...header} = draft.header;
	for (const one of [draft, {...draft, header}]) {
		const wish = wishOf(one, 'alike.xlsx');
		const {must, explain, hint, explained, unchecked, blanks} = tally(wish.checked, wish.rules);
		const list = preflight(wish);
		const counted = (id: string) =>
			list.lines.find((line) => line.id === id)!.message.values?.count;
		t.deepEqual(['must', 'explain', 'hint'].map(counted), [must, explain, hint]);
		t.is(counted('blanks'), blanks);
		const failure = await t.throwsAsync(() => exportDraft(wish), {instanceOf: Failure});
		t.like(failure.values, {must, explain, unchecked, blanks});
		const {head, tables} = checkReport(wish);
		t.is(
			head.find(([label]) => label === '校验结果')?.[1],
			`须更正 ${must}，待说明 ${explain}，提示 ${hint}，已说明 ${explained}，未能校验 ${unchecked}`,
		);
		// And one line for the table that has a blank.
		t.is(tables[0]!.rows.length, 1 + must + explain + hint + explained + unchecked);
	}
});

test('a return that only lacks last year is refused with that, and says how to mend it', async (t) => {
	const {noLastYear: _, ...header} = clean.header;
	const failure = await t.throwsAsync(
		() => exportDraft(wishOf({...clean, header}, 'not-compared.xlsx')),
		{instanceOf: Failure},
	);
	t.like(failure, {code: 'export.notCompared', exitCode: 1});
	t.like(failure.values, {unit: '宿迁市人民政府', year: 2024, last: 2023});
});

test('a row that is blank throughout is one name in the 校验报告, and no finding that must be corrected', (t) => {
	const figures = Object.fromEntries(
		Object.entries(clean.figures).filter(([address]) => !address.startsWith('requests/received/')),
	);
	const {tables} = checkReport(wishOf({...clean, figures}, ''));
	const [row] = tables[0]!.rows;
	t.deepEqual(row, [
		'1',
		'未填',
		'没有空格',
		'三、收到和处理政府信息公开申请情况：未填 6 格（一、本年新收政府信息公开申请数量）',
	]);
	t.false(tables[0]!.rows.some(([, status]) => status === '须更正'));
});

test('what waits for last year is one line of the 校验报告, and none once there is a declaration', (t) => {
	const {noLastYear: _, ...header} = clean.header;
	for (const [draft, rows] of [
		[{...clean, header}, ['提示', '未能校验']],
		[clean, ['提示', '已说明']],
	] as const) {
		const wish = wishOf(draft, '');
		const {tables} = checkReport(wish);
		t.deepEqual(
			tables[0]!.rows.map((row) => row[1]),
			rows,
		);
		const unchecked = preflight(wish).lines.find(({id}) => id === 'unchecked');
		t.is(unchecked?.message.key, 'preflight.restChecked');
	}
});

test('with all of last year there, everything could be checked; with some of it missing, that blocks', (t) => {
	const lastYear = {year: 2023, form: '2021', origin: '/tmp/2023.xlsx', figures: clean.figures};
	const {[form.cells[0]!.address]: _, ...sparse} = clean.figures;
	for (const [figures, key, ok] of [
		[clean.figures, 'preflight.allChecked', true],
		[sparse, 'preflight.unchecked', false],
	] as const) {
		const header = {unit: '甲', year: 2024, lastYear: {...lastYear, figures}};
		const draft = {...clean, header};
		const checked = check(form, rules['2021']!, draft.figures, header);
		const {lines: list} = preflight({form, draft, checked, rules: rules['2021']!});
		t.like(
			list.find(({id}) => id === 'unchecked'),
			{ok, blocks: !ok, message: {key}},
		);
		t.is(list.find(({id}) => id === 'lastYear')?.message.values?.origin, '2023.xlsx');
	}
});

test('a target that is there is left alone without force, and never while a program has it open', async (t) => {
	const target = path.join(folder, '年报.xlsx');
	writeFileSync(target, 'older');
	const refusal = async (more: Partial<ExportWish>) =>
		(
			await t.throwsAsync(() => exportDraft(wishOf(clean, '年报.xlsx', more)), {
				instanceOf: Failure,
			})
		).code;
	t.is(await refusal({}), 'export.exists');
	t.is(await refusal({sources: [target], force: true}), 'export.ownSource');
	for (const owner of ['~$年报.xlsx', '.~lock.年报.xlsx#']) {
		writeFileSync(path.join(folder, owner), '');
		t.is(await refusal({force: true}), 'export.open');
		rmSync(path.join(folder, owner));
	}

	t.is(readFileSync(target, 'utf8'), 'older');
	await exportDraft(wishOf(clean, '年报.xlsx', {force: true}));
	t.is(bookAt(target).SheetNames.length, 3);
});

test('a missing folder, a folder as target, a name too long and a place without rights are one sentence each', async (t) => {
	const locked = path.join(folder, 'locked');
	mkdirSync(locked);
	chmodSync(locked, 0o555);
	const closed = process.getuid?.() === 0 ? '/sys' : locked;
	mkdirSync(path.join(folder, 'folder.xlsx'));
	const cases = [
		[path.join(folder, 'nowhere', 'a.xlsx'), 'export.noFolder'],
		[path.join(folder, 'folder.xlsx'), 'export.isFolder'],
		[path.join(folder, `${'长'.repeat(200)}.xlsx`), 'export.nameTooLong'],
		[path.join(closed, 'a.xlsx'), 'export.unwritable'],
	] as const;
	for (const [out, code] of cases) {
		const failure = await t.throwsAsync(() => exportDraft(wishOf(clean, 'x', {out})), {
			instanceOf: Failure,
		});
		t.like(failure, {code, exitCode: 3});
	}

	t.deepEqual(
		readdirSync(folder).filter((name) => name.includes('.part')),
		[],
	);
});

test('a full disk leaves the older file as it was, and nothing beside it', (t) => {
	const place = mkdtempSync(path.join(folder, 'full-'));
	writeFileSync(path.join(place, 'a.bin'), 'older');
	const script = `
		import {saveFile} from ${JSON.stringify(new URL('../../../source/files/writing/save-file.ts', import.meta.url).href)};
		try {
			await saveFile(${JSON.stringify(path.join(place, 'a.bin'))}, new Uint8Array(3_000_000), {force: true});
		} catch (error) { console.log(error.code); }
	`;
	const hook = new URL('../../hook.mjs', import.meta.url).href;
	const code = execFileSync(
		'bash',
		[
			'-c',
			'ulimit -f 1000; exec "$0" "$@"',
			process.execPath,
			'--no-warnings',
			`--import=${hook}`,
			'--input-type=module',
			'-e',
			script,
		],
		{encoding: 'utf8'},
	);
	t.is(code.trim(), 'export.diskFull');
	t.deepEqual(readdirSync(place), ['a.bin']);
	t.is(readFileSync(path.join(place, 'a.bin'), 'utf8'), 'older');
});

test('what does not prove true is not kept, and a file that appears meanwhile is not overwritten', async (t) => {
	const place = mkdtempSync(path.join(folder, 'proof-'));
	const target = path.join(place, 'a.bin');
	const save = (prove: () => void) => saveFile(target, Buffer.from('new'), {prove});
	await t.throwsAsync(
		() =>
			save(() => {
				throw new Failure('export.notKept', {path: target, where: 'D7'});
			}),
		{instanceOf: Failure},
	);
	t.deepEqual(readdirSync(place), []);
	const failure = await t.throwsAsync(() => save(() => writeFileSync(target, 'other')), {
		instanceOf: Failure,
	});
	t.is(failure.code, 'export.exists');
	t.is(readFileSync(target, 'utf8'), 'other');
	t.deepEqual(readdirSync(place), ['a.bin']);
});
