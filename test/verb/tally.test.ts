import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {checkReturn} from '../../source/check/check-return.ts';
import {inverse} from '../../source/draft/transaction.ts';
import {takeAnyLedger} from '../../source/files/ledgers/take-any-ledger.ts';
import type {Exit} from '../../source/verb/call.ts';
import {type TallyOptions, tallyVerb} from '../../source/verb/tally-verb.ts';
import {preflight} from '../../source/workbook/export/preflight.ts';
import {type Cell, smallWorkbook} from '../files/ledgers/small-workbook.ts';
import {inProcess} from './in-process.ts';

const head = [
	'登记编号',
	'收到日期',
	'申请人',
	'申请人类型',
	'申请内容',
	'身份证号',
	'答复日期',
	'办理结果',
	'承办意见',
];
const canary = ['秘名', '秘事', '110101199001011234'];
const line = (
	no: string,
	received: string,
	type: string,
	answered: string,
	result: string,
): Cell[] => [
	no,
	received,
	`秘名${no}`,
	type,
	`秘事${no}`,
	canary[2]!,
	answered,
	result,
	`秘名${no}同意`,
];

function ledgerIn(t: ExecutionContext, ...lines: Cell[][]) {
	const folder = place(t);
	const file = path.join(folder, '台账.xlsx');
	writeFileSync(file, smallWorkbook([{name: '台账', rows: [head, ...lines]}]));
	const run = async (options: TallyOptions = {}, year: number | null = 2024) =>
		inProcess(folder, (call) => tallyVerb(call, [file], options, takeAnyLedger), {
			json: true,
			year: year ?? undefined,
		});
	const written = (name: string, content: unknown) => {
		writeFileSync(path.join(folder, name), JSON.stringify(content));
		return path.join(folder, name);
	};
	const told = async (options: TallyOptions = {}) => {
		const {exit, out, err} = await run(options);
		return {exit, err, ...JSON.parse(out)};
	};
	return {folder, file, run, told, written};
}

/** A folder that is gone after the test. */
function place(t: ExecutionContext): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-tally-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}

const sound = [
	line('2024-1', '2024-01-05', '自然人', '2024-02-01', '予以公开'),
	line('2024-2', '2024-12-31', '商业企业', '2025-01-02', '部分公开'),
];

test('a sound ledger is counted with exit code 0, after the words about secrets', async (t) => {
	const {told} = ledgerIn(t, ...sound);
	const {exit, err, ledger, figures, madeOf, open, mapping} = await told();
	t.is(exit, 0);
	t.regex(err, /^不得录入、导入涉密信息/);
	t.like(ledger, {
		file: '台账.xlsx',
		sheets: [{name: '台账', lines: {read: 3, application: 2, head: 1}}],
	});
	t.regex(ledger.sha256, /^[\da-f]{64}$/);
	t.is(Object.keys(figures).length, 190);
	t.deepEqual(madeOf['requests/received/total'], ['台账!2-3']);
	t.deepEqual(open, {lines: [], questions: []});
	t.like(mapping, {heads: {申请人: 'private'}, values: {type: {自然人: 'person'}}});
});

test('what is asked makes it 1, and one file of answers settles it', async (t) => {
	const {told, written} = ledgerIn(
		t,
		...sound,
		line('2024-3', '2024-01-05', '律所', '2024-02-01', '咨询'),
	);
	const {exit, open} = await told();
	t.is(exit, 1);
	t.like(open, {
		lines: ['台账!4'],
		questions: [{asks: {values: 'type', word: '律所'}, propose: 'legalService'}],
	});
	const answers = written('answers.json', {
		values: {type: {律所: 'legalService'}, result: {咨询: 'other.rest'}},
	});
	const answered = await told({answers});
	t.is(answered.exit, 0);
	t.is(answered.figures['requests/other.rest/legalService'], 1);
});

