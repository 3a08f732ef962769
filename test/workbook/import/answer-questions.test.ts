import test from 'ava';
import {
	type Answers,
	answerQuestions,
	questionKey,
} from '../../../source/workbook/import/answer-questions.ts';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import type {Reading} from '../../../source/workbook/reading.ts';
import {drawSheets, drawTable, plainFile} from '../../corpus/render.ts';
import {forms, reports} from '../../corpus/reports.ts';

const [form, old] = forms as [(typeof forms)[0], (typeof forms)[0]];
const suqian = reports.find(({name}) => name === 'suqian-city-2024')!;
const hongze = reports.find(({name}) => name === 'hongze-district-2024')!;

function answered(reading: Reading, way: (index: number) => number): Reading {
	const questions = reading.questions ?? [];
	const answers: Answers = Object.fromEntries(
		questions.map((question, index) => [questionKey(question), way(index)]),
	);
	return answerQuestions(reading, answers, form);
}

test('the single （六）其他处理 row goes into the row that is named, and into no other', (t) => {
	const [first, , third] = form.sections;
	const sheets = [
		{name: '二', ...drawTable(first!, hongze)},
		{name: '三', ...drawTable(old.sections[1]!, hongze)},
		{name: '四', ...drawTable(third!, hongze)},
	];
	const reading = readReturn(plainFile(sheets), forms);
	t.is(reading.questions?.length, 1);
	const rest = reading.questions![0]!.ways.findIndex(({take}) => take === 'requests/other.rest');
	const taken = answered(reading, () => rest);
	const theirs: unknown = hongze.cells['requests/other/person'];
	t.is(taken.cells['requests/other.rest/person']!.value as unknown, theirs);
	t.is(taken.cells['requests/other.feeUnpaid/person']!.value, null);
	t.deepEqual(taken.ambiguous, []);
	t.false(taken.notes.some(({key}) => key === 'import.mergedRow'));
	t.is(reading.cells['requests/other.rest/person']!.value, null);
});

test('of two tables the one that is chosen is read as if it were alone', (t) => {
	const before = {
		...suqian,
		year: 2023,
		cells: Object.fromEntries(
			Object.entries(suqian.cells).map(([address, value]) => [address, Number(value) + 1]),
		),
	};
	const sheets = [
		...drawSheets(form, before).map((one) => ({...one, name: `2023${one.name}`})),
		...drawSheets(form, suqian).map((one) => ({...one, name: `2024${one.name}`})),
	];
	const reading = readReturn(plainFile(sheets), forms);
	const years = reading.questions!.map(({ways}) => ways.map(({year}) => year));
	t.deepEqual(years, Array(3).fill([2023, 2024]));
	const alone = readReturn(plainFile(sheets), forms, {year: 2024});
	t.deepEqual(answered(reading, () => 1).cells, alone.cells);
	t.is(answered(reading, () => -1).cells['requests/received/person']!.value, null);
});

test('元 where 万元 is asked is put into 万元 or taken as it stands, digit by digit', (t) => {
	const wording = (label: string) => label.replace('万元', '元');
	const reading = readReturn(plainFile(drawSheets(form, suqian, {wording})), forms);
	const fees = (way: number) => answered(reading, () => way).cells['disclosure/fees/amount']!.value;
	t.deepEqual([fees(0), fees(1)], [7.27012578, 72701.2578]);
});

test('of several lines of table 四 the one that is chosen is taken, and no figure of another', (t) => {
	const {grid, merges} = drawTable(form.sections[2]!, suqian);
	const sheet = {name: '四', grid: [...grid, grid.at(-1)!.map(() => 7)], merges};
	const reading = readReturn(plainFile([sheet]), forms, {year: 2024});
	const disputes = (way: number) =>
		Object.entries(answered(reading, () => way).cells)
			.filter(([address]) => address.startsWith('disputes/'))
			.map(([address, {value, stated}]) => [address, stated === undefined ? value : stated]);
	t.deepEqual(
		disputes(0),
		disputes(0).map(([address]) => [address, suqian.cells[String(address)] as number]),
	);
	t.true(disputes(1).every(([, figure]) => figure === 7));
});
