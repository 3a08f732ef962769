import test from 'ava';
import {answerQuestions, questionKey} from '../../../source/workbook/import/answer-questions.ts';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import type {PlainFile} from '../../../source/workbook/sheet.ts';
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
const [first, , third] = drawSheets(form, suqian) as [DrawnSheet, DrawnSheet, DrawnSheet];
const {grid: requests} = drawTable(form.sections[1]!, suqian, {labels: 'once'});
const disclosed = 'requests/disclosed/person';

const withRequests = (grid: Drawn[][]) => plainFile([first, {name: '三', grid, merges: []}, third]);

/** The row of 予以公开, once more with other figures. */
const again = (change: (value: Drawn) => Drawn) =>
	requests.toSpliced(
		6,
		0,
		requests[5]!.map((value) => (typeof value === 'number' ? change(value) : value)),
	);

function hide(file: PlainFile, row: number): PlainFile {
	return {
		...file,
		sheets: file.sheets.map((sheet) => ({
			...sheet,
			cells: sheet.cells.map((line, at) =>
				sheet.name === '三' && at === row
					? line?.map((cell) => cell && {...cell, hidden: true as const})
					: line,
			),
		})),
	};
}

test('a row written twice with the same figures is read once', (t) => {
	const reading = readReturn(withRequests(again((value) => value)), forms);
	t.is(reading.cells[disclosed]!.value, suqian.cells[disclosed] as number);
	t.deepEqual(reading.ambiguous, []);
});

test('with other figures it is one question with two lines', (t) => {
	const reading = readReturn(withRequests(again((value) => Number(value) + 1)), forms);
	t.is(reading.cells[disclosed]!.value, null);
	t.deepEqual(
		reading.ambiguous.map(({candidates}) => candidates),
		[['三!B6', '三!B7']],
	);
	const [question] = reading.questions!;
	const taken = [0, 1].map(
		(way) =>
			answerQuestions(reading, {[questionKey(question!)]: way}, form).cells[disclosed]!.value,
	);
	const truth = suqian.cells[disclosed] as number;
	t.deepEqual(taken, [truth, truth + 1]);
});

test('with a blank one the filled one counts, wherever it stands', (t) => {
	const blank = again(() => null);
	const swapped = blank.with(5, blank[6]!).with(6, blank[5]!);
	for (const grid of [blank, swapped]) {
		const reading = readReturn(withRequests(grid), forms);
		t.is(reading.cells[disclosed]!.value, suqian.cells[disclosed] as number);
		t.deepEqual(reading.ambiguous, []);
	}
});

test('with a hidden one the one that is shown counts, and that is said', (t) => {
	for (const row of [5, 6]) {
		const other = again((value) => Number(value) + 1);
		const reading = readReturn(hide(withRequests(other), row), forms);
		const truth = suqian.cells[disclosed] as number;
		t.is(reading.cells[disclosed]!.value, row === 5 ? truth + 1 : truth);
		t.deepEqual(reading.ambiguous, []);
		t.deepEqual(
			reading.notes.map(({key}) => key),
			['import.lineTwice'],
		);
	}
});

/** Table 二 with its figure of 行政许可, merged over three columns, taken apart. */
const apart = (...figures: Drawn[]) => {
	const {grid, merges} = drawTable(form.sections[0]!, suqian);
	const row = grid.findIndex((line) => line[0] === '行政许可');
	const [, second, last] = drawSheets(form, suqian);
	const unmerged = {
		name: '二',
		grid: grid.with(row, ['行政许可', ...figures]),
		merges: merges.filter(([top, left]) => top !== row || left === 0),
	};
	return readReturn(plainFile([unmerged, second!, last!]), forms);
};

test('a merged cell taken apart into equal figures is one figure, into others a question of them', (t) => {
	const licences = 'disclosure/licences/decisions';
	for (const equal of [
		[7, 7, 7],
		[7, 7, null],
		[7, '7', '７件'],
	]) {
		const reading = apart(...equal);
		t.is(reading.cells[licences]!.value, 7);
		t.deepEqual(reading.ambiguous, []);
	}

	const reading = apart(7, 7, 8);
	t.is(reading.cells[licences]!.value, null);
	t.deepEqual(
		reading.questions!.map(({ways}) => ways.map(({cells}) => cells[licences]!.value)),
		[[7, 8]],
	);
});

test('no question has one answer, or the same candidate twice', (t) => {
	const files = [
		withRequests(again((value) => Number(value) + 1)),
		withRequests(again(() => '见附件')),
		withRequests(
			requests.map((line, row) => (row > 2 ? [...line, 5] : line).with(2, line[2] ?? null)),
		),
		withRequests(requests.map((line, row) => (row === 2 ? [...line, '总计'] : [...line, row]))),
		withRequests(
			requests.map((line) => line.map((value) => (value === '3.其他' ? '其他' : value))),
		),
		plainFile([first, {...third, grid: [...third.grid, third.grid.at(-1)!]}]),
	];
	for (const file of files) {
		const reading = readReturn(file, forms);
		for (const {candidates} of reading.ambiguous) {
			t.true(candidates.length > 1);
			t.is(new Set(candidates).size, candidates.length);
		}

		for (const {ways} of reading.questions ?? []) t.true(ways.length > 0);
	}
});
