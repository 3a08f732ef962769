import test from 'ava';
import {emptyDraft} from '../../source/draft/draft.ts';
import {touchesSum} from '../../source/draft/touches-sum.ts';
import type {Change} from '../../source/draft/transaction.ts';

const summed = {rollup: '2024-1', title: '', digest: '', time: ''};
const draft = {
	...emptyDraft('a', '2021', {unit: '某区', year: 2024, summed}),
};
const address = 'requests/received/person';
const table: ReadonlyArray<[what: string, change: Change, touches: boolean]> = [
	['a figure', {address, field: 'value', before: 1, after: 2}, true],
	['a stated total', {address, field: 'stated', before: 1, after: 2}, true],
	['a text for a figure', {address, field: 'text', after: '无'}, true],
	['a remark', {address, field: 'remark', after: '其中'}, false],
	['the head', {header: 'head', after: '张三'}, false],
];

for (const [what, change, touches] of table)
	test(`${touches ? 'no' : 'any'} change of ${what} is made in tables that come from a roll-up`, (t) => {
		const transaction = {how: 'typed', changes: [change], time: ''} as const;
		t.is(touchesSum(draft, transaction), touches);
		t.false(touchesSum({...draft, header: {unit: '', year: 2024}}, transaction));
	});

test('the sum itself is renewed, and taken back with its mark', (t) => {
	const changes: Change[] = [
		{address, field: 'value', before: 1, after: 2},
		{header: 'summed', before: summed, after: undefined},
	];
	t.false(touchesSum(draft, {how: 'undo', changes, time: ''}));
});
