import test from 'ava';
import fc from 'fast-check';
import {acceptSuspects} from '../../source/check/accept-suspects.ts';
import {check} from '../../source/check/check.ts';
import type {Checked, Suspect} from '../../source/check/finding.ts';
import {typingSlip} from '../../source/check/locate/typing-slip.ts';
import {resultKey} from '../../source/check/result-key.ts';
import {alternatives, soleSuspects} from '../../source/check/sole-suspects.ts';
import {emptyDraft, type Figures} from '../../source/draft/draft.ts';
import {apply} from '../../source/draft/transaction.ts';
import {cleanReports, quantile, score} from '../bench/locate.ts';
import {seeded, withSlips, writtenAt} from '../bench/seeded-errors.ts';
import {formOf, nearlyEmpty, readReport, written} from './read-report.ts';

const {form, rules} = formOf('2021');
const suqian = written(form, readReport('suqian-city-2024').cells);

function located(figures: Figures): Checked {
	return check(form, rules, figures, {headless: true, locate: true});
}

function finding({results}: Checked, rule: string, at: string) {
	return results.find((one) => one.rule === rule && one.at === at);
}

const failing = ({results}: Checked) => results.filter(({status}) => status === 'fail');

/** Entries only, as a clerk types them: every total is computed. */
function entriesOnly(figures: Figures): Figures {
	return Object.fromEntries(
		Object.entries(figures).filter(([address]) => form.cell.get(address)?.kind === 'entry'),
	);
}

for (const name of cleanReports) {
	test(`${name}: one typing error is always found and named, of two the true pair is listed, nothing wrong is unique`, (t) => {
		const one = score(name, 1, 300, 7);
		t.is(one.detected, 300);
		t.is(one.named, 300);
		t.is(one.wrongUnique, 0);
		const two = score(name, 2, 400, 11);
		t.is(two.detected, 400);
		t.true(two.listed >= 396);
		t.is(two.wrongUnique, 0);
		t.true(quantile(two.marked, 0.5) <= 2);
	});
}

test('two errors that cancel or match in a row or a column are listed, and no wrong pair is given as unique', (t) => {
	const cells = form.cells.filter(({section}) => section === 'requests');
	const random = seeded(3);
	for (let tries = 0; tries < 600; tries++) {
		const one = cells[Math.floor(random() * cells.length)]!;
		const near = cells.filter(
			(cell) => cell !== one && (cell.row === one.row || cell.column === one.column),
		);
		const far = cells.filter((cell) => cell.row !== one.row && cell.column !== one.column);
		const pool = random() < 0.7 ? near : far;
		const two = pool[Math.floor(random() * pool.length)]!;
		const step = Math.ceil(random() * 3);
		const sign = random() < 0.5 ? 1 : -1;
		const slips = [
			[one, step],
			[two, step * sign],
		].map(([cell, by]) => {
			const {address} = cell as typeof one;
			const meant = writtenAt(form, suqian, address);
			return {address, meant, typed: meant + (by as number)};
		});
		if (slips.some(({typed}) => typed < 0)) continue;
		const checked = located(withSlips(form, suqian, slips));
		const isTrue = ({address, to}: Suspect) =>
			slips.some((slip) => slip.address === address && slip.meant === to);
		const named = new Set(
			failing(checked)
				.flatMap(({suspects}) => alternatives(suspects))
				.filter((way) => way.every(isTrue))
				.flat()
				.map(({address}) => address),
		);
		t.is(named.size, 2, JSON.stringify(slips));
		for (const result of failing(checked)) t.true(soleSuspects(result).every(isTrue));
	}
});

test('a figure that was accepted keeps its remark, but no longer claims to stand in the workbook', (t) => {
	const address = 'requests/disclosed/person';
	const figures = {[address]: {value: 426, remark: '含补正', source: '年报.xlsx|三!D9'}};
	const draft = {...emptyDraft('one', '2021', {unit: '', year: 2024}), figures};
	const suspect: Suspect = {address, from: 426, to: 462, why: 'swapped', heals: []};
	const changes = acceptSuspects(form, figures, [suspect]);
	const after = apply(draft, {how: 'accepted', changes, time: ''});
	t.like(after.figures[address], {value: 462, remark: '含补正', source: undefined});
});

test('a formula that gave the sum of its cells follows the cell that is accepted', (t) => {
	const address = 'requests/declined.publication/research';
	const total = 'requests/processed/research';
	const others = Object.fromEntries(
		form.relations.find((one) => one.total === total)!.addends.map((one) => [one, {value: 0}]),
	);
	const figures = {
		...others,
		[address]: {value: 11},
		[total]: {value: null, stated: 11, formula: true as const},
	};
	const suspect: Suspect = {address, from: 11, to: 0, why: 'figure', heals: []};
	const changes = acceptSuspects(form, figures, [suspect]);
	t.deepEqual(
		changes.filter((one) => one.address === total).map(({field, after}) => [field, after]),
		[
			['stated', undefined],
			['formula', undefined],
		],
	);
});

