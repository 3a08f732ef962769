import test from 'ava';
import type {Reading} from '../../../source/workbook/reading.ts';
import {type Driven, fill, report, start, time} from '../drive.ts';
import {previewOf, r, reading} from '../reading.ts';

test('an import shows what it changes, and is one transaction and one undo', (t) => {
	const driven = fill({[r('received')]: 3, [r('carriedOver')]: 7});
	driven.read(reading({[r('received')]: 5, [r('carriedOver')]: 7, [r('disclosed')]: 2}));
	const {lines} = previewOf(driven);
	t.deepEqual(
		lines.flatMap((line) =>
			line.kind === 'change' ? [[line.address, line.before, line.after]] : [],
		),
		[
			[r('received'), 3, 5],
			[r('disclosed'), null, 2],
		],
	);
	const [table] = lines;
	t.like(table, {kind: 'table', changed: 2, same: 1, taken: 'all'});
	driven.keys('enter');
	t.is(driven.value(r('received')), 5);
	t.is(driven.entry(r('received')).source, '年报.xlsx|三!D7');
	t.is(driven.draft().revision, 1);
	driven.keys('ctrl+z');
	t.is(driven.value(r('received')), 3);
	t.is(driven.value(r('disclosed')), null);
	t.is(driven.cursor(), r('received'));
});

test('a cell and a table can be left out of an import', (t) => {
	const cells = {[r('received')]: 5, [r('disclosed')]: 2, 'disputes/review/upheld': 9};
	const driven = fill().read(reading(cells));
	driven.keys('down').dispatch({type: 'toggle'});
	const [table] = previewOf(driven).lines;
	t.is(table?.kind === 'table' && table.taken, 'some');
	driven.keys('end');
	const at = previewOf(driven).lines.findIndex(
		(line) => line.kind === 'table' && line.section === 'disputes',
	);
	for (let step = previewOf(driven).chosen; step < at; step++) driven.keys('down');
	driven.dispatch({type: 'key', key: {name: 'text', text: ' '}, time}).keys('enter');
	t.is(driven.value(r('received')), null);
	t.is(driven.value(r('disclosed')), 2);
	t.is(driven.value('disputes/review/upheld'), null);
});

test('Tab goes from table to table in a preview', (t) => {
	const cells = {[r('received')]: 5, [r('disclosed')]: 2, 'disputes/review/upheld': 9};
	const driven = fill().read(reading(cells));
	const section = () => {
		const {lines, chosen} = previewOf(driven);
		const line = lines[chosen];
		return line?.kind === 'table' ? line.section : undefined;
	};
	t.is(section(), 'requests');
	driven.keys('tab');
	t.is(section(), 'disputes');
	driven.keys('tab');
	t.is(section(), 'requests');
	driven.keys('down shift+tab');
	t.is(section(), 'requests');
});

test('an import says which findings it breaks and heals, and what it does not take', (t) => {
	const clean = report('suqian-city-2024');
	const driven = fill({...clean, [r('partlyDisclosed')]: 426}, r('received'));
	driven.read(
		reading(
			{[r('partlyDisclosed')]: 462},
			{
				faults: [{source: '三!D9', text: '若干', why: 'words', address: r('disclosed')}],
				unmatched: [{source: '三!A40', label: '备注'}],
				ambiguous: [{source: '三!A20', label: '其他', candidates: []}],
				year: 2023,
			},
		),
	);
	const preview = previewOf(driven);
	t.true(preview.healed > 0);
	t.is(preview.broken, 0);
	t.deepEqual(
		preview.lines.flatMap((line) =>
			line.kind === 'note' && typeof line.words === 'object' ? [line.words.key] : [],
		),
		[
			'session.otherYear',
			'session.heals',
			'session.fileLacks',
			'quantity.words',
			'session.ambiguous',
			'session.unmatched',
		],
	);
	driven.keys('esc');
	t.is(driven.draft().revision, 0);
});

// A row 其他 that could be one of two, and fees in 元.
const doubtful = (): Reading => {
	const source = '三!D24';
	const nothing = {faults: [], unmatched: [], ambiguous: [], questions: []};
	const row = (id: string) => ({
		of: 'row' as const,
		take: `requests/${id}`,
		cells: {[r(id)]: {value: 9, source}},
		...nothing,
	});
	const fees = (value: number) => ({
		of: 'cell' as const,
		take: 'disclosure/fees/amount',
		cells: {'disclosure/fees/amount': {value, source: '二!B16'}},
		...nothing,
	});
	const questions = [
		{source, label: '其他', ways: [row('other.notCorrected'), row('other.rest')]},
		{source: '二!B16', label: '251000（元）', ways: [fees(251000), fees(25.1)]},
	];
	return reading(
		{[r('received')]: 5},
		{
			questions,
			ambiguous: questions.map(({source, label}) => ({source, label, candidates: []})),
		},
	);
};

test('what a file leaves open is asked in its preview, and taken in the same transaction', (t) => {
	const driven = fill().read(doubtful());
	driven.keys('enter');
	t.is(driven.dialog()?.page, 'choice');
	driven.keys('down enter');
	t.is(previewOf(driven).chosen, 1);
	driven.keys('␣ down enter');
	t.is(previewOf(driven).lines[previewOf(driven).chosen]?.kind, 'table');
	driven.keys('enter');
	t.is(driven.value(r('other.rest')), 9);
	t.is(driven.entry(r('other.rest')).source, '年报.xlsx|三!D24');
	t.is(driven.value(r('other.notCorrected')), null);
	t.is(driven.value('disclosure/fees/amount'), 25.1);
	t.is(driven.draft().revision, 1);
});

