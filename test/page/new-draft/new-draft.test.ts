import test from 'ava';
import {fill, start} from '../drive.ts';
import {r, reading} from '../reading.ts';

test('a new draft is made from the start page', (t) => {
	const driven = start().dispatch({type: 'goToStart'}).keys('n');
	t.is(driven.dialog()?.page, 'questions');
	driven.keys('text:宿迁市某局 tab right tab enter');
	t.is(driven.draft().header.unit, '宿迁市某局');
	t.is(driven.draft().header.year, 2025);
	t.is(driven.draft().header.kind, '政府');
	t.is(driven.desk().form.id, '2021');
});

test('a new draft without a unit, or for a year without a form, is not made', (t) => {
	const driven = start().dispatch({type: 'goToStart'}).keys('n tab tab enter');
	const dialog = driven.dialog();
	t.is(dialog?.page === 'questions' && dialog.fields[0]?.why?.key, 'session.unitMissing');
	driven.keys('text:某局 tab tab ctrl+u 1999 enter');
	const again = driven.dialog();
	t.is(again?.page === 'questions' && again.fields[2]?.why?.key, 'session.noFormForYear');
	t.is(driven.ground(), 'start');
});

test('a unit has one draft for a year: a new one opens it, and so does a file without its year', (t) => {
	const driven = start();
	const {draft} = driven.drafts.create('2021', {unit: '测试市某局', year: 2024});
	driven.dispatch({type: 'goToStart'}).keys('n text:测试市某局␣ tab tab 2024 enter');
	t.is(driven.dialog()?.page, 'choice');
	driven.keys('down enter');
	t.is(driven.dialog()?.page, 'questions');
	driven.keys('enter enter');
	t.is(driven.draft().id, draft.id);
	driven
		.dispatch({type: 'goToStart'})
		.read(reading({[r('received')]: 5}, {year: undefined}))
		.keys('2024 enter');
	t.is(driven.draft().id, draft.id);
	t.like(driven.asked.at(-1), {type: 'readFile', year: 2024});
	t.is(driven.drafts.drafts.size, 1);
});

test('carrying on to the next year proposes what was carried forward', (t) => {
	const driven = fill({[r('carriedForward')]: 4, [r('carriedForward', 'research')]: 0});
	driven.keys(': text:结转下年度 enter enter enter enter');
	t.is(driven.draft().header.year, 2025);
	t.is(driven.value(r('carriedOver')), 4);
	t.is(driven.value(r('carriedOver', 'research')), 0);
	t.is(driven.draft().header.lastYear?.year, 2024);
	driven.keys('ctrl+z');
	t.is(driven.value(r('carriedOver')), null);
});
