import test from 'ava';
import {type CheckContext, check} from '../../source/check/check.ts';
import type {Checked} from '../../source/check/finding.ts';
import {neededLastYear} from '../../source/check/needed-last-year.ts';
import {explainedFigures, resultKey} from '../../source/check/result-key.ts';
import type {LastYear} from '../../source/draft/draft.ts';
import {formOf, nearlyEmpty, readReport, written} from './read-report.ts';

type Cells = Record<string, number | null>;

const {form, rules} = formOf('2021');
const old = formOf('2019');

function lastOf(cells: Cells, year = 2023): LastYear {
	return {year, form: '2021', figures: nearlyEmpty(form, cells), origin: 'test'};
}

function checked(cells: Cells, last: Cells | undefined, more: CheckContext = {}): Checked {
	const lastYear = last && lastOf(last);
	return check(form, rules, nearlyEmpty(form, cells), {year: 2024, lastYear, ...more});
}

const keys = ({results}: Checked, status = 'fail') =>
	results.filter((one) => one.status === status).map(resultKey);

const one = ({results}: Checked, key: string) =>
	results.find((result) => resultKey(result) === key);

function reports(name: string, lastName: string, more: CheckContext = {}): Checked {
	const report = readReport(name);
	const last = readReport(lastName);
	const lastForm = formOf(last.form).form;
	return check(form, rules, written(form, report.cells), {
		year: report.year,
		lastYear: {
			year: last.year,
			form: last.form,
			figures: written(lastForm, last.cells),
			origin: lastName,
		},
		lastForm,
		...more,
	});
}

test('宿迁 2024 follows from 宿迁 2023: nothing to mend, nothing to explain, nothing left unchecked', (t) => {
	const result = reports('suqian-city-2024', 'suqian-city-2023');
	t.deepEqual(
		keys(result),
		['X-REVIEW-FIRST@disputes/direct/total'],
		'a hint that the law asks for',
	);
	t.deepEqual(keys(result, 'unchecked'), []);
	t.is(result.summary.blocks, 0);
});

test('the carry-over is compared column by column, and the 总计 column repeats its column', (t) => {
	const result = checked(
		{'requests/carriedOver/person': 103, 'requests/carriedForward/person': 103},
		{'requests/carriedForward/person': 77},
	);
	const person = one(result, 'Y-CARRY@requests/carriedOver/person');
	t.like(person, {
		status: 'fail',
		level: 'explain',
		left: 103,
		right: 77,
		difference: 26,
		blocks: true,
	});
	t.is(
		one(result, 'Y-CARRY@requests/carriedOver/total')?.causedBy,
		'Y-CARRY@requests/carriedOver/person',
	);
	t.deepEqual(person?.cells, [
		{address: 'requests/carriedOver/person', value: 103},
		{address: 'requests/carriedForward/person', value: 77, last: true},
	]);
});

