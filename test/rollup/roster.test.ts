import test from 'ava';
import {Failure} from '../../source/failure.ts';
import {readRoster} from '../../source/rollup/read-roster.ts';
import {roster, sheetOf} from './make-found.ts';

const head = '单位代码,单位名称,单位类别,上级代码,曾用名,报送要求,起始年度,截止年度,由来';

test('a roster is read by its head words, wherever they stand and whatever stands above', (t) => {
	const {units, hasCodes, children} = roster([
		'2024年度单位名册',
		'',
		'序号,报送要求,单位全称,简称,统一社会信用代码,上级代码,联系人,电话,截止日期',
		'1,汇总,江城区人民政府,江城区,00,,,,',
		'2,,江城区教育局,教育局;区教育局,01,00,李四,025-1,2025-01-20',
		'3,免报,江城区档案馆,,02,00,,,',
		'合计,,,,,,,,',
	]);
	t.true(hasCodes);
	t.deepEqual(
		units.map(({code, requirement}) => [code, requirement]),
		[
			['00', 'sum'],
			['01', 'due'],
			['02', 'exempt'],
		],
	);
	t.deepEqual(units[1]!.aliases, ['教育局', '区教育局']);
	t.is(units[1]!.deadline, '2025-01-20');
	t.deepEqual(
		children.get('00')?.map(({code}) => code),
		['01', '02'],
	);
	t.is(units[2]!.row, 6);
});

test('a head word is known with what may be filled in behind it', (t) => {
	const {units} = roster([
		'单位代码（18位）,单位名称,报送要求（应报/免报）',
		'01,江城区教育局,免报',
	]);
	t.like(units[0], {code: '01', requirement: 'exempt'});
});

test('a roster may have nothing but numbers and names, and heads in English', (t) => {
	t.is(roster(['序号,单位名称,备注', '1,江城区教育局,', '2,江城区统计局,']).units.length, 2);
	const {units} = roster(['Code,Unit,Parent code', '00,江城区人民政府,', '01,江城区教育局,00']);
	t.like(units[1], {code: '01', name: '江城区教育局', parent: '00'});
});

test('what stands below the list is no unit, over however many lines', (t) => {
	const notes = [
		'填表说明：1.单位名称用全称',
		'2.代码为统一社会信用代码',
		'填表人：张三 联系电话：1',
	];
	const names = (lines: string[]) => roster(lines).units.map(({name}) => name);
	const own = ['单位名称,单位代码', '江城区教育局,01', '江城区说明书编制局,02'];
	t.deepEqual(names([...own, '', ...notes.map((note) => `${note},`)]), [
		'江城区教育局',
		'江城区说明书编制局',
	]);
	t.deepEqual(names(['单位名称', '江城区教育局', '', ...notes]), ['江城区教育局']);
	t.deepEqual(names(['序号,单位名称', '1,江城区教育局', '注：以上单位须按时报送,', '合计：1个,']), [
		'江城区教育局',
	]);
	// In the column of the codes, too: there the first words of a line stand.
	const coded = ['单位代码,单位名称', '01,江城区教育局', '02,江城区统计局'];
	const below = [
		'合计,2',
		'注：以上单位须按时报送。,',
		'联系人张三,',
		'备注,代码为统一社会信用代码',
	];
	t.deepEqual(names([...coded, '', ...below]), ['江城区教育局', '江城区统计局']);
	t.throws(() => roster([...coded, '江城区信访局,']), {message: /noName/u});
	// Whoever has a code is on the list, wherever the line stands.
	t.deepEqual(names([...own, '小计,', '江城区信访局,', '注：略,', '江城区档案馆,03']), [
		'江城区教育局',
		'江城区说明书编制局',
		'江城区信访局',
		'江城区档案馆',
	]);
});

test('a cell over several lines holds for each of them, and two columns of names are refused', (t) => {
	const sheet = sheetOf([
		'上级代码,单位代码,单位名称',
		',A,江城区人民政府',
		'A,B,江城区教育局',
		',C,江城区统计局',
	]);
	const merges = [{from: [2, 0], to: [3, 0]}] as const;
	const {units} = readRoster({...sheet, sheets: [{...sheet.sheets[0]!, merges}]}, 2024, 'a.xlsx');
	t.deepEqual(
		units.map(({parent}) => parent),
		[undefined, 'A', 'A'],
	);
	const two = ['序号,单位名称,序号,单位名称', '1,江城区教育局,2,江城区统计局'];
	t.like(
		t.throws(() => roster(two), {instanceOf: Failure}),
		{code: 'rollUp.roster.twice', exitCode: 2},
	);
});

