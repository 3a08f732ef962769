import test from 'ava';
import type {RollUpDesk} from '../../../source/page/rollup/state.ts';
import {unitFilters} from '../../../source/page/rollup/state.ts';
import {unitsShown} from '../../../source/page/rollup/units-shown.ts';
import {say} from '../../../source/text/say.ts';
import {failed, found, right, roster} from '../../rollup/make-found.ts';
import {screenOf} from '../screen-of.ts';
import {files, type Rolling, rolling, units} from './rolling.ts';

const here = (driven: Rolling) => {
	const own: RollUpDesk = driven.own();
	return own.unit ?? unitsShown(own)[0]?.unit.code;
};
/** The desk after these keys. */
function after(keys: string, ...made: Parameters<typeof rolling>): Rolling {
	const driven = rolling(...made);
	driven.keys(keys);
	return driven;
}

const waiting = 'f down enter';
const stranger = found('附件/没有说明.xlsx', {
	cells: right(7),
	digest: 'g',
	named: {field: '别县某局'},
});

// Before, keys, after: where the hands are then, what the journal has, what is said.
for (const [title, keys, unit, journal, said] of [
	[
		'the next of a filtered list follows',
		`${waiting} a`,
		'02',
		['1 adopt 01'],
		/审核通过 甲县教育局。u/,
	],
	['u takes back what left the list', `${waiting} a u`, '01', ['1 adopt 01', '2 undo 1'], /已撤销/],
	[
		'u is about the unit under the hands again once they have moved',
		`${waiting} a down up u`,
		'02',
		['1 adopt 01'],
		/没有可撤销/,
	],
	[
		'the last of a filtered list is followed by the one before',
		`${waiting} end x text:撤并 enter`,
		'02',
		['1 exempt 03'],
		/免报 甲县信访局/,
	],
	[
		'many at a time are taken back by one question',
		'down ␣ down ␣ a enter u enter',
		undefined,
		['1 adopt 01', '2 adopt 03', '3 undo 1', '4 undo 2'],
		/已撤销 2 个决定/,
	],
	[
		'what was marked and is done leaves no empty list',
		'down ␣ ␣ f end enter r text:已催 enter',
		'02',
		['1 remark 01', '2 remark 02'],
		/2 个单位。u 撤销/,
	],
	[
		'a file that was taken away is given back by u, whatever file is under the hands now',
		'alt+6 k text:qhz enter u',
		'04',
		['1 assign 04', '2 undo 1'],
		/已撤销：认定单位/,
	],
	['a mark that is not in sight is asked about', 'down ␣ /统计 enter a', '02', [], /^$/],
] as const)
	test(`after a decision ${title}`, (t) => {
		const driven = after(keys, [...files, stranger]);
		if (unit !== undefined) t.is(here(driven), unit);
		t.deepEqual(driven.journal(), [...journal]);
		t.regex(driven.notice(), said);
	});

test('of marks that a search hides it is said how many, before anything is decided', (t) => {
	const driven = after('down ␣ /统计 enter a');
	t.regex(screenOf(driven), /审核通过：甲县教育局/);
	t.regex(screenOf(driven), /其中 1 个已选的单位，现在的筛选或查找没有显示/);
	driven.keys('esc b');
	t.regex(screenOf(driven), /其中 1 个已选的单位/);
});

// Keys that have nothing to do where they are pressed say so, or do the nearest thing that can be meant.
for (const [before, key, said] of [
	['alt+6', '␣', /选中的是单位/],
	['alt+7', 'ctrl+a', /选中的是单位/],
	['alt+6', 'h', /此处没有单位/],
	['alt+6', 'ctrl+c', /此处没有单位/],
	['', 'g', /“g”在这里不是按键/],
	['', 'f2', /“F2”在这里不是按键/],
	['alt+6', 'delete', /“Delete”在这里不是按键/],
	['', 'ctrl+x', /“Ctrl\+X”在这里不是按键/],
	['alt+7', 'backspace', /“Backspace”在这里不是按键/],
	['', 'ctrl+s', /即时记录/],
	['down enter', 'ctrl+s', /即时记录/],
	['down enter', '@', /“@”在这里不是按键/],
	['down enter', 'ctrl+v', /只看不改/],
	['down enter', 'ctrl+d', /只看不改/],
	['down enter', 'y', /没有上年数可比.*--last/],
	['alt+6 k', 'enter', /请先键入单位名称/],
	['alt+6 k text:zzz', 'enter', /名册里没有这样的单位/],
	['H', 'b', /此处没有单位/],
	['H', 'ctrl+c', /还没有决定/],
	['', 'ctrl+c', /没有要反馈的/],
] as const)
	test(`${key} says what it is about: ${before || 'on the units'}`, (t) => {
		const driven = after(before);
		const {layers} = driven.session();
		driven.keys(key);
		t.regex(driven.notice(), said);
		t.is(driven.session().layers.length, layers.length);
		t.is(driven.own().marks.size, 0);
		t.deepEqual(driven.journal(), []);
	});

