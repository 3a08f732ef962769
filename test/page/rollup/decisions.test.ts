import test from 'ava';
import {findingCount} from '../../../source/page/rollup/findings-shown.ts';
import {filledIn} from '../../../source/program/questions.ts';
import {failed, found, right} from '../../rollup/make-found.ts';
import {screenOf} from '../screen-of.ts';
import {files, rolling} from './rolling.ts';

test('a return that nothing speaks against is adopted by one key, and that is undone by another', (t) => {
	const driven = rolling();
	driven.keys('down a');
	t.is(driven.own().rolled.byCode.get('01')?.state, 'adopted');
	t.regex(driven.notice(), /已记录：审核通过 甲县教育局。u 撤销/);
	driven.keys('u');
	t.is(driven.own().rolled.byCode.get('01')?.state, 'received');
	t.deepEqual(driven.journal(), ['1 adopt 01', '2 undo 1']);
	t.regex(driven.notice(), /已撤销：审核通过 甲县教育局/);
	driven.keys('u');
	t.regex(driven.notice(), /没有可撤销的决定/);
});

test('what speaks against a return is said before it is adopted all the same', (t) => {
	const driven = rolling();
	driven.keys('down down a');
	t.deepEqual(driven.journal(), []);
	const lines = screenOf(driven);
	t.regex(lines, /审核通过：甲县统计局/);
	t.regex(lines, /六列之和比总计少3/);
	driven.keys('down enter');
	t.deepEqual(driven.journal(), []);
	driven.keys('a enter');
	t.deepEqual(driven.journal(), ['1 adopt 02']);
});

test('marked units are asked about once, and those without a return are left out and counted', (t) => {
	const driven = rolling();
	driven.keys('down ␣ ␣ down ␣ a');
	t.is(driven.own().marks.size, 3);
	t.regex(screenOf(driven), /另有 1 个单位没有报送件/);
	driven.keys('enter');
	t.deepEqual(driven.journal(), ['1 adopt 01', '2 adopt 02']);
	t.is(driven.own().marks.size, 0);
});

test('words of a 退回 are there, to be changed, with the findings above them and in the journal', (t) => {
	const driven = rolling();
	driven.keys('down down b');
	t.regex(screenOf(driven), /六列之和比总计少3/);
	t.is(filledIn(driven.questions(), 'because'), '须更正1处，请按审核反馈意见逐条更正后重报');
	driven.keys('enter');
	const [decision] = driven.decisions();
	t.is(decision?.what, 'sendBack');
	t.is(decision?.because, '须更正1处，请按审核反馈意见逐条更正后重报');
	t.true(decision?.what === 'sendBack' && (decision.findings ?? []).length > 0);
	t.is(driven.own().rolled.counts.sentBack, 1);
});

for (const [key, what, keys] of [
	['x', 'exempt', 'text:机构撤并 enter'],
	['s', 'leaveOut', 'text:临时机构 enter'],
	['r', 'remark', 'text:已电话联系 enter'],
	['z', 'zero', 'text:赵六 enter enter text:单位已确认 ctrl+s'],
] as const)
	test(`${key} asks for words and journals ${what}`, (t) => {
		const driven = rolling();
		driven.keys(`down down down ${key} enter`);
		t.deepEqual(driven.journal(), []);
		driven.keys('esc');
		driven.keys(`${key} ${keys}`);
		t.deepEqual(driven.journal(), [`1 ${what} 03`]);
		t.truthy(driven.decisions()[0]?.because);
		if (what === 'zero') {
			t.like(driven.decisions()[0], {confirmed: {by: '赵六', how: 'phone'}});
			t.is(driven.own().rolled.byCode.get('03')?.counts.blanks, 0);
		}
	});