test('accepting what is named heals every finding and breaks none', (t) => {
	fc.assert(
		fc.property(fc.integer({min: 0, max: 174}), fc.integer({min: 1, max: 9999}), (index, by) => {
			const {address} = form.cells.filter(({section}) => section === 'requests')[index]!;
			const meant = writtenAt(form, suqian, address);
			const figures = withSlips(form, suqian, [{address, meant, typed: meant + by}]);
			const [first] = failing(located(figures));
			const changes = acceptSuspects(form, figures, soleSuspects(first!));
			const draft = {
				id: 'x',
				form: '2021',
				header: {unit: 'x', year: 2024},
				figures,
				explanations: {},
				paragraphs: {},
				revision: 0,
			};
			const after = apply(draft, {how: 'accepted', changes, time: ''});
			const accepted = soleSuspects(first!).map((suspect) => suspect.address);
			t.true(accepted.every((one) => after.figures[one]?.inferred === 'open'));
			const plain = Object.entries(after.figures).map(([one, {inferred: _, ...entry}]) => [
				one,
				entry,
			]);
			t.deepEqual(Object.fromEntries(plain), suqian);
			t.is(failing(located(after.figures)).length, 0);
		}),
		{numRuns: 60, seed: 5},
	);
});

test('one wrong cell is one finding: the row names it, its other sums are caused by it', (t) => {
	const checked = located({...suqian, 'requests/partlyDisclosed/person': {value: 426}});
	const row = finding(checked, 'T3-ROW', 'requests/partlyDisclosed/*');
	t.deepEqual(row?.suspects, [
		{
			address: 'requests/partlyDisclosed/person',
			from: 426,
			to: 462,
			why: 'swapped',
			heals: ['T3-ROW@requests/partlyDisclosed/*', 'T3-PROCESSED@requests/*/person'],
		},
	]);
	t.is(row?.causedBy, undefined);
	t.deepEqual(
		failing(checked)
			.filter(({causedBy}) => causedBy)
			.map((one) => [resultKey(one), one.causedBy]),
		[['T3-PROCESSED@requests/*/person', 'T3-ROW@requests/partlyDisclosed/*']],
	);
});

test('洋河: equal and opposite columns are one application under the wrong applicant type, and both ways are listed', (t) => {
	const {cells} = readReport('yanghe-newarea-2025');
	const checked = located(written(form, cells));
	const person = finding(checked, 'T3-BALANCE', 'requests/*/person');
	t.deepEqual(
		alternatives(person?.suspects ?? []).map((way) =>
			way.map(({address, from, to, why}) => [address, from, to, why]),
		),
		[
			[
				['requests/received/person', 60, 61, 'offset'],
				['requests/received/otherOrganisation', 1, 0, 'offset'],
			],
			[
				['requests/processed/person', 61, 60, 'offset'],
				['requests/processed/otherOrganisation', 0, 1, 'offset'],
			],
		],
	);
	t.deepEqual(soleSuspects(person!), []);
	const other = finding(checked, 'T3-BALANCE', 'requests/*/otherOrganisation');
	t.is(other?.causedBy, 'T3-BALANCE@requests/*/person');
});

test('the offsetting pair is recognised as well where the totals are computed', (t) => {
	const figures = nearlyEmpty(form, {
		'requests/received/person': 60,
		'requests/received/otherOrganisation': 1,
		'requests/disclosed/person': 61,
	});
	const result = finding(located(figures), 'T3-BALANCE', 'requests/*/person');
	const ways = alternatives(result?.suspects ?? []);
	t.is(ways.length, 2);
	t.true(ways.every((way) => way.length === 2 && way.every(({why}) => why === 'offset')));
});

test('with computed totals only the column is known, and nothing is given as unique', (t) => {
	const wrong = {...suqian, 'requests/disclosed/person': {value: 1418}};
	const result = finding(located(entriesOnly(wrong)), 'T3-BALANCE', 'requests/*/person');
	t.is(result?.only, 'column');
	t.deepEqual(soleSuspects(result!), []);
	t.deepEqual(failing(located(entriesOnly(wrong))).filter(({causedBy}) => !causedBy).length, 1);
});

test('totals that are formulas follow their addends and prove nothing', (t) => {
	const wrong = nearlyEmpty(form, {'requests/received/person': 10, 'requests/disclosed/person': 9});
	const formulas = Object.fromEntries(
		[...located(wrong).totals].map(([address, {computed}]) => [
			address,
			{value: null, stated: computed, formula: true as const},
		]),
	);
	const result = finding(located({...wrong, ...formulas}), 'T3-BALANCE', 'requests/*/person');
	t.is(result?.status, 'fail');
	t.is(result?.only, 'column');
	t.deepEqual(soleSuspects(result!), []);
});