for (const [title, before, keys, tab, at] of [
	['F8 goes to the next file that waits', 'alt+6', 'f8', 'files', 1],
	['F8 goes round the files that wait', 'alt+6', 'f8 f8 f8', 'files', 0],
	['F8 goes round what is amiss', 'alt+7', 'f8 f8', 'findings', 0],
	['F8 goes on while a unit is looked for', '', '/甲县 f8 f8', 'units', 0],
	['a filter is of the units', 'alt+6', waiting, 'units', 0],
	['an order is of the units', 'alt+7', 'o down enter', 'units', 0],
	['a unit is looked for from a return', 'down enter', '/', 'units', 0],
	['End goes to the end of a list', 'alt+6', 'end', 'files', 2],
	['Home goes back to its head', 'alt+6', 'end home', 'files', 0],
] as const)
	test(`on the desk ${title}`, (t) => {
		const driven = after(`${before} ${keys}`, [...files, stranger]);
		const own = driven.own();
		t.is(own.tab, tab);
		t.is(driven.session().desk, undefined);
		if (tab !== 'units') t.is(tab === 'files' ? own.file : own.finding, at);
	});

test('Enter goes down in a return, as in any table, and into a figure of the sum', (t) => {
	const driven = after('down enter');
	const before = driven.cursor();
	t.regex(screenOf(driven).split('\n').at(-1)!, /Enter 下移/);
	driven.keys('enter');
	t.not(driven.cursor(), before);
	driven.keys('backspace alt+3');
	t.regex(screenOf(driven).split('\n').at(-1)!, /Enter 各单位的数/);
});

test('what is read is what is copied, and a unit with nothing to mend is told that its return has come', (t) => {
	const driven = after('down r text:已催 enter h ctrl+c');
	const [history] = driven.requests('copy');
	t.true(history?.type === 'copy' && /备注 +甲县教育局 +已催/.test(history.text));
	t.regex(driven.notice(), /已复制 1 行/);
	driven.keys('esc t');
	t.regex(screenOf(driven), /收件回执预览：甲县教育局/);
	t.notRegex(screenOf(driven), /0处/);
	driven.keys('esc ctrl+c');
	const receipt = driven.requests('copy')[1];
	t.true(receipt?.type === 'copy' && receipt.text.startsWith('【收件回执】甲县教育局'));
	t.regex(driven.notice(), /已复制 1 行，可粘贴到消息里/);
	driven.keys('home t');
	t.regex(screenOf(driven), /没有要反馈的/);
});

test('all decisions are of all units, though the office is a unit itself', (t) => {
	const driven = rolling(files, {known: {...units, office: '甲县人民政府'} as typeof units});
	driven.keys('H');
	t.regex(screenOf(driven), /审核记录：全部单位/);
	t.notRegex(screenOf(driven).split('\n').at(-1)!, /b 退回/);
});

