import test from 'ava';
import {planOutputs} from '../../source/rollup/plan/plan-outputs.ts';
import {books, decided, failed, found, right, rolled} from './make-found.ts';
import {edu, one, stateOf, units} from './small-county.ts';

test('a unit without a file is missing, an exempt one exempt, a sum without a file stands by its units', (t) => {
	const {counts, byCode} = rolled([], units);
	t.is(stateOf(rolled([], units)).state, 'missing');
	t.is(byCode.get('03')!.state, 'exempt');
	t.deepEqual([byCode.get('00')!.state, byCode.get('00')!.ground], ['received', 'children']);
	t.deepEqual([counts.due, counts.missing, counts.exempt, counts.received], [2, 2, 1, 0]);
});

test('valid adopts what is right, clean leaves what is to be explained, none leaves all', (t) => {
	const good = one('', 3);
	const jump = one('', 3, {cells: right(3, {'disclosure/normativeDocuments/issued': 5})});
	t.is(stateOf(rolled([good], units)).state, 'adopted');
	t.is(stateOf(rolled([good], units, [], {adopt: 'none'})).state, 'received');
	t.is(stateOf(rolled([jump], units)).state, 'adopted');
	t.is(stateOf(rolled([jump], units, [], {adopt: 'clean'})).state, 'received');
	t.true(stateOf(rolled([jump], units)).counts.explain > 0);
});

const wrong: ReadonlyArray<[what: string, more: object]> = [
	['a blank', {cells: right(3, {'disputes/review/other': null})}],
	['a sum that is wrong', {cells: right(3, {'requests/received/total': 4})}],
	['a negative figure', {cells: right(3, {'disputes/review/upheld': -2})}],
	['half an application', {cells: right(1.5)}],
	[
		'a text for a figure',
		{faults: [{source: '表!B2', text: '约12', why: 'vague', address: 'requests/received/person'}]},
	],
	[
		'what may mean two things',
		{questions: [{source: '表!B2', label: '其他', candidates: ['a', 'b']}]},
	],
	['a figure with words beside it', {words: {'requests/received/person': {remark: '其中线上3'}}}],
	[
		'a table that is not there',
		{notes: [{key: 'import.tableMissing', values: {title: '四'}, blocks: true}]},
	],
];
for (const [what, more] of wrong)
	test(`valid adopts no return with ${what}; a person may`, (t) => {
		const file = one('', 3, more);
		const outcome = rolled([file], units);
		t.is(stateOf(outcome).state, 'received');
		t.is(outcome.exit, 1);
		const adopted = rolled([file], units, decided({what: 'adopt', unit: '01', digest: 'first'}));
		t.is(stateOf(adopted).state, 'adopted');
		t.true(stateOf(adopted).summed);
	});

test('words beside a figure are told to the unit, and 代改 settles them', (t) => {
	const address = 'requests/received/person';
	const file = one('', 3, {words: {[address]: {remark: '其中线上3'}}});
	const [told] = planOutputs(rolled([file], units), {language: 'zh', books}).feedback.filter(
		({unit}) => unit === '01',
	);
	t.is(told!.lines[0]!.figure, '3（其中线上3）');
	const amend = {what: 'amend', unit: '01', digest: 'first', address, from: 3, to: 3} as const;
	t.is(stateOf(rolled([file], units, decided(amend))).state, 'adopted');
});

test('equal bytes are one return, equal figures in other bytes too, and the newest is kept', (t) => {
	const files = [
		one('', 3),
		{...one('', 3), path: '补报/年报.xlsx'},
		one('2', 3, {changed: 9, digest: 'b'}),
	];
	const outcome = rolled(files, units);
	t.is(stateOf(outcome).versions.length, 1);
	t.is(stateOf(outcome).head!.digest, 'b');
	t.deepEqual(outcome.files.map(({is}) => is).toSorted(), ['return', 'twice', 'twice']);
	t.is(stateOf(outcome).state, 'adopted');
});

const orders: ReadonlyArray<[what: string, later: string, earlier: string]> = [
	['修改', '（修改）', ''],
	['重报', '_重报', ''],
	['V2', 'V2', ''],
	['V3 over V2', 'V3', 'V2'],
	['a copy’s number', '(2)', ''],
	['最终版', '最终版', '（修改）'],
	['第2次', '第2次报送', '第1次报送'],
	['the twelfth', '第十二次', '第九次'],
	['the twentieth draft', '第二十稿', '第十九稿'],
	['the second draft', '二稿', '初稿'],
	['a copy of the last version', '最终版(2)', '最终版'],
	['the second last version', '最终版2', '最终版'],
	['a numbered last version', '最终版V3', '最终版V2'],
	['the updated one', '（更新）', ''],
	['the draft before it', '', '初稿'],
	['what is no longer valid before it', '', '（作废）'],
	['a year', '2024修改', '2024'],
];
for (const [what, later, earlier] of orders)
	test(`of two versions ${what} is the later, however old its file`, (t) => {
		const files = [
			one(later, 5, {changed: 1, digest: 'later'}),
			one(earlier, 3, {changed: 9, digest: 'earlier'}),
		];
		const outcome = stateOf(rolled(files, units));
		t.is(outcome.head!.digest, 'later');
		t.deepEqual(
			outcome.versions.map(({number}) => number),
			[1, 2],
		);
		t.is(outcome.open, undefined);
	});

