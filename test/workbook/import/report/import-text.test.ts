import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import {type Draft, emptyDraft} from '../../../../source/draft/draft.ts';
import {ordersBetween} from '../../../../source/draft/order-between.ts';
import {type PartId, paragraphsOf, partIds} from '../../../../source/draft/paragraph.ts';
import {apply, type Change, inverse} from '../../../../source/draft/transaction.ts';
import {sniff} from '../../../../source/files/reading/sniff.ts';
import {takeApart} from '../../../../source/files/reading/take-apart.ts';
import {shownText} from '../../../../source/report/shown-text.ts';
import {sourcesOf} from '../../../../source/report/sources.ts';
import {emptyReading} from '../../../../source/workbook/empty-reading.ts';
import {changes, planImport} from '../../../../source/workbook/import/plan-import.ts';
import {readReturn} from '../../../../source/workbook/import/read-return.ts';
import {
	importChanges,
	planImportText,
} from '../../../../source/workbook/import/report/import-text.ts';
import type {Reading} from '../../../../source/workbook/reading.ts';
import {draftTextReading} from '../../../../source/workbook/text-of-draft.ts';
import type {ReadParagraph, TextReading} from '../../../../source/workbook/text-reading.ts';
import {toldNotes} from '../../../../source/workbook/told-notes.ts';
import {toldText} from '../../../../source/workbook/told-text.ts';
import {formOf, nearlyEmpty} from '../../../check/read-report.ts';
import {forms} from '../../../corpus/reports.ts';

const {form} = formOf('2021');

function draftOf(parts: Partial<Record<PartId, readonly string[]>>): Draft {
	const figures = nearlyEmpty(form, {
		'requests/received/person': 3525,
		'requests/disclosed/person': 3400,
		'requests/refused.process/person': 121,
	});
	const paragraphs = Object.fromEntries(
		partIds.flatMap((part) => {
			const texts = parts[part] ?? [];
			const orders = ordersBetween(undefined, undefined, texts.length);
			return texts.map((text, index) => [
				`${part}${index}`,
				{part, order: orders[index]!, role: 'body' as const, text},
			]);
		}),
	);
	return {...emptyDraft('d', '2021', {unit: '某局', year: 2024}), figures, paragraphs};
}

const own = draftOf({
	overview: [
		'（一）主动公开情况',
		'2024年全年新收政府信息公开申请{requests/received/total}件，办结{requests/processed/total}件，其中予以公开占{share(requests/disclosed/total,requests/processed/total)}。',
		'不予公开{requests/refused.*/total}件，均已答复申请人。',
	],
	other: ['本年度未收取信息处理费。'],
});

const readingOf = (text: Partial<TextReading>): Reading => ({
	...emptyReading('年报.docx', '2021'),
	text: {opening: [], parts: {}, footer: [], ...text},
});
const plainOf = (texts: readonly string[]): ReadParagraph[] =>
	texts.map((text, index) => ({text, source: `p${index + 1}`, refs: []}));
const shownIn = (draft: Draft, part: PartId) =>
	paragraphsOf(draft.paragraphs, part).map(({text}) => shownText(text, sourcesOf(draft, form)));
const storedIn = (draft: Draft, part: PartId) =>
	paragraphsOf(draft.paragraphs, part).map(({text}) => text);

function imported(draft: Draft, reading: Reading, answer?: 'table' | 'cell' | 'typed') {
	const plans = planImportText(draft, reading, form, []);
	const figures = plans.flatMap((plan) => plan.figures);
	const answers = Object.fromEntries(figures.map(({key}) => [key, answer ?? 'table'])) as never;
	const made = importChanges(draft, [], plans, form, {answers});
	return {
		plans,
		figures,
		made,
		draft: made.length > 0 ? apply(draft, {changes: made as Change[]}) : draft,
	};
}

const kinds = ({plans}: ReturnType<typeof imported>) =>
	plans.flatMap(({paragraphs}) => paragraphs.map(({kind}) => kind)).join(' ');

test('what a draft shows, read again, changes nothing, with bookmarks or without', (t) => {
	const told = draftTextReading(own, form)!;
	t.deepEqual(imported(own, readingOf(told)).made, []);
	const bare = Object.fromEntries(
		Object.entries(told.parts).map(([part, all]) => [part, all.map((one) => ({...one, refs: []}))]),
	);
	t.deepEqual(imported(own, readingOf({parts: bare})).made, []);
});

