import test from 'ava';
import {titleYear} from '../../source/ledger/title-year.ts';
import {judgedOf, said, takenOf, usual, usualSheet, type Written} from './taken-of.ts';

const line = (
	no: string,
	received: Written,
	type: Written,
	answered: Written,
	result: Written,
	...rest: Written[]
): Written[] => [no, received, `某${no}`, type, `事项${no}`, answered, result, ...rest];
const sound = [
	line('2024-1', '2024-01-05', '自然人', '2024-02-01', '予以公开'),
	line('2024-2', '2024-01-06', '商业企业', '2024-02-01', '部分公开'),
	line('2024-3', '2024-01-07', '自然人', '2024-02-02', '予以公开'),
];
const received = 'requests/received/total';

test('below another head nothing is counted, and nothing above it is lost', (t) => {
	const other = [
		'登记编号',
		'收到日期',
		'受理日期',
		'申请人',
		'申请人类型',
		'内容',
		'答复日期',
		'办理结果',
	];
	const moved = [
		'2024-9',
		'2024-01-05',
		'2024-01-05',
		'某某',
		'自然人',
		'事',
		'2024-02-01',
		'予以公开',
	];
	const {figures, open, findings} = judgedOf([{rows: [usual, ...sound, other, moved]}]);
	t.is(figures[received], 3);
	t.deepEqual(open, ['台账!6']);
	t.true(findings.some(({rule, lines}) => rule === 'L-HEAD' && lines[0] === '台账!5'));
	const swapped = usual.with(1, usual[5]!).with(5, usual[1]!);
	t.deepEqual(judgedOf([{rows: [usual, ...sound, swapped, ...sound]}]).open.length, 3);
	// The same head again, and columns that are only numbered, are part of the head.
	const again = judgedOf([{rows: [usual, [1, 2, 3, 4, 5, 6, 7, 8], ...sound, usual]}]);
	t.deepEqual([again.open, again.figures[received]], [[], 3]);
});

test('what stands beyond a blank column counts only once somebody says that it belongs to the ledger', (t) => {
	const rows = [
		[...usual, null, '统计', '件数'],
		[...sound[0]!, null, null, '自然人', 12],
		...sound.slice(1),
	];
	const asked = judgedOf([{rows}]);
	t.is(asked.figures[received], 3);
	t.deepEqual(
		asked.questions.map(({asks}) => asks),
		[{head: '件数@K'}],
	);
	t.deepEqual(judgedOf([{rows}], {heads: {'件数@K': 'ignore'}}).questions, []);
	t.is(judgedOf([{rows}], {heads: {'件数@K': 'pieces'}}).figures[received], 14);
});

test('a column that nobody knows is asked about where one is missing that counts, or where it may tell of reviews', (t) => {
	const rows = [usual.with(6, '处置意见'), ...sound];
	const asked = judgedOf([{rows}]);
	t.like(asked.questions, [{asks: {head: '处置意见'}, choices: ['result', 'ignore']}]);
	t.is(judgedOf([{rows}], {heads: {处置意见: 'result'}}).figures['requests/disclosed/person'], 2);
	const whether = [[...usual, '是否行政复议'], [...sound[0]!, null, '是'], ...sound.slice(1)];
	const {figures, questions} = judgedOf([{rows: whether}]);
	t.like(questions, [{asks: {head: '是否行政复议'}}]);
	t.is(figures['disputes/review/total'], undefined);
	t.is(figures[received], 3);
	// Where a column tells how reviews ended, whether there was one is no question.
	const both = [...usual, '是否行政复议', '复议结果', '复议结案日期'];
	t.deepEqual(
		judgedOf([{rows: [both, [...sound[0]!, null, '是', '维持', '2024-05-06']]}]).open,
		[],
	);
	const empty = [[...usual, '是否行政复议'], ...sound];
	t.deepEqual(judgedOf([{rows: empty}]).questions, []);
	// What is not asked, and not used, is told.
	const unused = judgedOf([
		{
			rows: [
				[...usual, '流转'],
				[...sound[0]!, null, '甲科'],
			],
		},
	]);
	t.true(
		unused.findings.some(
			({key, values}) => key === 'ledger.unusedHeads' && values?.heads === '流转',
		),
	);
});

test('outcomes of reviews and suits may stand in columns of their own, as in table 四', (t) => {
	const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结'];
	const top = [...usual.slice(0, 7), '行政复议', null, null, null, '复议结案日期'];
	top.push('未经复议直接起诉', null, null, null, '复议后起诉', null, null, null, '诉讼结案日期');
	const low = [...Array(7).fill(null), ...outcomes, null, ...outcomes, ...outcomes, null];
	const none = [null, null, null, null];
	const rows = [
		top,
		low,
		[...sound[0]!, '√', null, null, null, '2024-05-06', null, null, null, '√'],
		[...sound[1]!, ...none, null, ...none, null, 1, null, null, '2024-09-01'],
		[...sound[2]!, null, null, null, '√'],
	];
	const merges = [
		{top: 1, bottom: 1, left: 7, right: 10},
		{top: 1, bottom: 1, left: 12, right: 15},
		{top: 1, bottom: 1, left: 16, right: 19},
		...[0, 1, 2, 3, 4, 5, 6, 11, 20].map((at) => ({top: 1, bottom: 2, left: at, right: at})),
	];
	const {figures, open} = judgedOf([{rows, merges}]);
	t.deepEqual(open, []);
	t.is(figures['disputes/review/upheld'], 1);
	t.is(figures['disputes/review/pending'], 1);
	t.is(figures['disputes/direct/pending'], 1);
	t.is(figures['disputes/afterReview/corrected'], 1);
});

