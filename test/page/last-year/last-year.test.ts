import test from 'ava';
import {shownFindings} from '../../../source/desk/shown-findings.ts';
import {fill, report, time} from '../drive.ts';
import {r, reading} from '../reading.ts';

test('last year is loaded, compared and declared absent', (t) => {
	const driven = fill({}, r('received'));
	const last = reading(report('suqian-city-2023'), {year: 2023});
	driven.read({...last, year: 2021}, {purpose: 'lastYear'});
	t.regex(driven.notice(), /不是上年/);
	driven.read(last, {purpose: 'lastYear'});
	t.is(driven.draft().header.lastYear?.year, 2023);
	driven.keys(': text:无上年数据 enter enter');
	t.is(driven.draft().header.noLastYear, '首年');
	t.is(driven.draft().header.lastYear, undefined);
	driven.keys('ctrl+z');
	t.is(driven.draft().header.lastYear?.year, 2023);
});

test('what is not certain in the file of last year is left out, and that is said', (t) => {
	const faults = [{source: '三!D9', text: '若干', why: 'words' as const}];
	const last = reading({[r('carriedForward')]: 4}, {year: 2023, faults});
	const driven = fill().read(last, {purpose: 'lastYear'});
	t.regex(driven.notice(), /1 处不能确定/);
	t.is(driven.draft().header.lastYear?.figures[r('carriedForward')]?.value, 4);
});

test('补录上年数 takes nine figures and says which is none', (t) => {
	const driven = fill({}, r('received')).keys('l');
	const dialog = driven.dialog();
	t.is(dialog?.page === 'questions' && dialog.fields.length, 9);
	driven.keys('x tab tab 5 enter enter enter enter enter enter enter');
	const wrong = driven.dialog();
	t.is(wrong?.page === 'questions' && wrong.focus, 0);
	driven.keys('backspace enter enter enter enter enter enter enter enter enter');
	t.is(driven.draft().header.lastYear?.figures[r('carriedForward')]?.value, 5);
});

test('Enter on the finding that waits for last year offers the three ways out', (t) => {
	const driven = fill({}, r('received'));
	const index = shownFindings(driven.desk()).findIndex(({reason}) => reason === 'noLastYear');
	driven
		.keys('alt+7')
		.dispatch({type: 'point', target: {on: 'line', index}, how: 'twice', time})
		.keys('down down enter');
	t.is(driven.dialog()?.page, 'questions');
	driven.keys('right enter');
	t.is(driven.draft().header.noLastYear, '新设机构');
});