test('the first line, the tabs, the filter and the lists count alike', (t) => {
	const more = failed('甲县档案馆.xlsx', 'zip.damaged');
	for (const keys of ['', 'down a', 'down down b enter', 'ctrl+a x text:撤 enter']) {
		const driven = after(keys, [...files, more]);
		const {rolled} = driven.own();
		const [first = '', tabs = ''] = screenOf(driven).split('\n');
		const said = (name: string) =>
			Number(new RegExp(`${name}(\\d+)`).exec(first)?.[1] ?? Number.NaN);
		driven.keys('f');
		for (const [at, filter] of unitFilters.entries()) {
			const label = driven.choice().choices[at]!.label;
			const words = say('zh', label.key, label.values);
			const [listed = 0, beside = 0] = [...words.matchAll(/\d+/g)].map(Number);
			driven.keys(`ctrl+home ${'down '.repeat(at)}enter`);
			t.is(unitsShown(driven.own()).length, filter === 'marked' ? 0 : listed, filter);
			if (['missing', 'sentBack', 'adopted', 'exempt', 'received'].includes(filter)) {
				const name = say('zh', `rollUp.state.${filter as 'missing'}`).replace('审核通过', '通过');
				t.is(listed - beside, said(name), `${filter}: ${first}`);
			}

			driven.keys('f');
		}

		driven.keys('esc esc alt+7');
		const rule =
			screenOf(driven)
				.split('\n')
				.find((line) => /^── (?:须更正|待说明|提示)/.test(line)) ?? '';
		const [must = 0, explain = 0] = ['须更正', '待说明'].map((name) =>
			Number(new RegExp(`${name} (\\d+)`).exec(rule)?.[1] ?? 0),
		);
		t.is(Number(/校验 (\d+)/.exec(tabs)?.[1] ?? 0), must + explain, keys);
		driven.keys('alt+6');
		const of = /1\/(\d+) ──$/m.exec(screenOf(driven))?.[1] ?? '0';
		t.is(/文件 (\d+)/.exec(tabs)?.[1] ?? '0', of);
		t.is(said('无法读取') || 0, rolled.files.filter(({is}) => is === 'unreadable').length);
	}
});

test('what is told is not cut where it says what to do', (t) => {
	const holder = {who: '李四', host: '办公室的电脑', since: '2025-01-20 09:00'};
	const driven = after('enter down a', undefined, {holder});
	for (const [columns, rows] of [
		[60, 20],
		[80, 24],
	] as const) {
		const screen = screenOf(driven, columns, rows);
		t.regex(screen.replaceAll(/\n */g, ''), /r ?看最新。/);
		t.is(screen.split('\n').length, rows - 1);
	}
});

test('what is decided of a line of a trace is told there, over the sum too', (t) => {
	const last = {
		files: [found('2023/甲县统计局.xlsx', {cells: right(20), year: 2023, digest: 'l'})],
	};
	const driven = after('down a down a enter', files, {last});
	driven.keys('alt+3');
	driven.dispatch({type: 'goTo', address: 'requests/received/person'}).keys('enter');
	t.regex(screenOf(driven).split('\n').at(-1)!, /b 退回/);
	t.regex(screenOf(driven), /甲县统计局 +5 .* 20 +-15/);
	t.regex(screenOf(driven), /甲县统计局 -15/);
});

test('a folder that could not be written to need not be typed again', (t) => {
	const driven = after('w', undefined, {isSlow: true});
	driven.keys('ctrl+u text:/没有/此处 enter').fail({key: 'rollup.write.noFolder'});
	driven.keys('w');
	t.regex(screenOf(driven), /写到文件夹 +\/没有\/此处/);
});

test('before a newer return is taken or sent back it is that one of which is said what is wrong', (t) => {
	const newer = found('甲县教育局（修改）.xlsx', {
		cells: right(4, {'requests/received/total': 9, 'disputes/review/other': null}),
		digest: 'b',
	});
	const driven = after('down a');
	driven.news([...files, newer]);
	driven.keys('a');
	t.deepEqual(driven.journal(), ['1 adopt 01'], 'the newer one is not right, as the older was');
	t.regex(screenOf(driven), /甲县教育局：须更正 1，待说明 0，未填 1 格/);
	t.regex(screenOf(driven), /六列之和比总计少5/);
	driven.keys('esc t');
	t.regex(screenOf(driven), /退回单预览：甲县教育局/);
	t.regex(screenOf(driven), /（修改）\.xlsx（第2次报送）/);
	driven.keys('esc b');
	t.regex(screenOf(driven), /须更正1处，未填1格，请按审核反馈意见逐条更正后重报/);
	driven.keys('enter');
	const sent = driven.decisions()[1];
	t.is(sent?.what === 'sendBack' && sent.digest, 'b');
	t.true(sent?.what === 'sendBack' && (sent.findings ?? []).length > 0);
	driven.keys('u enter');
	driven.keys('backspace a enter');
	t.like(driven.decisions().at(-1), {what: 'adopt', digest: 'b'});
});

test('of returns that only their time tells apart it is said what is wrong with each', (t) => {
	const driven = after('down a', [
		found('甲县教育局.xlsx', {cells: right(2), digest: 'a', changed: 1}),
		found('补/甲县教育局.xlsx', {
			cells: right(3, {'requests/received/total': 9}),
			digest: 'b',
			changed: 2,
		}),
	]);
	t.regex(screenOf(driven), /第2次：须更正 1，待说明 0，未填 0 格/);
	t.notRegex(screenOf(driven), /第1次：/);
});

