import test from 'ava';
import {explainedFigures} from '../../source/check/result-key.ts';
import {type DecisionWish, takenDigest} from '../../source/rollup/decision.ts';
import {sourceSheet} from '../../source/rollup/plan/source-sheet.ts';
import {adoptedKey} from '../../source/rollup/since-closed.ts';
import {decided, form, found, right, rolled} from './make-found.ts';
import {one, stateOf, units} from './small-county.ts';

test('免报, 不计入汇总 and 重新审核 hold until the next', (t) => {
	const files = [one('', 3)];
	t.is(stateOf(rolled(files, units, decided({what: 'exempt', unit: '01'}))).state, 'exempt');
	const out = rolled(files, units, decided({what: 'leaveOut', unit: '01', because: '重复统计'}));
	t.is(stateOf(out).state, 'adopted');
	t.false(stateOf(out).summed);
	const file = rolled(files, units, decided({what: 'leaveOut', digest: 'first'}));
	t.is(file.files[0]!.is, 'leftOut');
	t.is(stateOf(file).state, 'missing');
	const again = decided({what: 'exempt', unit: '01'}, {what: 'reopen', unit: '01'});
	t.is(stateOf(rolled(files, units, again)).state, 'adopted');
});

test('an undo takes a decision back, an undo of it brings it back, and nothing is erased', (t) => {
	const wishes = [
		{what: 'exempt', unit: '01'},
		{what: 'undo', of: 1},
		{what: 'undo', of: 2},
	] as const;
	t.is(stateOf(rolled([], units, decided(...wishes.slice(0, 2)))).state, 'missing');
	const outcome = rolled([], units, decided(...wishes));
	t.is(stateOf(outcome).state, 'exempt');
	t.is(outcome.decisions.length, 3);
});

test('按零报告处理 makes the blanks of one unit zero, a text that is no figure stays one', (t) => {
	const blank = {cells: right(3, {'disputes/review/other': null, 'disputes/direct/other': null})};
	const fault = {
		source: '表!B2',
		text: '约2',
		why: 'vague',
		address: 'disputes/direct/other',
	} as const;
	const zero = decided({
		what: 'zero',
		unit: '01',
		digest: 'first',
		because: '单位江城区教育局已确认',
	});
	const outcome = rolled([one('', 3, blank)], units, zero);
	t.is(stateOf(outcome).state, 'adopted');
	t.is(stateOf(outcome).head!.zeroed!.number, 1);
	const still = stateOf(rolled([one('', 3, {...blank, faults: [fault]})], units, zero));
	t.is(still.state, 'received');
	t.is(still.counts.blanks, 0);
	t.is(still.counts.faults, 1);
});

test('a file that was left out counts again once it is said whose it is, and is left out again by undoing that', (t) => {
	const files = [one('', 3)];
	const wishes = [
		{what: 'leaveOut', digest: 'first', because: '重复统计'},
		{what: 'assign', digest: 'first', unit: '01'},
	] as const;
	t.is(stateOf(rolled(files, units, decided(wishes[0]))).state, 'missing');
	t.is(stateOf(rolled(files, units, decided(...wishes))).state, 'adopted');
	const undone = decided(...wishes, {what: 'undo', of: 2});
	t.is(stateOf(rolled(files, units, undone)).state, 'missing');
});

test('代改 changes one figure, keeps the original, and the sum and the checks follow it', (t) => {
	const slip = one('', 3, {cells: right(3, {'requests/received/total': 4})});
	const amend = {
		what: 'amend',
		unit: '01',
		digest: 'first',
		address: 'requests/received/total',
		from: 4,
		to: 3,
		because: '电话核对',
		confirmed: {by: '王五', how: 'phone', when: '2025-01-20'},
	} as const;
	const outcome = stateOf(rolled([slip], units, decided(amend)));
	t.is(outcome.state, 'adopted');
	const at = form.cells.findIndex(({address}) => address === 'requests/received/total');
	t.is(outcome.head!.figures[at], 3);
	t.is(outcome.head!.read.figures[at], 4);
	t.is(outcome.head!.amended.get('requests/received/total')!.who, '张三');
});

test('代填 is a return of its own, figure by figure, its blanks made zero by a decision', (t) => {
	const wishes = [
		{what: 'fillIn', unit: '02', figures: right(2), because: '电话报'},
		{what: 'fillIn', unit: '02', figures: {'disputes/review/other': 1}},
		{what: 'zero', unit: '02', digest: takenDigest('02'), because: '其余为零'},
	] as const;
	const outcome = rolled([], units, decided(...wishes));
	t.is(stateOf(outcome, '02').state, 'adopted');
	t.is(outcome.totals.find(({address}) => address === 'disputes/review/total')!.value, 1);
	t.is(stateOf(rolled([], units, decided(wishes[0])), '02').state, 'received');
});

