import test from 'ava';
import {ledgerAddresses} from '../../source/ledger/booking.ts';
import type {Mapping} from '../../source/ledger/mapping.ts';
import {judgedOf, said, usual, usualSheet, type Written} from './taken-of.ts';

const line = (
	no: string,
	received: Written,
	type: Written,
	answered: Written,
	result: Written,
	remark?: Written,
): Written[] => [no, received, '某某', type, `事项${no}`, answered, result, remark];

test('a case counts by the days it came in and was answered, the last and the first of the year included', (t) => {
	const {figures, madeOf, open} = judgedOf(
		usualSheet(
			line('1', '2024-01-01', '自然人', '2024-12-31', '予以公开'),
			line('2', '2023-12-31', '自然人', '2024-01-01', '部分公开'),
			line('3', '2024-12-31', '商业企业', '2025-01-02', '予以公开'),
			line('4', '2023-06-05', '自然人', '', ''),
			line('5', '2023-06-05', '自然人', '2023-12-31', '予以公开'),
			line('6', '2025-01-01', '自然人', '', ''),
		),
	);
	t.deepEqual(open, []);
	t.is(Object.keys(figures).length, 190);
	t.deepEqual(Object.fromEntries(Object.entries(figures).filter(([, count]) => count > 0)), {
		'requests/received/person': 1,
		'requests/received/enterprise': 1,
		'requests/received/total': 2,
		'requests/carriedOver/person': 2,
		'requests/carriedOver/total': 2,
		'requests/disclosed/person': 1,
		'requests/disclosed/total': 1,
		'requests/partlyDisclosed/person': 1,
		'requests/partlyDisclosed/total': 1,
		'requests/processed/person': 2,
		'requests/processed/total': 2,
		'requests/carriedForward/person': 1,
		'requests/carriedForward/enterprise': 1,
		'requests/carriedForward/total': 2,
	});
	t.deepEqual(madeOf['requests/carriedOver/person'], ['台账!3', '台账!5']);
	t.is(ledgerAddresses().length, 190);
});

type Faulty = [rule: string, line: Written[]];
const faulty: readonly Faulty[] = [
	['L-TYPE', line('9', '2024-03-01', '', '2024-03-05', '予以公开')],
	['L-RESULT', line('9', '2024-03-01', '自然人', '2024-03-05', '')],
	['L-RESULT', line('9', '2024-03-01', '自然人', '2024-03-05', '办理中')],
	['L-VALUE', line('9', '2024-03-01', '自然人', '2024-03-05', '见答复书')],
	['L-VALUE', line('9', '2024-03-01', '法人', '2024-03-05', '予以公开')],
	['L-DATE', line('9', '', '自然人', '2024-03-05', '予以公开')],
	['L-DATE', line('9', '2024.13.5', '自然人', '2024-03-05', '予以公开')],
	['L-DATE', line('9', '2024-03-01', '自然人', '2024-03', '予以公开')],
	['L-DATE', line('9', '3月1日', '自然人', '', '')],
	['L-ORDER', line('9', '2024-03-01', '自然人', '2024-02-28', '予以公开')],
	['L-UNDATED', line('9', '2024-03-01', '自然人', '', '予以公开')],
	['L-RULE', line('9', '24.3.1', '自然人', '', '')],
	['L-VALUE', line('9', '2024-03-01', {text: '', unknown: true}, '2024-03-05', '予以公开')],
];

test('a line with a fault is named, stays open and adds to no figure', (t) => {
	for (const [rule, fault] of faulty) {
		const judged = judgedOf(
			usualSheet(line('1', '2024-01-05', '自然人', '2024-02-01', '予以公开'), fault),
		);
		t.true(said(judged).includes(`${rule} 台账!3`), `${rule}: ${said(judged).join()}`);
		t.deepEqual(judged.open, ['台账!3']);
		t.is(judged.figures['requests/received/total'], 1);
		t.false(Object.values(judged.madeOf).flat().includes('台账!3'));
	}
});

