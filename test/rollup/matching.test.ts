import test from 'ava';
import {foldUnit} from '../../source/rollup/fold-unit.ts';
import {failed, found, type Made, right, rolled, roster} from './make-found.ts';

const units = roster([
	'单位代码,单位名称,单位类别,上级代码,曾用名,报送要求,起始年度,截止年度',
	'00,江城区人民政府,县级政府,,江城区,汇总,,',
	'01,江城区教育局,部门,00,教育体育局,,,',
	'02,江城区档案馆,部门,00,,,,',
	'03,江城区统计局,部门,00,,,,',
	'04,江城区青河镇人民政府,乡镇,00,,,,',
	'05,江城区人民政府办公室,部门,00,,,,',
	'06,江城区卫生和计划生育局,部门,00,,,,2019',
	'07,江城区数据局,部门,00,,,2025,',
]);

const table: ReadonlyArray<
	[what: string, path: string, made: Made, is: string, unit?: string, ground?: string]
> = [
	[
		'its code, whatever it calls itself',
		'a.xlsx',
		{named: {code: '03', title: '某某'}},
		'return',
		'03',
		'code',
	],
	['填报单位', 'a.xlsx', {named: {field: '江城区教育局'}}, 'return', '01', 'field'],
	[
		'填报单位 in 繁体 and full width',
		'a.xlsx',
		{named: {field: '江城區 敎育局'.replace('敎', '教')}},
		'return',
		'01',
		'field',
	],
	['an alias', 'a.xlsx', {named: {field: '教育体育局'}}, 'return', '01', 'field'],
	['a name without its region', 'a.xlsx', {named: {field: '统计局'}}, 'return', '03', 'field'],
	[
		'a name with more regions',
		'a.xlsx',
		{named: {field: '某市江城区统计局'}},
		'return',
		'03',
		'field',
	],
	['its title', 'a.xlsx', {named: {title: '江城区档案馆'}}, 'return', '02', 'title'],
	[
		'the file’s name beside a title of the region',
		'江城区教育局.xlsx',
		{named: {title: '江城区'}},
		'return',
		'01',
		'name',
	],
	['the file’s name before what it is', '江城区统计局表(2024).xlsx', {}, 'return', '03', 'name'],
	['the file’s name', '附件2：年报统计表（江城区统计局）.xlsx', {}, 'return', '03', 'name'],
	[
		'the file’s name with year and version',
		'2024江城区青河镇人民政府报送(2)_最终版.xlsx',
		{},
		'return',
		'04',
		'name',
	],
	['the nearest folder', '补报/江城区档案馆/年报.xlsx', {}, 'return', '02', 'folder'],
	['the name of its archive', '江城区档案馆.zip', {inside: '年报.xlsx'}, 'return', '02', 'folder'],
	['the longest name, not one within it', '江城区人民政府办公室.xlsx', {}, 'return', '05', 'name'],
	['nobody by a folder of the office above', '江城区/年报.xlsx', {}, 'stranger', '00', 'folder'],
	[
		'nobody where only a character differs',
		'a.xlsx',
		{named: {field: '江城区教肓局'}},
		'stranger',
		'01',
		'near',
	],
	['nobody of another region', 'a.xlsx', {named: {field: '外县青河镇人民政府'}}, 'stranger'],
	[
		'nobody by the name of every region’s office',
		'a.xlsx',
		{named: {field: '人民政府办公室'}},
		'stranger',
	],
	[
		'nobody that no longer exists',
		'a.xlsx',
		{named: {field: '江城区卫生和计划生育局'}},
		'stranger',
	],
	['nobody that does not exist yet', '江城区数据局.xlsx', {}, 'stranger'],
	[
		'a question where field and file differ',
		'江城区统计局.xlsx',
		{named: {field: '江城区教育局'}},
		'otherUnit',
		'01',
		'field',
	],
	[
		'a question where field and folder differ',
		'江城区统计局/年报.xlsx',
		{named: {field: '江城区教育局'}},
		'otherUnit',
		'01',
		'field',
	],
	[
		'a question where the field names nobody',
		'江城区统计局.xlsx',
		{named: {field: '淮城县统计局'}},
		'otherUnit',
		'03',
		'name',
	],
	[
		'a question where code and field differ',
		'a.xlsx',
		{named: {code: '03', field: '江城区教育局'}},
		'otherUnit',
		'03',
		'code',
	],
	[
		'nobody where two units share a file',
		'a.xlsx',
		{named: {field: '江城区教育局', several: ['江城区教育局', '江城区统计局']}},
		'otherUnit',
		'01',
		'field',
	],
	[
		'its unit, in the folder of the office above',
		'江城区/a.xlsx',
		{named: {field: '江城区教育局'}},
		'return',
		'01',
		'field',
	],
	[
		'another year by what stands in it',
		'江城区教育局.xlsx',
		{year: 2022},
		'otherYear',
		'01',
		'name',
	],
];

