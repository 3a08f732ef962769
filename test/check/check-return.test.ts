import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import fc from 'fast-check';
import {checkReturn} from '../../source/check/check-return.ts';
import type {Doubts} from '../../source/check/count-blocks.ts';
import {effectOf} from '../../source/check/effect-of.ts';
import {type Draft, emptyDraft, type Header} from '../../source/draft/draft.ts';
import {apply, inverse, type Transaction} from '../../source/draft/transaction.ts';
import {Failure} from '../../source/failure.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {formOf, nearlyEmpty, readReport, written} from './read-report.ts';

const books = loadForms();
const {form} = formOf('2021');
const full = written(form, readReport('suqian-city-2024').cells);

const draftOf = (figures: Draft['figures'], header: Partial<Header> = {}): Draft => ({
	...emptyDraft('one', '2021', {unit: '甲局', year: 2024, ...header}),
	figures,
});

test('only checkReturn calls the check', (t) => {
	const source = fileURLToPath(new URL('../../source', import.meta.url));
	const callers = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter(
		(name) =>
			/\.tsx?$/.test(name) &&
			/import \{[^}]*\bcheck\b[^}]*\} from '[^']*\/check\.ts'/.test(
				readFileSync(path.join(source, name), 'utf8'),
			),
	);
	t.deepEqual(callers, [path.join('check', 'check-return.ts')]);
});

test('a draft is checked with the last year and the declaration it holds', (t) => {
	const lastYear = {
		year: 2023,
		form: '2021',
		figures: written(form, readReport('suqian-city-2023').cells),
		origin: '上年.xlsx',
	};
	t.is(checkReturn(books, draftOf(full)).summary.blocks, 1);
	t.is(checkReturn(books, draftOf(full), {headless: true}).summary.blocks, 0);
	t.is(checkReturn(books, draftOf(full, {noLastYear: '首年'})).summary.blocks, 0);
	const compared = checkReturn(books, draftOf(full, {lastYear}));
	t.deepEqual(compared.results, checkReturn(books, draftOf(full), {lastYear}).results);
	t.is(compared.summary.unchecked, 0);
});

test('a form that is not there is refused', (t) => {
	const error = t.throws(() => checkReturn(books, {form: '1999', figures: {}}), {
		instanceOf: Failure,
	});
	t.is(error?.code, 'form.unknown');
});

const clean = nearlyEmpty(form, {});
const named = {address: 'disputes/review/other', source: '四!C5', text: '约3'};
const blank = nearlyEmpty(form, {'disputes/review/other': null});
const inTheWay: Array<[title: string, figures: Draft['figures'], doubts: Doubts, blocks: number]> =
	[
		['nothing', clean, {}, 0],
		['a blank cell', blank, {}, 1],
		['all cells blank', {}, {}, 166],
		['a text where a figure should be, once', blank, {faults: [named]}, 1],
		[
			'the same text at a place that is not known',
			clean,
			{faults: [{...named, address: undefined}]},
			1,
		],
		['two questions', clean, {ambiguous: [{}, {}]}, 2],
		['a note that blocks, and one that does not', clean, {notes: [{blocks: true}, {}]}, 1],
		[
			'a wrong figure, by its cause, beside a question',
			nearlyEmpty(form, {'requests/received/person': 1, 'requests/received/total': 1}),
			{ambiguous: [{}]},
			2,
		],
	];

for (const [title, figures, doubts, blocks] of inTheWay)
	test(`what stops hand-in is counted once each: ${title}`, (t) => {
		const checked = checkReturn(books, draftOf(figures, {noLastYear: '首年'}), {doubts});
		t.is(checked.summary.blocks, blocks);
		if (blocks === 0) t.true(checked.results.every((result) => !result.blocks));
	});

const addresses = form.cells.map(({address}) => address);
const someFigures = fc.dictionary(
	fc.constantFrom(...addresses),
	fc.oneof(fc.constant(null), fc.integer({min: 0, max: 20})),
	{maxKeys: 8, noNullPrototype: true},
);

test('whatever the figures: something is counted as in the way exactly when a result blocks', (t) => {
	fc.assert(
		fc.property(someFigures, (cells) => {
			const draft = draftOf(nearlyEmpty(form, cells), {noLastYear: '首年'});
			const {results, summary} = checkReturn(books, draft);
			return summary.blocks > 0 === results.some((result) => result.blocks);
		}),
		{numRuns: 60},
	);
	t.pass();
});

test('what a change breaks, taking it back heals, and the other way round', (t) => {
	fc.assert(
		fc.property(someFigures, someFigures, (before, after) => {
			const draft = draftOf(nearlyEmpty(form, before));
			const wanted = nearlyEmpty(form, {...before, ...after});
			const changes = addresses.flatMap((address) =>
				(['value', 'stated'] as const).flatMap((field) => {
					const [was, is] = [draft.figures[address]?.[field], wanted[address]?.[field]];
					return was === is ? [] : [{address, field, before: was, after: is} as const];
				}),
			);
			const transaction: Transaction = {how: 'imported', changes, time: ''};
			const there = effectOf(books, draft, transaction);
			const back = effectOf(books, apply(draft, transaction), {
				...transaction,
				changes: inverse(changes),
			});
			t.deepEqual(back.broken, there.healed);
			t.deepEqual(back.healed, there.broken);
			t.is(there.after.tally.must - there.before.tally.must, levelIn(there, 'must'));
		}),
		{numRuns: 40},
	);
});

function levelIn({broken, healed}: ReturnType<typeof effectOf>, level: string): number {
	const of = (results: typeof broken) => results.filter((one) => one.level === level).length;
	return of(broken) - of(healed);
}
