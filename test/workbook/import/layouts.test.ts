import test from 'ava';
import type {Section} from '../../../source/form/form.ts';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import type {Reading} from '../../../source/workbook/reading.ts';
import {
	type Drawn,
	type DrawnSheet,
	drawSheets,
	drawTable,
	plainFile,
} from '../../corpus/render.ts';
import {forms, reports} from '../../corpus/reports.ts';

const [form] = forms as [(typeof forms)[0]];
const suqian = reports.find(({name}) => name === 'suqian-city-2024')!;
const [disclosure, requests, disputes] = form.sections as [Section, Section, Section];
const upright = drawSheets(form, suqian);

/** A file whose tables stand as they are, but for one. */
function withTable(at: number, sheet: DrawnSheet): Reading {
	return readReturn(plainFile(upright.with(at, sheet)), forms);
}

/** What was read otherwise than it is: nothing is where all is right. */
function errorsOf({cells}: Reading): string[] {
	return form.cells.flatMap(({address, kind}) => {
		const figure = kind === 'total' ? cells[address]!.stated : cells[address]!.value;
		const truth = suqian.cells[address];
		return figure === truth ? [] : [`${address}: ${figure ?? 'blank'} for ${truth}`];
	});
}

/** What was read wrong; what was not read is left to be asked. */
function wrongOf(reading: Reading): string[] {
	return errorsOf(reading).filter((error) => !error.includes(': blank'));
}

function turned({name, grid, merges}: DrawnSheet): DrawnSheet {
	const width = Math.max(...grid.map((line) => line.length));
	return {
		name,
		grid: Array.from({length: width}, (_, column) => grid.map((line) => line[column] ?? null)),
		merges: merges.map(([top, left, bottom, right]) => [left, top, right, bottom]),
	};
}

for (const labels of ['merged', 'repeated', 'once'] as const) {
	for (const [at, section] of [
		[1, requests],
		[2, disputes],
	] as const) {
		test(`a table ${section.part} on its side is read in full, labels ${labels}`, (t) => {
			const sheet = turned({name: section.part, ...drawTable(section, suqian, {labels})});
			const titled = {
				...sheet,
				grid: [[section.title], ...sheet.grid],
				merges: sheet.merges.map(([top, left, bottom, right]): [number, number, number, number] => [
					top + 1,
					left,
					bottom + 1,
					right,
				]),
			};
			for (const one of [sheet, titled]) {
				const reading = withTable(at, one);
				t.deepEqual(errorsOf(reading), []);
				t.deepEqual([reading.ambiguous, reading.notes, reading.missing], [[], [], []]);
			}

			const reading = withTable(at, sheet);
			const {source = ''} = reading.cells[section.cells[1]!.address]!;
			const [, letters = '', row] = /!([A-Z]+)(\d+)$/u.exec(source)!;
			const column = [...letters].reduce((all, one) => all * 26 + one.codePointAt(0)! - 64, 0) - 1;
			t.is(
				sheet.grid[Number(row) - 1]![column] as number,
				suqian.cells[section.cells[1]!.address] as number,
			);
		});
	}
}

/** Table 三 with the labels and some of its columns. */
function columnsOf(from: number, to: number): Drawn[][] {
	const {grid} = drawTable(requests, suqian, {labels: 'once'});
	return grid.map((line) => [...line.slice(0, 3), ...line.slice(3 + from, 3 + to)]);
}

for (const cut of [2, 3, 4]) {
	test(`a table 三 cut before column ${cut + 1} is read in full, its halves below each other`, (t) => {
		const grid = [...columnsOf(0, cut), [null], ['续表'], ...columnsOf(cut, 7)];
		const reading = withTable(1, {name: '三', grid, merges: []});
		t.deepEqual(errorsOf(reading), []);
		t.deepEqual([reading.ambiguous, reading.notes], [[], []]);
	});

	test(`or beside each other, where it is cut before column ${cut + 1}`, (t) => {
		const right = columnsOf(cut, 7);
		const grid = columnsOf(0, cut).map((line, row) => [...line, null, ...right[row]!]);
		const reading = withTable(1, {name: '三', grid, merges: []});
		t.deepEqual(errorsOf(reading), []);
		t.deepEqual([reading.ambiguous, reading.notes.filter(({blocks}) => blocks)], [[], []]);
	});
}

test('halves beside each other whose rows do not agree are asked about, and nothing of them is taken', (t) => {
	const right = columnsOf(4, 7);
	const moved = [...right.slice(0, 3), ...right.slice(4), right[3]!];
	const grid = columnsOf(0, 4).map((line, row) => [...line, null, ...moved[row]!]);
	const reading = withTable(1, {name: '三', grid, merges: []});
	t.deepEqual(wrongOf(reading), []);
	t.true(reading.ambiguous.length > 10);
});

