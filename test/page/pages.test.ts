import test from 'ava';
import {shownFindings} from '../../source/desk/shown-findings.ts';
import type {Preview} from '../../source/page/preview/state.ts';
import type {Request} from '../../source/program/request.ts';
import type {Reading} from '../../source/workbook/reading.ts';
import {type Driven, fill, forms, report, start, time} from './drive.ts';

const r = (row: string, column = 'person') => `requests/${row}/${column}`;

function reading(cells: Record<string, number>, parts: Partial<Reading> = {}): Reading {
	const isTotal = (address: string) =>
		forms.find(({id}) => id === '2021')?.cell.get(address)?.kind === 'total';
	return {
		file: '年报.xlsx',
		form: '2021',
		unit: '测试市某局',
		year: 2024,
		cells: Object.fromEntries(
			Object.entries(cells).map(([address, figure]) => [
				address,
				isTotal(address)
					? {value: null, stated: figure, source: '三!D7'}
					: {value: figure, source: '三!D7'},
			]),
		),
		faults: [],
		unmatched: [],
		ambiguous: [],
		missing: [],
		notes: [],
		...parts,
	};
}

function previewOf(driven: Driven): Preview {
	const dialog = driven.dialog();
	if (dialog?.page !== 'preview') throw new TypeError(`the page on top is ${dialog?.page}`);
	return dialog;
}

test('a new draft is made from the start page', (t) => {
	const driven = start().dispatch({type: 'goToStart'}).keys('n');
	t.is(driven.dialog()?.page, 'questions');
	driven.keys('text:宿迁市某局 tab right tab enter');
	t.is(driven.draft().header.unit, '宿迁市某局');
	t.is(driven.draft().header.year, 2025);
	t.is(driven.draft().header.kind, '政府');
	t.is(driven.desk().form.id, '2021');
});

test('a new draft without a unit, or for a year without a form, is not made', (t) => {
	const driven = start().dispatch({type: 'goToStart'}).keys('n tab tab enter');
	const dialog = driven.dialog();
	t.is(dialog?.page === 'questions' && dialog.fields[0]?.why?.key, 'session.unitMissing');
	driven.keys('text:某局 tab tab ctrl+u 1999 enter');
	const again = driven.dialog();
	t.is(again?.page === 'questions' && again.fields[2]?.why?.key, 'session.noFormForYear');
	t.is(driven.ground(), 'start');
});

test('the start page goes on with a draft, and asks before deleting one', (t) => {
	const driven = start();
	const {draft} = driven.drafts.create('2021', {unit: '甲局', year: 2024});
	driven.drafts.create('2021', {unit: '乙局', year: 2024});
	driven.dispatch({type: 'goToStart'}).keys('down delete');
	const dialog = driven.dialog();
	t.is(dialog?.page, 'choice');
	driven.keys('enter');
	t.false(driven.asked.some(({type}) => type === 'delete'));
	driven.keys('delete down enter');
	t.deepEqual(driven.asked.at(-1), {type: 'delete', id: 'draft-2'});
	driven.keys('up enter');
	t.is(driven.draft().id, draft.id);
});

test('the browser goes into folders, filters by name, and takes a typed path', (t) => {
	const driven = start((request: Request) =>
		request.type === 'listFolder'
			? {
					type: 'folder',
					purpose: request.purpose,
					folder: request.folder ?? '/home',
					entries: [
						{name: '..', kind: 'folder'},
						{name: '报表', kind: 'folder'},
						{name: '年报.xlsx', kind: 'file', bytes: 9000},
						{name: '台账.xlsx', kind: 'file', bytes: 100},
					],
				}
			: undefined,
	);
	driven.dispatch({type: 'goToStart'}).keys('i down enter');
	t.deepEqual(driven.asked.at(-1), {type: 'listFolder', purpose: 'import', folder: './报表'});
	driven.keys('text:年报 enter');
	t.deepEqual(driven.asked.at(-1), {type: 'readFile', path: './报表/年报.xlsx', purpose: 'import'});
	driven
		.keys('ctrl+u')
		.dispatch({type: 'paste', text: "'/tmp/我的 年报.xlsx' ", time})
		.keys('enter');
	t.deepEqual(driven.asked.at(-1), {
		type: 'readFile',
		path: '/tmp/我的 年报.xlsx',
		purpose: 'import',
	});
	driven.fail({key: 'file.missing', values: {path: 'x'}});
	const dialog = driven.dialog();
	t.is(dialog?.page === 'browse' && dialog.why?.key, 'file.missing');
});

