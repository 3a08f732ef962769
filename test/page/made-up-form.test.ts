import test from 'ava';
import {ruleBook} from '../../source/check/rule-book.ts';
import {form} from '../../source/form/form.ts';
import {formSchema} from '../../source/form/schema.ts';
import {displayWidth} from '../../source/look/display-width.ts';
import {newView} from '../../source/look/view.ts';
import {paintScreen} from '../../source/pages.ts';
import {type Json, madeUpForm, withInsertedRow} from '../form/made-up-form.ts';
import {type Driven, start} from './drive.ts';

const sgr = /\u001B\[[\d;]*m/g;

/** The program with a draft of a form that no code knows, on a cell of it. */
function open(file: Json, year: number, at: string): Driven {
	const checked = formSchema.parse(file);
	const made = form(checked);
	const rules = {[made.id]: ruleBook(made, checked)};
	const driven = start(undefined, 120, {forms: [made], rules});
	const {draft} = driven.drafts.create(made.id, {unit: '测试市某局', year});
	return driven.dispatch({type: 'openDraft', id: draft.id}, {type: 'goTo', address: at});
}

function lines(driven: Driven, columns: number, rows: number): string[] {
	driven.dispatch({type: 'resize', columns, rows});
	const theme = {color: false, wideAmbiguous: false};
	return paintScreen(theme, driven.session(), newView()).lines.map((line) => line.replace(sgr, ''));
}

const inTraining = () => open(madeUpForm(), 2031, 'training/planned/spring');

test('a fourth table is filled as the others are: down the column, sums through subtotals, undo', (t) => {
	const driven = inTraining();
	t.is(driven.ground(), 'desk');
	driven.keys('4 enter');
	t.is(driven.cursor(), 'training/staff.new/spring', 'the total above is passed over');
	driven.keys('5 enter 6 enter');
	t.is(driven.cursor(), 'training/guests/spring', 'and the subtotal');
	driven.keys('7 enter');
	t.deepEqual(
		['planned', 'staff.new', 'staff.old', 'guests'].map((row) =>
			driven.value(`training/${row}/spring`),
		),
		[4, 5, 6, 7],
	);
	const effective = (at: string) => driven.desk().checked.totals.get(`training/${at}`)?.effective;
	t.is(effective('staff.sum/spring'), 11);
	t.is(effective('all/spring'), 18);
	driven.keys('ctrl+z');
	t.is(driven.value('training/guests/spring'), null);
});

test('a total of a fourth table that is stated otherwise is found by its own rule', (t) => {
	const driven = inTraining();
	for (const [at, figure] of [
		['staff.new', '5'],
		['staff.old', '6'],
		['staff.sum', '12'],
	] as const) {
		driven.dispatch({type: 'goTo', address: `training/${at}/spring`});
		driven.keys(`${figure} enter`);
	}

	const found = driven
		.desk()
		.checked.results.filter(({status, rule}) => status === 'fail' && rule !== 'ALL-FILLED')
		.map(({rule, at, difference}) => [rule, at, difference]);
	t.deepEqual(found, [['T5-COLUMN', 'training/*/spring', -1]]);
});

for (const [title, driven, wanted] of [
	[
		'a fourth table',
		inTraining(),
		['（一）上年结转场次', '4.外单位人员', '（四）培训经费', '上半年', '全年'],
	],
	[
		'table 三 with a line more',
		open(withInsertedRow(), 2024, 'requests/refused.archived/person'),
		['5之一.已移交国家档案馆', '6.属于四类过程性信息', '（七）总计'],
	],
] as const)
	for (const [columns, rows] of [
		[60, 20],
		[80, 24],
		[120, 40],
		[200, 60],
	] as const)
		test(`${title} is painted in ${columns}×${rows} without a crooked line`, (t) => {
			const painted = lines(driven, columns, rows);
			t.is(painted.length, rows - 1);
			for (const line of painted) t.true(displayWidth(line) <= columns, line);
			if (rows >= 40)
				for (const words of wanted)
					t.true(
						painted.some((line) => line.includes(words)),
						words,
					);
		});

test('every cell of a made-up form is reached by moving, and answers to its address', (t) => {
	const driven = open(madeUpForm(), 2031, 'disclosure/regulations/issued');
	const {form} = driven.desk();
	for (const {address} of form.cells) {
		driven.dispatch({type: 'goTo', address});
		t.is(driven.cursor(), address);
	}

	driven.dispatch({type: 'goTo', address: 'training/planned/spring'});
	const seen = new Set([driven.cursor()]);
	for (let step = 0; step < 40; step++) {
		driven.keys('tab');
		seen.add(driven.cursor());
	}

	const entries = form.cells.filter(
		({section, kind}) => section === 'training' && kind === 'entry',
	);
	for (const {address} of entries) t.true(seen.has(address), address);
});

test('what is asked for of last year are the figures that the rules of the form need', (t) => {
	const driven = inTraining();
	driven.keys('f11');
	const asked =
		driven.dialog()?.page === 'questions' ? driven.questions().fields.map(({id}) => id) : [];
	t.deepEqual(
		asked.filter((id) => id.startsWith('training/')),
		['training/left/spring', 'training/left/autumn', 'training/left/year'],
	);
});
