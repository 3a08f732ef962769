import test from 'ava';
import {chooseCopy} from '../../../source/workbook/import/choose-copy.ts';
import {findCopies} from '../../../source/workbook/import/find-copies.ts';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import {type DrawnSheet, drawSheets, drawStacked, plainFile} from '../../corpus/render.ts';
import {forms, type Report, reports} from '../../corpus/reports.ts';

const [form] = forms as [(typeof forms)[0]];
const suqian = reports.find(({name}) => name === 'suqian-city-2024')!;
const person = 'requests/received/person';

function copyOf(unit: string, year: number, figure?: number): DrawnSheet {
	const cells = figure === undefined ? {} : {...suqian.cells, [person]: figure};
	const report: Report = {...suqian, unit, year, cells};
	return {...drawStacked(form, report), name: `${unit}${year}`};
}

const units = ['青石县水利局', '青石县交通运输局'];
const sheets = units.flatMap((unit, index) =>
	[2022, 2023].map((year) => copyOf(unit, year, 100 * index + year)),
);

test('every copy of a table is found with the year and the unit it names, and where its cells stand', (t) => {
	const copies = findCopies(plainFile(sheets), form).filter(({section}) => section === 'requests');
	t.deepEqual(
		copies.map(({year, unit}) => `${unit}${year}`),
		sheets.map(({name}) => name),
	);
	t.true(
		copies.every(({filled, hidden, sources}) => filled > 170 && !hidden && sources.size === 175),
	);
	const {copies: left} = chooseCopy(copies, {unit: units[1], year: 2023}, 'fill');
	t.is(left.length, 1);
	t.is(left[0]!.sources.get(person)?.split('!')[0], '青石县交通运输局2023');
});

test('the copy of the year and the unit that are asked for is read, wherever it stands', (t) => {
	for (const [index, unit] of units.entries()) {
		for (const year of [2022, 2023]) {
			for (const order of [sheets, sheets.toReversed()]) {
				const reading = readReturn(plainFile(order), forms, {unit, year});
				t.is(reading.cells[person]!.value, 100 * index + year);
				t.deepEqual([reading.unit, reading.year, reading.ambiguous], [unit, year, []]);
			}
		}
	}
});

test('several units of one year are asked about, each way with its unit, and the file is of none', (t) => {
	const reading = readReturn(plainFile([sheets[1]!, sheets[3]!]), forms);
	t.is(reading.unit, undefined);
	t.is(reading.cells[person]!.value, null);
	t.deepEqual(
		reading.questions!.map(({ways}) => ways.map(({unit}) => unit)),
		[units],
	);
});

test('a hidden copy is left aside and told of, before or behind the one that is shown', (t) => {
	const plain = plainFile([copyOf(units[0]!, 2023, 5), copyOf(units[0]!, 2023, 7)]);
	for (const hidden of [0, 1]) {
		const file = {
			...plain,
			sheets: plain.sheets.map((sheet, index) => ({
				...sheet,
				name: `表${index}`,
				...(index === hidden && {hidden: true}),
			})),
		};
		const reading = readReturn(file, forms);
		t.is(reading.cells[person]!.value, hidden === 0 ? 7 : 5);
		t.deepEqual(reading.ambiguous, []);
		t.is(reading.notes.filter(({key}) => key === 'import.leftAside').length, 3);
	}
});

test('tables of several units are never one return in silence', (t) => {
	const parts = units.map((unit, index) => {
		const [title, ...rest] = drawSheets(form, {...suqian, unit, year: 2023})[index]!.grid;
		return {name: `表${index}`, grid: [title!, ...rest], merges: []};
	});
	const reading = readReturn(plainFile(parts), forms);
	const codes = reading.notes.filter(({blocks}) => blocks).map(({key}) => key);
	t.true(codes.includes('import.severalUnits'));
	t.is(reading.unit, undefined);
	const asked = readReturn(plainFile([sheets[1]!]), forms, {unit: units[1]});
	t.is(asked.unit, units[1]);
	t.deepEqual(
		asked.notes.map(({key, blocks}) => [key, blocks]),
		Array(3).fill(['import.otherUnit', undefined]),
	);
});
