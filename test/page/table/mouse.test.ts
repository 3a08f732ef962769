import test from 'ava';
import {fill, time} from '../drive.ts';
import {r} from '../reading.ts';

test('mouse: click selects, double click edits, drag selects a block, a click takes what is typed', (t) => {
	const driven = fill({[r('carriedOver')]: 4});
	const point = (address: string, how: 'once' | 'twice' | 'drag') =>
		driven.dispatch({type: 'point', target: {on: 'cell', address}, how, time});
	driven.keys('5');
	point(r('carriedOver'), 'once');
	t.is(driven.value(r('received')), 5);
	t.is(driven.cursor(), r('carriedOver'));
	point(r('carriedOver'), 'twice');
	t.is(driven.desk().editor?.text, '4');
	driven.keys('esc');
	point(r('disclosed', 'enterprise'), 'drag');
	t.is(driven.desk().anchor, r('carriedOver'));
	driven.keys('delete');
	t.is(driven.value(r('carriedOver')), null);
	driven.keys('5 x');
	point(r('received'), 'once');
	t.truthy(driven.desk().editor?.why);
	driven.dispatch({type: 'point', target: {on: 'tab', tab: 'disputes'}, how: 'once', time});
	t.is(driven.desk().tab, 'requests');
});