test('a number that stands twice is counted once until somebody says otherwise', (t) => {
	const twice = usualSheet(
		line('2024-1', '2024-01-05', '自然人', '', ''),
		line('2024-2', '2024-01-06', '自然人', '2024-02-01', '予以公开'),
		line('2024-1', '2024-01-05', '自然人', '2024-03-01', '予以公开'),
	);
	const asked = judgedOf(twice);
	t.deepEqual(asked.open, ['台账!2']);
	t.is(asked.figures['requests/disclosed/total'], 2);
	t.is(judgedOf(twice, {rules: {twice: 'each'}}).figures['requests/received/total'], 3);
	const once = judgedOf(twice, {rules: {twice: 'once'}});
	t.deepEqual([once.open, once.figures['requests/received/total']], [[], 2]);
});

test('a sheet without numbers that says what another one says is counted once until somebody says otherwise', (t) => {
	const head = ['收到日期', '申请人类型', '答复日期', '办理结果'];
	const lines = [3, 4, 5, 6].map((day) => [`2024-01-0${day}`, '自然人', '2024-02-01', '予以公开']);
	const later = ['2024-05-01', '商业企业', '2024-05-09', '部分公开'];
	const copy = [
		{name: '台账', rows: [head, ...lines]},
		{name: '台账 (2)', rows: [head, ...lines, later]},
	];
	const asked = judgedOf(copy);
	t.deepEqual(
		asked.open,
		[2, 3, 4, 5].map((row) => `台账 (2)!${row}`),
	);
	t.is(asked.figures['requests/received/total'], 5);
	t.deepEqual(
		asked.questions.map(({asks}) => asks),
		[{rule: 'twice'}],
	);
	const once = judgedOf(copy, {rules: {twice: 'once'}});
	t.deepEqual([once.open, once.figures['requests/received/total']], [[], 5]);
	t.is(judgedOf(copy, {rules: {twice: 'each'}}).figures['requests/received/total'], 9);
	// A few lines may say the same by chance, and serial numbers begin anew on each sheet.
	const apart = copy.map(({name, rows}) => ({name, rows: [head, ...rows.slice(1, 3)]}));
	t.deepEqual(judgedOf(apart).open, []);
	const numbered = copy.map(({name, rows}) => ({
		name,
		rows: rows.map((row, nth) => [nth === 0 ? '登记编号' : `${nth}`, ...row]),
	}));
	t.is(judgedOf(numbered).open.length, 4);
});

test('of a line whose type and result are both unknown both are asked at once', (t) => {
	const {questions, open} = judgedOf(
		usualSheet(
			line('1', '2024-01-05', '甲类', '2024-02-01', '乙种'),
			line('2', '2024-12-05', '甲类', '2025-02-01', '丙种'),
		),
	);
	t.deepEqual(
		questions.map(({asks}) => ('word' in asks ? `${asks.values} ${asks.word}` : '')),
		['type 甲类', 'result 乙种'],
	);
	t.deepEqual(open, ['台账!2', '台账!3']);
});

test('void lines are left out and told, and count where that is said', (t) => {
	const struck = line('3', '2024-01-05', '自然人', '2024-02-01', '予以公开').map((text) =>
		typeof text === 'string' ? {text, struck: true as const} : text,
	);
	const sheet = usualSheet(
		line('1', '2024-01-05', '自然人', '2024-02-01', '予以公开'),
		line('2', '2024-01-05', '自然人', '2024-02-01', '予以公开', '作废'),
		struck,
	);
	const judged = judgedOf(sheet);
	t.deepEqual(said(judged), ['L-VOID 台账!3', 'L-VOID 台账!4']);
	t.is(judged.figures['requests/received/total'], 1);
	t.is(judgedOf(sheet, {rules: {void: 'count'}}).figures['requests/received/total'], 3);
});

