import {createHash} from 'node:crypto';
import test from 'ava';
import fc from 'fast-check';
import {type Draft, emptyDraft} from '../../../source/draft/draft.ts';
import type {Paragraph} from '../../../source/draft/paragraph.ts';
import {codesOf} from '../../../source/files/codes-of.ts';
import {forms} from '../../corpus/reports.ts';

const form = forms.find(({id}) => id === '2021')!;
const entries = form.cells.filter(({kind}) => kind === 'entry').map(({address}) => address);
const body = (text: string, order = 'i'): Paragraph => ({
	part: 'overview',
	order,
	role: 'body',
	text,
});
const draft: Draft = {
	...emptyDraft('d', '2021', {unit: '甲局', year: 2024, fees: 'none'}),
	figures: {'requests/received/person': {value: 3}, 'disclosure/fees/amount': {value: 1.5}},
	paragraphs: {p1: body('新收{requests/received/person}件。')},
};
const codes = (one: Draft) => codesOf(one, form, forms);

test('a code that was printed once stays that of its draft: how it is made does not change', (t) => {
	const figures = [
		'form 2021',
		'unit 甲局',
		'year 2024',
		'disclosure/fees/amount 1.5',
		'requests/received/person 3',
		'fees none',
	];
	const full = [...figures, 'overview body "新收3件。"'];
	const code = (lines: string[]) =>
		createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
	t.deepEqual(codes(draft), {dataCode: code(figures), fullCode: code(full)});
});

const apart: ReadonlyArray<readonly [what: string, other: Partial<Draft>, data: boolean]> = [
	['another unit', {header: {...draft.header, unit: '乙局'}}, true],
	['another year', {header: {...draft.header, year: 2023}}, true],
	[
		'fees that were asked for',
		{header: {...draft.header, fees: {notices: 1, total: 380, paid: 380}}},
		true,
	],
	['a figure', {figures: {...draft.figures, 'requests/received/person': {value: 4}}}, true],
	[
		'a zero where nothing was',
		{figures: {...draft.figures, 'requests/received/enterprise': {value: 0}}},
		true,
	],
	[
		'a figure that moved',
		{figures: {'requests/received/enterprise': {value: 3}, 'disclosure/fees/amount': {value: 1.5}}},
		true,
	],
	[
		'a remark',
		{figures: {...draft.figures, 'requests/received/person': {value: 3, remark: '含线上'}}},
		false,
	],
	['a word', {paragraphs: {p1: body('共收到{requests/received/person}件。')}}, false],
	[
		'a paragraph cut in two',
		{paragraphs: {p1: body('新收', 'a'), p2: body('{requests/received/person}件。')}},
		false,
	],
	['a heading', {paragraphs: {p1: {...draft.paragraphs.p1!, role: 'heading'}}}, false],
	['another part', {paragraphs: {p1: {...draft.paragraphs.p1!, part: 'other'}}}, false],
];
for (const [what, other, data] of apart)
	test(`${what} makes another ${data ? 'code of the figures' : 'code of the full text, and only that'}`, (t) => {
		const [one, two] = [codes(draft), codes({...draft, ...other})];
		t.is(one.dataCode !== two.dataCode, data);
		t.not(one.fullCode, two.fullCode);
	});

test('what no page shows is in no code', (t) => {
	const others: Array<Partial<Draft>> = [
		{id: 'e', revision: 9},
		{header: {...draft.header, preparer: '王', handedIn: [], review: []}},
		{explanations: {'T3-SUM@a': {reason: '其他', words: '是的', figures: ''}}},
		{figures: {...draft.figures, 'requests/received/total': {value: null, stated: 3}}},
		{figures: {...draft.figures, 'requests/received/person': {value: 3, source: 'a|b!C1'}}},
		{paragraphs: {p9: {...draft.paragraphs.p1!, order: 'x', ties: [], from: 'a.docx|p1'}}},
	];
	for (const other of others) t.deepEqual(codes({...draft, ...other}), codes(draft));
});

test('any two returns with different figures have different codes, and the order of their keys is none', (t) => {
	const figures = fc.dictionary(fc.constantFrom(...entries), fc.integer({min: 0, max: 99}), {
		minKeys: 1,
		maxKeys: 6,
	});
	const draftOf = (values: Record<string, number>): Draft => ({
		...draft,
		figures: Object.fromEntries(Object.entries(values).map(([at, value]) => [at, {value}])),
	});
	const key = (values: Record<string, number>) => JSON.stringify(Object.entries(values).sort());
	fc.assert(
		fc.property(figures, figures, (one, two) => {
			const same = key(one) === key(two);
			t.is(codes(draftOf(one)).dataCode === codes(draftOf(two)).dataCode, same);
			const turned = Object.fromEntries(Object.entries(one).reverse());
			t.deepEqual(codes(draftOf(turned)), codes(draftOf(one)));
		}),
		{numRuns: 60},
	);
});
