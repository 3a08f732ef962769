import test from 'ava';
import {spokenLines} from '../../../source/pages.ts';
import {filledIn} from '../../../source/program/questions.ts';
import {fill} from '../drive.ts';
import {screenOf} from '../screen-of.ts';

const received = 'requests/received/person';
const lastYear = {
	year: 2023,
	form: '2021',
	figures: {'disclosure/penalties/decisions': {value: 100}},
	origin: '2023.xlsx',
};

test('at the cell an explained finding is marked, told, and can be explained anew or dropped', (t) => {
	const at = 'disclosure/penalties/decisions';
	const driven = fill({[at]: 900}, at, {lastYear});
	const shown = () => screenOf(driven);
	t.regex(shown(), /待说明/);
	driven.keys('e enter text:集中整治 enter');
	t.regex(driven.notice(), /已说明/);
	t.regex(shown(), /900√/);
	driven.keys('f7 up down');
	t.regex(shown(), /√ 已说明 .*集中整治/);
	t.regex(spokenLines(driven.session()).join(), /已说明.*集中整治/);
	driven.keys('e');
	t.is(filledIn(driven.questions(), 'words'), '集中整治');
	driven.keys('esc ctrl+k text:删除情况 enter');
	t.deepEqual(driven.draft().explanations, {});
	t.regex(shown(), /900\?/);
});

test('F8 goes by weight or in the order of the form, and the choice is kept', (t) => {
	const first = 'disclosure/penalties/decisions';
	const driven = fill({[first]: 900, [received]: 1.5}, first, {lastYear});
	const way = () => {
		driven.dispatch({type: 'goTo', address: 'disclosure/regulations/issued'});
		return [1, 2].map(() => driven.keys('f8').cursor());
	};
	t.deepEqual(way(), [received, first]);
	driven.keys('o');
	t.regex(driven.notice(), /按表中顺序/);
	t.like(driven.asked.at(-1), {type: 'keepSettings', settings: {findingsByPlace: true}});
	t.deepEqual(way(), [first, received]);
	const paint = () => screenOf(driven);
	t.regex(driven.keys('v') && paint(), /按表中顺序排列/);
	driven.keys('o');
	t.regex(paint(), /按轻重排列/);
});