test('代改 names cell, old and new figure and who confirmed it, and the grid shows it', (t) => {
	const driven = rolling();
	driven.keys('down down e');
	t.is(driven.desk().rolled?.unit, '02');
	t.regex(driven.notice(), /再按 e/);
	driven.dispatch({type: 'goTo', address: 'requests/received/total'});
	driven.keys(
		'e text:5 enter text:赵六 enter right enter text:笔误 enter text:2025年2月30日 enter',
	);
	t.regex(screenOf(driven), /日历上没有这一天/);
	driven.keys('ctrl+u text:2025年1月20日 enter');
	t.like(driven.decisions()[0], {
		what: 'amend',
		unit: '02',
		address: 'requests/received/total',
		from: 8,
		to: 5,
		confirmed: {by: '赵六', how: 'oa', when: '2025-01-20'},
		because: '笔误',
	});
	t.is(driven.entry('requests/received/total').stated, 5);
	t.regex(screenOf(driven), /代改 张三/);
	t.is(driven.own().rolled.byCode.get('02')?.counts.must, 0);
});

test('a return told by telephone is filled in cell by cell', (t) => {
	const driven = rolling();
	driven.keys('/04 enter enter');
	t.regex(driven.notice(), /没有报送件/);
	driven.dispatch({type: 'goTo', address: 'requests/received/person'});
	driven.keys('e text:约 enter text:王五 enter enter text:电话报 ctrl+s');
	t.deepEqual(driven.journal(), []);
	t.regex(screenOf(driven), /请填一个数/);
	driven.keys('ctrl+u 7 ctrl+s');
	t.like(driven.decisions()[0], {what: 'fillIn', figures: {'requests/received/person': 7}});
	t.is(driven.value('requests/received/person'), 7);
	t.is(driven.own().rolled.byCode.get('04')?.state, 'received');
});

test('every decision stands in the history, and one taken back stands there too', (t) => {
	const driven = rolling();
	driven.keys('down a r text:先通过 enter u h');
	const screen = screenOf(driven);
	t.regex(screen, /审核记录：甲县教育局/);
	t.regex(screen, /3 .*张三 +撤销 +撤销第 2 号/);
	t.regex(screen, /2 .*张三 +备注 +甲县教育局 +先通过/);
	driven.keys('down down enter enter');
	t.deepEqual(driven.journal().at(-1), '4 undo 1');
	t.is(driven.own().rolled.byCode.get('01')?.state, 'received');
});

test('a file is assigned to a unit by a key and its name as typed', (t) => {
	const driven = rolling();
	driven.keys('alt+6');
	t.regex(screenOf(driven), /无法识别 +某某报送\.xlsx/);
	driven.keys('a');
	t.deepEqual(driven.journal(), []);
	driven.keys('k text:qhz enter');
	t.deepEqual(driven.journal(), ['1 assign 04']);
	t.is(driven.own().rolled.byCode.get('04')?.state, 'received');
});

test('a file that gave no return is left out by a decision with a name, and taken in again by another', (t) => {
	const driven = rolling();
	driven.keys('alt+6 down');
	t.regex(screenOf(driven), /盖章\.xlsx/);
	driven.keys('s text:重复的盖章件 enter');
	t.deepEqual(driven.journal(), ['1 leaveOut']);
	const screen = screenOf(driven);
	t.regex(screen, /不计入汇总 +邮件\/盖章\.xlsx/);
	t.regex(screen, /张三.*重复的盖章件/);
	t.is(driven.own().rolled.exit, 1);
	driven.keys('u');
	t.deepEqual(driven.journal().at(-1), '2 undo 1');
	t.is(driven.own().rolled.exit, 3);
});

test('a file without bytes is left out by nothing, since it would be every such file', (t) => {
	const lost = failed('锁住.xlsx', 'file.unreadable');
	const driven = rolling([{...lost, record: {...lost.record, digest: ''}}]);
	driven.keys('alt+6 s');
	t.regex(driven.notice(), /打不开/);
	t.deepEqual(driven.journal(), []);
});

