import test from 'ava';
import {lastRows} from '../../source/rollup/last-rows.ts';
import {books, form, found, right, rolled, roster} from './make-found.ts';

const head = '单位代码,单位名称,报送要求,起始年度,截止年度,由来';
const stock = (inForce: number, more = {}) =>
	right(1, {'disclosure/normativeDocuments/inForce': inForce, ...more});
const lastOf = (path: string, cells: Record<string, number | null>) =>
	found(path, {year: 2023, cells, digest: `last ${path}`});
const rulesOf = (outcome: ReturnType<typeof rolled>, code: string) =>
	outcome.byCode
		.get(code)!
		.results.filter(({status}) => status === 'fail')
		.map(({rule}) => rule);

test('last year’s return of the same unit is held against this year’s', (t) => {
	const units = roster([head, '01,教育局,,,,']);
	const files = [found('教育局.xlsx', {cells: stock(5)})];
	const options = (inForce: number) => ({last: {files: [lastOf('教育局.xlsx', stock(inForce))]}});
	t.false(rulesOf(rolled(files, units, [], options(5)), '01').includes('Y-STOCK-DOCUMENTS'));
	t.true(rulesOf(rolled(files, units, [], options(9)), '01').includes('Y-STOCK-DOCUMENTS'));
	t.is(rolled(files, units).byCode.get('01')!.last, undefined);
});

test('a renamed unit goes on from the one before, a merged one from their sum', (t) => {
	const units = roster([
		head,
		'01,卫生局,,,2023,',
		'02,计生局,,,2023,',
		'03,卫健委,,2024,,合并:01、02',
		'04,老干部局,,,2023,',
		'05,老干部服务局,,2024,,更名:04',
	]);
	const files = [
		found('卫健委.xlsx', {cells: stock(7)}),
		found('老干部服务局.xlsx', {cells: stock(4)}),
	];
	const last = {
		files: [
			lastOf('卫生局.xlsx', stock(5)),
			lastOf('计生局.xlsx', stock(2)),
			lastOf('老干部局.xlsx', stock(9)),
		],
	};
	const outcome = rolled(files, units, [], {last});
	t.deepEqual(
		outcome.units.map(({unit}) => unit.code),
		['03', '05'],
	);
	const at = form.cells.findIndex(
		({address}) => address === 'disclosure/normativeDocuments/inForce',
	);
	t.is(outcome.byCode.get('03')!.last!.figures[at], 7);
	t.false(rulesOf(outcome, '03').includes('Y-STOCK-DOCUMENTS'));
	t.true(rulesOf(outcome, '05').includes('Y-STOCK-DOCUMENTS'));
	t.is(
		rolled(files, units, [], {last: {files: last.files.slice(1)}}).byCode.get('03')!.last,
		undefined,
	);
});

test('last year’s return of a renamed unit is found under its new name too, as a file and as a row', (t) => {
	const units = roster([head, '04,老干部局,,,2023,', '05,老干部服务局,,2024,,更名:04']);
	const files = [found('老干部服务局.xlsx', {cells: stock(4)})];
	const figures = lastOf('x', stock(9)).record.return!.figures;
	const row = (unit: string) => ({unit, form: form.id, figures, origin: unit});
	for (const last of [
		{files: [lastOf('老干部服务局.xlsx', stock(9))]},
		{rows: [row('老干部服务局')]},
		{rows: [row('05')]},
		{rows: [row('老干部局')]},
	])
		t.true(rulesOf(rolled(files, units, [], {last}), '05').includes('Y-STOCK-DOCUMENTS'));
});

test('a unit that says what it came from and not when goes on from its own return, else from the one before', (t) => {
	const units = roster([head, '04,老干部局,,,2023,', '05,老干部服务局,,,,更名:04']);
	const files = [found('老干部服务局.xlsx', {cells: stock(4)})];
	const rules = (last: ReturnType<typeof lastOf>[]) =>
		rulesOf(rolled(files, units, [], {last: {files: last}}), '05').includes('Y-STOCK-DOCUMENTS');
	t.true(rules([lastOf('老干部局.xlsx', stock(9))]));
	t.true(rules([lastOf('老干部服务局.xlsx', stock(9))]));
	t.false(rules([lastOf('老干部服务局.xlsx', stock(4)), lastOf('老干部局.xlsx', stock(9))]));
});