for (const [what, path, made, is, unit, ground] of table)
	test(`a file is matched to ${what}`, (t) => {
		const [file] = rolled([found(path, made)], units).files;
		t.deepEqual([file?.is, file?.unit, file?.ground], [is, unit, ground] as never);
	});

test('a short name that several counties have is told apart by the folder of the county, by name or by code', (t) => {
	const two = roster([
		'单位代码,单位名称,上级代码,报送要求',
		'A0,江城区人民政府,,汇总',
		'A1,江城区教育局,A0,',
		'B0,淮城县人民政府,,汇总',
		'B1,淮城县教育局,B0,',
	]);
	const unitOf = (path: string, made: Made = {}) => rolled([found(path, made)], two).files[0]!.unit;
	t.is(unitOf('教育局.xlsx'), undefined);
	t.is(unitOf('江城区人民政府/教育局.xlsx'), 'A1');
	t.is(unitOf('B0/年报.xlsx', {named: {field: '教育局'}}), 'B1');
	t.is(unitOf('B0/江城区教育局.xlsx'), 'A1');
	t.is(unitOf('江城区人民政府（本级）.xlsx'), undefined);
	// The folders between say it too.
	t.is(unitOf('江城区人民政府/教育局/报送/年报.xlsx'), 'A1');
	t.is(unitOf('A0/2024年教育局.zip', {inside: '年报.xlsx'}), 'A1');
	t.is(unitOf('教育局/年报.xlsx'), undefined);
	t.is(unitOf('教育局/江城区人民政府/年报.xlsx'), 'A0');
});

test('without a roster a name without its region is no unit of its own: whose it is is asked, and nothing is summed twice', (t) => {
	const of = (field: string, count: number, more: Made = {}) =>
		found(`${field}${count}.xlsx`, {
			named: {field},
			digest: `${field}${count}`,
			cells: right(count),
			...more,
		});
	const outcome = (files: ReturnType<typeof of>[]) => {
		const {units: all, files: placed, counts} = rolled(files, undefined);
		return [
			all.map(({unit}) => unit.name).join(),
			placed.map(({is}) => is).join(),
			placed.map(({unit = ''}) => unit).join(),
			counts.asked,
		];
	};

	t.deepEqual(outcome([of('江城区教育局', 1), of('教育局', 2)]), [
		'江城区教育局',
		'return,stranger',
		'江城区教育局,江城区教育局',
		1,
	]);
	t.deepEqual(outcome([of('江城区教育局', 1), of('某市江城区教育局', 2)]), [
		'某市江城区教育局',
		'stranger,return',
		'某市江城区教育局,某市江城区教育局',
		1,
	]);
	t.deepEqual(outcome([of('江城区教育局', 1), of('淮城县教育局', 2), of('教育局', 3)]), [
		'江城区教育局,淮城县教育局',
		'return,return,stranger',
		'江城区教育局,淮城县教育局,',
		1,
	]);
	// Codes tell them apart.
	const coded = [of('江城区教育局', 1), of('教育局', 2, {named: {field: '教育局', code: '02'}})];
	t.deepEqual(outcome(coded).slice(0, 2), ['江城区教育局,教育局', 'return,return']);
	t.deepEqual(outcome([of('江城区人民政府办公室', 1), of('人民政府办公室', 2)]).slice(0, 2), [
		'江城区人民政府办公室,人民政府办公室',
		'return,return',
	]);
});

test('what every county has is told by the folder of the county alone', (t) => {
	const two = roster([
		'单位代码,单位名称,上级代码,报送要求',
		'A0,江城区人民政府,,汇总',
		'A1,江城区人民政府办公室,A0,',
		'B0,淮城县人民政府,,汇总',
		'B1,淮城县人民政府办公室,B0,',
	]);
	const unitOf = (path: string, made: Made = {}) => {
		const [file] = rolled([found(path, made)], two, [], {office: '某市人民政府'}).files;
		return file!.is === 'return' ? file!.unit : undefined;
	};

	t.is(unitOf('江城区人民政府/人民政府办公室.xlsx'), 'A1');
	t.is(unitOf('B0/年报.xlsx', {named: {field: '人民政府办公室'}}), 'B1');
	t.is(unitOf('人民政府办公室.xlsx'), undefined);
	t.is(unitOf('某市人民政府办公室.xlsx'), undefined);
});