test('what would be written is listed, then written, and what got another name is said', (t) => {
	const driven = rolling();
	driven.keys('w');
	const screen = screenOf(driven);
	t.regex(screen, /将写出 3 个文件/);
	t.regex(screen, /退回\/ 审核反馈意见 1 份/);
	driven.keys('enter');
	t.like(driven.requests('writeRollUp')[0], {folder: '/出', language: 'zh'});
	t.regex(screenOf(driven), /“明细\.csv”被打开或已有他人文件，写成“明细-2\.csv”/);
});

test('what was written is told on whatever page the hands are, and nothing leaves the desk before', (t) => {
	const driven = rolling(undefined, {isSlow: true});
	driven.keys('w ctrl+s ctrl+w');
	t.regex(driven.notice(), /正在导出/);
	driven.keys('ctrl+q');
	t.false(driven.session().ended ?? false);
	driven.keys('down enter');
	const receipt = {
		type: 'rollUpWritten',
		folder: '/出',
		written: [{name: '明细.csv'}],
		removed: [],
		failed: [
			{name: '汇总表-2024.xlsx', why: {key: 'rollUp.noneOpen'}, old: '（以前的）汇总表-2024.xlsx'},
		],
		left: ['公开核对-2024.xlsx'],
	} as const;
	driven.answer(receipt);
	const said = screenOf(driven);
	t.regex(said, /已写出 1 个文件/);
	t.regex(said, /没有打开的汇总/);
	t.regex(said, /以前的“汇总表-2024\.xlsx”已改名为“（以前的）汇总表-2024\.xlsx”，不是这次的结果/);
	t.regex(said, /以前写出、这次没有更新的：公开核对-2024\.xlsx/);
	driven.keys('enter');
	t.regex(screenOf(driven), /只读/);
});

test('a 退回单 is read before it is written, and copied as a message', (t) => {
	const driven = rolling();
	driven.keys('down down t');
	const screen = screenOf(driven);
	t.regex(screen, /退回单预览：甲县统计局/);
	t.regex(screen, /来源单元格：工作表“表”，B\d+/);
	t.regex(screen, /六列之和比总计少3/);
	driven.keys('ctrl+c');
	const [request] = driven.requests('copy');
	t.true(request?.type === 'copy' && request.text.includes('六列之和比总计少3'));
	t.regex(driven.notice(), /已复制/);
});

test('who has sent nothing is reminded by the same key', (t) => {
	const driven = rolling();
	driven.keys('/04 enter ctrl+c');
	const [request] = driven.requests('copy');
	t.true(request?.type === 'copy' && request.text.includes('【催报】'));
});

test('reading is paused, goes on, and the folder is looked at again', (t) => {
	const driven = rolling();
	driven.keys('p');
	t.regex(driven.notice(), /已全部读完/);
	driven.keys('ctrl+r p');
	t.true(driven.own().reading.isPaused);
	t.regex(screenOf(driven), /已暂停 5\/5/);
	driven.keys('p');
	t.false(driven.own().reading.isPaused);
	t.deepEqual(
		driven.requests('pauseRollUp').map((one) => 'pause' in one && one.pause),
		[true, false],
	);
});

test('what is another in the folder is said when it has been looked at again', (t) => {
	const driven = rolling();
	driven.keys('ctrl+r');
	t.false(driven.own().reading.isOver);
	driven.news([...files.slice(1), found('甲县教育局.xlsx', {cells: right(3), digest: 'b'})]);
	t.regex(driven.notice(), /共 5 个文件，新来或改动 1 个，不在了 1 个/);
});

test('a letter that was part of a word decides nothing: what it has decided is taken back', (t) => {
	const driven = rolling();
	driven.keys('down');
	const press = (text: string, time: string) =>
		driven.store.dispatch({type: 'key', key: {name: 'text', text}, time});
	press('a', '2026-01-05T09:00:00.000Z');
	press('n', '2026-01-05T09:00:00.100Z');
	t.deepEqual(driven.journal(), ['1 adopt 01', '2 undo 1']);
	t.is(driven.own().rolled.byCode.get('01')?.state, 'received');
	t.regex(driven.notice(), /连续键入的字母/);
});

