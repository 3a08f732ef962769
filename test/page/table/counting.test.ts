import test from 'ava';
import {fill} from '../drive.ts';
import {screenOf} from '../screen-of.ts';

const cells: Array<[address: string, said: RegExp]> = [
	['disclosure/penalties/decisions', /单位：件.*依法未公开.*出处：武威市2025/s],
	['disclosure/fees/amount', /单位：万元.*万元.*第六部分.*出处：国办公开办函〔2021〕30号/s],
	['requests/partlyDisclosed/enterprise', /区分处理的，只计这一情形/],
	['requests/received/total', /由本表计算得出.*第一项加第二项/s],
	['disputes/review/upheld', /共同被告.*出处：国办公开办函〔2016〕201号/s],
	['requests/other.rest/person', /没有收录这一格的填报说明.*counting\.json/s],
];

for (const [address, said] of cells)
	test(`F1 on a cell tells how it is counted, and where that is said: ${address}`, (t) => {
		for (const key of ['f1', 'j']) {
			const driven = fill({}, address).keys(key);
			for (const [columns, rows] of [
				[60, 20],
				[80, 24],
				[200, 50],
			] as const)
				t.regex(screenOf(driven, columns, rows).replaceAll(/\n +/g, ''), said, `${columns}`);
			driven.keys('enter');
			t.is(driven.dialog(), undefined);
			t.is(driven.cursor(), address);
		}
	});

test('F1 in the dialog is help, as everywhere over a dialog', (t) => {
	t.is(fill().keys('f1 f1').dialog()?.page, 'help');
	t.is(fill().keys('?').dialog()?.page, 'help');
	t.is(fill().keys('v f1').dialog()?.page, 'help');
});