for (const [dropped, path] of [
	['/home/clerk/年报.xlsx', '/home/clerk/年报.xlsx'],
	['"C:\\报表\\年报.xlsx"', 'C:\\报表\\年报.xlsx'],
	['/tmp/my\\ report.xlsx ', '/tmp/my report.xlsx'],
	['file:///tmp/%E5%B9%B4%E6%8A%A5.xlsx', '/tmp/年报.xlsx'],
	["'/tmp/a b.xlsx'", '/tmp/a b.xlsx'],
] as const)
	test(`a file dropped on the start page is read: ${dropped}`, (t) => {
		const driven = start().dispatch({type: 'goToStart'}, {type: 'paste', text: dropped, time});
		t.deepEqual(driven.asked.at(-1), {type: 'readFile', path, purpose: 'import'});
	});

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

test('a unit has one draft for a year: a new one opens it, and so does a file without its year', (t) => {
	const driven = start();
	const {draft} = driven.drafts.create('2021', {unit: '测试市某局', year: 2024});
	driven.dispatch({type: 'goToStart'}).keys('n text:测试市某局␣ tab tab 2024 enter');
	t.is(driven.dialog()?.page, 'choice');
	driven.keys('down enter');
	t.is(driven.dialog()?.page, 'questions');
	driven.keys('enter enter');
	t.is(driven.draft().id, draft.id);
	driven
		.dispatch({type: 'goToStart'})
		.read(reading({[r('received')]: 5}, {year: undefined}))
		.keys('2024 enter');
	t.is(driven.draft().id, draft.id);
	t.like(driven.asked.at(-1), {type: 'readFile', year: 2024});
	t.is(driven.drafts.drafts.size, 1);
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
	t.regex(driven.notice(), /没有要更改/);
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

test('last year is loaded, compared and declared absent', (t) => {
	const driven = fill({}, r('received'));
	const last = reading(report('suqian-city-2023'), {year: 2023});
	driven.read({...last, year: 2021}, {purpose: 'lastYear'});
	t.regex(driven.notice(), /不是上年/);
	driven.read(last, {purpose: 'lastYear'});
	t.is(driven.draft().header.lastYear?.year, 2023);
	driven.keys(': text:无上年数据 enter enter');
	t.is(driven.draft().header.noLastYear, '首年');
	t.is(driven.draft().header.lastYear, undefined);
	driven.keys('ctrl+z');
	t.is(driven.draft().header.lastYear?.year, 2023);
});

test('what is not certain in the file of last year is left out, and that is said', (t) => {
	const faults = [{source: '三!D9', text: '若干', why: 'words' as const}];
	const last = reading({[r('carriedForward')]: 4}, {year: 2023, faults});
	const driven = fill().read(last, {purpose: 'lastYear'});
	t.regex(driven.notice(), /1 处不能确定/);
	t.is(driven.draft().header.lastYear?.figures[r('carriedForward')]?.value, 4);
});

test('只录上年 takes nine figures and says which is none', (t) => {
	const driven = fill({}, r('received')).keys('l');
	const dialog = driven.dialog();
	t.is(dialog?.page === 'questions' && dialog.fields.length, 9);
	driven.keys('x tab tab 5 enter enter enter enter enter enter enter');
	const wrong = driven.dialog();
	t.is(wrong?.page === 'questions' && wrong.focus, 0);
	driven.keys('backspace enter enter enter enter enter enter enter enter enter');
	t.is(driven.draft().header.lastYear?.figures[r('carriedForward')]?.value, 5);
});

test('Enter on the finding that waits for last year offers the three ways out', (t) => {
	const driven = fill({}, r('received'));
	const index = shownFindings(driven.desk()).findIndex(({reason}) => reason === 'noLastYear');
	driven
		.keys('alt+7')
		.dispatch({type: 'point', target: {on: 'line', index}, how: 'twice', time})
		.keys('down down enter');
	t.is(driven.dialog()?.page, 'questions');
	driven.keys('right enter');
	t.is(driven.draft().header.noLastYear, '新设机构');
});

test('a form or a preview whose save is refused comes back with what was typed', (t) => {
	const driven = fill({}, r('received')).keys('ctrl+t text:张三 tab tab tab tab');
	driven.drafts.full = true;
	driven.keys('enter');
	const dialog = driven.dialog();
	t.is(dialog?.page === 'questions' && dialog.why?.key, 'draft.diskFull');
	driven.drafts.full = false;
	driven.keys('enter');
	t.is(driven.draft().header.preparer, '张三');
	driven.read(reading({[r('received')]: 5}));
	driven.drafts.full = true;
	driven.keys('enter');
	t.is(previewOf(driven).file, '年报.xlsx');
	t.regex(driven.notice(), /磁盘空间不足/);
	driven.drafts.full = false;
	driven.keys('enter');
	t.is(driven.value(r('received')), 5);
});

test('carrying on to the next year proposes what was carried forward', (t) => {
	const driven = fill({[r('carriedForward')]: 4, [r('carriedForward', 'research')]: 0});
	driven.keys(': text:结转新年 enter enter enter enter');
	t.is(driven.draft().header.year, 2025);
	t.is(driven.value(r('carriedOver')), 4);
	t.is(driven.value(r('carriedOver', 'research')), 0);
	t.is(driven.draft().header.lastYear?.year, 2024);
	driven.keys('ctrl+z');
	t.is(driven.value(r('carriedOver')), null);
});

test('a locked draft offers to read or to take over', (t) => {
	const driven = start((request) =>
		request.type === 'open' && request.mode === 'write'
			? {type: 'locked', id: request.id, why: {key: 'draft.locked', values: {}}}
			: undefined,
	);
	const {draft} = driven.drafts.create('2021', {unit: '某局', year: 2024});
	driven.dispatch({type: 'goToStart'}, {type: 'openDraft', id: draft.id});
	driven.keys('down enter');
	t.is(driven.draft().id, draft.id);
});

test('a draft opened read-only is not changed, and says so', (t) => {
	const driven = start((request) =>
		request.type === 'open'
			? {type: 'opened', draft, steps: [], notes: [], readOnly: true}
			: undefined,
	);
	const {draft} = driven.drafts.create('2021', {unit: '某局', year: 2024});
	driven.dispatch({type: 'openDraft', id: draft.id});
	driven.keys('5');
	t.regex(driven.notice(), /只读/);
	driven.keys('delete');
	t.is(driven.desk().draft.revision, 0);
});

test('a block is pasted by position from the cursor, its totals as evidence, nothing shifted', (t) => {
	const driven = fill({}, r('received', 'legalService'));
	driven.dispatch({type: 'paste', text: '1\t2\t3\t4\r\n"5"\t６\t1,100\t无\r\n', time});
	const {lines} = previewOf(driven);
	t.is(lines.filter(({kind}) => kind === 'change').length, 6);
	t.is(lines.filter(({kind}) => kind === 'note').length, 2);
	driven.keys('enter');
	t.is(driven.value(r('received', 'legalService')), 1);
	t.is(driven.value(r('received', 'otherOrganisation')), 2);
	t.is(driven.entry(r('received', 'total')).stated, 3);
	t.is(driven.value(r('carriedOver', 'otherOrganisation')), 6);
	t.is(driven.entry(r('carriedOver', 'total')).stated, 1100);
	t.is(driven.draft().revision, 1);
	driven.keys('ctrl+z');
	t.deepEqual(driven.draft().figures, {});
});

test('pasted words are listed and not taken', (t) => {
	const driven = fill().dispatch({type: 'paste', text: '1\tabc\n2\t3\n', time});
	const notes = previewOf(driven).lines.filter((line) => line.kind === 'note');
	t.is(notes.length, 1);
	driven.keys('enter');
	t.is(driven.value(r('received', 'enterprise')), null);
	t.is(driven.value(r('carriedOver', 'enterprise')), 3);
});

test('one pasted figure goes straight into the cell; one pasted word opens the editor', (t) => {
	const driven = fill().dispatch({type: 'paste', text: '1,234\n', time});
	t.is(driven.value(r('received')), 1234);
	driven.dispatch({type: 'paste', text: 'abc', time});
	t.is(driven.desk().editor?.text, 'abc');
	t.truthy(driven.desk().editor?.why);
});

test('a block whose line ends a terminal has doubled keeps its rows', (t) => {
	const paste = (text: string) =>
		fill().dispatch({type: 'paste', text, time}).keys('enter').draft().figures;
	const rows = {
		[r('received')]: {value: 1},
		[r('carriedOver')]: {value: 2},
		[r('disclosed')]: {value: 3},
	};
	t.deepEqual(paste('1\r\r2\r\r3\r\r'), rows);
	t.deepEqual(paste('1\r\n2\r\n3\r\n'), rows);
	t.is(paste('1\r\r2\r')[r('disclosed')]?.value, 2);
});

test('rows pasted with short labels go into their rows, and no label becomes a figure', (t) => {
	const text = '（二）部分公开\t1\t2\t3\n1.属于国家秘密\t7\t0\t0\n重复 申请\t5\t6\n本表没有\t8\t9';
	const driven = fill().dispatch({type: 'paste', text, time});
	const outside = previewOf(driven).lines.flatMap((line) =>
		line.kind === 'note' && typeof line.words === 'object' ? [line.words.values?.text] : [],
	);
	t.deepEqual(outside.filter(Boolean), ['本表没有', '8', '9']);
	driven.keys('enter');
	t.deepEqual(driven.draft().figures, {
		[r('partlyDisclosed')]: {value: 1},
		[r('partlyDisclosed', 'enterprise')]: {value: 2},
		[r('partlyDisclosed', 'research')]: {value: 3},
		[r('refused.stateSecret')]: {value: 7},
		[r('refused.stateSecret', 'enterprise')]: {value: 0},
		[r('refused.stateSecret', 'research')]: {value: 0},
		[r('declined.repeated')]: {value: 5},
		[r('declined.repeated', 'enterprise')]: {value: 6},
	});
	const one = fill().dispatch({type: 'paste', text: '1.属于国家秘密\t7', time}).keys('enter');
	t.deepEqual(one.draft().figures, {[r('refused.stateSecret')]: {value: 7}});
});

test('a block pasted with its labels finds its rows, wherever the cursor is', (t) => {
	const driven = fill({}, r('declined.petition', 'research'));
	const labels = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
	const lines = [
		['', '自然人', ...labels].join('\t'),
		['一、本年新收政府信息公开申请数量', 1, 2, 3, 4, 5, 6, 21].join('\t'),
		['二、上年结转政府信息公开申请数量', 7, 0, 0, 0, 0, 0, 7].join('\t'),
		['（一）予以公开', 9, 0, 0, 0, 0, 0, 9].join('\t'),
	];
	driven.dispatch({type: 'paste', text: lines.join('\r\n'), time}).keys('enter');
	t.is(driven.value(r('received')), 1);
	t.is(driven.value(r('received', 'otherOrganisation')), 6);
	t.is(driven.value(r('disclosed')), 9);
	t.is(driven.entry(r('received', 'total')).stated, 21);
});

test('hand-in that is blocked needs a 特殊情况说明; 送审稿 is proposed and goes', (t) => {
	const driven = fill({[r('received')]: 1}).keys('ctrl+p');
	const dialog = driven.dialog();
	t.is(dialog?.page, 'questions');
	t.true(dialog?.page === 'questions' && dialog.lines.some(({mark}) => mark === 'bad'));
	driven.keys('enter enter enter enter');
	t.like(driven.asked.at(-1), {type: 'export', kind: 'review', force: false});
	driven.answer({type: 'exported', file: 'a.xlsx', lines: [], time}).keys('enter');
	driven.keys('ctrl+p left enter enter enter enter enter enter');
	t.is(driven.dialog()?.page, 'questions');
	driven.keys('text:系统升级 enter');
	t.like(driven.asked.at(-1), {type: 'export', kind: 'return', override: '系统升级'});
});

test('from the list before an export one goes to what is not in order, and comes back to the form as it was', (t) => {
	const clean = report('suqian-city-2024');
	const blank = r('disclosed', 'research');
	const {[blank]: figure = 0, ...others} = clean;
	const driven = fill(others).keys('ctrl+p tab tab tab text:年报送审 f8');
	const dialog = driven.dialog();
	t.is(dialog?.page === 'choice' && dialog.choices[0]?.label.key, 'preflight.blanks');
	driven.keys('esc');
	t.is(driven.dialog()?.page, 'questions');
	driven.keys('f8 enter');
	t.is(driven.cursor(), blank);
	t.regex(driven.notice(), /Ctrl\+P/);
	driven.keys(`${figure} enter ctrl+p`);
	const form = driven.dialog();
	if (form?.page !== 'questions') throw new TypeError('no form');
	t.false(
		form.lines.some(({words}) => typeof words === 'object' && words.key === 'preflight.blanks'),
	);
	const name = form.fields.find(({id}) => id === 'name');
	t.is(name?.kind === 'text' && name.typing.text, '年报送审');
	driven.keys('esc ctrl+p');
	const anew = driven.dialog();
	const proposed = anew?.page === 'questions' && anew.fields.find(({id}) => id === 'name');
	t.regex(proposed && proposed.kind === 'text' ? proposed.typing.text : '', /测试市某局/);
});

for (const [line, keys, at] of [
	['a finding', 'f8 enter', r('partlyDisclosed')],
	['a total apart', 'f8 down down down down enter', r('partlyDisclosed', 'total')],
] as const)
	test(`the list before an export leads to ${line}`, (t) => {
		const clean = report('suqian-city-2024');
		const driven = fill({...clean, [r('partlyDisclosed')]: 426}).keys(`ctrl+p ${keys}`);
		t.is(driven.dialog(), undefined);
		t.is(driven.cursor(), at);
	});

test('an export that the world refuses keeps its form open with the reason', (t) => {
	const driven = fill({[r('received')]: 1}).keys('ctrl+p enter enter enter enter');
	const asked = driven.asked.length;
	driven.keys('enter enter');
	t.is(driven.asked.length, asked);
	const why = {key: 'export.noFolder', values: {folder: '/nowhere'}} as const;
	driven.fail(why);
	const dialog = driven.dialog();
	t.deepEqual(dialog?.page === 'questions' && dialog.why, why);
});

test('an export that would replace a file asks first', (t) => {
	const driven = fill({[r('received')]: 1}).keys('ctrl+p enter enter enter enter');
	const request = driven.asked.at(-1);
	if (request?.type !== 'export') throw new TypeError('no export');
	driven.answer({type: 'exists'}).keys('down enter');
	t.like(driven.asked.at(-1), {type: 'export', force: true});
});

test('the question before a file is replaced names it whole, and 取消 gives the form back as it was', (t) => {
	const driven = fill({[r('received')]: 1}).keys('ctrl+p enter enter text:年报.xlsx');
	driven.keys('enter ctrl+u text:年报 enter');
	const request = driven.asked.at(-1);
	if (request?.type !== 'export') throw new TypeError('no export');
	const dialog = driven.answer({type: 'exists'}).dialog();
	const [line] = dialog?.page === 'choice' ? dialog.lines : [];
	t.deepEqual(line?.words, {key: 'session.existsAsk', values: {name: '年报（送审稿）.xlsx'}});
	const back = driven.keys('enter').dialog();
	const name = back?.page === 'questions' && back.fields.find(({id}) => id === 'name');
	t.is(name && name.kind === 'text' ? name.typing.text : '', '年报');
});

test('the form of an export has the fields of what is made, and shows the ending of its file', (t) => {
	const driven = fill({[r('received')]: 1}).keys('ctrl+p');
	const fields = () => {
		const dialog = driven.dialog();
		return dialog?.page === 'questions' ? dialog.fields : [];
	};

	const ids = () => fields().map(({id}) => id);
	const ending = () => {
		const name = fields().find(({id}) => id === 'name');
		return name?.kind === 'text' ? name.unit : undefined;
	};

	const asked = driven.asked.length;
	t.deepEqual(ids(), ['kind', 'besides', 'folder', 'name']);
	t.is(ending(), '（送审稿）.xlsx');
	t.is(driven.keys('ctrl+o').asked.length, asked, 'a 送审稿 takes no workbook of the superior');
	driven.keys('left');
	t.deepEqual(ids(), ['kind', 'into', 'besides', 'folder', 'name', 'override']);
	driven.keys('tab text:/tmp/下发.xlsm shift+tab right right right');
	t.deepEqual(ids(), ['kind', 'folder', 'name']);
	t.is(ending(), '.docx');
	driven.keys('left left left');
	t.is(ending(), '.xlsm');
});

test('a hand-in is kept with the draft and cannot be undone', (t) => {
	const driven = fill({[r('received')]: 1}).keys('5 enter');
	const handedIn = [{time, number: 1, file: 'a.xlsx', digest: 'x', copy: 'a.xlsx', revision: 1}];
	driven.exported({file: 'a.xlsx', lines: [], header: {handedIn}, time}).keys('enter');
	t.deepEqual(driven.draft().header.handedIn, handedIn);
	driven.keys('ctrl+z');
	t.is(driven.value(r('received')), 1);
	t.deepEqual(driven.draft().header.handedIn, handedIn);
});

test('the next export is offered in the folder of the last one', (t) => {
	const folderOf = (driven: Driven) => {
		const dialog = driven.keys('ctrl+p').dialog();
		const field = dialog?.page === 'questions' && dialog.fields.find(({id}) => id === 'folder');
		return field && field.kind === 'text' ? field.typing.text : undefined;
	};
	const driven = fill().exported({file: '/srv/报送/a.xlsx', lines: [], time});
	t.is(folderOf(driven.keys('enter')), '/srv/报送');
	driven.exported({file: 'a.xlsx', lines: [], time});
	t.is(folderOf(driven.keys('enter')), '/srv/报送');
});

test('a finding is explained, lapses when its figures change, and returns with them', (t) => {
	const last = report('suqian-city-2023');
	const lastYear = {
		year: 2023,
		form: '2021',
		figures: Object.fromEntries(Object.entries(last).map(([address, value]) => [address, {value}])),
		origin: '2023.xlsx',
	};
	const inForce = 'disclosure/normativeDocuments/inForce';
	const driven = fill({...report('suqian-city-2024'), [inForce]: 600}, inForce, {lastYear});
	const explained = () => driven.desk().checked.summary.explained;
	const index = shownFindings(driven.desk()).findIndex(
		({status, level}) => status === 'fail' && level === 'explain',
	);
	driven.keys('alt+7').dispatch({type: 'point', target: {on: 'line', index}, how: 'once', time});
	t.is(explained(), 0);
	driven.keys('e');
	const {lines} = driven.questions();
	t.regex(JSON.stringify(lines), /相关数据?.*现行有效件数 600.*上年/);
	t.is(driven.keys('enter enter').questions().fields[1]?.why?.key, 'session.wordsNeeded');
	driven.keys('text:…… enter');
	t.is(driven.questions().fields[1]?.why?.key, 'session.wordsNeeded');
	driven.keys('ctrl+u text:上年公布数有误 enter');
	t.is(explained(), 1);
	t.regex(driven.notice(), /已说明.*自动失效/);
	driven.keys('alt+2 700 enter');
	t.is(explained(), 0);
	driven.keys('ctrl+z');
	t.is(explained(), 1);
});

test('the history of a cell tells every value, when and how', (t) => {
	const driven = fill({}).keys('5 enter up 7 enter up delete ctrl+z h');
	const dialog = driven.dialog();
	if (dialog?.page !== 'history') throw new TypeError('no history');
	t.deepEqual(
		dialog.lines.map(({how, what}) => [how.key, what]),
		[
			['how.undo', '□ → 7'],
			['how.cleared', '7 → □'],
			['how.typed', '5 → 7'],
			['how.typed', '□ → 5'],
		],
	);
});

test('the history of a cell brings a value back, as a change that can be undone', (t) => {
	const driven = fill({}).keys('5 enter up 7 enter up 9 enter up h down down enter');
	t.is(driven.value(r('received')), 5);
	t.regex(driven.notice(), /恢复为第 1 次修改时的 5/);
	driven.keys('ctrl+z');
	t.is(driven.value(r('received')), 9);
	driven.keys('h enter');
	t.is(driven.draft().revision, 5);
	t.regex(driven.notice(), /就是这个数/);
});

test('the history names the file of an import, and at a cell where in it', (t) => {
	const driven = fill().read(reading({[r('received')]: 5, [r('disclosed')]: 2}));
	const how = (keys: string) => {
		const dialog = driven.keys(keys).dialog();
		return dialog?.page === 'history' ? dialog.lines[0]?.how.values?.source : undefined;
	};
	t.is(how('enter H'), '年报.xlsx');
	t.is(how('esc h'), '年报.xlsx，工作表“三”，D7');
});

test('the history of the draft leads to the cell of a line', (t) => {
	const driven = fill({}).keys('5 enter 7 enter right H down enter');
	t.is(driven.cursor(), r('received'));
	t.is(driven.draft().revision, 2);
});

test('mouse: click selects, double click edits, drag selects a block, a click takes what is typed', (t) => {
	const driven = fill({[r('carriedOver')]: 4});
	const point = (address: string, how: 'once' | 'twice' | 'drag') =>
		driven.dispatch({type: 'point', target: {on: 'cell', address}, how, time});
	driven.keys('5');
	point(r('carriedOver'), 'once');
	t.is(driven.value(r('received')), 5);
	t.is(driven.cursor(), r('carriedOver'));
	point(r('carriedOver'), 'twice');
	t.is(driven.desk().editor?.text, '4');
	driven.keys('esc');
	point(r('disclosed', 'enterprise'), 'drag');
	t.is(driven.desk().anchor, r('carriedOver'));
	driven.keys('delete');
	t.is(driven.value(r('carriedOver')), null);
	driven.keys('5 x');
	point(r('received'), 'once');
	t.truthy(driven.desk().editor?.why);
	driven.dispatch({type: 'point', target: {on: 'tab', tab: 'disputes'}, how: 'once', time});
	t.is(driven.desk().tab, 'requests');
});

test('a terminal that refuses the clipboard is said, and the block can still be pasted here', (t) => {
	const driven = fill({[r('received')]: 3})
		.keys('ctrl+c')
		.answer({type: 'copied', refused: true});
	t.regex(driven.notice(), /终端不接受/);
	driven.keys('down ctrl+v');
	t.is(driven.value(r('carriedOver')), 3);
});

test('copying puts tabs and line ends on the clipboard', (t) => {
	const driven = fill({
		[r('received')]: 1,
		[r('received', 'enterprise')]: 2,
		[r('carriedOver')]: 3,
	});
	driven.keys('shift+right shift+down ctrl+c');
	t.deepEqual(driven.asked.at(-1), {type: 'copy', text: '1\t2\n3\t', cells: 4});
});