const table: ReadonlyArray<[string, Cells, Cells, string[]]> = [
	[
		'a stock of regulations that does not follow must be mended',
		{'disclosure/regulations/inForce': 3},
		{'disclosure/regulations/inForce': 2},
		['Y-STOCK-REGULATIONS@disclosure/regulations/inForce'],
	],
	[
		'a stock of normative documents that does not follow is explained (淮安 66 to 372)',
		{'disclosure/normativeDocuments/inForce': 372},
		{'disclosure/normativeDocuments/inForce': 66},
		['Y-STOCK-DOCUMENTS@disclosure/normativeDocuments/inForce'],
	],
	[
		'licences from 550 to 9487 jump (洪泽)',
		{'disclosure/licences/decisions': 9487},
		{'disclosure/licences/decisions': 550},
		['Y-JUMP@disclosure/licences/decisions'],
	],
	[
		'from 2 to 9 is no jump: small numbers move',
		{'disclosure/licences/decisions': 9},
		{'disclosure/licences/decisions': 2},
		[],
	],
	[
		'a fall to a tenth is looked at',
		{'disclosure/penalties/decisions': 90},
		{'disclosure/penalties/decisions': 900},
		['Y-JUMP@disclosure/penalties/decisions'],
	],
	[
		'a fall to a third is not',
		{'disclosure/penalties/decisions': 300},
		{'disclosure/penalties/decisions': 900},
		[],
	],
	[
		'three times last year is a jump, a little less is not',
		{'disclosure/penalties/decisions': 900, 'disclosure/coercion/decisions': 899},
		{'disclosure/penalties/decisions': 300, 'disclosure/coercion/decisions': 300},
		['Y-JUMP@disclosure/penalties/decisions'],
	],
	[
		'three times a decimal is three times, to the last place',
		{'disclosure/fees/amount': 300.3},
		{'disclosure/fees/amount': 100.1},
		['Y-JUMP@disclosure/fees/amount'],
	],
	[
		'a table as last year with figures in it is looked at',
		{
			'disclosure/licences/decisions': 12,
			'disclosure/penalties/decisions': 3,
			'disclosure/coercion/decisions': 1,
		},
		{
			'disclosure/licences/decisions': 12,
			'disclosure/penalties/decisions': 3,
			'disclosure/coercion/decisions': 1,
		},
		['Y-SAME@disclosure/*/*'],
	],
	[
		'one figure that stayed is no copied table',
		{'disclosure/licences/decisions': 12},
		{'disclosure/licences/decisions': 12},
		[],
	],
	[
		'more repealed than there could be only repeats the stock that does not follow',
		{'disclosure/normativeDocuments/repealed': 9},
		{'disclosure/normativeDocuments/inForce': 4},
		[
			'Y-STOCK-DOCUMENTS@disclosure/normativeDocuments/inForce',
			'X-STOCK@disclosure/normativeDocuments/repealed',
		],
	],
	[
		'cases without any application this year or last',
		{'disputes/direct/upheld': 1},
		{},
		['X-DISPUTES@disputes/*/*', 'X-REVIEW-FIRST@disputes/direct/total'],
	],
	[
		'a lawsuit without a review is a hint since 2024, however it ended',
		{'disputes/direct/pending': 1, 'requests/received/person': 1, 'requests/disclosed/person': 1},
		{},
		['X-REVIEW-FIRST@disputes/direct/total'],
	],
	[
		'a lawsuit after a review is as the law asks',
		{
			'disputes/afterReview/other': 1,
			'requests/received/person': 1,
			'requests/disclosed/person': 1,
		},
		{},
		[],
	],
	[
		'fewer cases than were pending is only a hint',
		{},
		{'disputes/direct/pending': 2},
		['Y-PENDING@disputes/direct/total'],
	],
];

for (const [title, cells, last, expected] of table)
	test(title, (t) => {
		t.deepEqual(keys(checked(cells, last)), expected);
	});

test('a rule of some years says nothing of others, and of a return whose year nobody knows', (t) => {
	const figures = nearlyEmpty(form, {'disputes/direct/upheld': 1});
	for (const [year, speaks] of [
		[2021, false],
		[2023, false],
		[2024, true],
		[2031, true],
		[undefined, false],
	] as const) {
		const {results} = check(form, rules, figures, {year});
		t.is(
			results.some(({rule}) => rule === 'X-REVIEW-FIRST'),
			speaks,
			String(year),
		);
	}
});

test('元 typed for 万元 is one finding with the amount that would mend it', (t) => {
	const result = checked({'disclosure/fees/amount': 727012578}, {'disclosure/fees/amount': 68000});
	const yuan = one(result, 'Y-YUAN@disclosure/fees/amount');
	t.deepEqual(yuan?.suspects, [
		{
			address: 'disclosure/fees/amount',
			from: 727012578,
			to: 72701.2578,
			why: 'unit',
			heals: ['Y-YUAN@disclosure/fees/amount'],
		},
	]);
	t.is(one(result, 'Y-JUMP@disclosure/fees/amount')?.causedBy, 'Y-YUAN@disclosure/fees/amount');
});

