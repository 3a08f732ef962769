import test from 'ava';
import {traceTotal} from '../../../source/rollup/trace-total.ts';
import {found, right} from '../../rollup/make-found.ts';
import {screenOf} from '../screen-of.ts';
import {rolling} from './rolling.ts';

const received = 'requests/received/person';
const some = [
	found('甲县教育局.xlsx', {cells: right(2), digest: 'a'}),
	found('甲县统计局.xlsx', {cells: right(50), digest: 'c'}),
	found('甲县信访局.xlsx', {cells: right(1), digest: 'e'}),
];
const last = {
	files: [found('2023/甲县统计局.xlsx', {cells: right(20), year: 2023, digest: 'l'})],
};

test('a figure of the sum is followed to its units and to the cell, and back the same way', (t) => {
	const driven = rolling(some, {adopt: 'valid', last});
	driven.keys('down down alt+3');
	t.is(driven.desk().rolled?.unit, undefined);
	driven.keys('down up');
	t.is(driven.cursor(), received);
	t.is(driven.value(received), 53);
	driven.keys('enter');
	const trace = screenOf(driven);
	t.regex(trace, /汇总 53/);
	t.regex(trace, /> 甲县统计局 +50 +94\.3% +=+ +20 +\+30/);
	t.regex(trace, /变动主要来自：甲县统计局 \+30/);
	t.notRegex(screenOf(driven, 200, 50), /…$/m);
	t.regex(screenOf(driven, 120, 40), /工作表“表”，B\d+/);
	t.regex(screenOf(driven, 200, 50), /工作表“表”，B\d+ {2}甲县统计局\.xlsx/);
	driven.keys('down enter');
	t.is(driven.desk().draft.header.unit, '甲县教育局');
	t.is(driven.cursor(), received);
	t.regex(screenOf(driven), /来源 甲县教育局\.xlsx，工作表“表”，B\d+/);
	driven.keys('backspace');
	t.regex(screenOf(driven), /> 甲县教育局/);
	driven.keys('backspace');
	t.is(driven.cursor(), received);
	t.is(driven.value(received), 53);
	driven.keys('backspace');
	t.is(driven.dialog(), undefined);
	t.is(driven.own().unit, '02');
	t.is(driven.session().desk, undefined);
	driven.keys('alt+3');
	t.is(driven.cursor(), received);
});

test('every figure of the sum is what its units make', (t) => {
	const {rolled} = rolling(some, {adopt: 'valid', last}).own();
	for (const {address, value} of rolled.totals) {
		const parts = traceTotal(rolled, address).units.reduce((sum, one) => sum + one.value, 0);
		t.is(parts, value ?? 0, address);
	}
});

test('units are ordered by what changed, and what is sent above is copied', (t) => {
	const driven = rolling(some, {adopt: 'valid', last});
	driven.keys('alt+3 enter o');
	t.regex(screenOf(driven), /各单位与上年之差/);
	driven.keys('ctrl+c');
	const [request] = driven.requests('copy');
	t.true(request?.type === 'copy' && request.text.startsWith('2024年度'));
});

test('a decision on the way down moves the figures above at once', (t) => {
	const driven = rolling(some);
	driven.keys('alt+3');
	t.is(driven.value(received), null);
	driven.keys('enter');
	t.regex(screenOf(driven), /还没有审核通过的单位/);
	driven.keys('backspace alt+1 down a alt+3');
	t.is(driven.value(received), 2);
});

test('a return is only looked at: what would change it says so, and no key of drafts counts', (t) => {
	const driven = rolling(some);
	driven.keys('down enter');
	const before = driven.desk().draft;
	driven.keys('5 enter delete ctrl+x f2 ctrl+d ctrl+z ctrl+p esc');
	t.is(driven.own().rolled.byCode.get('01')?.state, 'received');
	t.deepEqual(driven.journal(), []);
	t.is(driven.desk?.().draft ?? before, before);
});

test('figures of other years stand as columns over the units, with their figures beside them', (t) => {
	const driven = rolling(some, {adopt: 'valid'});
	const years = [
		{year: 2022, totals: {[received]: 10}},
		{year: 2023, totals: {[received]: 30}},
	];
	const {rolled, reading} = driven.own();
	driven.dispatch({type: 'openRollUp', wanted: {folders: ['/收件']}});
	const own = driven.own();
	Object.assign(own, {years, rolled, reading});
	driven.keys('alt+3');
	driven.dispatch({type: 'goTo', address: received});
	driven.keys('enter');
	t.regex(screenOf(driven), /▂▅█ {2}2022: 10 {2}2023: 30 {2}2024: 53/);
});

test('what is amiss leads to the cell it speaks of', (t) => {
	const driven = rolling();
	driven.keys('alt+7');
	const screen = screenOf(driven);
	t.regex(screen, /> ! 须更正/);
	t.regex(screen, /甲县统计局 +一、本年新收政府信息公开申请数量：六列之和比总计少3/);
	const at = screen.split('\n').findIndex((line) => line.includes('六列之和比总计少3')) - 3;
	driven.keys(`${'down '.repeat(at)}enter`);
	t.is(driven.desk().rolled?.unit, '02');
	t.regex(driven.cursor(), /^requests\/received\//);
	driven.keys('ctrl+pagedown backspace');
	t.is(driven.own().tab, 'findings');
});