test('every line is classified, and the classes add up to the lines read', (t) => {
	const {sheets} = judgedOf([
		{
			rows: [
				['××局政府信息公开申请台账'],
				usual,
				line('1', '2024-01-05', '自然人', '2024-02-01', '予以公开'),
				[],
				usual,
				line('2', '2024-01-06', '自然人', '2024-02-01', '予以公开', '作废'),
				['', '', '王某', '', '某事项'],
				['小计', '', '', '1件'],
				['备注：本表由办公室填写。'],
			],
		},
	]);
	t.like(sheets[0]!.sheet.kinds, {
		application: 1,
		total: 1,
		empty: 1,
		note: 1,
		void: 1,
		unreadable: 1,
		head: 3,
	});
	t.is(sheets[0]!.sheet.read, 9);
});

test('a sum that does not agree is to be explained, hidden lines count and are told', (t) => {
	const judged = judgedOf([
		{
			rows: [
				usual,
				line('1', '2024-01-05', '自然人', '2024-02-01', '予以公开'),
				line('2', '2024-01-06', '自然人', '2024-02-01', '予以公开'),
				['合计', '3件'],
			],
			hiddenRows: [3],
		},
	]);
	t.deepEqual(said(judged), ['L-HIDDEN 台账!3', 'L-TOTAL 台账!4']);
	t.is(judged.figures['requests/received/total'], 2);
});

test('month and day take the year of the title, and that is told', (t) => {
	const judged = judgedOf([
		{rows: [['2024年度登记台账'], usual, line('1', '3月5日', '自然人', '4月1日', '予以公开')]},
	]);
	t.deepEqual(said(judged), ['L-SAID 台账!3']);
	t.is(judged.figures['requests/disclosed/person'], 1);
});

test('short years and second answers wait for a rule', (t) => {
	const sheet = usualSheet(line('1', '24.3.5', '自然人', '2024.4.1；2025.6.1', '予以公开'));
	const counted = (rules: Mapping['rules']) =>
		judgedOf(sheet, {rules}).figures['requests/processed/total'];
	t.is(counted({shortDates: 'ymd'}), 0);
	t.is(counted({shortDates: 'ymd', answeredAgain: 'first'}), 1);
	t.is(
		judgedOf(sheet, {rules: {shortDates: 'ymd', answeredAgain: 'last'}}).figures[
			'requests/carriedForward/total'
		],
		1,
	);
});

test('one line is answered by its place, and a word by itself', (t) => {
	const sheet = usualSheet(
		line('1', '2024-01-05', '', '2024-02-01', '咨询'),
		line('2', '2024-01-06', '律所', '2024-02-01', '予以公开'),
	);
	const judged = judgedOf(sheet, {
		values: {type: {律所: 'legalService'}},
		rules: {lines: {'台账!2': {type: 'person', result: 'other.rest'}}},
	});
	t.deepEqual(judged.open, []);
	t.is(judged.figures['requests/other.rest/person'], 1);
	t.is(judged.figures['requests/disclosed/legalService'], 1);
	t.is(
		judgedOf(sheet, {values: {type: {律所: 'person'}, result: {咨询: 'none'}}}).figures[
			'requests/received/total'
		],
		1,
	);
});

test('without results only 一, 二 and 四 are counted; without applications nothing before it is said', (t) => {
	const noResult = judgedOf([
		{
			rows: [
				['登记编号', '收到日期', '申请人类型', '答复日期'],
				['1', '2024-01-05', '自然人', '2024-02-01'],
			],
		},
	]);
	t.deepEqual(said(noResult), ['L-RESULT']);
	t.is(noResult.figures['requests/received/person'], 1);
	t.is(noResult.figures['requests/processed/person'], undefined);
	const empty = judgedOf([{rows: [usual]}]);
	t.deepEqual([empty.figures, empty.questions.length], [{}, 1]);
	t.is(Object.values(judgedOf([{rows: [usual]}], {rules: {empty: 'zeros'}}).figures).length, 190);
});