test('a paragraph written anew keeps its references, another one is added, a moved one moves', (t) => {
	const [head, first, second] = shownIn(own, 'overview') as [string, string, string];
	const texts = [
		head,
		second,
		first.replace('全年新收', '全年共收到'),
		'新增一段，与其他各段都不一样。',
	];
	const result = imported(own, readingOf({parts: {overview: plainOf(texts)}}));
	t.is(kinds(result), 'same moved changed added');
	t.deepEqual(shownIn(result.draft, 'overview'), texts);
	t.deepEqual(
		storedIn(result.draft, 'overview').map((text) => text.match(/\{/gu)?.length ?? 0),
		[0, 1, 3, 0],
	);
	t.deepEqual(storedIn(result.draft, 'other'), storedIn(own, 'other'));
	t.deepEqual(apply(result.draft, {changes: inverse(result.made)}).paragraphs, own.paragraphs);
});

test('a paragraph that the file no longer has is taken away, a part it does not have stays', (t) => {
	const [head] = shownIn(own, 'overview') as [string];
	const result = imported(own, readingOf({parts: {overview: plainOf([head])}}));
	t.is(kinds(result), 'same removed removed');
	t.is(shownIn(result.draft, 'overview').length, 1);
	t.is(shownIn(result.draft, 'other').length, 1);
});

const retyped = shownIn(own, 'overview').map((text) => text.replace('3525', '3552'));

test('a figure told otherwise is named, and is what was chosen', (t) => {
	const reading = readingOf({parts: {overview: plainOf(retyped)}});
	const kept = imported(own, reading);
	t.deepEqual(
		kept.figures.map(({name, before, after, shown, address}) => ({
			name,
			before,
			after,
			shown,
			address,
		})),
		[
			{
				name: '三.新收',
				before: '3525',
				after: '3552',
				shown: '3525',
				address: 'requests/received/total',
			},
		],
	);
	t.deepEqual(kept.made, []);
	const mended = imported(own, reading, 'cell').draft;
	t.is(mended.figures['requests/received/total']?.stated, 3552);
	t.is(storedIn(mended, 'overview')[1], storedIn(own, 'overview')[1]);
	const typed = imported(own, reading, 'typed').draft;
	t.true(storedIn(typed, 'overview')[1]!.includes('申请3552件，办结{requests/processed/total}件'));
});

test('by its bookmark a figure is tied even where all words around it are new', (t) => {
	const text = '今年来信申请达到3552件之多。';
	const refs = [{at: 8, length: 4, ref: 'requests/received/total', shown: '3552', value: 3552}];
	const result = imported(own, readingOf({parts: {problems: [{text, source: 'p9', refs}]}}));
	t.is(result.figures[0]?.after, '3552');
	t.deepEqual(storedIn(result.draft, 'problems'), [
		'今年来信申请达到{requests/received/total}件之多。',
	]);
	t.is(paragraphsOf(result.draft.paragraphs, 'problems')[0]?.from, '年报.docx|p9');
});

test('braces of a file are words, and what was said of figures stays with them', (t) => {
	const tied = {
		...own,
		paragraphs: {
			...own.paragraphs,
			other0: {
				...own.paragraphs.other0!,
				text: '公开信息54条，收费0元。',
				ties: [{at: 4, length: 2, words: '54', means: 'none'}],
			},
		},
	};
	const result = imported(
		tied,
		readingOf({parts: {other: plainOf(['{附件}中，公开信息54条，收费0元。'])}}),
	);
	const [paragraph] = paragraphsOf(result.draft.paragraphs, 'other');
	t.is(paragraph?.text, '{{附件}}中，公开信息54条，收费0元。');
	t.deepEqual(paragraph?.ties, [{at: 12, length: 2, words: '54', means: 'none'}]);
});

test('any paragraphs, in any order, with any words, come in as they are and go out as they were', (t) => {
	const words = fc.stringMatching(/^[公开申请件，。{}0-9]{1,12}$/u);
	const known = fc.constantFrom(...shownIn(own, 'overview'), ...retyped);
	fc.assert(
		fc.property(fc.array(fc.oneof(words, known), {maxLength: 6}), (texts) => {
			const reading = readingOf({parts: {overview: plainOf(texts)}});
			const {draft, made} = imported(own, reading, 'typed');
			const plain = (text: string) => text.replaceAll(/\s/gu, '');
			t.deepEqual(shownIn(draft, 'overview').map(plain), texts.map(plain));
			if (made.length > 0)
				t.deepEqual(apply(draft, {changes: inverse(made)}).paragraphs, own.paragraphs);
		}),
		{numRuns: 60},
	);
});

const seed =
	process.env.GOUJI_SEED ??
	path.resolve(import.meta.dirname, '../../../../../shared/seed/ewenki-education-bureau-2023.txt');

test('the page this began with is read as far as it can be, and every other thing is said', async (t) => {
	if (!existsSync(seed)) {
		t.log(`${seed} is absent: nothing to read`);
		return t.pass();
	}

	const bytes = new Uint8Array(readFileSync(seed));
	const reading = readReturn(
		await takeApart({name: '年报.txt', kind: sniff(bytes, '年报.txt'), bytes}),
		forms,
	);
	const text = toldText(
		reading.text,
		sourcesOf({header: {unit: '', year: 2023}, figures: {}}, form),
	);
	t.is(text.opening?.length, 108);
	t.deepEqual(
		Object.entries(text.parts ?? {}).map(([part, {paragraphs}]) => [
			part,
			paragraphs.length,
			paragraphs.reduce((sum, one) => sum + one.text.length, 0),
		]),
		[
			['overview', 11, 941],
			['problems', 2, 475],
			['other', 2, 86],
		],
	);
	t.is(text.footer?.length, 1);
	const said = toldNotes(reading.notes, {language: 'zh'}).map((note) => note.text);
	for (const sentence of [
		'第一、五、六部分已读入',
		'第二部分读到 1 个数（行政许可 70）',
		'规章一行只有一个 0，不知属哪一列，未取',
		'第三、四部分没有数',
		'其余格未填',
		'正文“54条”= 46+6+2 相符',
		'正文称“无依申请公开信息”，表三新收未填，未能校验',
	])
		t.true(said.includes(sentence), sentence);
	t.is(reading.cells['disclosure/licences/decisions']?.value, 70);
	t.is(Object.values(reading.cells).filter(({value}) => value !== null).length, 1);
	const draft = emptyDraft('d', '2021', {unit: reading.unit!, year: reading.year!});
	const cells = changes(planImport(draft, reading, form));
	const plans = planImportText(draft, reading, form, cells);
	const next = apply(draft, {changes: importChanges(draft, cells, plans, form)});
	// The office's own words above part 一 among them.
	t.is(Object.keys(next.paragraphs).length, 16);
	t.regex(next.paragraphs['opening-1']!.text, /自\{year\}年1月1日起至\{year\}年12月31日止/);
});

test('figures whose bookmarks are lost are found by their order among those that are left', (t) => {
	const text = '新收3525件，其中信函3525件，办结3521件，另办3521件。';
	const refs = [
		{at: 2, length: 4, ref: 'requests/received/total', shown: '3525', value: 3525, nth: 1},
	];
	const carried = [
		'requests/received/total',
		'requests/processed/total',
		'requests/carriedOver/total',
	];
	const result = imported(
		own,
		readingOf({parts: {problems: [{text, source: 'p1', refs}]}, carried}),
	);
	t.deepEqual(storedIn(result.draft, 'problems'), [
		'新收{requests/received/total}件，其中信函3525件，办结{requests/processed/total}件，另办3521件。',
	]);
	const none = imported(own, readingOf({parts: {problems: plainOf([text])}}));
	t.deepEqual(storedIn(none.draft, 'problems'), [text]);
});

test('references side by side come back from a file without bookmarks', (t) => {
	const draft = draftOf({
		overview: ['共受理{requests/received/total}{requests/refused.*/total}件申请，均已答复申请人。'],
	});
	const text = shownText(draft.paragraphs.overview0!.text, sourcesOf(draft, form));
	const [plan] = planImportText(
		draft,
		readingOf({parts: {overview: [{text: `本机关${text}`, source: 'p1', refs: []}]}}),
		form,
		[],
	);
	t.deepEqual(plan?.figures, []);
	const [change] = plan?.changes({}) ?? [];
	t.is(change?.after?.text, `本机关${draft.paragraphs.overview0!.text}`);
});
