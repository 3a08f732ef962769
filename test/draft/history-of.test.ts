import {readFileSync} from 'node:fs';
import test from 'ava';
import fc from 'fast-check';
import {carriedOver} from '../../source/check/carried-over.ts';
import {ruleBook} from '../../source/check/rule-book.ts';
import {carryOn} from '../../source/draft/carry-on.ts';
import {changesBetween} from '../../source/draft/changes-between.ts';
import {type Draft, type Entry, emptyDraft} from '../../source/draft/draft.ts';
import {historyOf} from '../../source/draft/history-of.ts';
import {apply, type Step} from '../../source/draft/transaction.ts';
import {form} from '../../source/form/form.ts';
import {formSchema} from '../../source/form/schema.ts';

const address = 'requests/received/person';

test('every value of a cell is told with when, who, how and from where', (t) => {
	const steps: Step[] = [
		{
			revision: 1,
			how: 'imported',
			time: 't1',
			who: '张三',
			from: '年报.xlsx',
			changes: [
				{address, field: 'value', before: null, after: 314},
				{address, field: 'source', after: '年报.xlsx|三!D7'},
				{address: 'requests/received/enterprise', field: 'value', before: null, after: 1},
			],
		},
		{
			revision: 2,
			how: 'typed',
			time: 't2',
			changes: [{address: 'requests/received/enterprise', field: 'value', before: 1, after: 2}],
		},
		{
			revision: 3,
			how: 'accepted',
			time: 't3',
			who: '李四',
			changes: [
				{address, field: 'value', before: 314, after: 341},
				{address, field: 'source', before: '年报.xlsx|三!D7'},
			],
		},
		{
			revision: 4,
			how: 'undo',
			of: 3,
			time: 't4',
			changes: [
				{address, field: 'source', after: '年报.xlsx|三!D7'},
				{address, field: 'value', before: 341, after: 314},
			],
		},
	];
	t.like(historyOf(steps, address), [
		{
			revision: 1,
			time: 't1',
			who: '张三',
			how: 'imported',
			from: '年报.xlsx',
			entry: {value: 314, source: '年报.xlsx|三!D7'},
		},
		{revision: 3, who: '李四', how: 'accepted', entry: {value: 341}},
		{revision: 4, how: 'undo', of: 3, entry: {value: 314, source: '年报.xlsx|三!D7'}},
	]);
	t.false('source' in (historyOf(steps, address)[1]?.entry ?? {}));
	t.deepEqual(historyOf(steps, 'fees/amount/x'), []);
});

const entry: fc.Arbitrary<Entry> = fc
	.record(
		{
			value: fc.option(fc.integer(), {nil: null}),
			remark: fc.string({minLength: 1}),
			stated: fc.option(fc.integer(), {nil: null}),
		},
		{requiredKeys: ['value']},
	)
	.filter((one) => one.value !== null || Object.keys(one).length > 1);
const draft: fc.Arbitrary<Draft> = fc
	.record({
		figures: fc.dictionary(fc.constantFrom('a/b/c', 'a/b/d', 'a/e/c'), entry),
		unit: fc.string(),
		phone: fc.option(fc.string(), {nil: undefined}),
		reason: fc.string(),
	})
	.map(({figures, unit, phone, reason}) => ({
		...emptyDraft('x', '2021', {unit, year: 2023, ...(phone !== undefined && {phone})}),
		figures: {...figures},
		explanations: {'r@a/b/c': {reason, words: '', figures: ''}},
	}));

test('the changes between two drafts make the one into the other', (t) => {
	fc.assert(
		fc.property(draft, draft, (before, after) => {
			const changes = changesBetween(before, after);
			const made = apply(before, {how: 'recovered', time: 't', changes});
			t.deepEqual({...made, revision: 0}, after);
			t.deepEqual(changesBetween(after, after), []);
		}),
	);
});

const template = new URL('../../templates/2021.json', import.meta.url);
const file2021 = formSchema.parse(JSON.parse(readFileSync(template, 'utf8')));
const form2021 = form(file2021);
const carried = carriedOver(form2021, ruleBook(form2021, file2021));

test('the next year begins with last year beside it and its carry-over proposed', (t) => {
	const last: Draft = {
		...emptyDraft('2023-a', '2021', {
			unit: '教育局',
			year: 2023,
			preparer: '张三',
			date: '2024-01-10',
			noLastYear: '首年',
			handedIn: [],
		}),
		figures: {
			'requests/carriedForward/person': {value: 3, source: 'x'},
			'requests/carriedForward/enterprise': {value: null, text: '/'},
			'requests/carriedForward/total': {value: null, stated: 3},
			'requests/received/person': {value: 9},
		},
	};
	const {header, first} = carryOn(last, form2021, carried, 't');
	t.deepEqual(header, {
		unit: '教育局',
		year: 2024,
		preparer: '张三',
		lastYear: {year: 2023, form: '2021', figures: last.figures, origin: '教育局2023年度'},
	});
	t.is(first?.how, 'carriedOn');
	const next = apply(emptyDraft('2024-a', '2021', header), first as Step);
	t.deepEqual(next.figures, {
		'requests/carriedOver/person': {value: 3, source: '上年结转|2023年度'},
	});
	t.is(carryOn({...last, figures: {}}, form2021, carried, 't').first, undefined);
});
