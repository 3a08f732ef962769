import test from 'ava';
import type {Reading} from '../../../source/workbook/reading.ts';
import {fill, start} from '../drive.ts';

const received = 'requests/received/person';

/** A file that holds one figure, of this unit and year as far as it says. */
function file(says: {unit?: string; year?: number}): Reading {
	return {
		file: '上年.xlsx',
		form: '2021',
		...says,
		cells: {[received]: {value: 3, source: '三!D7'}},
		faults: [],
		unmatched: [],
		ambiguous: [],
		missing: [],
		notes: [],
	};
}

/** What a file says; which questions are asked; what is said once it is taken. */
const cases = [
	[{unit: '测试市某局', year: 2023}, [], /已载入2023年度数据：上年\.xlsx$/],
	[{unit: '测试 市某局', year: 2023}, [], /已载入2023年度数据/],
	[{year: 2023}, [], /文件没有写明单位，请确认是本单位的/],
	[{unit: '测试市另一局', year: 2023}, ['session.otherUnit'], /已载入2023年度数据/],
	[{unit: '测试市某局'}, ['session.lastYearNoYear'], /已载入2023年度数据/],
	[{unit: '另一市某局'}, ['session.otherUnit', 'session.lastYearNoYear'], /已载入2023年度数据/],
	[{}, ['session.lastYearNoYear'], /文件没有写明单位/],
] as const;

for (const [says, doubts, said] of cases) {
	test(`last year's file that says ${JSON.stringify(says)} is ${doubts.length > 0 ? 'asked about' : 'taken'}`, (t) => {
		const gouji = fill();
		gouji.read(file(says), {purpose: 'lastYear'});
		if (doubts.length > 0) {
			t.is(gouji.draft().header.lastYear, undefined);
			t.deepEqual(
				gouji.choice().lines.map(({words}) => (typeof words === 'string' ? words : words.key)),
				doubts,
			);
			gouji.keys('down enter');
		}

		t.is(gouji.dialog(), undefined);
		t.is(gouji.draft().header.lastYear?.year, 2023);
		t.is(gouji.draft().header.lastYear?.figures[received]?.value, 3);
		t.regex(gouji.notice(), said);
	});
}

test('what is asked about is left out at Enter and at Esc', (t) => {
	const gouji = fill();
	for (const key of ['enter', 'esc']) {
		gouji.read(file({unit: '测试市另一局', year: 2023}), {purpose: 'lastYear'});
		gouji.keys(key);
		t.is(gouji.draft().header.lastYear, undefined);
		t.is(gouji.draft().revision, 0);
	}
});

test('another year than the one before is refused, whatever is said', (t) => {
	const gouji = fill();
	gouji.read(file({unit: '测试市另一局', year: 2022}), {purpose: 'lastYear'});
	t.is(gouji.dialog(), undefined);
	t.regex(gouji.notice(), /该文件是2022年度，不是上年（2023年度），未载入/);
});

test('on the start page a file without a year is asked about before it begins a draft', (t) => {
	const gouji = start();
	gouji.dispatch({type: 'goToStart'});
	gouji.read(file({unit: '测试市某局'}), {purpose: 'lastYear'});
	t.is(gouji.dialog()?.page, 'choice');
	gouji.keys('down enter');
	t.like(gouji.dialog(), {page: 'questions', name: 'new-draft'});
	gouji.keys('enter enter enter');
	t.like(gouji.draft().header, {unit: '测试市某局', year: 2025, lastYear: {year: 2024}});
});

for (const [what, retyped, ways] of [
	['unit', 'shift+tab shift+tab text:另一市某局 enter enter enter', 3],
	['year', 'text:2023 enter', 2],
] as const) {
	test(`a new draft of another ${what} than its last year asks, and goes without it where that is chosen`, (t) => {
		const gouji = start();
		gouji.dispatch({type: 'goToStart'});
		gouji.read(file({unit: '测试市某局', year: 2024}), {purpose: 'lastYear'});
		gouji.keys(retyped);
		t.is(gouji.choice().choices.length, ways);
		gouji.keys('enter');
		t.like(gouji.dialog(), {page: 'questions', name: 'new-draft'});
		gouji.keys('enter down enter');
		t.is(gouji.draft().header.lastYear, undefined);
	});
}

test('the last year of another unit goes with a new draft where that is said', (t) => {
	const gouji = start();
	gouji.dispatch({type: 'goToStart'});
	gouji.read(file({unit: '测试市某局', year: 2024}), {purpose: 'lastYear'});
	gouji.keys('shift+tab shift+tab text:另一市某局 enter enter enter down down enter');
	t.like(gouji.draft().header, {unit: '另一市某局', year: 2025, lastYear: {year: 2024}});
});