test('what is only looked at says what may be done instead, and what is empty says so', (t) => {
	const driven = rolling();
	driven.keys('enter');
	t.regex(driven.notice(), /以下级之和为准/);
	driven.keys('backspace down enter 6');
	t.regex(driven.notice(), /退回.*代改/);
	driven.keys('backspace alt+3 6');
	t.regex(driven.notice(), /由各单位的数相加/);
	driven.keys('enter');
	t.regex(screenOf(driven), /还没有汇总数/);
	driven.keys('esc H');
	t.regex(screenOf(driven), /审核记录：全部单位/);
});

test('files that were left out are counted as unreadable no longer', (t) => {
	const driven = rolling();
	t.regex(screenOf(driven), /无法读取1/);
	driven.keys('alt+6 down s text:重复 enter');
	t.notRegex(screenOf(driven), /无法读取1/);
});

test('of a unit of which nothing came the reminder is read, no 退回单', (t) => {
	const driven = rolling();
	driven.keys('down down down down t');
	const screen = screenOf(driven);
	t.regex(screen, /催报预览：青河镇人民政府/);
	t.notRegex(screen, /你单位报来的文件/);
});

test('a folder that has vanished is said, and looked at again when it is back', (t) => {
	const driven = rolling();
	const reading = {done: 0, all: 0, failed: 0, isOver: true, isPaused: false};
	const why = {key: 'file.missing', values: {path: '/收件'}} as const;
	driven.answer({type: 'rollUpTold', reading, why});
	t.regex(driven.notice(), /收件/);
	const asked = driven.requests('rollUpNews').length;
	driven.news(files);
	t.true(driven.requests('rollUpNews').length > asked);
});

test('while files are still read, nobody is told to have sent nothing', (t) => {
	const driven = rolling();
	const {rolled, reading} = driven.own();
	t.is(findingCount({rolled, reading: {...reading, isOver: false, isPartial: true}}), 1);
	t.is(findingCount({rolled, reading}), 2);
});

test('of returns that only their time tells apart a person says which stands, the older one too', (t) => {
	const driven = rolling([
		found('甲县教育局.xlsx', {cells: right(2), digest: 'a', changed: 1}),
		found('补/甲县教育局.xlsx', {cells: right(3), digest: 'b', changed: 2}),
	]);
	driven.keys('down');
	t.true(driven.own().rolled.byCode.get('01')?.open);
	driven.keys('a');
	t.regex(screenOf(driven), /以哪一次为准/);
	t.deepEqual(driven.journal(), []);
	driven.keys('down enter');
	t.like(driven.decisions()[0], {what: 'adopt', unit: '01', over: ['b']});
	t.is(driven.own().rolled.byCode.get('01')?.state, 'adopted');
	t.is(
		driven.own().rolled.totals.find(({address}) => address === 'requests/received/total')?.value,
		2,
	);
	t.is(driven.own().rolled.byCode.get('01')?.newer, undefined);
});

test('a unit whose only file cannot be read opens with the name of the file', (t) => {
	const driven = rolling([failed('甲县教育局.xlsx', 'zip.damaged')]);
	driven.keys('down enter');
	t.regex(driven.notice(), /没有能用的报送件：.*甲县教育局\.xlsx/);
});

test('on a narrow screen the cell that a figure came from is still to be read', (t) => {
	const long = found(`甲县教育局${'年度报告'.repeat(12)}.xlsx`, {
		cells: right(2),
		digest: 'a',
		named: {field: '甲县教育局'},
	});
	const driven = rolling([long]);
	driven.keys('down enter alt+2');
	const [entry] = Object.values(driven.desk().draft.figures);
	const cell = /!([A-Z]+\d+)$/.exec(entry?.source ?? '')?.[1] ?? '';
	t.not(cell, '');
	t.regex(screenOf(driven, 60, 20), new RegExp(`，${cell}\\b`));
});
