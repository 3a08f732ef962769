import test from 'ava';
import {pastOf} from '../../source/check/past-of.ts';
import type {Change, Step, Transaction} from '../../source/draft/transaction.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {say} from '../../source/text/say.ts';

const form = loadForms().forms.find(({id}) => id === '2021')!;
const person = 'requests/disclosed/person';
const enterprise = 'requests/disclosed/enterprise';
const value = (address: string, before: number | null, after: number | null): Change =>
	({address, field: 'value', before, after}) as Change;
const source = (address: string, after: string): Change => ({address, field: 'source', after});

type Case = [step: Partial<Transaction>, how: string, what: string];

/** What happened to a draft, one after the other; how it is called; what it changed. */
const cases: readonly Case[] = [
	[{how: 'typed', changes: [value(person, null, 12)]}, '填写', '三（一）予以公开 · 自然人  □ → 12'],
	[
		{how: 'pasted', changes: [value(person, 12, 3), value(enterprise, null, 4)]},
		'粘贴',
		'三（一）予以公开 · 自然人等 2 格',
	],
	[
		{
			how: 'imported',
			from: '年报.xlsx',
			changes: [value(person, 3, 5), source(person, '年报.xlsx|三!D7')],
		},
		'导入（年报.xlsx，工作表“三”，D7）',
		'三（一）予以公开 · 自然人  3 → 5',
	],
	[
		{how: 'imported', from: '年报.xlsx', changes: [value(person, 5, 6), value(enterprise, 4, 5)]},
		'导入（年报.xlsx）',
		'三（一）予以公开 · 自然人等 2 格',
	],
	[
		{how: 'accepted', changes: [value(person, 6, 9)]},
		'采纳建议（推定）',
		'三（一）予以公开 · 自然人  6 → 9',
	],
	[
		{how: 'undo', of: 5, changes: [value(person, 9, 6)]},
		'撤销第 5 次（采纳建议（推定））',
		'三（一）予以公开 · 自然人  9 → 6',
	],
	[
		{how: 'redo', of: 5, changes: [value(person, 6, 9)]},
		'恢复第 5 次（采纳建议（推定））',
		'三（一）予以公开 · 自然人  6 → 9',
	],
	[
		{how: 'typed', of: 1, changes: [value(person, 9, 12)]},
		'恢复为第 1 次修改时的数',
		'三（一）予以公开 · 自然人  9 → 12',
	],
	[
		{how: 'typed', changes: [{address: person, field: 'remark', after: '含上年'}]},
		'填写',
		'三（一）予以公开 · 自然人  备注：□ → 含上年',
	],
	[
		{
			how: 'typed',
			changes: [value(person, 12, null), {address: person, field: 'text', after: '无'}],
		},
		'填写',
		'三（一）予以公开 · 自然人  12 → 无',
	],
	[
		{
			how: 'explained',
			changes: [
				{explanation: 'Y-CARRY@x', after: {reason: '统计口径调整', words: '见说明', figures: ''}},
			],
		},
		'情况说明',
		'统计口径调整，见说明',
	],
	[
		{
			how: 'header',
			changes: [
				{header: 'unit', before: '甲局', after: '乙局'},
				{header: 'phone', after: '123'},
			],
		},
		'填报信息',
		'甲局 → 乙局；□ → 123',
	],
	[
		{
			how: 'header',
			changes: [
				{header: 'lastYear', after: {year: 2023, form: '2021', figures: {}, origin: '上年.xlsx'}},
			],
		},
		'载入上年数据',
		'上年.xlsx',
	],
	[
		{
			how: 'header',
			changes: [
				{header: 'noLastYear', after: '首年'},
				{header: 'lastYear', before: {year: 2023, form: '2021', figures: {}, origin: 'x'}},
			],
		},
		'声明无上年数据',
		'首年',
	],
	[
		{
			how: 'handedIn',
			changes: [
				{
					header: 'handedIn',
					after: [{time: '', number: 1, file: '报送.xlsx', digest: '', copy: '', revision: 1}],
				},
			],
		},
		'报送',
		'第 1 次，报送.xlsx',
	],
	[
		{
			how: 'found',
			changes: [{header: 'unconfirmed', after: [{code: 'draft.older', time: '', values: {}}]}],
		},
		'发现损坏，待确认',
		'之后的修改可能缺失',
	],
	[
		{
			how: 'confirmed',
			because: '已逐格核对',
			changes: [{header: 'unconfirmed', before: [{code: 'draft.older', time: '', values: {}}]}],
		},
		'核对确认',
		'已逐格核对',
	],
];

const steps = cases.map(([step], index) => ({
	time: `2026-01-05T09:${10 + index}:00`,
	who: '王经办',
	revision: index + 1,
	...step,
})) as Step[];

for (const [index, [, how, what]] of cases.entries())
	test(`${how}: ${what}`, (t) => {
		const past = pastOf(steps, form, 'zh')[index]!;
		t.is(say('zh', past.how.key, past.how.values), how);
		t.is(past.what, what);
		t.like(past, {revision: index + 1, who: '王经办', time: steps[index]!.time});
	});

test('the past of a cell has what changed that cell, without its name', (t) => {
	t.deepEqual(
		pastOf(steps, form, 'zh', enterprise).map(({revision, what}) => [revision, what]),
		[
			[2, '□ → 4'],
			[4, '4 → 5'],
		],
	);
	t.deepEqual(pastOf(steps, form, 'zh', 'disputes/review/upheld'), []);
});