test('without codes the folded name is the key, and the unit above may be named', (t) => {
	const {units, hasCodes, children} = roster([
		'单位名称,上级',
		'江城区 人民政府,',
		'江城区教育局,江城区人民政府',
	]);
	t.false(hasCodes);
	t.deepEqual(
		units.map(({code}) => code),
		['江城区人民政府', '江城区教育局'],
	);
	t.is(children.get('江城区人民政府')?.length, 1);
});

test('the units of a year are those that exist in it; the others are there for 由来', (t) => {
	const lines = [head, '01,旧局,,,,,,2023,', '02,新局,,,,,2024,,更名:01'];
	t.deepEqual(
		roster(lines).units.map(({code}) => code),
		['02'],
	);
	t.deepEqual(
		roster(lines, 2023).units.map(({code}) => code),
		['01'],
	);
	t.is(roster(lines).byCode.size, 2);
	t.deepEqual(roster(lines).units[0]!.succession, {how: 'renamed', of: ['01']});
});

test('a short name that several units are called by names none of them, and is no mistake', (t) => {
	t.notThrows(() => roster([head, '01,江城区教育局,,,教育局,,,,', '02,淮城县教育局,,,教育局,,,,']));
});

const bad: ReadonlyArray<[what: string, lines: string[], code: string, row?: number]> = [
	['no column of names', ['代码,联系人', '01,李四'], 'noNames'],
	['nothing below the head', [head], 'empty'],
	['a code twice', [head, '01,甲局,,,,,,,', '01,乙局,,,,,,,'], 'doubleCode', 3],
	['a name twice', [head, '01,甲局,,,,,,,', '02,甲局,,,,,,,'], 'doubleName', 3],
	[
		'an alias that is another unit’s name',
		[head, '01,甲局,,,,,,,', '02,乙局,,,甲局,,,,'],
		'doubleName',
		3,
	],
	['an alias of two units', [head, '01,甲局,,,丙局,,,,', '02,乙局,,,丙局,,,,'], 'doubleName', 3],
	['a unit above itself', [head, '01,甲局,,02,,,,,', '02,乙局,,01,,,,,'], 'circle', 2],
	['an unknown unit above', [head, '01,甲局,,09,,,,,'], 'unknownParent', 2],
	['a code eaten by a spreadsheet', [head, '3.2E+17,甲局,,,,,,,'], 'eatenCode', 2],
	['a code without a name', [head, '01,,,,,,,,'], 'noName', 2],
	['an unknown requirement', [head, '01,甲局,,,,不报,,,'], 'requirement', 2],
	['a first year after the last', [head, '01,甲局,,,,,2025,2020,'], 'years', 2],
	['a year that is none', [head, '01,甲局,,,,,去年,,'], 'year', 2],
	['an origin that cannot be read', [head, '01,甲局,,,,,,,从前'], 'succession', 2],
	['an origin that is not there', [head, '01,甲局,,,,,2024,,更名:09'], 'unknownOrigin', 2],
];

for (const [what, lines, code, row] of bad)
	test(`a roster with ${what} is refused${row === undefined ? '' : ' with its row'}`, (t) => {
		const error = t.throws(() => roster(lines), {instanceOf: Failure});
		t.is(error?.code as string, `rollUp.roster.${code}`);
		t.is(error?.exitCode, 2);
		t.is(error?.values.row, row);
	});

test('a code that is a number of more digits than a spreadsheet keeps is refused, a short one is its digits', (t) => {
	const file = sheetOf([head, ',甲局,,,,,,,']);
	const withCode = (number: number, shows?: string) => {
		const cells = file.sheets[0]!.cells.map((line) => [...(line ?? [])]);
		cells[1]![0] = {text: String(number), number, ...(shows !== undefined && {shows})};
		return {...file, sheets: [{...file.sheets[0]!, cells}]};
	};

	t.throws(() => readRoster(withCode(320_000_000_000_000_000), 2024, 'x'), {message: /eatenCode/});
	t.is(readRoster(withCode(101), 2024, 'x').units[0]!.code, '101');
	t.is(readRoster(withCode(101, '000101'), 2024, 'x').units[0]!.code, '000101');
});