test('without a last year every year rule is counted, and waits for one thing', (t) => {
	const draft = checked({}, undefined);
	const waiting = draft.results.filter(({status}) => status === 'unchecked');
	t.true(waiting.length > 10);
	t.true(waiting.every(({reason}) => reason === 'noLastYear'));
	const causes = waiting.filter(({causedBy}) => causedBy === undefined);
	t.deepEqual(causes.map(resultKey), ['Y-FIRST@*/*/*']);
	t.true(causes[0]?.blocks);
	t.true(draft.summary.blocks > 0);

	const headless = checked({}, undefined, {headless: true});
	t.is(headless.summary.unchecked, waiting.length);
	t.is(headless.summary.blocks, 0);

	const declared = checked({}, undefined, {noLastYear: '新设机构'});
	t.is(declared.summary.blocks, 0);
	t.like(one(declared, 'Y-FIRST@*/*/*'), {
		status: 'explained',
		explanation: {reason: '新设机构', words: ''},
	});
});

test('the 7 + 2 figures that must be followed from are enough, where nothing else of last year can be had', (t) => {
	const needed = neededLastYear(form, rules);
	t.is(needed.length, 9);
	const figures = Object.fromEntries(
		needed.map((address) => [
			address,
			address.endsWith('/total') ? {value: null, stated: 0} : {value: 0},
		]),
	);
	const some = (all: typeof figures) =>
		check(form, rules, nearlyEmpty(form, {'disclosure/licences/decisions': 7}), {
			year: 2024,
			lastYear: {year: 2023, form: '2021', figures: all, origin: 'typed'},
		});
	const enough = some(figures);
	t.is(enough.summary.blocks, 0);
	const unchecked = enough.results.filter(({status}) => status === 'unchecked');
	t.true(unchecked.length > 5, 'what it leaves open is counted');
	t.deepEqual(unchecked.filter(({causedBy}) => !causedBy).map(resultKey), ['Y-FIRST@*/*/*']);

	const {'disclosure/regulations/inForce': _, ...fewer} = figures;
	t.like(one(some(fewer), 'Y-STOCK-REGULATIONS@disclosure/regulations/inForce'), {
		status: 'unchecked',
		blocks: true,
	});
});

test('a last year that is not the year before, or of an unknown form, is not compared and blocks', (t) => {
	for (const lastYear of [lastOf({}, 2020), {...lastOf({}), form: '1999'}]) {
		const result = check(form, rules, nearlyEmpty(form, {}), {year: 2024, lastYear});
		t.like(one(result, 'Y-CARRY@requests/carriedOver/person'), {
			status: 'unchecked',
			reason: 'notComparable',
			blocks: true,
		});
	}
});

test('across the change of forms only what means the same is compared, and the rest stops nothing', (t) => {
	const zeros = nearlyEmpty(old.form, {
		'requests/carriedForward/person': 3,
		'disclosure/licences/decisions': 5,
	});
	const lastYear = {year: 2020, form: '2019', figures: zeros, origin: 'test'};
	const result = check(form, rules, nearlyEmpty(form, {}), {
		year: 2021,
		lastYear,
		lastForm: old.form,
	});
	const at = (key: string) => one(result, key);
	t.like(at('Y-CARRY@requests/carriedOver/person'), {status: 'fail', left: 0, right: 3});
	t.is(at('Y-PENDING@disputes/review/total')?.status, 'pass');
	for (const key of [
		'Y-STOCK-REGULATIONS@disclosure/regulations/inForce',
		'Y-STOCK-DOCUMENTS@disclosure/normativeDocuments/inForce',
		'Y-JUMP@disclosure/licences/decisions',
		'Y-JUMP@disclosure/fees/amount',
	])
		t.like(at(key), {status: 'unchecked', reason: 'notComparable', blocks: false}, key);
	const open = result.results.filter(({status}) => status === 'unchecked');
	t.is(open.filter(({causedBy}) => !causedBy).length, 1, 'the change of forms is said once');
});

