import test from 'ava';
import {fill} from './drive.ts';
import {screenOf} from './screen-of.ts';

test('help in a dialog begins with the keys of that dialog, and Esc goes back to it', (t) => {
	for (const [keys, own] of [
		['g', /此处的按键\s*\n.*/],
		['ctrl+p', /F8 {2}Ctrl\+G/],
		['h', /↑/],
		['ctrl+f', /此处的按键/],
	] as const) {
		const driven = fill().keys(`${keys} f1`);
		const [, first = ''] = screenOf(driven, 80, 24).split('\n');
		t.regex(first, /此处的按键/, keys);
		t.regex(screenOf(driven, 80, 24), own, keys);
		driven.keys('esc');
		t.not(driven.dialog(), undefined, keys);
	}
});

test('help over the table has no keys of a dialog, and tells every mark', (t) => {
	const driven = fill().keys('?');
	t.notRegex(screenOf(driven, 120, 200), /此处的按键/);
	for (const mark of ['须更正', '待说明', '已说明', '推定：', '有备注', '列宽不够'])
		t.true(screenOf(driven, 120, 200).includes(mark), mark);
	screenOf(driven, 80, 24);
	for (let step = 0; step < 200; step++) driven.keys('down');
	t.regex(screenOf(driven, 80, 24), /列宽不够/);
});
