import test from 'ava';
import {initialsOf, matchesInitials} from '../../../source/page/rollup/initials-of.ts';
import {unitsShown} from '../../../source/page/rollup/units-shown.ts';
import {found, right} from '../../rollup/make-found.ts';
import {screenOf} from '../screen-of.ts';
import {files, type Rolling, rolling} from './rolling.ts';

const names = (driven: Rolling) => unitsShown(driven.own()).map(({unit}) => unit.code);

test('the desk opens on the units, in the order of the roster, with where each stands', (t) => {
	const driven = rolling();
	t.is(driven.ground(), 'rollup');
	const screen = screenOf(driven);
	t.regex(screen, /应报4 通过0 已报3 退回0 未报1 免报1/);
	t.regex(screen, /\[单位\].*校验 \d+ +文件 2/);
	t.regex(screen, /> +已报 +甲县人民政府/);
	t.regex(screen, /未报 +青河镇人民政府 +乡镇 +– .*王五 0517-2/);
	t.regex(screen, /已报 +甲县统计局 +部门 +1 +1 +0 +0 +8/);
});

for (const [typed, expected] of [
	['text:统计', ['02']],
	['/tjj', ['02']],
	['/tj', ['02']],
	['/xfj', ['03']],
	['/04', ['04']],
	['/qhz', ['04']],
	['/zzz', []],
	['text:县', ['00', '01', '02', '03', '05']],
] as const)
	test(`a unit is found as it is typed: ${typed}`, (t) => {
		const driven = rolling();
		driven.keys(typed);
		t.deepEqual(names(driven), [...expected]);
	});

test('Esc ends the search while it is typed, too', (t) => {
	const driven = rolling();
	driven.keys('/xfj esc');
	t.is(driven.own().typing, undefined);
	t.is(driven.own().sought, '');
	t.is(driven.own().unit, '03');
});

test('what is looked for ends with Esc, the hands on the unit that was found', (t) => {
	const driven = rolling();
	driven.keys('/xfj enter esc');
	t.is(names(driven).length, 6);
	t.is(driven.own().unit, '03');
});

test('initials of characters that are read in two ways find both', (t) => {
	t.true(matchesInitials('cq', initialsOf('重庆')));
	t.true(matchesInitials('xm', initialsOf('厦门')));
	t.true(matchesInitials('cj', initialsOf('长江')));
	t.true(matchesInitials('jiaoyuju'.slice(0, 1), initialsOf('教育局')));
	t.deepEqual(initialsOf('A1（教）'), ['a', '1', 'j']);
});

for (const [filter, expected] of [
	['waiting', ['01', '02', '03']],
	['missing', ['04']],
	['exempt', ['05']],
	['must', ['02']],
	['blanks', ['03']],
	['newer', []],
] as const)
	test(`the filter ${filter} takes the units it names`, (t) => {
		const driven = rolling();
		driven.keys('f');
		const at = driven
			.choice()
			.choices.findIndex(({does}) => JSON.stringify(does).includes(`"${filter}"`));
		driven.keys(`ctrl+home ${'down '.repeat(at)} enter`);
		t.deepEqual(names(driven), [...expected]);
		if (expected.length > 0) t.regex(screenOf(driven), /筛选：/);
		driven.keys('esc');
		t.is(names(driven).length, 6);
	});

test('units are ordered by what is asked for', (t) => {
	const driven = rolling();
	driven.keys('o down down enter');
	t.is(names(driven)[0], '02');
	driven.keys('o down enter');
	t.is(names(driven)[0], '02');
	driven.keys('o ctrl+home down enter');
	t.is(names(driven)[0], '04');
});

test('F8 goes from one unit that waits to the next, round the list', (t) => {
	const driven = rolling();
	const units = ['f8', 'f8', 'f8', 'f8'].map((key) => {
		driven.keys(key);
		return driven.own().unit;
	});
	t.deepEqual(units, ['01', '02', '03', '01']);
});

test('the hands stay on their unit while others come in above it', (t) => {
	const driven = rolling([files[1]!], {known: null});
	const [code] = names(driven);
	driven.keys('down');
	driven.news(files);
	t.true(names(driven).length > 1);
	t.is(unitsShown(driven.own())[names(driven).indexOf(code!)]?.unit.code, code);
	t.is(driven.own().unit ?? code, code);
	t.regex(screenOf(driven), /未报不可判定（无名册）/);
});

test('the strip of states says each state by a sign of its own', (t) => {
	const driven = rolling();
	t.regex(
		screenOf(driven, 120, 40).split('\n')[2]!,
		/^ oo!o_\. +#通过 o已报 !须更正 <退回 _未报 \.免报/,
	);
	driven.keys('down a');
	t.regex(screenOf(driven).split('\n')[2]!, /^ o#!o_\..*25%/);
});

test('with a newer return than the adopted one the unit waits again, and says in how many cells it differs', (t) => {
	const driven = rolling();
	driven.keys('down a');
	t.deepEqual(driven.journal(), ['1 adopt 01']);
	driven.news([...files, found('甲县教育局（修改）.xlsx', {cells: right(4), digest: 'b'})]);
	const screen = screenOf(driven);
	t.regex(screen, /审核通过 新 甲县教育局/);
	t.regex(screen, /有新报送：第2次，与已通过的一次差 \d+ 格/);
	driven.keys('v');
	const versions = screenOf(driven);
	t.regex(versions, /甲县教育局：第1次与第2次报送不同的 \d+ 格/);
	t.regex(versions, /一、本年新收政府信息公开申请数量 · 自然人 +2 → 4/);
	driven.keys('enter');
	t.is(driven.value('requests/received/person'), 4);
	driven.keys('backspace backspace a enter');
	t.is(driven.own().rolled.byCode.get('01')?.head?.number, 2);
});

for (const [columns, rows] of [
	[60, 20],
	[80, 24],
	[120, 40],
	[200, 50],
] as const)
	test(`the desk is whole at ${columns}×${rows}, in both languages`, (t) => {
		const driven = rolling();
		for (const language of ['zh', 'en'] as const)
			for (const keys of ['', 'tab', 'tab', 'tab', 'tab', 'tab']) {
				driven.keys(keys);
				const session = {...driven.session(), language};
				const shown = {...driven, session: () => session};
				const lines = screenOf(shown, undefined, undefined).split('\n');
				driven.dispatch({type: 'resize', columns, rows});
				t.true(lines.length > 0);
				const screen = screenOf({...driven, session: () => ({...driven.session(), language})});
				t.notRegex(screen, /undefined|\{\w+\}|␛/);
				t.is(screen.split('\n').length, rows - 1);
			}
	});
