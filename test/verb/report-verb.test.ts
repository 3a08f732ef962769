import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import type {Change} from '../../source/draft/transaction.ts';
import {openZip} from '../../source/files/zip.ts';
import {draftsVerb} from '../../source/verb/drafts-verb.ts';
import {exportVerb} from '../../source/verb/export-verb.ts';
import {type ReportOptions, reportVerb} from '../../source/verb/report-verb.ts';
import {reviewVerb} from '../../source/verb/review-verb.ts';
import {forms} from '../corpus/reports.ts';
import {inProcess} from './in-process.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-report-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));
const form = forms.find(({id}) => id === '2021')!;

const overview =
	'{year}年主动公开信息，收到依申请公开的申请{requests/received/total}件；政府信息管理、公开平台建设、监督保障工作按要求开展。';
const paragraph = (id: string, part: string, order: string, text: string): Change =>
	({paragraph: id, after: {part, order, role: 'body', text}}) as Change;
const text: Change[] = [
	paragraph('p1', 'overview', 'a', overview),
	paragraph('p2', 'problems', 'a', '主要问题是公开的时效性不够，下一步加强改进。'),
	paragraph('p3', 'other', 'a', '本年度未发出信息处理费收费通知，未收取信息处理费。'),
];
const zeros: Change[] = form.cells
	.filter(({kind}) => kind === 'entry')
	.map(({address}) => ({address, field: 'value', after: 0}));

/** A draft in a home of its own, and `report` on it. */
async function begin(name: string, changes: readonly Change[]) {
	const home = path.join(folder, name);
	let id = '';
	await inProcess(home, (call) => {
		const open = call.drafts().create('2021', {unit: '甲局', year: 2024, phone: '0470-1234567'});
		({id} = open.draft);
		open.commit({
			how: 'typed',
			changes: [
				{header: 'noLastYear', after: '首年'},
				{header: 'fees', after: 'none'},
				{header: 'date', after: '2025-01-20'},
				...changes,
			],
			time: call.now(),
		});
		open.close();
		return 0;
	});
	return {
		id,
		out: (file: string) => path.join(home, file),
		async json(options: ReportOptions, target = id) {
			const said = await inProcess(home, (call) => reportVerb(call, target, options), {json: true});
			return {exit: said.exit, err: said.err, ...JSON.parse(said.out)};
		},
		export: (file: string) => inProcess(home, (call) => exportVerb(call, id, {out: file})),
		review: (...acts: Array<Parameters<typeof reviewVerb>[2]>) =>
			inProcess(home, (call) => {
				for (const act of acts) reviewVerb(call, id, act);
				return 0;
			}),
		next: (json: boolean) => inProcess(home, (call) => draftsVerb(call, 'next', id), {json}),
		handedIn: () => {
			let times: unknown;
			return inProcess(home, (call) => {
				const open = call.drafts().open(id, 'read');
				times = open.draft.header.handedIn;
				open.close();
				return 0;
			}).then(() => times as Array<{number: number; file: string}> | undefined);
		},
	};
}

const partOf = (file: string, part: string) =>
	new TextDecoder().decode(openZip(readFileSync(file)).read(part));

test('the report of a sound draft is made in every format, and remembered as a hand-in', async (t) => {
	const {json, out, handedIn} = await begin('sound', [...zeros, ...text]);
	for (const ending of ['docx', 'html', 'htm', 'md', 'txt']) {
		const file = out(`年报.${ending}`);
		const said = await json({out: file});
		t.like(said, {exit: 0, file, kind: 'whole', references: 2, figures: 166, checksPassed: true});
		t.true(said.notes.some(({code}: {code: string}) => code === 'export.notSigned'));
		if (ending === 'docx') continue;
		const written = readFileSync(file, 'utf8');
		for (const words of [
			'甲局2024年政府信息公开工作年度报告',
			'收到依申请公开的申请0件',
			'0470-1234567',
			'2025年1月20日',
			'六、其他需要报告的事项',
		])
			t.true(written.replaceAll('\\', '').includes(words), `${ending} ${words}`);
	}

	t.regex(partOf(out('年报.docx'), 'word/document.xml'), /gj_2/);
	t.is((await handedIn())?.length, 5);
	t.like(await json({out: out('年报.docx')}), {exit: 3, failure: {code: 'export.exists'}});
	t.like(await json({out: out('年报.docx'), force: true}), {exit: 0});
	t.like(await json({out: out('.')}), {
		exit: 0,
		file: out('甲局2024年政府信息公开工作年度报告.docx'),
	});
});

