import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import type {Change} from '../../source/draft/transaction.ts';
import type {Call} from '../../source/verb/call.ts';
import {historyVerb} from '../../source/verb/history-verb.ts';
import {type ReviewOptions, reviewVerb} from '../../source/verb/review-verb.ts';
import {inProcess} from './in-process.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-review-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));

/** A draft in a home of its own, and `review` on it. */
async function begin(name: string) {
	const home = path.join(folder, name);
	let id = '';
	const change = (...changes: Change[]) =>
		inProcess(home, (call: Call) => {
			const open = call.drafts().open(id);
			open.commit({how: 'typed', changes, time: call.now()});
			open.close();
			return 0;
		});
	await inProcess(home, (call) => {
		const open = call.drafts().create('2021', {unit: '甲局', year: 2024});
		({id} = open.draft);
		open.close();
		return 0;
	});
	await change({address: 'requests/received/person', field: 'value', after: 3}, {
		paragraph: 'p1',
		after: {part: 'overview', order: 'a', role: 'body', text: '新收{requests/received/person}件。'},
	} as Change);
	return {
		change,
		say: (options: ReviewOptions) => inProcess(home, (call) => reviewVerb(call, id, options)),
		history: async () => (await inProcess(home, (call) => historyVerb(call, id))).out,
		async json(options: ReviewOptions = {}) {
			const said = await inProcess(home, (call) => reviewVerb(call, id, options), {json: true});
			return {exit: said.exit, ...JSON.parse(said.out)};
		},
	};
}

test('a report goes through its steps, and every record says who and on what ground', async (t) => {
	const {json, say, change, history} = await begin('steps');
	t.like(await json(), {exit: 0, stage: 'drafting', round: 0, changed: null});
	t.like(await json({step: '1', agree: true}), {stage: 'submitted', round: 1});
	t.like(await json({step: '2', agree: true, name: '赵科长'}), {
		exit: 1,
		failure: {code: 'review.noGround'},
	});
	t.like(await json({step: '2', agree: true, name: '赵科长', for: '纸质审签单'}), {exit: 0});
	t.like(await json({step: '4', agree: true}), {exit: 1, failure: {code: 'review.stepFirst'}});
	await json({step: '3', agree: true, name: '钱秘书', for: 'OA〔2025〕3号'});
	const signed = await json({
		step: '4',
		agree: true,
		name: '李局长',
		for: '纸质审签单',
		opinion: '同意',
	});
	t.like(signed, {stage: 'signed', round: 1});
	t.like(signed.review.at(-1), {
		step: '分管领导',
		decision: 'sign',
		name: '李局长',
		recordedBy: '王经办',
		ground: '纸质审签单',
		opinion: '同意',
	});
	const {out} = await say({});
	t.regex(out, /由经办人代录（王经办），依据：OA〔2025〕3号/);
	t.regex(out, /不是电子签名/);

	await change({
		paragraph: 'p1',
		at: 0,
		before: '新收',
		after: '共收到',
	} as Change);
	t.like(await json(), {stage: 'signed', changed: {what: 'words', cells: 0, words: 1}});
	t.regex((await say({})).out, /审签后仅改文字 1 处，数字未动/);
	t.like(await json({step: '2', agree: true, name: '赵科长', for: '纸质审签单'}), {
		stage: 'signed',
		round: 1,
		changed: null,
	});

	await change(
		{address: 'requests/received/person', field: 'value', before: 3, after: 4},
		{address: 'requests/received/enterprise', field: 'value', after: 0},
	);
	t.like(await json(), {stage: 'drafting', changed: {what: 'figures', cells: 2}});
	t.regex((await say({})).out, /审签后修改 2 格，须重新审签/);
	t.like(await json({step: '1', agree: true}), {stage: 'submitted', round: 2, changed: null});
	t.like(await json({step: '2', return: '数字与台账不符', name: '赵科长', for: '口头'}), {
		stage: 'drafting',
		returned: {opinion: '数字与台账不符'},
	});
	t.regex(await history(), /科室负责人 {2}退回 {2}赵科长 {2}数字与台账不符/);
});

test('a code on a print is that of the draft, of an earlier state, or of neither', async (t) => {
	const {json, change} = await begin('codes');
	const {codes} = await json({step: '1', agree: true});
	t.regex(codes.dataCode, /^[\da-f]{12}$/);
	t.like(await json({code: codes.fullCode}), {exit: 0, code: {of: 'now', what: 'full'}});
	const typed = ` ${codes.dataCode.slice(0, 6).toUpperCase()}-${codes.dataCode.slice(6)}`;
	t.like(await json({code: typed}), {exit: 0, code: {of: 'now', what: 'figures'}});
	await change({address: 'requests/received/person', field: 'value', before: 3, after: 4});
	t.like(await json({code: codes.fullCode}), {exit: 1, code: {of: 'before', what: 'full'}});
	t.like(await json({code: codes.dataCode}), {exit: 1, code: {of: 'before', what: 'figures'}});
	t.like(await json({code: '000000000000'}), {exit: 1, code: {of: 'none', what: null}});
	t.like(await json({code: '12345'}), {exit: 2, failure: {code: 'review.badCode'}});
	await change({address: 'requests/received/person', field: 'value', before: 4, after: 3});
	t.like(await json({code: codes.fullCode}), {exit: 0}, 'undone is undone');
});

const wrong: ReadonlyArray<readonly [ReviewOptions, string]> = [
	[{step: '1'}, 'review.stepNeeded'],
	[{agree: true}, 'review.stepNeeded'],
	[{return: '有误'}, 'review.stepNeeded'],
	[{name: '王'}, 'review.stepNeeded'],
	[{step: '1', agree: true, return: '有误'}, 'review.bothWays'],
	[{step: '0', agree: true}, 'review.noStep'],
	[{step: '6', agree: true}, 'review.noStep'],
	[{step: '二', agree: true}, 'review.noStep'],
];
test('a decision that is not said whole is a wrong call', async (t) => {
	const {json} = await begin('wrong');
	for (const [options, code] of wrong) t.like(await json(options), {exit: 2, failure: {code}});
});
