import test from 'ava';
import fc from 'fast-check';
import {acceptSuspects} from '../../source/check/accept-suspects.ts';
import {type CheckContext, check} from '../../source/check/check.ts';
import type {Checked, Result} from '../../source/check/finding.ts';
import {resultKey} from '../../source/check/result-key.ts';
import {soleSuspects} from '../../source/check/sole-suspects.ts';
import {type Entry, emptyDraft, type Figures} from '../../source/draft/draft.ts';
import {apply} from '../../source/draft/transaction.ts';
import {formOf, readReport, written} from './read-report.ts';

const {form, rules} = formOf('2021');
const figures = written(form, readReport('suqian-city-2024').cells);
const lastFigures = written(form, readReport('suqian-city-2023').cells);

function checked(now: Figures, last: Figures = lastFigures, more: CheckContext = {}): Checked {
	const lastYear = {year: 2023, form: '2021', figures: last, origin: 'test'};
	return check(form, rules, now, {year: 2024, lastYear, locate: true, ...more});
}

const without = (all: Figures, address: string): Figures =>
	Object.fromEntries(Object.entries(all).filter(([key]) => key !== address));

// What the law asks of lawsuits since 2024 is a hint that stands in the return from the start.
const isStanding = (one: Result) =>
	one.status === 'fail' && resultKey(one) === 'X-REVIEW-FIRST@disputes/direct/total';

const open = ({results}: Checked) =>
	results.filter(
		(one) => (one.status === 'fail' || one.status === 'unchecked') && !isStanding(one),
	);

test('the return that is mutated is clean', (t) => {
	t.deepEqual(open(checked(figures)), []);
});

test('each blanked cell is reported at its place and blocks', (t) => {
	for (const {address, kind} of form.cells) {
		const blank: Entry = kind === 'total' ? {value: null, stated: null} : {value: null};
		const result = checked({...figures, [address]: blank});
		const named = result.results.find((one) => resultKey(one) === `ALL-FILLED@${address}`);
		t.is(named?.status, 'fail', address);
		t.true(named?.blocks, address);
		t.is(result.blanks.includes(address), kind === 'entry', address);
	}
});

test('each cell that is left out is blank; a total that is left out is computed, and said to be', (t) => {
	for (const {address, kind} of form.cells) {
		const result = checked(without(figures, address));
		if (kind === 'entry') {
			t.true(
				result.results.some((one) => resultKey(one) === `ALL-FILLED@${address}` && one.blocks),
				address,
			);
		} else {
			const made = result.results.filter(({byConstruction}) => byConstruction);
			t.true(
				made.some(({cells}) => cells.at(-1)?.address === address),
				address,
			);
		}
	}
});

test('each garbled cell is reported with its text and blocks', (t) => {
	for (const {address} of form.cells) {
		const fault = {address, source: '三!D7', text: '约20件'};
		const result = checked(without(figures, address), lastFigures, {faults: [fault]});
		const named = result.results.find((one) => resultKey(one) === `ALL-RANGE@${address}`);
		t.like(named, {status: 'unchecked', reason: 'fault', blocks: true}, address);
		t.deepEqual(named?.fault, {source: '三!D7', text: '约20件'});
		const others = open(result).filter((one) => one !== named);
		t.true(
			others.every((one) => one.reason === 'fault' && one.causedBy === resultKey(named!)),
			`${address}: ${others.map((one) => `${resultKey(one)} ${one.causedBy}`).join()}`,
		);
	}
});

test('a text whose cell is not known blocks as well', (t) => {
	const result = checked(figures, lastFigures, {faults: [{source: '三!K9', text: '见附件'}]});
	t.like(open(result)[0], {rule: 'ALL-RANGE', at: '*/*/*', reason: 'fault', blocks: true});
});

test('each figure that is no quantity of its sort is reported and blocks', (t) => {
	for (const {address, kind, figure} of form.cells)
		for (const wrong of figure === 'amount' ? [-1] : [-1, 1.5]) {
			const entry: Entry = kind === 'total' ? {value: null, stated: wrong} : {value: wrong};
			const result = checked({...figures, [address]: entry});
			t.true(
				open(result).some((one) => resultKey(one) === `ALL-RANGE@${address}` && one.blocks),
				address,
			);
		}
});

