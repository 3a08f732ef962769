import test from 'ava';
import {gridOf, sourceOf} from '../../../source/workbook/import/grid.ts';
import {locateKnown} from '../../../source/workbook/import/locate-known.ts';
import {locateTables} from '../../../source/workbook/import/locate-tables.ts';
import {watchLayouts} from '../../../source/workbook/import/watch-layouts.ts';
import type {Sheet, SheetCell} from '../../../source/workbook/sheet.ts';
import {corpus} from '../../corpus/corpus.ts';
import {random} from '../../corpus/random.ts';
import {drawStacked, plainFile} from '../../corpus/render.ts';
import {forms, reports2021} from '../../corpus/reports.ts';

const form = forms[0]!;
const [first] = plainFile([drawStacked(form, reports2021[0]!)]).sheets;

/** The same sheet with some cells otherwise. */
function changed(
	sheet: Sheet,
	put: (row: number, column: number, cell?: SheetCell) => SheetCell | undefined,
): Sheet {
	const cells = Array.from({length: sheet.rows}, (_, row) =>
		Array.from({length: sheet.columns}, (_, column) =>
			put(row, column, sheet.cells[row]?.[column]),
		),
	);
	return {...sheet, cells};
}

const found = (sheet: Sheet) => locateTables(gridOf(sheet), form);
const known = (sheet: Sheet) => locateKnown(gridOf(sheet), form);
// Where each cell stands is known beforehand for a layout met before: it must be what is said of any other.
const plain = (tables: ReturnType<typeof found>): unknown =>
	JSON.parse(
		JSON.stringify(
			tables.map(({grid, sources, ...table}) => ({
				...table,
				sources: sources ?? table.cells.map(({row, column}) => sourceOf(grid, row, column)),
			})),
			(key, value) => (key === 'grid' ? undefined : key === 'section' ? value.id : value),
		),
	);

test('a layout met before gives the tables with the figures of the sheet at hand', (t) => {
	known(first!);
	known(first!);
	for (let round = 1; round < 4; round++) {
		const sheet = changed(first!, (_row, _column, cell) =>
			cell?.number === undefined
				? cell
				: {text: String(cell.number + round), number: cell.number + round},
		);
		t.deepEqual(plain(known(sheet)), plain(found(sheet)));
	}
});

test('whatever is changed on a known layout, the tables are those that a search finds', (t) => {
	known(first!);
	known(first!);
	const chance = random(5);
	const words = [
		'本年新收',
		'自然人',
		'总计',
		'其他',
		'2023年',
		'单位：元',
		'12',
		'约12',
		'',
		'小计',
		'行政许可',
		'（七）总计',
	];
	for (let round = 0; round < 200; round++) {
		const row = chance.below(first!.rows);
		const column = chance.below(first!.columns);
		const text = chance.pick(words);
		const figure = chance.chance(0.3);
		const sheet = changed(first!, (r, c, cell) => {
			if (r !== row || c !== column) return cell;
			if (figure) return {text: '7', number: 7};
			return text === '' ? undefined : {text};
		});
		t.deepEqual(plain(known(sheet)), plain(found(sheet)), `${row},${column} ${figure ? 7 : text}`);
	}
});

test('sheets of every layout are found alike the first time, the second and the third', (t) => {
	for (const made of [...corpus(11, 30, false), ...corpus(12, 30, true)]) {
		for (const sheet of plainFile(made.sheets).sheets) {
			const searched = plain(found(sheet));
			for (let time = 0; time < 3; time++) t.deepEqual(plain(known(sheet)), searched);
		}
	}
});

test('a layout that a search finds otherwise is given up, is no more remembered, and all who used it are known', (t) => {
	// A layout of its own.
	const own = {...first!, rows: first!.rows + 1, cells: [...first!.cells, []]};
	const usedIn = (count: number) =>
		Array.from({length: count}, () => {
			const {used, lost} = watchLayouts(false);
			known(own);
			return [...used, ...lost].join();
		});
	const [learned, proven, key, ...before] = usedIn(51);
	// The second proves what was learned of the first.
	t.deepEqual([learned, proven], ['', '']);
	t.true(before.every((one) => one === key));
	const {used, lost} = watchLayouts(false);
	const [table, ...others] = found(own);
	const otherwise = [{...table!, top: table!.top + 1}, ...others];
	const told = locateKnown(gridOf(own), form, () => otherwise);
	t.deepEqual([told, [...used], [...lost]], [otherwise, [], [key!]]);
	t.deepEqual(usedIn(3), ['', '', '']);
});

test('where every sheet is to be searched anew none is taken from memory, and none is remembered', (t) => {
	const own = {...first!, rows: first!.rows + 2, cells: [...first!.cells, [], []]};
	let searched = 0;
	// The first that may be remembered is searched too, and the second proves it.
	const isSeen = (isAnew: boolean) => !isAnew && searched++ > 1;
	for (const isAnew of [true, true, false, true, false, false, true, false]) {
		const {used} = watchLayouts(isAnew);
		t.deepEqual(plain(known(own)), plain(found(own)));
		t.is(used.size, isSeen(isAnew) ? 1 : 0);
	}
});
