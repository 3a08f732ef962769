import test from 'ava';
import {fill} from '../drive.ts';
import {reading} from '../reading.ts';
import {screenOf} from '../screen-of.ts';

const at = 'requests/received/person';

test('what could not be read is told on the first line of the preview, and its words stay at the cell', (t) => {
	const driven = fill();
	const fault = {source: '三!D7', text: '约3', why: 'vague', address: at} as const;
	const cells = {
		'requests/carriedOver/person': {value: 7, source: '三!D8'},
		[at]: {value: null, text: '约3', source: '三!D7'},
	};
	driven.read(reading({}, {cells, faults: [fault]}));
	for (const [columns, rows] of [
		[60, 20],
		[120, 40],
	] as const)
		t.regex(screenOf(driven, columns, rows), /无法识别 1 处/);
	driven.keys('enter');
	t.is(driven.entry(at).value, null);
	t.is(driven.entry(at).text, '约3');
	t.regex(screenOf(driven, 120, 40), /约3/);
	driven.keys('z');
	t.regex(JSON.stringify(driven.choice().lines), /zerosLeaveOut/);
});