test('each cell changed by one is noticed, where a sum or last year can notice it', (t) => {
	for (const {address, kind, section} of form.cells) {
		if (section === 'disclosure') continue;
		const entry = figures[address]!;
		const changed: Entry =
			kind === 'total'
				? {value: null, stated: (entry.stated ?? 0) + 1}
				: {value: (entry.value ?? 0) + 1};
		const result = checked({...figures, [address]: changed});
		t.true(
			open(result).some(({level, blocks}) => level === 'must' && blocks),
			address,
		);
	}
});

test('whatever a rule looks at, without it the rule says that it could not be checked, and blocks at its level', (t) => {
	const inputs = (result: Result) => result.cells.map(({address, last}) => ({address, last}));
	for (const {rule, at, level, cells} of checked(figures).results) {
		if (rule === 'ALL-RANGE' || rule === 'ALL-FILLED' || cells.length === 0) continue;
		for (const {address, last} of inputs({cells} as Result)) {
			const total = form.cell.get(address)?.kind === 'total';
			// Without its stated total the figure is still known, from the addends.
			if (total) continue;
			const result = last
				? checked(figures, without(lastFigures, address))
				: checked(without(figures, address));
			const there = result.results.find((one) => one.rule === rule && one.at === at);
			t.is(there?.status, 'unchecked', `${rule}@${at} without ${last ? 'last ' : ''}${address}`);
			t.is(there?.blocks, level !== 'hint', `${rule}@${at} ${address}`);
			t.is(result.summary.unchecked > 0, true);
		}
	}
});

test('without last year each year rule is unchecked, never passed', (t) => {
	const {results} = check(form, rules, figures, {year: 2024});
	for (const {id} of rules.filter(({id: one}) => one.startsWith('Y-')))
		t.false(
			results.some((one) => one.rule === id && one.status === 'pass'),
			id,
		);
});

const anyEntry = (kind: 'entry' | 'total'): fc.Arbitrary<Entry> => {
	const figure = fc.oneof(
		{weight: 6, arbitrary: fc.integer({min: 0, max: 30})},
		fc.integer({min: -3, max: 99_999_999}),
		fc.constantFrom(0.5, -1.25, null),
	);
	return kind === 'entry'
		? fc.record({value: figure})
		: fc.record({
				value: fc.constant(null),
				stated: figure,
				formula: fc.constantFrom(undefined, true),
			});
};

const anyFigures: fc.Arbitrary<Figures> = fc
	.array(
		fc
			.constantFrom(...form.cells)
			.chain(({address, kind}) => anyEntry(kind).map((entry) => [address, entry] as const)),
		{maxLength: 60},
	)
	.map((changed) => ({...figures, ...Object.fromEntries(changed)}));

test('whatever is written, the check answers, counts everything, and what it names would heal what it says', (t) => {
	fc.assert(
		fc.property(anyFigures, anyFigures, (now, last) => {
			const result = checked(now, last);
			const {pass, fail, explained, unchecked, blocks} = result.summary;
			t.is(pass + fail + explained + unchecked, result.results.length);
			t.is(blocks, result.results.filter((one) => one.blocks).length);
			const keys = new Set(result.results.map(resultKey));
			t.is(keys.size, result.results.length);
			for (const one of result.results) {
				if (one.causedBy) t.true(keys.has(one.causedBy));
				t.not(one.causedBy, resultKey(one));
				for (const {to, heals} of one.suspects) {
					t.true(to >= 0);
					for (const key of heals) t.true(keys.has(key));
				}

				const sole = soleSuspects(one);
				if (sole.length === 0 || one.rule.startsWith('Y-')) continue;
				const changes = acceptSuspects(form, now, sole);
				const mended = apply(
					{...emptyDraft('x', form.id, {unit: 'x', year: 2024}), figures: now},
					{how: 'accepted', changes, time: ''},
				).figures;
				const after = checked(mended, last).results;
				for (const key of [resultKey(one), ...sole.flatMap(({heals}) => heals)])
					t.false(
						after.some((other) => resultKey(other) === key && other.status !== 'pass'),
						key,
					);
			}
		}),
		{numRuns: 150},
	);
});
