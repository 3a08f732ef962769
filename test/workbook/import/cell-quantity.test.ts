import test from 'ava';
import fc from 'fast-check';
import {bareFigure, cellQuantity} from '../../../source/workbook/import/cell-quantity.ts';
import type {SheetCell} from '../../../source/workbook/sheet.ts';

type Said =
	| number
	| null
	| {why: string; text?: string}
	| {value: number; remark: string}
	| {text: string}
	| {value: number; shows: number};

function said(cell: SheetCell, unit: string): Said {
	const parsed = cellQuantity(cell, unit);
	if (parsed.kind === 'fault') return {why: parsed.why, text: parsed.text};
	if (parsed.kind === 'blank') return parsed.text?.trim() ? {text: parsed.text} : null;
	if (parsed.shows) return {value: parsed.value, shows: parsed.shows.value};
	return parsed.remark ? {value: parsed.value, remark: parsed.remark} : parsed.value;
}

const cell = (text: string, more: Partial<SheetCell> = {}): SheetCell => ({text, ...more});
const stored = (number: number, shows?: string): SheetCell => ({
	text: String(number),
	number,
	...(shows !== undefined && {shows}),
});

const cases: Array<[what: string, cell: SheetCell, said: Said, unit?: string]> = [
	['a raised mark is a remark', cell('75', {note: '1'}), {value: 75, remark: '1'}],
	['so it is beside words', cell('75（含重复）', {note: '①'}), {value: 75, remark: '① 含重复'}],
	['a mark on a number too', {...stored(75), note: '注'}, {value: 75, remark: '注'}],
	[
		'a figure that is raised as a whole is no blank',
		cell('', {note: '75'}),
		{why: 'words', text: '75'},
	],
	['a note on a blank is its word', cell('', {note: '*'}), {text: '*'}],
	['what is struck out does not count', cell('75', {leftOut: '12'}), 75],
	[
		'a cell that is struck out as a whole is no blank',
		cell('', {leftOut: '12'}),
		{why: 'leftOut', text: '12'},
	],
	['hidden words in a blank cell are none', cell('', {leftOut: '请填写'}), null],
	['what could not be read is no blank', cell('', {unread: true}), {why: 'unread', text: ''}],
	[
		'nor is it the figure that is left of it',
		cell('75', {unread: true}),
		{why: 'unread', text: '75'},
	],
	['thousands separators show the same', stored(1_760_200, '1,760,200'), 1_760_200],
	['so do Indian ones', stored(1_760_200, '17,60,200'), 1_760_200],
	['and leading zeros', stored(75, '0075'), 75],
	['and decimals', stored(75, '75.000'), 75],
	['and the unit', stored(75, '75件'), 75],
	['and the unit of money', stored(176.02, '176.02万元'), 176.02, '万元'],
	['and a currency sign', stored(176.02, '¥176.02'), 176.02, '万元'],
	['and brackets around a negative number', stored(-75, '(75)'), -75],
	['and words in brackets', stored(75, '75（件）'), 75],
	['and digits cut short in scientific notation', stored(6991, '6.99E+03'), 6991],
	['and what lies within the noise of binary fractions', stored(0.1 + 0.2, '0.3'), 0.3, '万元'],
	['a stored zero shown as a dash is zero', stored(0, '-'), 0],
	['as nothing too', stored(0, ''), 0],
	['as 无 too', stored(0, '无'), 0],
	[
		'another figure is told beside the stored one',
		stored(1_760_200, '176.0200'),
		{value: 1_760_200, shows: 176.02},
		'万元',
	],
	['thousands cut off as well', stored(6_991_000, '6991'), {value: 6_991_000, shows: 6991}],
	['so is a rounded one', stored(75.4, '75'), {value: 75.4, shows: 75}],
	['and one without its sign', stored(-5, '5'), {value: -5, shows: 5}],
	['a figure that is not shown is none', stored(75, ''), {why: 'notShown', text: ''}],
	['nor is one shown as 无', stored(75, '无'), {why: 'notShown', text: '无'}],
	['nor as a currency sign alone', stored(75, '¥'), {why: 'notShown', text: '¥'}],
	['nor as words', stored(75, '见附件'), {why: 'notShown', text: '见附件'}],
	['nor as thousandths', stored(75, '75‰'), {why: 'percent', text: '75‰'}],
	['nor in another unit', stored(176.02, '176.02元'), {why: 'otherUnit', text: '176.02元'}, '万元'],
	['nor with a multiplier', stored(2_670_000, '267万'), {why: 'multiplier', text: '267万'}],
	['nor as about so many', stored(75, '约75'), {why: 'vague', text: '约75'}],
	['nor as a fraction', stored(75.5, '75 1/2'), {why: 'several', text: '75 1/2'}],
];

for (const [what, given, says, unit = '件'] of cases) {
	test(`${what}: ${JSON.stringify(given)}`, (t) => {
		t.deepEqual(said(given, unit), says);
	});
}

test('a number shown in full, with or without separators, is itself', (t) => {
	fc.assert(
		fc.property(fc.integer({min: -1e9, max: 1e9}), (number) => {
			const plain = Object.is(number, -0) ? 0 : number;
			for (const shows of [String(plain), plain.toLocaleString('en-US'), `${plain}.00`])
				if (said(stored(plain, shows), '万元') !== plain) return false;
			return true;
		}),
	);
	t.pass();
});

const odd = fc.record(
	{
		number: fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -0, 2 ** 53, 1e300)),
		shows: fc.constantFrom('75', '', '约75', '¥3'),
		shown: fc.constantFrom('date', 'percent'),
		formula: fc.constantFrom('known', 'unknown'),
		note: fc.constantFrom('', '1', '注'),
		leftOut: fc.constantFrom('', '12', '旧'),
		unread: fc.constant(true),
		error: fc.boolean(),
		hidden: fc.constant(true),
	},
	{requiredKeys: []},
) as fc.Arbitrary<Partial<SheetCell>>;

test('what is taken at once as a whole number is what a closer look says, with nothing beside it', (t) => {
	fc.assert(
		fc.property(fc.constantFrom('', '75', '无', '约75'), odd, (text, more) => {
			const one = cell(more.number === undefined ? text : String(more.number), more);
			const bare = bareFigure(one);
			if (bare !== undefined) t.deepEqual(cellQuantity(one, '件'), {kind: 'figure', value: bare});
		}),
		{numRuns: 1000},
	);
	t.is(bareFigure(stored(75)), 75);
	t.is(bareFigure(undefined), undefined);
});