test('table 四: each candidate is listed, the total first when it was left at 0', (t) => {
	const figures = nearlyEmpty(form, {
		'disputes/review/upheld': 7,
		'disputes/review/pending': 4,
		'disputes/review/total': 0,
	});
	const result = finding(located(figures), 'T4-TOTAL', 'disputes/review/*');
	t.deepEqual(
		result?.suspects.map(({address, from, to}) => [address, from, to]),
		[['disputes/review/total', 0, 11]],
		'no cell can be less than 0',
	);
	const off = nearlyEmpty(form, {
		'disputes/direct/upheld': 12,
		'disputes/direct/corrected': 3,
		'disputes/direct/total': 24,
	});
	const listed = finding(located(off), 'T4-TOTAL', 'disputes/direct/*');
	t.is(listed?.suspects.length, 5);
	t.deepEqual(soleSuspects(listed!), []);
});

test('three wrong cells apart are named one by one', (t) => {
	const slips = [
		['requests/received/person', 3440, 3404],
		['requests/disclosed/enterprise', 21, 12],
		['requests/unable.notHeld/legalService', 0, 5],
	].map(([address, meant, typed]) => ({address, meant, typed}) as never);
	const checked = located(withSlips(form, suqian, slips));
	const roots = failing(checked).filter(({causedBy}) => !causedBy);
	t.is(roots.length, 3);
	t.true(roots.every((one) => soleSuspects(one).length === 1));
});

test('a cell that holds no number is told by its sums; a blank as well, unless it would be 0', (t) => {
	const address = 'requests/partlyDisclosed/person';
	const {[address]: _, ...rest} = suqian;
	const faults = [{address, source: '三!D7', text: '四六二'}];
	const garbled = check(form, rules, rest, {headless: true, locate: true, faults});
	const sums = ['T3-ROW@requests/partlyDisclosed/*', 'T3-PROCESSED@requests/*/person'];
	t.deepEqual(finding(garbled, 'ALL-RANGE', address)?.suspects, [
		{address, from: null, to: 462, why: 'figure', heals: [`ALL-RANGE@${address}`, ...sums]},
	]);
	t.like(finding(located(rest), 'ALL-FILLED', address)?.suspects[0], {from: null, to: 462});
	const zero = 'requests/partlyDisclosed/research';
	const {[zero]: __, ...without} = suqian;
	t.deepEqual(finding(located(without), 'ALL-FILLED', zero)?.suspects, []);
	const {[address]: ___, ...computed} = entriesOnly(suqian);
	t.deepEqual(finding(located(computed), 'ALL-FILLED', address)?.suspects, []);
	const twoBlanks = {...rest, 'requests/partlyDisclosed/enterprise': {value: null}};
	t.deepEqual(finding(located(twoBlanks), 'ALL-FILLED', address)?.suspects, []);
});

const lastYear = {
	year: 2023,
	form: '2021',
	origin: 'test',
	figures: written(form, readReport('suqian-city-2023').cells),
};

test('a carry-over that was mistyped is one finding, mended by what last year says', (t) => {
	const wrong = {...suqian, 'requests/carriedOver/person': {value: 181}};
	const {results} = check(form, rules, wrong, {lastYear, locate: true});
	const open = results.filter(({status}) => status === 'fail');
	t.deepEqual(open.filter(({causedBy}) => !causedBy).map(resultKey), [
		'T3-ROW@requests/carriedOver/*',
	]);
	t.true(open.map(resultKey).includes('Y-CARRY@requests/carriedOver/person'));
	t.like(soleSuspects(open[0]!)[0], {
		address: 'requests/carriedOver/person',
		to: 118,
		why: 'lastYear',
	});
});

test('with computed totals, last year tells which cell of the column it is', (t) => {
	const wrong = {...entriesOnly(suqian), 'requests/carriedOver/person': {value: 181}};
	const {results} = check(form, rules, wrong, {lastYear, locate: true});
	const result = results.find((one) => resultKey(one) === 'T3-BALANCE@requests/*/person');
	t.deepEqual(
		result?.suspects.map(({address, to, why}) => [address, to, why]),
		[['requests/carriedOver/person', 118, 'lastYear']],
	);
});

for (const [written, meant, beside, why] of [
	[314, 341, [], 'swapped'],
	[3057, 3075, [], 'swapped'],
	[12, 120, [], 'tenfold'],
	[120, 12, [], 'tenfold'],
	[97, 8, [3, 97], 'neighbour'],
	[9, 7, [9], 'digit'],
	[118, 113, [], 'digit'],
	[1408, 148, [], 'doubled'],
	[140, 1408, [], 'missing'],
	[5, 77, [], 'figure'],
	[0, 10, [], 'missing'],
] as const) {
	test(`${written} for ${meant} is told as ${why}`, (t) => {
		t.is(typingSlip(written, meant, beside).why, why);
	});
}
