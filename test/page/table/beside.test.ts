import test from 'ava';
import {rateOf} from '../../../source/page/table/beside.ts';
import {fill, report} from '../drive.ts';
import {screenOf} from '../screen-of.ts';

const partly = 'requests/partlyDisclosed/person';
const last = report('suqian-city-2023');
const lastYear = {
	year: 2023,
	form: '2021',
	figures: Object.fromEntries(
		Object.entries(last).map(([address, value]) => [
			address,
			address.endsWith('/total') ? {value: null, stated: value} : {value},
		]),
	),
	origin: '2023.xlsx',
};
const filled = (at = partly) => fill(report('suqian-city-2024'), at, {lastYear});

test('on a wide screen last year, change and rate of the cursor’s column stand beside the table', (t) => {
	const driven = filled();
	const lines = screenOf(driven, 200, 50).split('\n');
	t.true(lines.some((line) => /上年 +增减 +增幅/.test(line)));
	t.true(
		lines.some((line) => /┼─ 自然人 ─+$/.test(line)),
		'whose they are, beside 总计',
	);
	const row = lines.find((line) => line.includes('部分公开'))!;
	t.regex(row, new RegExp(`│ +${last[partly]} +[+-]?\\d+ +[+-]\\S+% [+-]+`));
	driven.keys('right');
	const next = screenOf(driven, 200, 50)
		.split('\n')
		.find((line) => line.includes('部分公开'))!;
	t.regex(next, new RegExp(`│ +${last['requests/partlyDisclosed/enterprise']} `));
	driven.keys('y');
	t.regex(driven.notice(), /不再显示/);
	t.like(driven.asked.at(-1), {type: 'keepSettings', settings: {lastYearBeside: false}});
	t.notRegex(screenOf(driven, 200, 50), /增减 +增幅/);
});

test('on a narrower screen one key shows them, and where there is no room that is said', (t) => {
	const driven = filled();
	t.notRegex(screenOf(driven, 120, 40), /增减 +增幅/);
	driven.keys('y');
	t.regex(driven.notice(), /已在表右显示/);
	for (const [columns, rows] of [
		[110, 30],
		[120, 40],
		[149, 45],
	] as const) {
		const lines = screenOf(driven, columns, rows).split('\n');
		t.true(
			lines.some((line) => /增减 +增幅/.test(line)),
			`${columns}`,
		);
		t.true(lines.some((line) => /\[ *462\]/.test(line)));
	}

	t.notRegex(screenOf(driven, 80, 24), /增减 +增幅/);
	driven.keys('y');
	t.regex(driven.notice(), /须 110 列以上/);
	const without = fill({}, partly).keys('y');
	t.regex(without.notice(), /尚无上年数据/);
});

for (const at of ['disclosure/penalties/decisions', 'disputes/review/upheld'])
	test(`the cell under the cursor is compared in every table: ${at}`, (t) => {
		const driven = filled(at);
		t.regex(screenOf(driven, 200, 50), new RegExp(`│ +${last[at]} `));
	});

test('rates are said as they are: none from zero, nothing tiny as zero', (t) => {
	for (const [change, before, said] of [
		[0, 5, '0%'],
		[5, 0, '—'],
		[1, 3, '+33.3%'],
		[-1, 4, '-25%'],
		[1, 10_000_000, '+<0.1%'],
		[999_999, 1, '+>99999%'],
	] as const)
		t.is(rateOf(change, before), said);
});

test('a map shows the blanks of each table, and Enter goes to the first of a row', (t) => {
	const figures = report('suqian-city-2024');
	delete figures[partly];
	delete figures['requests/partlyDisclosed/research'];
	delete figures['disputes/direct/pending'];
	const driven = fill(figures, 'requests/received/person').keys('M');
	const shown = screenOf(driven, 80, 24);
	t.regex(shown, /空白分布：共 3 格/);
	t.regex(shown, /三（二）部分公开 +_ # _ # # # {2}2/);
	t.regex(shown, /未填 1 格/);
	driven.keys('enter');
	t.is(driven.cursor(), partly);
	t.regex(fill(report('suqian-city-2024')).keys('M').notice(), /没有空白格/);
});

test('the line of a cell never drops its source while lines are empty', (t) => {
	const source = `${'很长的文件名'.repeat(6)}.xlsx|工作表三!D9`;
	const driven = fill({...report('suqian-city-2024'), [partly]: {value: 462, source}}, partly, {
		lastYear,
	});
	for (const [columns, rows] of [
		[60, 45],
		[80, 45],
		[120, 40],
		[200, 50],
	] as const) {
		const text = screenOf(driven, columns, rows).replaceAll(/\s/g, '');
		t.true(text.includes('D9'), `${columns}×${rows}`);
	}
});
