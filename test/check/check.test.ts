import test from 'ava';
import {check} from '../../source/check/check.ts';
import {exampleText} from '../../source/check/example-text.ts';
import type {Checked, Result} from '../../source/check/finding.ts';
import {resultKey} from '../../source/check/result-key.ts';
import type {Rule} from '../../source/check/rule.ts';
import {totals} from '../../source/check/totals.ts';
import type {LastYear} from '../../source/draft/draft.ts';
import {exactSum} from '../../source/form/exact.ts';
import {formOf, nearlyEmpty, readReport, reportNames, written} from './read-report.ts';

function checkReport(name: string): Checked {
	const report = readReport(name);
	const {form, rules} = formOf(report.form);
	return check(form, rules, written(form, report.cells), {headless: true, year: report.year});
}

const failing = ({results}: Checked, rule?: string) =>
	results.filter((one) => one.status === 'fail' && (!rule || one.rule === rule));

for (const name of [
	'suqian-city-2023',
	'suqian-city-2024',
	'shuyang-county-2025',
	'hangzhou-style-2025',
]) {
	test(`${name} is clean`, (t) => {
		const checked = checkReport(name);
		t.deepEqual(
			failing(checked)
				.filter(({level}) => level !== 'hint')
				.map(resultKey),
			[],
		);
		t.is(checked.summary.blocks, 0);
		t.is(checked.blanks.length, 0);
		t.true(checked.summary.unchecked > 0, 'the year rules are counted');
	});
}

test('洋河新区 2025 does not balance for 自然人 and 其他, and the rest of its columns do', (t) => {
	const checked = checkReport('yanghe-newarea-2025');
	const balance = checked.results.filter(({rule}) => rule === 'T3-BALANCE');
	t.deepEqual(
		balance
			.filter(({status}) => status === 'fail')
			.map(({at, left, right, difference, blocks}) => ({at, left, right, difference, blocks})),
		[
			{at: 'requests/*/person', left: 60, right: 61, difference: -1, blocks: true},
			{at: 'requests/*/otherOrganisation', left: 1, right: 0, difference: 1, blocks: true},
		],
	);
	t.is(balance.filter(({status}) => status === 'pass').length, 5);
	t.is(failing(checked, 'T3-ROW').length, 0);
});

test('二道区 2022: blank totals and blank entries are named, and the sums say what they wait for', (t) => {
	const checked = checkReport('changchun-erdao-zhengshou-2022');
	const blank = new Set(failing(checked, 'ALL-FILLED').map(({at}) => at));
	t.true(blank.has('requests/disclosed/total'));
	t.true(blank.has('requests/disclosed/enterprise'));
	t.false(blank.has('requests/disclosed/person'));
	const row = checked.results.find(
		({at, rule}) => rule === 'T3-ROW' && at === 'requests/disclosed/*',
	);
	t.is(row?.status, 'unchecked');
	t.is(row?.reason, 'blank');
	t.is(row?.causedBy, 'ALL-FILLED@requests/disclosed/enterprise');
});

test('every report of the fixtures is checked, and every rule of its form speaks at least once', (t) => {
	for (const name of reportNames()) {
		const report = readReport(name);
		const checked = checkReport(name);
		const spoke = new Set(checked.results.map(({rule}) => rule));
		const {year} = report;
		for (const {id, years, kind} of formOf(report.form).rules)
			t.is(spoke.has(id), kind !== 'prose' && (!years || years.from <= year), `${name} ${id}`);
		const {pass, fail, explained, unchecked} = checked.summary;
		t.is(pass + fail + explained + unchecked, checked.results.length, name);
	}
});

test('places name one finding each', (t) => {
	for (const name of reportNames()) {
		const keys = checkReport(name).results.map(resultKey);
		t.is(new Set(keys).size, keys.length, name);
	}
});

test('totals are computed from the entries, effective as stated, partial while something is blank', (t) => {
	const {form} = formOf('2021');
	const figures = nearlyEmpty(form, {
		'requests/disclosed/person': 60,
		'requests/disclosed/enterprise': 1,
		'requests/disclosed/total': 99,
		'requests/received/person': 61,
		'requests/received/research': null,
		'requests/processed/total': null,
	});
	const made = totals(form, figures);
	t.deepEqual(made.get('requests/disclosed/total'), {computed: 61, partial: 61, effective: 99});
	t.deepEqual(made.get('requests/received/total'), {computed: null, partial: 61, effective: null});
	t.deepEqual(made.get('requests/processed/person'), {computed: 60, partial: 60, effective: 60});
	t.deepEqual(made.get('requests/processed/total'), {computed: 61, partial: 61, effective: 61});
	t.deepEqual(totals(form, {}).get('disputes/review/total'), {
		computed: null,
		partial: null,
		effective: null,
	});
	t.is(made.size, form.cells.filter(({kind}) => kind === 'total').length);
});

test('sums are exact where a clerk typed fractions', (t) => {
	t.is(exactSum([0.1, 0.2]), 0.3);
	const {form} = formOf('2021');
	const figures = nearlyEmpty(form, {'disputes/review/upheld': 0.1, 'disputes/review/other': 0.2});
	t.is(totals(form, figures).get('disputes/review/total')?.computed, 0.3);
});

test('with nothing stated a sum holds by construction, with a blank stated total it is not checked', (t) => {
	const {form, rules} = formOf('2021');
	const of = (cells: Record<string, number | null>) =>
		check(form, rules, nearlyEmpty(form, cells), {headless: true}).results.find(
			(one) => one.rule === 'T3-ROW' && one.at === 'requests/received/*',
		);
	t.like(of({'requests/received/person': 3}), {status: 'pass', byConstruction: true, left: 3});
	t.like(of({'requests/received/person': 3, 'requests/received/total': 3}), {
		status: 'pass',
		byConstruction: undefined,
	});
	t.like(of({'requests/received/person': 3, 'requests/received/total': null}), {
		status: 'unchecked',
		reason: 'blank',
		blocks: true,
		causedBy: 'ALL-FILLED@requests/received/total',
	});
});

const lastYear = (cells: Record<string, number | null>, year = 2023, id = '2021'): LastYear => ({
	year,
	form: id,
	figures: nearlyEmpty(formOf(id).form, cells),
	origin: 'test',
});

test('an all-zero return of a small bureau shows nothing at all', (t) => {
	const {form, rules} = formOf('2021');
	const checked = check(form, rules, nearlyEmpty(form, {}), {year: 2024, lastYear: lastYear({})});
	t.deepEqual(checked.results.filter(({status}) => status !== 'pass').map(resultKey), []);
});

for (const id of ['2021', '2019']) {
	const {form, rules} = formOf(id);
	for (const rule of rules.map((one) => ({...one, repeats: undefined}) as Rule)) {
		const outcome = (which: 'pass' | 'fail') => {
			const {cells, last} = rule.examples[which];
			const year = rule.years?.from ?? 2021;
			const context = {
				...(last === null ? {} : {lastYear: lastYear(last ?? {}, year - 1, id), year}),
				...(rule.kind === 'prose' && {text: exampleText(rule.examples[which])}),
			};
			const {results} = check(form, [rule], nearlyEmpty(form, cells), context);
			return results;
		};

		test(`${id} ${rule.id} passes and fires by its own examples`, (t) => {
			t.true(outcome('pass').length > 0);
			t.deepEqual(
				outcome('pass').filter(({status}) => status !== 'pass'),
				[],
			);
			const fires: Result['status'] = rule.kind === 'lastYear' ? 'unchecked' : 'fail';
			t.true(outcome('fail').some(({status}) => status === fires));
		});
	}
}