test('what blocks refuses the final report, and marks the draft of it on every page', async (t) => {
	const {json, out, handedIn, review} = await begin('blocked', text);
	const file = out('年报.docx');
	t.like(await json({out: file}), {exit: 1, failure: {code: 'export.reportBlocked'}});
	t.false(existsSync(file));
	const said = await json({out: file, review: true});
	t.like(said, {exit: 0, kind: 'whole-review', checksPassed: false});
	const head = partOf(file, 'word/header1.xml');
	t.regex(head, /未通过校验，不得报送/);
	t.regex(head, /数据校验码 [\da-f]{12}　全文校验码 [\da-f]{12}/);
	t.is(await handedIn(), undefined);
	const [, code = ''] = /全文校验码 ([\da-f]{12})/.exec(head) ?? [];
	const {exit, out: told} = await review({code});
	t.is(exit, 0);
	t.regex(told, /与全文校验码一致/, 'what is printed can be held against the draft');
});

test('the final report is held up by its text, the tables alone are not', async (t) => {
	const {json, out, export: tables} = await begin('no-text', [...zeros, ...text.slice(0, 2)]);
	const said = await json({out: out('年报.docx')});
	t.like(said, {exit: 1, failure: {code: 'export.reportBlocked'}});
	t.regex(said.failure.text, /第一处：六、其他需要报告的事项/);
	t.is((await tables(out('报送.xlsx'))).exit, 0);
});

test('a report that was not compared with last year is refused in words of its own options', async (t) => {
	const noLast: Change = {header: 'noLastYear', before: '首年', after: undefined};
	const {json, out} = await begin('no-last-year', [...zeros, ...text, noLast]);
	const said = await json({out: out('年报.docx')});
	t.like(said, {exit: 1, failure: {code: 'export.reportNotCompared'}});
	t.notRegex(said.failure.text, /--override/);
});

test('the 审签单 is one page with what is asked of it, what is recorded, and room for hands', async (t) => {
	const {json, out, review} = await begin('sheet', [...zeros, ...text]);
	await review({step: '1', agree: true}, {step: '3', agree: true, name: '钱秘书', for: 'OA3号'});
	const file = out('审签单.docx');
	t.like(await json({sheet: true, out: file}), {exit: 0, kind: 'review-sheet'});
	const words = partOf(file, 'word/document.xml').replaceAll(/<[^>]+>/g, '|');
	for (const one of [
		'甲局',
		'2024年度',
		'国办公开办函〔2021〕30号',
		'送审（第 1 次）',
		'共 200 格，已填 200 格',
		'须更正 0',
		'引用 2 个',
		'信息处理费',
		'保密审查',
		'钱秘书',
		'由经办人代录（王经办），依据：OA3号',
		'分管领导',
		'签名',
		'发布',
		'不是电子签名',
	])
		t.true(words.includes(one), one);
	t.like(await json({sheet: true, review: true}), {exit: 2, failure: {code: 'export.sheetAlone'}});
});

const wrong: ReadonlyArray<readonly [ReportOptions, string, string, number]> = [
	[{out: '年报.xlsx'}, '', 'export.wrongEnding', 2],
	[{out: '年报.pptx'}, '', 'export.wrongEnding', 2],
	[{}, '2024-nothing', 'line.noDraft', 3],
	[{}, 'none.docx', 'file.missing', 3],
	[{out: '/nowhere/at/all/年报.docx'}, '', 'export.noFolder', 3],
];
test('a wrong call makes nothing and says why', async (t) => {
	const {json, id} = await begin('wrong', [...zeros, ...text]);
	for (const [options, target, code, exit] of wrong)
		t.like(await json(options, target || id), {exit, failure: {code}}, code);
});

test('a draft that is carried on says how much of last year’s text it keeps', async (t) => {
	const told = await begin('carried-on', text);
	t.regex((await told.next(false)).out, /上年正文 3 段/u);
	const read = await begin('carried-on-json', text);
	t.is(JSON.parse((await read.next(true)).out).lastText, 3);
});