test('what a unit sends itself stands for what the office had entered: the same takes its place, another is newer', (t) => {
	const wishes = [
		{what: 'fillIn', unit: '02', figures: right(2), because: '电话报'},
		{what: 'zero', unit: '02', digest: takenDigest('02')},
		{what: 'adopt', unit: '02', digest: takenDigest('02')},
		{
			what: 'amend',
			unit: '01',
			digest: 'first',
			address: 'requests/received/total',
			from: 4,
			to: 3,
		},
		{what: 'adopt', unit: '01', digest: 'first'},
	] as const;
	const slip = one('', 3, {cells: right(3, {'requests/received/total': 4})});
	const statistics = (count: number) =>
		found('江城区统计局.xlsx', {digest: `s${count}`, cells: right(count)});
	const same = rolled([slip, one('（重报）', 3), statistics(2)], units, decided(...wishes));
	for (const [code, digest] of [
		['01', '（重报）'],
		['02', 's2'],
	] as const) {
		const {state, ground, head, newer, versions} = stateOf(same, code);
		t.deepEqual([state, ground, head!.digest, newer], ['adopted', 'decision', digest, undefined]);
		t.is(versions.length, 1);
		t.is(head!.amended.size, 0);
	}

	t.regex(
		String(
			sourceSheet(same, 'zh')
				.rows.find(([, digest]) => digest === 'first')!
				.at(-1),
		),
		/单位已补报“江城区教育局（重报）\.xlsx”，与此一致/,
	);
	const other = stateOf(rolled([slip, statistics(5)], units, decided(...wishes)), '02');
	t.deepEqual([other.state, other.head!.digest], ['adopted', takenDigest('02')]);
	t.is(other.newer!.version.digest, 's5');
	// Nobody had adopted what came by telephone: the file counts.
	const open = stateOf(rolled([statistics(5)], units, decided(...wishes.slice(0, 2))), '02');
	t.deepEqual([open.state, open.head!.digest], ['adopted', 's5']);
});

test('代录情况说明 explains a finding for the figures it was given for', (t) => {
	const jump = one('', 3, {cells: right(3, {'disclosure/normativeDocuments/issued': 5})});
	const before = stateOf(rolled([jump], units, [], {adopt: 'clean'}));
	const open = before.results.find(({level, status}) => level === 'explain' && status === 'fail')!;
	const finding = `${open.rule}@${open.at}`;
	const figures = explainedFigures(open);
	t.is(before.state, 'received');
	const explain = {
		what: 'explain',
		unit: '01',
		digest: 'first',
		finding,
		figures,
		because: '新制定',
	} as const;
	const clean = {adopt: 'clean'} as const;
	const explained = stateOf(rolled([jump], units, decided(explain), clean));
	t.is(explained.counts.explained, before.counts.explained + 1);
	t.is(explained.results.find(({status}) => status === 'explained')!.explanation!.words, '新制定');
	// Another figure, and it holds no more.
	const amend = {
		what: 'amend',
		unit: '01',
		digest: 'first',
		address: 'disclosure/normativeDocuments/issued',
		from: 5,
		to: 6,
	} as const;
	t.is(
		stateOf(rolled([jump], units, decided(explain, amend), clean)).counts.explained,
		before.counts.explained,
	);
});

test('定稿 remembers what was adopted, and tells what changed since', (t) => {
	const files = [one('', 3)];
	const before = rolled(files, units);
	const [head] = before.units.filter(({summed}) => summed);
	const close = {
		what: 'close',
		time: '2025-01-31',
		adopted: {'01': `first#${'x'}`},
		totals: [],
		title: '',
	} as const;
	t.truthy(head);
	const changed = rolled(files, units, decided(close));
	t.deepEqual(
		changed.sinceClosed?.units.map(({unit}) => unit),
		['01'],
	);
});

test('since 定稿 cells are counted by their figures: a stamped copy that says the same changes none', (t) => {
	const amend = {
		what: 'amend',
		unit: '01',
		digest: 'first',
		address: 'requests/received/total',
		from: 4,
		to: 3,
	} as const;
	const slip = one('', 3, {cells: right(3, {'requests/received/total': 4})});
	const before = rolled([slip], units, decided(amend));
	const close = {
		what: 'close',
		time: '2025-01-31',
		adopted: {'01': adoptedKey(stateOf(before))},
		totals: [],
		title: '',
	} as const;
	const since = (files: Parameters<typeof rolled>[0], ...more: DecisionWish[]) =>
		rolled(files, units, decided(amend, close, ...more)).sinceClosed?.units;
	t.deepEqual(since([slip]), []);
	t.deepEqual(since([slip, one('（重报）', 3)]), []);
	// Of 新收, 予以公开 and （七）总计 the persons, and the totals.
	t.deepEqual(since([slip, one('（重报）', 5)]), [{unit: '01', cells: 6}]);
	const later = {...amend, address: 'disputes/review/upheld', from: 0, to: 1} as const;
	t.deepEqual(since([slip], later), [{unit: '01', cells: 1}]);
	t.deepEqual(since([slip], {what: 'sendBack', unit: '01', digest: 'first'}), [
		{unit: '01', cells: form.cells.length},
	]);
});