test('an applicant merged over lines gives each its type, a merged result is asked', (t) => {
	const rows = [
		usual,
		line('1', '2024-01-05', '商业企业', '2024-02-01', '予以公开'),
		line('2', '2024-01-05', '', '2024-02-01', '予以公开'),
		line('3', '2024-01-05', '自然人', '2024-02-01', '部分公开'),
		line('4', '2024-01-05', '自然人', '', ''),
	];
	const merges = [
		{top: 2, bottom: 3, left: 2, right: 3},
		{top: 4, bottom: 5, left: 5, right: 6},
	];
	const judged = judgedOf([{rows, merges}]);
	t.deepEqual(said(judged), ['L-SAID 台账!3', 'L-RULE 台账!5']);
	t.is(judged.figures['requests/disclosed/enterprise'], 2);
	t.is(
		judgedOf([{rows, merges}], {rules: {mergedResult: 'spread'}}).figures[
			'requests/partlyDisclosed/person'
		],
		2,
	);
	t.is(
		judgedOf([{rows, merges}], {rules: {mergedResult: 'first'}}).figures[
			'requests/carriedForward/person'
		],
		1,
	);
});

test('lines of several offices are asked about, or counted for the one that is named', (t) => {
	const rows = [
		[...usual, '受理机关'],
		[...line('1', '2024-01-05', '自然人', '2024-02-01', '予以公开', ''), '甲局'],
		[...line('2', '2024-01-05', '自然人', '2024-02-01', '予以公开', ''), '乙局'],
	];
	t.is(judgedOf([{rows}]).open.length, 2);
	t.is(judgedOf([{rows}], {}, {unit: '甲局'}).figures['requests/received/total'], 1);
	t.is(judgedOf([{rows}], {rules: {offices: 'together'}}).figures['requests/received/total'], 2);
});

test('a hidden sheet that is a ledger, too, is asked about', (t) => {
	const rows = [usual, line('1', '2024-01-05', '自然人', '2024-02-01', '予以公开')];
	const other = [usual, line('2', '2024-01-05', '自然人', '2024-02-01', '予以公开')];
	const sheets = [{rows}, {rows: other, name: '旧', hidden: true}];
	t.deepEqual(judgedOf(sheets).open, ['旧!2']);
	t.is(judgedOf(sheets, {rules: {hiddenSheets: 'count'}}).figures['requests/received/total'], 2);
	t.deepEqual(judgedOf(sheets, {rules: {hiddenSheets: 'leaveOut'}}).open, []);
});

test('two columns of one head are to be told apart before anything counts as whole', (t) => {
	const rows = [
		['登记编号', '收到日期', '收到日期', '申请人类型', '办结日期', '答复日期', '办理结果'],
		['1', '2024-03-05', '2024-03-06', '自然人', '2024-03-09', '2024-03-10', '予以公开'],
	];
	t.deepEqual(said(judgedOf([{rows}])), ['L-HEAD 台账!1', 'L-SAID 台账!1']);
});

test('a monthly summary beside the ledger is no ledger', (t) => {
	const rows = [usual, line('1', '2024-01-05', '自然人', '2024-02-01', '予以公开')];
	const summary = [
		['月份', '收到', '办结', '予以公开', '部分公开', '国家秘密'],
		...Array.from({length: 12}, (_, nth) => [`${nth + 1}月`, 5, 4, 1, 2, 1]),
	];
	const judged = judgedOf([{rows}, {rows: summary, name: '月度汇总'}]);
	t.deepEqual(judged.open, []);
	t.is(judged.sheets[1]!.sheet.kinds.note, 13);
});

