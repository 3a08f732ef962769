import test from 'ava';
import {type CheckContext, check} from '../../source/check/check.ts';
import type {Checked, Result} from '../../source/check/finding.ts';
import {resultKey} from '../../source/check/result-key.ts';
import {tally} from '../../source/check/tally.ts';
import {told} from '../../source/check/told.ts';
import type {Figures} from '../../source/draft/draft.ts';
import {formOf, nearlyEmpty, readReport, reportNames, written} from './read-report.ts';

const {form, rules} = formOf('2021');
const none = {must: 0, explain: 0, hint: 0, explained: 0, unchecked: 0, blanks: 0, blocks: 0};

const slip = {
	'requests/received/person': 341,
	'requests/received/enterprise': 10,
	'requests/received/total': 351,
	'requests/processed/person': 341,
	'requests/processed/enterprise': 10,
	'requests/processed/total': 351,
	'requests/partlyDisclosed/person': 314,
	'requests/partlyDisclosed/enterprise': 10,
	'requests/partlyDisclosed/total': 351,
};

const figuresOf = (change: Record<string, number | null>): Figures => nearlyEmpty(form, change);
const declared: CheckContext = {noLastYear: '首年'};

const table: ReadonlyArray<[string, Figures, CheckContext, Partial<typeof none>]> = [
	['nothing filled in a new draft', {}, declared, {explained: 1, blanks: 166}],
	['the year rules wait for one return', figuresOf({}), {}, {unchecked: 1, blocks: 1}],
	['checked as a file, nothing stops', figuresOf({}), {headless: true}, {unchecked: 1}],
	['a declared first year leaves nothing unchecked', figuresOf({}), declared, {explained: 1}],
	[
		'blanks apart, with what waits for them',
		figuresOf({...slip, 'requests/partlyDisclosed/person': 341, 'disputes/review/other': null}),
		declared,
		{explained: 1, blanks: 1},
	],
	[
		'a total that was left blank is a blank',
		figuresOf({'disputes/review/total': null}),
		declared,
		{explained: 1, blanks: 1},
	],
];

for (const [name, figures, context, counts] of table)
	test(`counts as people read: ${name}`, (t) => {
		const checked = check(form, rules, figures, context);
		t.deepEqual(tally(checked, rules), {...none, ...counts});
	});

test('one wrong figure is counted by its causes, however many results repeat it', (t) => {
	// The row, and the balance of the column and of the totals.
	const report = {...readReport('suqian-city-2024').cells, 'requests/received/total': 3000};
	const checked = check(form, rules, written(form, report), declared);
	const {findings} = told(checked, rules);
	const failing = checked.results.filter(({status}) => status === 'fail');
	const causes = failing.filter(({causedBy}) => causedBy === undefined);
	t.true(failing.length > causes.length);
	t.is(tally(checked, rules).must, causes.length);
	t.deepEqual(
		findings.map((result) => result.status),
		[...causes.map(() => 'fail'), 'explained'],
	);
});

test('what people are told of and what stops hand-in agree on every published report', (t) => {
	for (const report of reportNames().map((name) => readReport(name))) {
		if (report.form !== '2021') continue;
		const checked = check(form, rules, written(form, report.cells), {year: report.year});
		const counts = tally(checked, rules);
		const {findings, blanks} = told(checked, rules);
		t.is(findings.length, counts.must + counts.explain + counts.hint + counts.unchecked);
		t.is(counts.blanks, blanks.length);
		t.is(counts.blocks + counts.blanks > 0, checked.summary.blocks > 0, report.name);
	}
});

test('what stops hand-in is told although its cause is answered', (t) => {
	const of = (rule: string, more: Partial<Result>): Result => ({
		rule,
		at: 'requests/*/person',
		level: 'must',
		status: 'fail',
		left: 1,
		right: 2,
		difference: -1,
		cells: [],
		suspects: [],
		blocks: true,
		...more,
	});
	const cause = of('T3-BALANCE', {level: 'explain', status: 'explained', blocks: false});
	const repeat = of('T3-PROCESSED', {causedBy: resultKey(cause)});
	const checked: Checked = {
		totals: new Map(),
		results: [repeat, cause],
		summary: {pass: 0, fail: 1, explained: 1, unchecked: 0, blocks: 1},
		blanks: [],
	};
	t.deepEqual(told(checked, rules).findings, [repeat, cause]);
	t.deepEqual(tally(checked, rules), {...none, must: 1, explained: 1, blocks: 1});
});
