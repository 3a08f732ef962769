import test from 'ava';
import {fill, report} from '../drive.ts';

const at = 'requests/received/person';
const other = 'requests/carriedOver/person';

test('空白处补 0 leaves out a cell whose words are no figure, and says so', (t) => {
	const figures = {...report('suqian-city-2024'), [at]: {value: null, text: '约3'}};
	delete (figures as Record<string, unknown>)[other];
	const driven = fill(figures, at).keys('z');
	t.regex(JSON.stringify(driven.choice().lines), /"cells":1.*session\.zerosLeaveOut.*"cells":1/);
	driven.keys('up enter');
	t.is(driven.value(other), 0);
	t.deepEqual(driven.entry(at), {value: null, text: '约3'});
	t.regex(driven.notice(), /1 格.*另有 1 格文字不是数/);
	driven.keys('b');
	t.is(driven.cursor(), at);
});

test('where only words are left 空白处补 0 names them', (t) => {
	const driven = fill({...report('suqian-city-2024'), [at]: {value: null, text: '约3'}}, other);
	driven.keys('z');
	t.is(driven.dialog(), undefined);
	t.regex(driven.notice(), /1 格文字不是数/);
	t.is(driven.cursor(), at);
});
