import test from 'ava';
import fc from 'fast-check';
import {addAll, ExactTotal} from '../../source/rollup/exact-total.ts';
import {inFewBytes} from '../../source/rollup/few-bytes.ts';
import {planOutputs} from '../../source/rollup/plan/plan-outputs.ts';
import {books, decided, found, right, rolled, roster} from './make-found.ts';

const amount = fc.integer({min: -9_999_999_999, max: 9_999_999_999}).map((units) => units / 10_000);

test('a sum is exact to the fourth decimal, in any order, and what goes out again leaves it as it was', (t) => {
	fc.assert(
		fc.property(
			fc.array(amount, {minLength: 1, maxLength: 40}),
			fc.array(amount),
			(kept, passing) => {
				const sum = new ExactTotal();
				for (const value of [...kept, ...passing].toSorted()) sum.add(value);
				for (const value of passing) sum.add(value, -1);
				const units = kept.reduce((all, value) => all + BigInt(Math.round(value * 10_000)), 0n);
				t.is(sum.value().value, Number(units) / 10_000);
				t.is(sum.filled, kept.length);
			},
		),
	);
});

test('many figures added at once come to what they come to one by one', (t) => {
	const figure = fc.oneof(
		fc.nat(500),
		amount,
		fc.constant(null),
		fc.constantFrom(-0, 4e11, 2 ** 53 - 1, -(2 ** 53 - 1), 0.00001),
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.nat(9), figure, figure), {maxLength: 30}), (rows) => {
			const [atOnce, oneByOne] = [0, 1].map(() => [0, 1, 2].map(() => new ExactTotal()));
			// As they are kept: some of them in few bytes, some without the last figure.
			const kept = rows.map((row, at) => inFewBytes(at % 5 === 4 ? row.slice(0, 2) : row));
			addAll(atOnce!, [1, 2], kept);
			for (const row of kept) for (const at of [1, 2]) oneByOne![at]!.add(row[at] ?? null);
			for (const [at, one] of atOnce!.entries()) {
				t.deepEqual(one.value(), oneByOne![at]!.value());
				t.deepEqual([one.filled, one.blank], [oneByOne![at]!.filled, oneByOne![at]!.blank]);
			}
		}),
		{numRuns: 200},
	);
});

test('beyond what a number holds the digits are told, and come back into range', (t) => {
	const sum = new ExactTotal();
	for (let index = 0; index < 5; index++) sum.add(Number.MAX_SAFE_INTEGER);
	sum.add(0.1);
	t.is(sum.value().digits, '45035996273704955.1');
	for (let index = 0; index < 4; index++) sum.add(Number.MAX_SAFE_INTEGER, -1);
	sum.add(0.1, -1);
	t.deepEqual(sum.value(), {value: Number.MAX_SAFE_INTEGER});
});

test('nothing is no zero', (t) => {
	const sum = new ExactTotal();
	sum.add(null);
	t.deepEqual([sum.value().value, sum.blank], [null, 1]);
});

const units = roster([
	'单位代码,单位名称,上级代码,报送要求',
	'00,甲县人民政府,,汇总',
	'01,甲县教育局,00,',
	'02,甲县统计局,00,',
	'03,甲县信访局,00,',
	'10,乙县人民政府,,本级',
	'11,乙县教育局,10,',
]);
const of = (name: string, count: number, more = {}) =>
	found(`${name}.xlsx`, {cells: right(count), ...more});
const received = ({totals}: ReturnType<typeof rolled>) =>
	totals.find(({address}) => address === 'requests/received/total')!;

test('only what is adopted is in the sum, a parent never beside its children, 本级 beside its own', (t) => {
	const files = [
		of('甲县人民政府', 5),
		of('甲县教育局', 2),
		of('甲县统计局', 3),
		of('乙县人民政府', 7),
		of('乙县教育局', 1),
	];
	const outcome = rolled(files, units);
	t.is(received(outcome).value, 13);
	t.is(received(outcome).units, 4);
	const back = rolled(
		files,
		units,
		decided({what: 'sendBack', unit: '02', digest: files[2]!.record.digest}),
	);
	t.is(received(back).value, 10);
});

test('--parents use takes a parent for a branch whose children are missing, and says so', (t) => {
	const files = [of('甲县人民政府', 6), of('甲县教育局', 2), of('甲县统计局', 3)];
	const missing = {what: 'adopt', unit: '00', digest: files[0]!.record.digest} as const;
	const outcome = rolled(files, units, decided(missing), {parents: 'use'});
	t.is(received(outcome).value, 6);
	t.true(outcome.notes.some(({key}) => key === 'rollUp.note.parentUsed'));
	t.is(received(rolled(files, units, decided(missing))).value, 5);
});

test('blanks are counted beside the sum, and a stated total beside the computed one names its units', (t) => {
	const files = [
		of('甲县教育局', 2, {cells: right(2, {'requests/received/total': 9})}),
		of('甲县统计局', 3, {cells: right(3, {'disputes/review/other': null})}),
	];
	const wishes = ['01', '02'].map(
		(unit, index) => ({what: 'adopt', unit, digest: files[index]!.record.digest}) as const,
	);
	const outcome = rolled(files, units, decided(...wishes));
	t.deepEqual([received(outcome).value, received(outcome).stated], [5, 12]);
	const g3 = outcome.across.find(({rule}) => rule === 'G3-TOTALS')!;
	t.deepEqual(g3.others, ['01']);
	t.is(outcome.totals.find(({address}) => address === 'disputes/review/other')!.blank, 1);
	t.is(outcome.exit, 1);
});

test('a total that no workbook holds exactly is told in digits; no table is made of it, and all else is', (t) => {
	const large = {'disclosure/licences/decisions': Number.MAX_SAFE_INTEGER};
	const files = ['甲县教育局', '甲县统计局'].map((name) => of(name, 1, {cells: right(1, large)}));
	const outcome = rolled(files, units);
	const total = outcome.totals.find(({address}) => address === 'disclosure/licences/decisions')!;
	t.is(total.digits, '18014398509481982');
	const planned = planOutputs(outcome, {language: 'zh', books});
	t.is(planned.workbook.refused?.message, 'rollUp.beyond');
	t.is(planned.workbook.statutory, undefined);
	t.is(planned.table.rows.length, 3);
	t.regex([...planned.json()].join(''), /"digits":"18014398509481982"/);
	const one = planOutputs(rolled(files.slice(0, 1), units), {language: 'zh', books});
	t.truthy(one.workbook.statutory);
});