test('the last two columns alone, below the others, are never lost in silence', (t) => {
	const grid = [...columnsOf(0, 5), [null], ...columnsOf(5, 7)];
	const reading = withTable(1, {name: '三', grid, merges: []});
	t.deepEqual(wrongOf(reading), []);
	t.true(reading.ambiguous.length > 0 || errorsOf(reading).length === 0);
});

/** The whole return as a list. */
function listOf(
	line: (row: string, column: string, figure: number, index: number, section: Section) => Drawn[],
): Drawn[][] {
	return form.sections.flatMap((section) =>
		section.cells.map((cell, index) =>
			line(
				[...cell.row.group, cell.row.label].join('-'),
				[...(cell.column.group ?? []), cell.column.label].join('-'),
				suqian.cells[cell.address] as number,
				index,
				section,
			),
		),
	);
}

const last = (path: string) => path.split('-').at(-1)!;
const lists: Array<[what: string, lines: Drawn[][]]> = [
	[
		'row, column and figure',
		[['项目', '申请人', '数量'], ...listOf((row, column, figure) => [row, column, figure])],
	],
	[
		'column, row and figure',
		[['列', '项目', '数量'], ...listOf((row, column, figure) => [column, row, figure])],
	],
	[
		'row and column in one cell',
		[['指标', '数值'], ...listOf((row, column, figure) => [`${row}-${column}`, figure])],
	],
	[
		'with line numbers',
		[
			['序号', '项目', '申请人', '数量'],
			...listOf((row, column, figure, index) => [index + 1, row, column, figure]),
		],
	],
	[
		'without the groups of the columns',
		listOf((row, column, figure) => [row, last(column), figure]),
	],
	['with a note behind', listOf((row, column, figure) => [row, column, figure, '件'])],
	['figures as texts', listOf((row, column, figure) => [row, column, String(figure)])],
];

for (const [what, grid] of lists) {
	test(`a list is read in full: ${what}`, (t) => {
		const titled = [['宿迁市人民政府2024年政府信息公开工作年度报告'], ...grid];
		const reading = readReturn(plainFile([{name: '清单', grid: titled, merges: []}]), forms);
		t.deepEqual(errorsOf(reading), []);
		t.deepEqual([reading.ambiguous, reading.notes, reading.missing], [[], [], []]);
		t.deepEqual([reading.unit, reading.year], [suqian.unit, 2024]);
	});
}

test('a list that states a cell twice asks which figure counts, and takes the same figure once', (t) => {
	const lines = lists[0]![1];
	const [row, column, figure] = lines[20] as [string, string, number];
	const twice = (value: number) =>
		readReturn(
			plainFile(
				[{name: '清单', grid: [...lines, [row, column, value]], merges: []}],
				'2024年.xlsx',
			),
			forms,
		);
	t.deepEqual(errorsOf(twice(figure)), []);
	const other = twice(figure + 1);
	t.is(other.questions?.length, 1);
	t.is(errorsOf(other).length, 1);
});

test('a line of a list that means nothing, or several cells, is told of where it holds a figure', (t) => {
	const lines = lists[0]![1].with(20, ['其他', '其他', 7]).with(30, ['网络申请', '自然人', 5]);
	const reading = readReturn(
		plainFile([{name: '清单', grid: lines, merges: []}], '2024年.xlsx'),
		forms,
	);
	t.deepEqual(wrongOf(reading), []);
	t.true(reading.notes.some(({key, blocks}) => key === 'import.untaken' && blocks));
});

test('two figures a line are no list', (t) => {
	const grid = listOf((row, column, figure) => [row, column, figure, figure + 1]);
	const reading = readReturn(
		plainFile([...upright.slice(0, 1), {name: '清单', grid, merges: []}]),
		forms,
	);
	t.deepEqual(reading.missing, ['requests', 'disputes']);
	t.true(reading.notes.some(({blocks}) => blocks));
});

test('a table 四 whose blocks have lost their heads is missing or asked about, never guessed', (t) => {
	const {grid} = drawTable(disputes, suqian);
	const reading = withTable(2, {name: '四', grid: grid.slice(-2), merges: []});
	const own = Object.entries(reading.cells).filter(([address]) => address.startsWith('disputes/'));
	t.true(own.every(([, {value, stated}]) => value === null && (stated ?? null) === null));
	t.true(reading.ambiguous.length > 0 || reading.missing.includes('disputes'));
	t.is(disclosure.id, 'disclosure');
});
