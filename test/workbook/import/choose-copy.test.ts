import test from 'ava';
import {type Copy, chooseCopy, type Wanted} from '../../../source/workbook/import/choose-copy.ts';

type Given = Partial<Copy> & {name: string};

const copy = (given: Given): Copy & {name: string} => ({
	hidden: false,
	filled: 0,
	aside: false,
	...given,
});

const traffic = '青石县交通运输局';
const water = '青石县水利局';
const now: Wanted = {year: 2023, unit: traffic};

const cases: Array<
	[what: string, copies: Given[], to: 'read' | 'fill', left: string, other?: 'year' | 'unit']
> = [
	[
		'the year decides, wherever it stands',
		[
			{name: 'a', year: 2022},
			{name: 'b', year: 2023},
		],
		'fill',
		'b',
	],
	[
		'the year decides before the unit',
		[
			{name: 'a', year: 2022, unit: traffic},
			{name: 'b', year: 2023, unit: water},
		],
		'fill',
		'b',
		'unit',
	],
	[
		'of one year the unit decides',
		[
			{name: 'a', year: 2023, unit: water},
			{name: 'b', year: 2023, unit: traffic},
		],
		'fill',
		'b',
	],
	[
		'a unit without its region is the same, the full name before it',
		[{name: 'a', unit: '交通运输局'}, {name: 'b', unit: traffic}, {name: 'c'}],
		'read',
		'b',
	],
	[
		'without its region it comes before what names none',
		[{name: 'a'}, {name: 'b', unit: '交通运输局'}],
		'fill',
		'b',
	],
	[
		'what names no year comes before another year',
		[{name: 'a', year: 2022}, {name: 'b'}],
		'fill',
		'b',
	],
	[
		'what is shown comes before what is hidden, filled or not',
		[
			{name: 'a', hidden: true, filled: 200},
			{name: 'b', filled: 200},
			{name: 'c', hidden: true},
		],
		'read',
		'b',
	],
	[
		'a worked example never counts beside another',
		[{name: 'a', aside: true, year: 2023}, {name: 'b'}],
		'fill',
		'b',
	],
	['reading takes what is filled', [{name: 'a'}, {name: 'b', filled: 3}], 'read', 'b'],
	['filling takes what is blank', [{name: 'a'}, {name: 'b', filled: 3}], 'fill', 'a'],
	['two alike stay open', [{name: 'a'}, {name: 'b'}], 'fill', 'a b'],
	['one of another year is left, and said', [{name: 'a', year: 2022}], 'fill', 'a', 'year'],
	['one of another unit is left, and said', [{name: 'a', unit: water}], 'fill', 'a', 'unit'],
	[
		'several of other units stay open',
		[
			{name: 'a', unit: water},
			{name: 'b', unit: '青石县教育局'},
		],
		'read',
		'a b',
		'unit',
	],
	[
		'every region has a 人民政府: one of a town is not that of the county',
		[
			{name: 'a', unit: '人民政府'},
			{name: 'b', unit: traffic},
		],
		'read',
		'b',
	],
];

for (const [what, copies, to, left, other] of cases) {
	test(what, (t) => {
		for (const order of [copies, copies.toReversed()]) {
			const chosen = chooseCopy(
				order.map((one) => copy(one)),
				now,
				to,
			);
			t.is(
				chosen.copies
					.map(({name}) => name)
					.toSorted()
					.join(' '),
				left,
			);
			t.is(chosen.other, other);
		}
	});
}

test('nothing wanted: neither year nor unit decides', (t) => {
	const copies = [copy({name: 'a', year: 2022}), copy({name: 'b', year: 2023})];
	t.deepEqual(chooseCopy(copies, {}, 'read'), {copies});
	t.deepEqual(chooseCopy([], now, 'read'), {copies: []});
});