test('文登住建局 2019 took items for decisions, and the old form says so', (t) => {
	const cells = {
		'disclosure/licences/itemsLastYear': 716,
		'disclosure/licences/change': -417,
		'disclosure/licences/decisions': 298,
		'disclosure/penalties/itemsLastYear': 3,
		'disclosure/penalties/change': 6,
		'disclosure/penalties/decisions': 9,
	};
	const result = check(old.form, old.rules, nearlyEmpty(old.form, cells), {headless: true});
	t.deepEqual(keys(result), [
		'T2-ITEMS@disclosure/licences/decisions',
		'T2-ITEMS@disclosure/penalties/decisions',
	]);
	t.is(result.summary.blocks, 0);
});

test('an explanation holds for its figures: another figure, of last year too, and it lapses; undone, it returns', (t) => {
	const now = {'requests/carriedOver/person': 103, 'requests/carriedForward/person': 103};
	const before = {'requests/carriedForward/person': 77};
	const key = 'Y-CARRY@requests/carriedOver/person';
	const figures = explainedFigures(one(checked(now, before), key)!);
	t.is(figures, `${key}|requests/carriedOver/person=103|last/requests/carriedForward/person=77`);
	const explanations = {[key]: {reason: '上年公布数有误', words: '见更正公告', figures}};
	const status = (cells: Cells, last: Cells) =>
		one(checked(cells, last, {explanations}), key)?.status;
	t.is(status(now, before), 'explained');
	t.is(status({...now, 'requests/carriedOver/person': 104}, before), 'fail');
	t.is(status(now, {'requests/carriedForward/person': 78}), 'fail');
	t.is(status(now, before), 'explained');

	const explained = checked(now, before, {explanations});
	t.is(explained.summary.blocks, 0, 'the 总计 column that repeats it is answered as well');
	t.is(explained.summary.explained, 2);
});

test('what must be mended cannot be explained away', (t) => {
	const cells = {'requests/received/person': 1};
	const key = 'T3-BALANCE@requests/*/person';
	const figures = explainedFigures(one(checked(cells, {}), key)!);
	const explanations = {[key]: {reason: '其他', words: '', figures}};
	t.like(one(checked(cells, {}, {explanations}), key), {status: 'fail', blocks: true});
});

test('a rule on trial speaks and never blocks; one that is off is silent', (t) => {
	const cells = {'requests/received/person': 1};
	const staged = (stage: 'trial' | 'off') =>
		check(
			form,
			rules.map((rule) => ({...rule, stage})),
			nearlyEmpty(form, cells),
		);
	t.true(staged('trial').summary.fail > 0);
	t.is(staged('trial').summary.blocks, 0);
	t.deepEqual(staged('off').results, []);
});

test('results are read by what is open, then level, then size, then place', (t) => {
	const result = checked(
		{
			'requests/received/person': 2,
			'requests/received/enterprise': 9,
			'disclosure/licences/decisions': 9487,
			'requests/disclosed/nonprofit': -3,
		},
		{'disclosure/licences/decisions': 550},
	);
	t.deepEqual(keys(result), [
		'T3-BALANCE@requests/*/enterprise',
		'T3-BALANCE@requests/*/nonprofit',
		'T3-BALANCE@requests/*/person',
		'ALL-RANGE@requests/disclosed/nonprofit',
		'T3-BALANCE@requests/*/total',
		'Y-JUMP@disclosure/licences/decisions',
	]);
	const first = result.results.findIndex(({status}) => status === 'pass');
	t.true(result.results.slice(first).every(({status}) => status === 'pass'));
});
