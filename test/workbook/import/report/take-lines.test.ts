import test from 'ava';
import {emptyReading} from '../../../../source/workbook/empty-reading.ts';
import {takeLines} from '../../../../source/workbook/import/report/take-lines.ts';
import {formOf} from '../../../check/read-report.ts';

const {form} = formOf('2021');
const section = (id: string) => form.sections.find((one) => one.id === id)!;

function taken(id: string, lines: readonly string[]) {
	const reading = emptyReading('年报.txt', '2021');
	const result = takeLines(
		reading,
		section(id),
		lines.map((text, index) => ({text, source: `line${index + 1}`})),
	);
	const cells = Object.entries(reading.cells).map(
		([address, {value, stated}]) => `${address}=${stated ?? value}`,
	);
	return {...result, cells, reading};
}

test('a row with as many figures as cells is taken, with its line', (t) => {
	const {cells, reading, count} = taken('disclosure', [
		'规章',
		'0',
		'1',
		'2',
		'行政许可',
		'70',
		'行政强制',
	]);
	t.deepEqual(cells, [
		'disclosure/regulations/issued=0',
		'disclosure/regulations/repealed=1',
		'disclosure/regulations/inForce=2',
		'disclosure/licences/decisions=70',
	]);
	t.is(reading.cells['disclosure/licences/decisions']?.source, 'csv!A6');
	t.is(count, 4);
});

test('figures may stand behind their label, in full width, with commas', (t) => {
	t.deepEqual(taken('disclosure', ['行政许可 １，２０６', '行政处罚 3,525']).cells, [
		'disclosure/licences/decisions=1206',
		'disclosure/penalties/decisions=3525',
	]);
});

test('a row with fewer or more figures than cells is named and not taken', (t) => {
	const few = taken('disclosure', ['规章', '0', '行政许可', '7', '8']);
	t.deepEqual(few.cells, []);
	t.deepEqual(
		few.notes.map(({key, values}) => [key, values?.row]),
		[
			['text.lineOne', '规章'],
			['text.lineFew', '行政许可'],
		],
	);
	t.is(few.reading.ambiguous.length, 2);
});

test('heads of columns that are called like rows are none', (t) => {
	const row = ['3.其他', ...'0000000'];
	const {cells} = taken('requests', [
		'其他',
		'总计',
		'一、本年新收政府信息公开申请数量',
		...'1000001',
		...row,
	]);
	t.is(cells.filter((one) => one.startsWith('requests/received')).length, 7);
	t.is(cells.filter((one) => one.startsWith('requests/other.rest')).length, 7);
});

test('of a table whose rows stand side by side all figures are taken, or none', (t) => {
	const labels = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉'];
	t.is(taken('disputes', [...labels, ...'100012000200000']).count, 15);
	const none = taken('disputes', [...labels, '1', '2']);
	t.is(none.count, 0);
	t.is(none.notes.length, 1);
	t.true(none.isTable);
	t.false(taken('disputes', ['没有复议情况']).isTable);
});