test('regions above the office are no part of a name, and another region is another unit', (t) => {
	const lines = [
		'单位代码,单位名称,上级代码,报送要求',
		'N0,南区人民政府,,汇总',
		'N1,南区教育局,N0,',
		'S0,市南区人民政府,,汇总',
		'S1,市南区教育局,S0,',
		'T1,青河镇统计站,,',
		'T2,统计局,,',
	];
	for (const [office, field, unit] of [
		// The office is the roster's own root, named without what stands above it.
		['南区人民政府', '某市南区教育局', 'N1'],
		['南区人民政府', '江苏省某市南区教育局', 'N1'],
		['江苏省某市人民政府', '某市市南区教育局', 'S1'],
		['江苏省某市人民政府', '江苏省某市市南区教育局', 'S1'],
		['江苏省某市人民政府', '某市南区教育局', 'N1'],
		['某市人民政府', '江苏省某市统计局', 'T2'],
		['某市江城区人民政府', '江城区青河镇统计站', 'T1'],
		['某市江城区人民政府', '某市江城区统计局', 'T2'],
		['某市江城区人民政府', '外市南区教育局', undefined],
		['某市江城区人民政府', '白马镇统计局', undefined],
		// The one of the city.
		['某市江城区人民政府', '某市统计局', undefined],
		['江苏省某市人民政府', '江苏省南区教育局', 'N1'],
		['江苏省某市人民政府', '江苏省统计局', undefined],
		['南区人民政府', '淮城县统计局', undefined],
	] as const) {
		const [file] = rolled([found('a.xlsx', {named: {field}})], roster(lines), [], {office}).files;
		t.is(file!.is === 'return' ? file!.unit : undefined, unit, `${field} at ${office}`);
	}
});

test('a year that only the name says counts, unless it is the year in which it was sent', (t) => {
	const isOf = (path: string) => rolled([found(path, {year: undefined})], units).files[0]!;
	t.is(isOf('江城区教育局2023年.xlsx').is, 'otherYear');
	t.is(isOf('江城区教育局2025年1月报送.xlsx').is, 'return');
	t.is(isOf('2025江城区教育局.xlsx').is, 'return');
	t.is(isOf('2023年度政府信息公开年报/江城区教育局.xlsx').is, 'otherYear');
	for (const folder of ['2023年', '2023', '（2023年度）', '2023年报', '01-2023年数据'])
		t.is(isOf(`${folder}/江城区教育局.xlsx`).is, 'otherYear', folder);
	for (const folder of ['2025年', '2024', '2022年机构改革', '2023新设单位'])
		t.is(isOf(`${folder}/江城区教育局.xlsx`).is, 'return', folder);
	t.deepEqual(isOf('江城区教育局.xlsx').yearGround, 'rollUp');
});

test('no pair of words is exchanged in a name: an archive stays one', (t) => {
	t.is(foldUnit('檔案館'), '档案馆');
	t.is(foldUnit('江城区（档案馆）'), foldUnit('江城区档案馆'));
});

test('the last unit of an office’s own folder is asked about, never taken', (t) => {
	const names = ['江城区教育局', '江城区档案馆', '江城区统计局', '江城区青河镇人民政府'];
	const files = names.map((name) => found(`收件/${name}.xlsx`, {digest: name}));
	const [one] = rolled([...files, found('收件/表.xlsx')], units).files.slice(-1);
	t.deepEqual([one?.is, one?.unit, one?.ground], ['asked', '05', 'alone']);
	t.is(rolled([...files, found('别处/表.xlsx')], units).files.at(-1)?.is, 'stranger');
});

test('a nameless copy is whose its bytes are', (t) => {
	const files = [found('江城区教育局.xlsx', {digest: 'a'}), found('补报/年报.xlsx', {digest: 'a'})];
	t.deepEqual(
		rolled(files, units).files.map(({is, unit}) => [is, unit]),
		[
			['return', '01'],
			['twice', '01'],
		],
	);
});

test('a picture beside a return of its unit is the stamped copy, alone it is what nobody can read', (t) => {
	const scan = failed('江城区教育局/盖章.pdf', 'read.pdf');
	const beside = rolled([found('江城区教育局/年报.xlsx'), scan], units);
	t.is(beside.files[1]!.is, 'attachment');
	const alone = rolled([scan], units);
	t.is(alone.files[0]!.is, 'unreadable');
	t.is(alone.byCode.get('01')!.state, 'missing');
	t.is(alone.byCode.get('01')!.ground, 'files');
	t.is(alone.exit, 3);
});

test('what holds no tables is no return, and a list with units as rows is said to be one', (t) => {
	for (const code of ['import.noTables', 'import.unitRows', 'import.ledger'])
		t.is(rolled([failed('江城区教育局.xlsx', code)], units).files[0]!.is, 'notReturn', code);
	for (const code of [
		'read.empty',
		'read.lockFile',
		'read.broken',
		'read.password',
		'read.tooMuch',
		'read.stopped',
	])
		t.is(rolled([failed('江城区教育局.xlsx', code)], units).files[0]!.is, 'unreadable', code);
});