test('a sentence instead of a word is asked line by line, and does not leave the reader', (t) => {
	const rows = [
		['编号', '收到日期', '申请人类型', '答复日期', '答复类型', '具体情形'],
		[
			'1',
			'2024-03-05',
			'自然人',
			'2024-03-09',
			'不予公开',
			'秘名甲申请的秘事甲涉及第三方商业秘密，经征求意见第三方不同意公开',
		],
		[
			'2',
			'2024-03-05',
			'自然人',
			'2024-03-09',
			'公开',
			'已向秘名乙提供秘事乙全部文件共二十三页并邮寄到其家中的地址',
		],
	];
	const judged = judgedOf([{rows}]);
	t.deepEqual(judged.open, ['台账!2']);
	t.true(judged.questions[0]?.byLine);
	t.notRegex(JSON.stringify(judged), /秘名|秘事/);
	const answered = judgedOf([{rows}], {rules: {lines: {'台账!2': {result: 'refused.thirdParty'}}}});
	t.is(answered.figures['requests/refused.thirdParty/person'], 1);
});

test('numbers that begin anew on each sheet are no doubles', (t) => {
	const rows = (name: string) => ({
		name,
		rows: [usual, ['1', '2024-01-05', name, '自然人', name, '2024-02-01', '予以公开']],
	});
	t.deepEqual(judgedOf([rows('1月'), rows('2月')]).open, []);
});

test('what is struck out on a line that is not is no part of it, and asked about', (t) => {
	const rows = [usual, line('1', '2024-01-05', '自然人', '2024-02-01', '予以公开')];
	const struck = [...rows[1]!];
	struck[6] = {text: '予以公开', struck: true};
	t.deepEqual(said(judgedOf([{rows: [usual, struck]}])), ['L-VALUE 台账!2']);
});

test('a figure instead of a tick is that of the line’s 件数, and nothing else', (t) => {
	const head = [
		'编号',
		'收到日期',
		'件数',
		'自然人',
		'商业企业',
		'答复日期',
		'予以公开',
		'部分公开',
	];
	const judged = judgedOf([
		{
			rows: [
				head,
				['1', '2024-03-05', 3, 3, null, '2024-03-09', 3, null],
				['2', '2024-03-05', 3, 2, 1, '2024-03-09', 3, null],
				['3', '2024-03-05', '2件', '√', null, '2024-03-09', null, '√'],
			],
		},
	]);
	t.deepEqual(judged.open, ['台账!3']);
	t.is(judged.figures['requests/disclosed/person'], 3);
	t.is(judged.figures['requests/partlyDisclosed/person'], 2);
});

test('applications put together have the result of the leading one proposed, several items 部分公开', (t) => {
	const {questions} = judgedOf(
		usualSheet(
			line('2024-001', '2024-01-05', '自然人', '2024-02-01', '属于国家秘密'),
			line('2024-002', '2024-01-05', '自然人', '2024-02-01', '与2024-001并案'),
			line('2024-003', '2024-01-05', '自然人', '2024-02-01', '予以公开、不掌握'),
		),
	);
	t.deepEqual(
		questions.map(({propose}) => propose),
		['refused.stateSecret', 'partlyDisclosed'],
	);
});

test('a sheet with another head is asked about, one with the same columns is the same ledger', (t) => {
	const first = [usual, line('1', '2024-01-05', '自然人', '2024-02-01', '予以公开')];
	const same = [
		usual.slice(0, 7),
		line('2', '2024-01-06', '自然人', '2024-02-01', '予以公开').slice(0, 7),
	];
	const other = [
		['序号', '收到日期', '申请人', '复议结果'],
		['1', '2024-03-01', '某', '维持'],
	];
	const sheets = [
		{rows: first, name: '1月'},
		{rows: same, name: '2月'},
		{rows: other, name: '复议'},
	];
	const judged = judgedOf(sheets);
	t.deepEqual(judged.open, ['复议!2']);
	t.is(judged.figures['requests/received/total'], 2);
	t.deepEqual(judgedOf(sheets, {rules: {otherSheets: 'leaveOut'}}).open, []);
});
