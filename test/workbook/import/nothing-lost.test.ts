import test from 'ava';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import type {Reading} from '../../../source/workbook/reading.ts';
import type {PlainFile, SheetCell} from '../../../source/workbook/sheet.ts';
import {type Drawn, drawSheets, drawTable, plainFile} from '../../corpus/render.ts';
import {forms, reports} from '../../corpus/reports.ts';

const [form] = forms as [(typeof forms)[0]];
const suqian = reports.find(({name}) => name === 'suqian-city-2024')!;
const person = 'requests/received/person';

/** The tables of a report, with what a cell of them holds besides its figure. */
function withCell(more: Partial<SheetCell>, address = person): PlainFile {
	const clean = plainFile(drawSheets(form, suqian));
	const source = readReturn(clean, forms).cells[address]!.source!;
	const [, name, letters = '', row] = /^(.*)!([A-Z]+)(\d+)$/u.exec(source)!;
	const column = letters.codePointAt(0)! - 65;
	const sheets = clean.sheets.map((sheet) =>
		sheet.name === name
			? {
					...sheet,
					cells: sheet.cells.map((line, at) =>
						at === Number(row) - 1 ? line?.with(column, {...line[column]!, ...more}) : line,
					),
				}
			: sheet,
	);
	return {...clean, sheets};
}

function codes({notes}: Reading): string[] {
	return notes.map(({key}) => key);
}

test('what is struck out beside a figure is told of and stops nothing', (t) => {
	const reading = readReturn(withCell({leftOut: '12'}), forms);
	t.is(reading.cells[person]!.value, 3440);
	const [note, ...more] = reading.notes;
	t.deepEqual(more, []);
	t.like(note, {key: 'import.leftOut', source: '三!D6', blocks: undefined});
	t.like(note!.values, {text: '12'});
});

test('a fault keeps its words at the cell, never such as would be a figure or a blank', (t) => {
	const cases: Array<[Partial<SheetCell>, string, string]> = [
		[{text: '约3', number: undefined}, 'vague', '约3'],
		[{text: '', number: undefined, leftOut: '12'}, 'leftOut', '〔12〕'],
		[{text: '', number: undefined, unread: true}, 'unread', '〔？〕'],
		[{shows: '无'}, 'notShown', '〔无〕'],
	];
	for (const [more, why, text] of cases) {
		const reading = readReturn(withCell(more), forms);
		t.deepEqual(
			reading.faults.map((fault) => fault.why),
			[why],
		);
		t.like(reading.cells[person], {value: null, text});
		t.deepEqual(reading.notes, []);
	}
});

test('another figure that is shown is a question between the two', (t) => {
	const reading = readReturn(withCell({shows: '3.440'}, 'disclosure/fees/amount'), forms);
	t.is(reading.cells['disclosure/fees/amount']!.value, null);
	t.deepEqual(reading.ambiguous, [
		{source: '二!B16', label: '72701.2578（3.440）', candidates: ['72701.2578万元', '3.44万元']},
	]);
	t.deepEqual(
		reading.questions!.flatMap(({ways}) =>
			ways.map(({cells}) => cells['disclosure/fees/amount']!.value),
		),
		[72_701.2578, 3.44],
	);
	const total = readReturn(withCell({shows: '3.5'}, 'requests/received/total'), forms);
	t.deepEqual(
		total.questions!.flatMap(({ways}) =>
			ways.map(({cells}) => cells['requests/received/total']!.stated),
		),
		[3525, 3.5],
	);
});

test('figures in hidden rows and columns are read, and that is said once', (t) => {
	const clean = plainFile(drawSheets(form, suqian));
	const sheets = clean.sheets.map((sheet) => ({
		...sheet,
		cells: sheet.cells.map((line, row) =>
			sheet.name === '三' && (row === 6 || row === 7)
				? line?.map((cell) => cell && {...cell, hidden: true as const})
				: line,
		),
	}));
	const reading = readReturn({...clean, sheets}, forms);
	t.is(reading.cells['requests/carriedOver/person']!.value, 118);
	t.deepEqual(codes(reading), ['import.hiddenCells']);
	t.like(reading.notes[0]!.values, {source: '三!D7', count: 14});
});

/** Table 三 with a row more behind the row at `at`, or above or below all of them. */
function withRow(at: number, row: Drawn[]): Reading {
	const {grid, merges} = drawTable(form.sections[1]!, suqian, {labels: 'once'});
	const [first, , third] = drawSheets(form, suqian);
	const sheets = [
		first!,
		{name: '三', grid: grid.toSpliced(at < 0 ? grid.length : at, 0, row), merges},
		third!,
	];
	return readReturn(plainFile(sheets), forms);
}

const rows: Array<[what: string, at: number, row: Drawn[], told: string[]]> = [
	[
		'a row of its own with figures',
		6,
		['其中：网络申请', null, null, 5, 0, 0, 0, 0, 0, 5],
		['import.untaken'],
	],
	['the same without figures', 6, ['其中：网络申请', null, null, 0, 0, 0, 0, 0, 0, 0], []],
	['the same left blank', 6, ['其中：网络申请'], []],
	[
		'a row below all of them',
		-1,
		['五、其他申请事项', null, null, 5, 0, 0, 0, 0, 0, 5],
		['import.untaken'],
	],
	['a telephone below all of them', -1, ['联系电话', null, null, '13800000000'], []],
	['who filled it in', -1, ['填报人：张三', null, null, 2024], []],
	['the numbers of the columns', 3, ['栏次', null, null, 1, 2, 3, 4, 5, 6, 7], []],
];

for (const [what, at, row, told] of rows) {
	test(`rows that are not taken stop a reading where they hold figures: ${what}`, (t) => {
		const reading = withRow(at, row);
		t.is(reading.cells[person]!.value, 3440);
		t.deepEqual(codes(reading), told);
		t.true(reading.notes.every(({blocks}) => blocks));
		t.deepEqual(reading.ambiguous, []);
	});
}

test('a column that is not taken stops a reading where it holds figures, line numbers do not', (t) => {
	const {grid} = drawTable(form.sections[1]!, suqian, {labels: 'once'});
	for (const [head, figure, told] of [
		['上年数', () => 7, ['import.untaken']],
		['上年数', () => 0, []],
		['行次', (row: number) => row, []],
	] as const) {
		const wide = grid.map((line, row) => [
			...line,
			row === 2 ? head : row > 2 ? figure(row) : null,
		]);
		const [first, , third] = drawSheets(form, suqian);
		const reading = readReturn(
			plainFile([first!, {name: '三', grid: wide, merges: []}, third!]),
			forms,
		);
		t.deepEqual(codes(reading), [...told], head);
	}
});