// While files are still read nobody is missing: nothing is said, copied or written that would call a unit so.
for (const [keys, said] of [
	['end up t', /青河镇人民政府的文件还没有读到/],
	['end up ctrl+c', /青河镇人民政府的文件还没有读到/],
	['end up a', /青河镇人民政府的文件还没有读到/],
	['end up z', /青河镇人民政府的文件还没有读到/],
	['end up enter', /青河镇人民政府的文件还没有读到/],
	['end up enter e', /青河镇人民政府的文件还没有读到/],
	['w', /正在读取 2\/5：读完才能写出/],
	['down a w', /正在读取 2\/5：读完才能写出/],
] as const)
	test(`before everything is read: ${keys}`, (t) => {
		const driven = rolling();
		const reading = {
			done: 2,
			all: 5,
			failed: 0,
			isOver: false,
			isPaused: false,
			isPartial: true,
		} as const;
		driven.answer({type: 'rollUpTold', reading});
		driven.keys(keys);
		t.regex(driven.notice(), said);
		t.deepEqual([driven.requests('planRollUp'), driven.requests('copy')], [[], []]);
		t.notRegex(screenOf(driven), /催报|代填/);
		driven.keys('esc esc f');
		t.regex(screenOf(driven), /未读到（1）/);
	});

test('what a question is about is said in full where it is too long for one line, and whose a return is comes first', (t) => {
	const long = `江城区${'经济技术开发区'.repeat(3)}管理委员会办公室`;
	const driven = after(
		'down enter alt+3 e',
		[found(`${long}.xlsx`, {cells: right(2), digest: 'a'})],
		{known: roster(['单位代码,单位名称', `00,甲县人民政府`, `01,${long}`])},
	);
	for (const [columns, rows] of [
		[60, 20],
		[80, 24],
	] as const) {
		const screen = screenOf(driven, columns, rows);
		t.true(
			screen
				.replaceAll(/[─\s]/g, '')
				.includes(`代改：${long}一、本年新收政府信息公开申请数量·自然人`),
		);
		t.is(screen.split('\n').length, rows - 1);
		t.regex(screen.split('\n')[0]!, /^ 勾稽 汇总 {2}江城区经济技术开发区经/);
	}
});

test('where nothing is blank nothing is taken as zero', (t) => {
	const driven = after('down z');
	t.regex(driven.notice(), /甲县教育局没有未填的格/);
	driven.keys('␣ down ␣ z');
	t.regex(screenOf(driven), /按零报告处理：甲县信访局的空格/);
});

test('a command is found by the name it has in the bottom line', (t) => {
	for (const [typed, name] of [
		['重读', '重新读取文件夹'],
		['零报告', '按零报告处理'],
		['复制文字', '复制退回、催报、答复文字'],
	] as const) {
		const driven = after(':');
		driven.keys(`text:${typed}`);
		t.regex(screenOf(driven), new RegExp(` > ${name}`), typed);
	}
});

test('the first line of the desk gives up the least first, and lists that are empty say why', (t) => {
	const reading = {
		done: 2210,
		all: 3035,
		failed: 0,
		isOver: false,
		isPaused: false,
		isPartial: true,
	} as const;
	const first = (driven: Rolling, columns: number) => screenOf(driven, columns, 24).split('\n')[0]!;
	const some = rolling();
	t.regex(first(some, 60), /通过0 已报3 退回0 未报1 {2}无法读取1/);
	t.regex(first(some, 80), /收件 .*应报4 通过0 已报3 退回0 未报1 免报1/);
	some.answer({type: 'rollUpTold', reading});
	t.regex(first(some, 60), /通过0 未读到1 {2}正在读取 2210\/3035/);
	t.regex(first(some, 80), /通过0 已报3 退回0 未读到1 {2}正在读取/);
	t.regex(first(rolling(files, {known: null}), 60), /无名册 通过0 已报4/);
	const none = rolling([]);
	none.keys('alt+6');
	t.regex(screenOf(none), /文件夹里没有可读的文件/);
	none.answer({type: 'rollUpTold', reading});
	t.regex(screenOf(none), /正在读取。/);
	t.regex(screenOf(none), /正在读取 2210/);
	none.keys('alt+7');
	t.regex(screenOf(none), /已读到的还没有发现错误/);
});