test('a question can be left open, answered with nothing, and answered anew', (t) => {
	const words = (driven: Driven) =>
		previewOf(driven).lines.flatMap((line) =>
			line.kind === 'note' && line.question !== undefined && typeof line.words === 'object'
				? [line.words.key]
				: [],
		);
	const driven = fill().read(doubtful()).keys('enter esc');
	t.deepEqual(words(driven), ['session.question', 'session.questionFigure']);
	driven.keys('enter down down enter');
	t.deepEqual(words(driven), ['session.questionLeft', 'session.questionFigure']);
	driven.keys('up enter enter');
	t.deepEqual(words(driven), ['session.questionAnswered', 'session.questionFigure']);
	driven.keys('down enter');
	t.is(driven.value(r('other.notCorrected')), 9);
	t.is(driven.value('disclosure/fees/amount'), null);
});

test('a row that other figures of the file hold already is no answer', (t) => {
	const open = doubtful();
	open.cells[r('other.rest')] = {value: 4, source: '三!D25'};
	const driven = fill().read(open).keys('enter');
	const dialog = driven.dialog();
	t.is(dialog?.page === 'choice' && dialog.choices.length, 2);
});

test('figures of another year are taken only when that is said to be meant', (t) => {
	const driven = fill().read(reading({[r('received')]: 5}, {year: 2022}));
	driven.keys('enter enter');
	t.is(driven.value(r('received')), null);
	driven.read(reading({[r('received')]: 5}, {year: 2022}));
	driven.keys('enter down enter');
	t.is(driven.value(r('received')), 5);
});

test('figures of another unit are taken only when that is said to be meant', (t) => {
	const other = reading({[r('received')]: 9}, {unit: '洪泽区人民政府'});
	const driven = fill({[r('received')]: 1})
		.read(other)
		.keys('enter');
	const dialog = driven.dialog();
	t.is(dialog?.page === 'choice' && dialog.chosen, 0);
	driven.keys('enter');
	t.is(driven.value(r('received')), 1);
	t.is(driven.dialog()?.page, 'preview');
	driven.keys('enter down enter');
	t.is(driven.value(r('received')), 9);
	const spaced = reading({[r('received')]: 5}, {unit: '测试市 某局'});
	t.is(fill().read(spaced).keys('enter').value(r('received')), 5);
});

test('a file of another unit and another year says both before it is taken', (t) => {
	const other = reading({[r('received')]: 9}, {unit: '洪泽区人民政府', year: 2023});
	const dialog = fill().read(other).keys('enter').dialog();
	t.is(dialog?.page === 'choice' && dialog.lines.length, 3);
});

test('a file opened on the start page goes into the draft of its unit and year', (t) => {
	const driven = start();
	driven.drafts.create('2021', {unit: '测试市某局', year: 2024});
	driven.dispatch({type: 'goToStart'}).read(reading({[r('received')]: 5}));
	t.is(previewOf(driven).lines.filter(({kind}) => kind === 'change').length, 1);
	driven.keys('enter');
	t.is(driven.value(r('received')), 5);
});

test('a file that says everything goes straight into the preview of a new draft', (t) => {
	const driven = start()
		.dispatch({type: 'goToStart'})
		.read(reading({[r('received')]: 5}));
	t.is(previewOf(driven).how, 'imported');
	driven.keys('enter');
	t.is(driven.draft().header.unit, '测试市某局');
	t.is(driven.value(r('received')), 5);
});

test('a new draft comes into being with what is taken of its file, and not before', (t) => {
	const file = reading({[r('received')]: 5});
	const driven = start().dispatch({type: 'goToStart'}).read(file);
	t.is(driven.drafts.drafts.size, 0);
	driven.keys('esc');
	t.is(driven.ground(), 'start');
	t.is(driven.dialog(), undefined);
	driven.read(file).keys('␣ enter');
	t.is(driven.drafts.drafts.size, 0);
	t.regex(driven.notice(), /未作任何改动/);
	driven.read(file).keys('enter');
	t.is(driven.draft().revision, 1);
	t.regex(driven.notice(), /已导入 1 格/);
	driven.keys('ctrl+z');
	t.deepEqual(driven.draft().figures, {});
});

test('the draft of last year is beside a new one from its preview on', (t) => {
	const lastYear = {year: 2023, form: '2021', figures: {}, origin: '测试市某局2023年度'};
	const driven = start(({type}) =>
		type === 'findLastYear' ? {type: 'lastYearFound', lastYear, quiet: true, time} : undefined,
	);
	driven
		.dispatch({type: 'goToStart'})
		.read(reading({[r('received')]: 5}))
		.keys('enter');
	t.deepEqual(driven.draft().header.lastYear, lastYear);
	t.is(driven.draft().revision, 1);
});

test('a file without a draft asks only what it leaves open', (t) => {
	const driven = start()
		.dispatch({type: 'goToStart'})
		.read(reading({[r('received')]: 5}, {year: undefined}));
	const dialog = driven.dialog();
	t.is(dialog?.page === 'questions' && dialog.fields[dialog.focus]?.id, 'year');
	driven.keys('2023 enter');
	// Which tables count may hang on the year: the file is read again.
	const newDraft = {form: '2021', header: {unit: '测试市某局', year: 2023, kind: '部门'}};
	t.deepEqual(driven.asked.at(-1), {
		type: 'readFile',
		path: '/tmp/年报.xlsx',
		purpose: 'import',
		year: 2023,
		newDraft,
	});
	driven.answer({
		type: 'fileRead',
		path: '/tmp/年报.xlsx',
		reading: reading({[r('received')]: 5}, {year: 2023}),
		time,
	});
	t.is(driven.drafts.drafts.size, 0);
	driven.keys('enter');
	t.deepEqual(driven.draft().header, newDraft.header);
	t.is(driven.value(r('received')), 5);
});
