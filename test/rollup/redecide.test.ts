import test from 'ava';
import fc from 'fast-check';
import type {Decision, DecisionWish} from '../../source/rollup/decision.ts';
import {redecide} from '../../source/rollup/redecide.ts';
import {rollUp} from '../../source/rollup/roll-up.ts';
import type {RolledUp} from '../../source/rollup/rolled-up.ts';
import {books, decided, found, right, roster} from './make-found.ts';

const units = roster([
	'单位代码,单位名称,单位类别,上级代码,报送要求',
	'00,甲县人民政府,县级政府,,汇总',
	'01,甲县教育局,部门,00,',
	'02,甲县统计局,部门,00,',
	'03,甲县信访局,部门,00,',
]);
const files = [
	found('甲县人民政府.xlsx', {cells: right(6), digest: 'p'}),
	found('甲县教育局.xlsx', {cells: right(2), digest: 'a'}),
	found('甲县教育局（修改）.xlsx', {cells: right(3), digest: 'b'}),
	found('甲县统计局.xlsx', {cells: right(2, {'requests/received/total': 3}), digest: 'c'}),
	found('补/甲县统计局.xlsx', {cells: right(4), digest: 'd', changed: 2}),
	found('甲县信访局.xlsx', {cells: right(1, {'disputes/review/other': null}), digest: 'e'}),
];
const unit = fc.constantFrom('00', '01', '02', '03');
const digests: Readonly<Record<string, readonly string[]>> = {
	'00': ['p'],
	'01': ['a', 'b'],
	'02': ['c', 'd'],
	'03': ['e'],
};
const wish = unit.chain((code): fc.Arbitrary<DecisionWish> => {
	const digest = fc.constantFrom(...digests[code]!);
	const about = (what: 'adopt' | 'sendBack') =>
		fc.record({
			what: fc.constant(what),
			unit: fc.constant(code),
			digest,
			over: fc.subarray([...digests[code]!]),
		});
	return fc.oneof(
		about('adopt'),
		about('sendBack'),
		fc.constant({what: 'exempt', unit: code} as const),
		fc.constant({what: 'leaveOut', unit: code} as const),
		fc.constant({what: 'reopen', unit: code} as const),
		fc.constant({what: 'remark', unit: code, because: '电话'} as const),
		digest.map((one) => ({what: 'zero', unit: code, digest: one}) as const),
		fc.nat(6).map((of) => ({what: 'undo', of}) as const),
		digest.map((one) => ({what: 'assign', digest: one, unit: code}) as const),
	);
}) as fc.Arbitrary<DecisionWish>;

test('deciding again step by step comes to what deciding all at once comes to', (t) => {
	const options = fc.record({
		adopt: fc.constantFrom('valid', 'none', 'clean'),
		sum: fc.constantFrom('adopted', 'received'),
		parents: fc.constantFrom('check', 'use'),
	} as const);
	fc.assert(
		fc.property(fc.array(wish, {maxLength: 7}), options, (wishes, chosen) => {
			const given = {...chosen, year: 2024, books};
			const all = decided(...wishes);
			let step = rollUp(files, units, [], given);
			for (let end = 1; end <= all.length; end++) step = redecide(step, all.slice(0, end), given);
			t.deepEqual(told(step), told(rollUp(files, units, all, given)));
		}),
		{numRuns: 60},
	);
});

test('a unit that is adopted after it was 免报 counts again at the unit above', (t) => {
	const given = {adopt: 'none', year: 2024, books} as const;
	const all = decided(
		{what: 'exempt', unit: '03'},
		{what: 'adopt', unit: '03', digest: 'e', over: []},
	);
	const exempt = rollUp(files, units, all.slice(0, 1), given);
	t.deepEqual(told(redecide(exempt, all, given)), told(rollUp(files, units, all, given)));
});

// All that is said of a roll-up; the running sums are what the totals are made of.
function told({sums: _, checked: __, decisions, ...rest}: RolledUp): unknown {
	return {...rest, decisions: decisions.map(({number}: Decision) => number)};
}
