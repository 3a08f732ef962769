import test from 'ava';
import {fill} from '../drive.ts';
import {r, reading} from '../reading.ts';
import {screenOf} from '../screen-of.ts';

test('the history of a cell tells every value, when and how', (t) => {
	const driven = fill({}).keys('5 enter up 7 enter up delete ctrl+z h');
	const dialog = driven.dialog();
	if (dialog?.page !== 'history') throw new TypeError('no history');
	t.deepEqual(
		dialog.lines.map(({how, what}) => [how.key, what]),
		[
			['past.undo', '□ → 7'],
			['how.cleared', '7 → □'],
			['how.typed', '5 → 7'],
			['how.typed', '□ → 5'],
		],
	);
});

test('the history of a cell brings a value back, as a change that can be undone', (t) => {
	const driven = fill({}).keys('5 enter up 7 enter up 9 enter up h down down enter');
	t.is(driven.value(r('received')), 5);
	t.regex(driven.notice(), /恢复为第 1 次修改时的 5/);
	driven.keys('ctrl+z');
	t.is(driven.value(r('received')), 9);
	driven.keys('h enter');
	t.is(driven.draft().revision, 5);
	t.regex(driven.notice(), /就是这个数/);
});

test('the history names the file of an import, and at a cell where in it', (t) => {
	const driven = fill().read(reading({[r('received')]: 5, [r('disclosed')]: 2}));
	const how = (keys: string) => {
		const dialog = driven.keys(keys).dialog();
		return dialog?.page === 'history' ? dialog.lines[0]?.how.values?.source : undefined;
	};
	t.is(how('enter H'), '年报.xlsx');
	t.is(how('esc h'), '年报.xlsx，工作表“三”，D7');
});

test('the history of the draft leads to the cell of a line', (t) => {
	const driven = fill({}).keys('5 enter 7 enter right H down enter');
	t.is(driven.cursor(), r('received'));
	t.is(driven.draft().revision, 2);
});

test('the history on the screen says cell, figures, who and how of every change, wide and narrow', (t) => {
	const driven = fill({}).keys('5 enter up 7 enter ctrl+z H');
	for (const [columns, rows] of [
		[80, 24],
		[120, 40],
	] as const) {
		const lines = screenOf(driven, columns, rows).split('\n');
		t.regex(lines[1]!, /3 {2}\S+ \S+ {2}一、本年新收政府信息公开申请数量 · 自然人 {2}7 → 5/);
		t.regex(lines[2]!, /2 {2}\S+ \S+ {2}一、本年新收政府信息公开申请数量 · 自然人 {2}5 → 7/);
	}

	t.regex(screenOf(driven, 120, 40), /7 → 5 {2}撤销第 2 次（填写）/);
});

test('a figure brought back is called so in the history', (t) => {
	const driven = fill({}).keys('5 enter up 7 enter up h down enter h');
	const dialog = driven.dialog();
	t.is(driven.value(r('received')), 5);
	t.like(dialog?.page === 'history' && dialog.lines[0], {
		how: {key: 'past.broughtBack', values: {revision: 1}},
		what: '7 → 5',
	});
});