test('our own 报送记录 orders before words', (t) => {
	const files = [
		one('最终版', 3, {handIn: {number: 1}, digest: 'a'}),
		one('', 5, {handIn: {number: 2}, digest: 'b'}),
	];
	t.is(stateOf(rolled(files, units)).head!.digest, 'b');
});

test('time alone only proposes the newest: it is asked, and nothing is adopted', (t) => {
	const files = [
		one('', 3, {changed: 1}),
		{...one('', 5, {changed: 9, digest: 'b'}), path: `补/${edu}.xlsx`},
	];
	const outcome = rolled(files, units);
	t.true(stateOf(outcome).open);
	t.is(stateOf(outcome).head!.digest, 'b');
	t.is(stateOf(outcome).state, 'received');
	t.deepEqual(
		outcome.questions.map(({kind}) => kind),
		['versions'],
	);
	t.true(stateOf(outcome).across.some(({rule}) => rule === 'G2-TWICE'));
	const settled = rolled(
		files,
		units,
		decided({what: 'head', unit: '01', digest: 'first', over: ['b']}),
	);
	t.is(stateOf(settled).head!.digest, 'first');
	t.is(stateOf(settled).state, 'adopted');
});

test('an adopted version stays until a person takes the newer one, and the cells that differ are told', (t) => {
	const adopt = {what: 'adopt', unit: '01', digest: 'first'} as const;
	const outcome = stateOf(rolled([one('', 3), one('（修改）', 5)], units, decided(adopt)));
	t.is(outcome.state, 'adopted');
	t.is(outcome.head!.digest, 'first');
	t.is(outcome.newer!.version.digest, '（修改）');
	t.deepEqual(outcome.newer!.cells.length, 6);
	const taken = decided(adopt, {what: 'adopt', unit: '01', digest: '（修改）', over: ['first']});
	t.is(stateOf(rolled([one('', 3), one('（修改）', 5)], units, taken)).head!.digest, '（修改）');
});

test('a return that was sent back stays so, a newer one makes it received, whatever its name and time', (t) => {
	const back = {what: 'sendBack', unit: '01', digest: 'first', because: '总计不符'} as const;
	const sent = rolled([one('', 3)], units, decided(back));
	t.is(stateOf(sent).state, 'sentBack');
	t.false(stateOf(sent).summed);
	const again = stateOf(
		rolled([one('', 3), one('', 5, {digest: 'b', changed: 0})], units, decided(back), {
			adopt: 'none',
		}),
	);
	t.is(again.state, 'received');
	t.is(again.head!.digest, 'b');
	t.is(again.sentBack, 1);
	const known = decided({...back, over: ['b']});
	t.is(stateOf(rolled([one('', 3), one('', 5, {digest: 'b'})], units, known)).state, 'sentBack');
});

test('changed bytes under the same name are a newer version, the vanished original keeps its record', (t) => {
	const files = [one('', 3, {gone: true}), one('', 5, {digest: 'b'})];
	const outcome = stateOf(
		rolled(files, units, decided({what: 'adopt', unit: '01', digest: 'first'})),
	);
	t.is(outcome.head!.digest, 'first');
	t.is(outcome.newer!.version.digest, 'b');
});

test('抄送 is received and checked, counted nowhere and not summed', (t) => {
	const outcome = rolled([found('江城区气象局.xlsx', {cells: right(3)})], units);
	t.is(stateOf(outcome, '04').state, 'adopted');
	t.false(stateOf(outcome, '04').summed);
	t.is(outcome.counts.due, 2);
});

test('a return in the form of other years is refused, never mapped', (t) => {
	const outcome = rolled([one('', 3, {formId: '2019'})], units);
	t.is(stateOf(outcome).state, 'received');
	t.true(stateOf(outcome).across.some(({rule}) => rule === 'G2-FORM'));
	t.is(outcome.totals[0]!.value, null);
});

test('a damaged file and one of another year leave their unit missing, and are named', (t) => {
	for (const file of [failed(`${edu}.xlsx`, 'zip.damaged'), one('', 3, {year: 2023})]) {
		const outcome = stateOf(rolled([file], units));
		t.is(outcome.state, 'missing');
		t.is(outcome.ground, 'files');
		t.is(outcome.files.length, 1);
	}
});

test('without a roster nobody is missing, because nobody can say', (t) => {
	const files = [one('', 3), found('a.xlsx', {named: {field: '江城区统计局'}})];
	const outcome = rolled(files, undefined);
	t.deepEqual(
		outcome.units.map(({unit}) => unit.name),
		['江城区教育局', '江城区统计局'],
	);
	t.is(outcome.counts.missing, null);
	t.is(outcome.counts.due, null);
	t.is(outcome.exit, 1);
});

test('everything adopted is complete, and exits 0', (t) => {
	const files = [one('', 3), found('江城区统计局.xlsx', {cells: right(1)})];
	const outcome = rolled(files, units);
	t.true(outcome.complete);
	t.is(outcome.exit, 0);
	const received = rolled(files, units, [], {adopt: 'none', sum: 'received'});
	t.true(received.provisional);
	t.is(received.exit, 1);
	t.is(received.totals.find(({address}) => address === 'requests/received/total')!.value, 4);
});