test('taken into a draft it is one change, undone exactly, and open lines stop the hand-in', async (t) => {
	const {folder, run, written} = ledgerIn(
		t,
		...sound,
		line('2024-3', '2024-01-05', '律所', '2024-02-01', '予以公开'),
	);
	let id = '';
	let before = '';
	await inProcess(folder, (call) => {
		const open = call.drafts().create('2021', {unit: '测试局', year: 2024});
		id = open.draft.id;
		open.commit({
			how: 'typed',
			changes: [{address: 'disclosure/licences/decisions', field: 'value', before: null, after: 7}],
			time: call.now(),
		});
		before = JSON.stringify({...open.draft, revision: 0});
		open.close();
		return 0;
	});
	t.is((await run({into: id})).exit, 1);
	const answers = written('answers.json', {values: {type: {律所: 'legalService'}}});
	await inProcess(folder, (call) => {
		const open = call.drafts().open(id, 'write');
		const {figures, header} = open.draft;
		t.is(figures['requests/received/person']?.value, 1);
		t.is(figures['requests/received/person']?.source, '台账.xlsx|台账!2');
		t.is(figures['disclosure/licences/decisions']?.value, 7);
		t.like(header.ledger, {file: path.join(folder, '台账.xlsx'), year: 2024, open: 1});
		t.deepEqual(header.ledger?.made['requests/carriedForward/enterprise'], ['台账!3']);
		const checked = checkReturn(call.forms, open.draft);
		const {lines} = preflight({
			form: checked.form,
			draft: open.draft,
			checked,
			rules: checked.rules,
		});
		t.like(
			lines.find((one) => one.id === 'ledger'),
			{ok: false, blocks: true},
		);
		const [step] = open.steps.slice(-1);
		t.is(step?.how, 'tallied');
		const undone = open.commit({
			how: 'undo',
			changes: inverse(step!.changes),
			time: call.now(),
			of: step!.revision,
		});
		t.is(JSON.stringify({...undone, revision: 0}), before);
		open.close();
		return 0;
	});
	const again = await run({into: id, answers});
	t.is(again.exit, 0, again.out);
	const kept = JSON.parse(
		readFileSync(path.join(folder, 'home', 'ledgers', '测试局.json'), 'utf8'),
	);
	t.deepEqual(kept.values.type, {律所: 'legalService'});
	// Remembered: next time nobody is asked.
	t.is((await run({into: id})).exit, 0);
	for (const place of filesUnder(folder))
		if (!place.endsWith('台账.xlsx'))
			for (const secret of canary)
				t.false(readFileSync(place, 'utf8').includes(secret), `${place}: ${secret}`);
});

type Refused = [why: string, rows: Cell[][], code: string, exit: Exit];
const refused: readonly Refused[] = [
	[
		'no ledger',
		[
			['甲', '乙'],
			['1', '2'],
		],
		'ledger.none',
		3,
	],
	[
		'a return',
		[['三、收到和处理政府信息公开申请情况'], ['一、本年新收政府信息公开申请数量', '3', '4']],
		'ledger.isReturn',
		3,
	],
	[
		'secrets without a head',
		[
			['秘名甲', '秘事乙', '秘名丙'],
			['秘名甲', '秘事乙', '秘名丙'],
		],
		'ledger.none',
		3,
	],
];

test('what is no ledger is refused, and says nothing of what stands in it', async (t) => {
	for (const [why, rows, code, exit] of refused) {
		const folder = place(t);
		const file = path.join(folder, '台账.xlsx');
		writeFileSync(file, smallWorkbook([{name: '表', rows}]));
		for (const json of [true, false]) {
			const said = await inProcess(folder, (call) => tallyVerb(call, [file], {}, takeAnyLedger), {
				json,
				year: 2024,
			});
			t.is(said.exit, exit, why);
			if (json) t.is(JSON.parse(said.out).failure.code, code);
			for (const secret of canary) t.false(`${said.out}${said.err}`.includes(secret), why);
		}
	}
});

test('a wrong sheet, a wrong mapping file and a missing year are usage', async (t) => {
	const {run, written} = ledgerIn(t, ...sound);
	t.is((await run({sheet: ['没有']})).exit, 2);
	t.is((await run({map: written('bad.json', {values: {type: {律所: 'lawyer'}}})})).exit, 3);
	const {exit, out} = await run({}, null);
	t.deepEqual([exit, JSON.parse(out).failure.code], [2, 'ledger.needsYear']);
});

test('people are told the lines read, the figures, and that nothing was written', async (t) => {
	const {folder, file} = ledgerIn(t, ...sound);
	const {out} = await inProcess(folder, (call) => tallyVerb(call, [file], {}, takeAnyLedger), {
		year: 2024,
	});
	t.regex(out, /^不得录入、导入涉密信息/);
	t.regex(out, /工作表“台账”：读取 3 行（申请 2，标题和表头 1）/);
	t.regex(out, /三（七）总计 +1 +0 +0 +0 +0 +0 +1\n/);
	t.regex(out, /没有写入任何草稿/);
	for (const secret of canary) t.false(out.includes(secret));
});

function filesUnder(folder: string): string[] {
	return readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter((one) => one.isFile())
		.map((one) => path.join(one.parentPath, one.name));
}