test('one number over several lines is one application, and which of its results stands is asked', (t) => {
	const merges = [0, 1, 3].map((at) => ({top: 2, bottom: 3, left: at, right: at}));
	const rows = [usual, sound[0]!, line('', '', '', '2024-02-01', '部分公开').with(2, null)];
	const asked = judgedOf([{rows, merges}]);
	t.deepEqual(asked.open.toSorted(), ['台账!2', '台账!3']);
	const rules = {twice: 'once', answeredAgain: 'last'} as const;
	const answered = judgedOf([{rows, merges}], {rules});
	t.is(answered.figures['requests/partlyDisclosed/person'], 1);
	t.is(answered.figures[received], 1);
	// A month sheet that repeats what was pending needs no such answer.
	const pending = line('2024-1', '2024-01-05', '自然人', '', '');
	t.deepEqual(judgedOf(usualSheet(pending, sound[0]!), {rules: {twice: 'once'}}).open, []);
});

test('without a column of types there is no figure of an application, and not a zero either', (t) => {
	const rows = [usual, ...sound].map((row) => row.toSpliced(3, 1));
	const {figures, open} = judgedOf([{rows}]);
	t.is(figures[received], undefined);
	t.is(open.length, 3);
});

const noCases: Written[][] = [
	['第一季度小计', null, null, null, null, 3],
	['截至本月累计', null, null, '3件'],
	['例', '2024-01-01', '某某', '自然人', '事', '2024-01-10', '予以公开'],
	['2024-示例', '2024-01-01', '某某', '自然人', '事', '2024-01-10', '予以公开'],
];

test('sums of any span and lines that show how to fill the ledger in are no applications', (t) => {
	for (const row of noCases) {
		const {figures, open} = judgedOf(usualSheet(...sound, row));
		t.deepEqual([figures[received], open], [3, []], String(row[0]));
	}
});

test('the year of days without one is that of the title, and not the day it was filled in', (t) => {
	t.is(titleYear(['填报日期：2025年1月10日', '2024年度依申请公开台账']), 2024);
	t.is(titleYear(['依申请公开台账（2024年1—12月）', '制表时间：2025年1月']), 2024);
	t.is(titleYear(['填报日期：2025年1月10日']), undefined);
	t.is(titleYear(['2023年、2024年台账']), undefined);
	const yearless = line('1', '3月5日', '自然人', '3月9日', '予以公开');
	const rows = [['2024年度台账'], usual, yearless];
	t.is(judgedOf([{rows}]).figures[received], 1);
	t.deepEqual(said(judgedOf([{name: '上年结转', rows}])), ['L-DATE 上年结转!3']);
});

test('names in a column of types do not leave the reader, words of a list do', (t) => {
	const names = Array.from({length: 9}, (_, nth) =>
		line(`2024-${nth}`, '2024-01-05', `秘名${nth}`, '2024-02-01', '予以公开'),
	);
	const taken = takenOf(usualSheet(...names));
	t.notRegex(JSON.stringify(taken), /秘名/);
	t.like(judgedOf(usualSheet(...names)).questions, [{byLine: true, asks: {word: '…'}}]);
	const listed = names.map((row, nth) => row.with(3, `词${nth % 3}`));
	t.is(judgedOf(usualSheet(...listed)).questions.length, 3);
});

test('a head ends where its cells are merged down to, with lines of its own there or none', (t) => {
	const merges = usual.map((_, at) => ({top: 1, bottom: 4, left: at, right: at}));
	const none: Written[] = [];
	const whole = judgedOf([{rows: [usual, none, none, none, ...sound], merges}]);
	t.deepEqual([whole.figures[received], whole.open], [3, []]);
	t.deepEqual(whole.sheets[0]!.sheet.headRows, [1, 4]);
	const two = [
		usual.with(5, '答复').with(6, null as never),
		[...Array(5).fill(null), '日期', '结果'],
	];
	const over = [
		...[0, 1, 2, 3, 4, 7].map((at) => ({top: 1, bottom: 2, left: at, right: at})),
		{top: 1, bottom: 1, left: 5, right: 6},
	];
	t.is(
		judgedOf([{rows: [...two, ...sound], merges: over}]).figures['requests/disclosed/person'],
		2,
	);
});