test('a split unit’s year rules are not checked, which is said, and all that came of it is compared once', (t) => {
	const units = roster([
		head,
		'01,经贸委,,,2023,',
		'02,工信局,,2024,,分立:01',
		'03,商务局,,2024,,分立:01',
	]);
	const files = [found('工信局.xlsx', {cells: stock(3)}), found('商务局.xlsx', {cells: stock(4)})];
	const outcome = rolled(files, units, [], {last: {files: [lastOf('经贸委.xlsx', stock(9))]}});
	for (const code of ['02', '03']) {
		const one = outcome.byCode.get(code)!;
		t.is(one.noLast, 'split');
		t.deepEqual(
			rulesOf(outcome, code).filter((rule) => rule.startsWith('Y-')),
			[],
		);
		t.true(one.across.some(({rule, status}) => rule === 'Y-SPLIT' && status === 'unchecked'));
		t.is(one.state, 'adopted');
	}

	const together = outcome.across.filter(({rule}) => rule === 'Y-STOCK-DOCUMENTS');
	t.is(together.length, 1);
	t.deepEqual(together[0]!.others, ['02', '03']);
	const fitting = rolled(files, units, [], {last: {files: [lastOf('经贸委.xlsx', stock(7))]}});
	t.deepEqual(
		fitting.across.filter(({rule}) => rule === 'Y-STOCK-DOCUMENTS'),
		[],
	);
});

test('units that no last year was found for are named, for nothing compares their years', (t) => {
	const units = roster([
		head,
		'01,教育局,,,,',
		'02,统计局,,,,',
		'03,档案馆,,2024,,',
		'04,信访局,,,,',
	]);
	const files = ['教育局', '统计局', '档案馆'].map((name) => found(`${name}.xlsx`, {digest: name}));
	const last = {files: [lastOf('教育局.xlsx', right())]};
	const saidOf = (options: object) =>
		rolled(files, units, [], options).notes.filter(({key}) => key === 'rollUp.note.noLast');
	t.deepEqual(
		saidOf({last}).map(({values}) => values),
		[{count: 1, units: '统计局'}],
	);
	t.deepEqual(saidOf({}), []);
});

test('a unit that is new this year has no last year to compare with', (t) => {
	const units = roster([head, '01,数据局,,2024,,']);
	const outcome = rolled([found('数据局.xlsx')], units, [], {last: {files: []}});
	t.is(outcome.byCode.get('01')!.noLast, 'new');
	t.is(outcome.byCode.get('01')!.state, 'adopted');
});

test('a 明细.csv of last year is read by its addresses, whatever their order', (t) => {
	const addresses = form.cells.map(({address}) => address).toReversed();
	const line = addresses.map((address) =>
		address === 'disclosure/normativeDocuments/inForce' ? '9' : '0',
	);
	const rows = lastRows(
		[
			['单位名称', '单位代码', '表样', ...addresses],
			['教育局', '01', '2021', ...line],
		],
		books.forms,
		'明细.csv',
	);
	const outcome = rolled(
		[found('教育局.xlsx', {cells: stock(5)})],
		roster([head, '01,教育局,,,,']),
		[],
		{last: {rows}},
	);
	t.true(rulesOf(outcome, '01').includes('Y-STOCK-DOCUMENTS'));
	t.throws(
		() =>
			lastRows(
				[
					['单位代码', '收到'],
					['01', '3'],
				],
				books.forms,
				'x',
			),
		{message: 'rollUp.last.noAddresses'},
	);
	const bad = [
		['单位代码', ...addresses],
		['01', '三', ...line.slice(1)],
	];
	t.throws(() => lastRows(bad, books.forms, 'x'), {message: 'rollUp.last.badFigure'});
});

test('a 明细.csv whose codes a spreadsheet has eaten is matched by the names; one of another year is refused', (t) => {
	const addresses = form.cells.map(({address}) => address);
	const zeros = addresses.map(() => '0');
	const heads = ['单位代码', '单位名称', '年度', ...addresses];
	const lines = [
		heads,
		['1', '教育局', '2023', ...zeros],
		['2', '统计局', '2022', ...zeros],
		// The code of one unit, the name of another.
		['03', '司法局', '2023', ...zeros],
	];
	const units = roster([head, '01,教育局,,,,', '02,统计局,,,,', '03,民政局,,,,', '04,司法局,,,,']);
	const rows = lastRows(lines, books.forms, '明细.csv', 2023);
	const outcome = rolled([], units, [], {last: {rows}});
	t.deepEqual(
		outcome.units.map(({last}) => last?.origin),
		['明细.csv', undefined, undefined, undefined],
	);
	t.throws(() => lastRows(lines, books.forms, '明细.csv', 2021), {
		message: 'rollUp.last.otherYear',
	});
});

test('a parent’s return of last year is no unit’s, and another year among them is left aside', (t) => {
	const units = roster([head, '01,教育局,,,,']);
	const last = {
		files: [lastOf('统计局.xlsx', stock(9)), found('教育局.xlsx', {year: 2020, cells: stock(9)})],
	};
	t.is(
		rolled([found('教育局.xlsx', {cells: stock(5)})], units, [], {last}).byCode.get('01')!.last,
		undefined,
	);
});
