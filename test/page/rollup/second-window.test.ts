import test from 'ava';
import {topOf} from '../../../source/program/layer.ts';
import {screenOf} from '../screen-of.ts';
import {rolling} from './rolling.ts';

const holder = {who: '李四', host: '办公室', since: '2025-01-20 09:00'};

test('of a roll-up that another window has open it is asked whether to look at it or to take it over', (t) => {
	const driven = rolling(undefined, {holder});
	t.regex(screenOf(driven), /该汇总正在另一窗口中打开/);
	t.regex(screenOf(driven), /由 李四 打开（办公室，自 2025-01-20 09:00）/);
	driven.keys('down enter');
	t.like(driven.requests('openRollUp')[1], {wanted: {folders: ['/收件'], mode: 'takeOver'}});
	t.is(driven.own().lookedAt, undefined);
	driven.keys('down a');
	t.deepEqual(driven.journal(), ['1 adopt 01']);
});

test('a desk that only looks says so and whose it is, shows all, and refuses every decision in one sentence', (t) => {
	const driven = rolling(undefined, {holder});
	driven.keys('enter');
	const screen = screenOf(driven);
	t.regex(screen, /汇总（只读）/);
	t.regex(screen, /只读：李四（办公室）自 2025-01-20 09:00 打开着这个汇总/);
	t.notRegex(screen, /a 通过|w 写出/);
	for (const key of ['a', 'b', 'x', 's', 'z', 'e', 'u', 'w']) {
		driven.keys(`down ${key}`);
		t.regex(driven.notice(), /^只读：李四/, key);
		t.is(topOf(driven.session()).page, 'rollup', key);
	}

	driven.keys('alt+6 k');
	t.regex(driven.notice(), /^只读：李四/);
	t.deepEqual([driven.journal(), driven.requests('planRollUp')], [[], []]);
	driven.keys('alt+1 down t');
	t.regex(screenOf(driven), /退回单预览/);
	driven.keys('b');
	t.regex(driven.notice(), /^只读：李四/);
	driven.keys('esc enter a');
	t.regex(driven.notice(), /^只读：李四/);
	driven.keys('backspace alt+3 enter');
	t.is(topOf(driven.session()).page, 'rollupTrace');
});

test('r follows what the other window decides, and says when it is closed and how to go on', (t) => {
	const driven = rolling(undefined, {holder});
	driven.keys('enter r');
	t.is(driven.requests('readRollUpAgain').length, 1);
	t.regex(driven.notice(), /那边已经关闭。按 Ctrl\+O/);
	driven.keys('down a');
	t.regex(driven.notice(), /那边已经关闭/);
	driven.keys('ctrl+o');
	t.regex(screenOf(driven), /报送件所在文件夹 +\/收件/);
});
