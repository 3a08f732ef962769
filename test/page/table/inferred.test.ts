import test from 'ava';
import {fill, report, time} from '../drive.ts';
import {screenOf} from '../screen-of.ts';

const partly = 'requests/partlyDisclosed/person';
const filled = () => fill({...report('suqian-city-2024'), [partly]: 426}, partly);

test('an accepted suggestion is 推定 until one key says that it stands in the ledger', (t) => {
	const driven = filled().keys('a');
	t.is(driven.value(partly), 462);
	t.is(driven.entry(partly).inferred, 'open');
	t.regex(driven.notice(), /标为推定.*按 k 确认/);
	const shown = screenOf(driven);
	t.regex(shown.split('\n')[0]!, /推定 1/);
	t.regex(shown, /462\^/);
	t.regex(shown, /推定，未核对台账/);
	t.regex(shown, /k 已核对台账/);
	driven.keys('k');
	t.is(driven.entry(partly).inferred, 'verified');
	t.regex(driven.notice(), /1 处推定数已核对台账，全部核对完毕/);
	t.notRegex(screenOf(driven).split('\n')[0]!, /推定/);
	t.regex(screenOf(driven), /推定，已核对台账/);
	t.deepEqual(
		driven.desk().history.steps.map(({how}) => how),
		['accepted', 'verified'],
	);
	driven.keys('ctrl+z');
	t.is(driven.entry(partly).inferred, 'open');
	t.regex(driven.notice(), /已撤销“已核对台账”/);
	driven.keys('ctrl+z');
	t.is(driven.value(partly), 426);
	t.is(driven.entry(partly).inferred, undefined);
	driven.keys('ctrl+y ctrl+y');
	t.is(driven.entry(partly).inferred, 'verified');
});

test('on the narrowest screen the first line still says that all is saved', (t) => {
	const driven = filled().keys('a');
	driven.dispatch({type: 'goTo', address: 'requests/carriedOver/person'}).keys('1.5 enter delete');
	for (const [columns, rows] of [
		[60, 20],
		[72, 22],
		[80, 24],
	] as const) {
		const [first = ''] = screenOf(driven, columns, rows).split('\n');
		t.regex(first, /已保存/, `${columns}×${rows}`);
		t.regex(first, /推定 1/);
		t.regex(first, /2024年度/);
	}
});

test('a figure typed over it is no inference any more, words written to it leave it one', (t) => {
	const driven = filled().keys('a r text:电话核实 enter');
	t.is(driven.entry(partly).inferred, 'open');
	driven.dispatch({type: 'goTo', address: partly}).keys('463 enter');
	t.is(driven.entry(partly).inferred, undefined);
	driven.dispatch({type: 'goTo', address: partly}).keys('ctrl+z delete');
	t.deepEqual(driven.entry(partly), {value: null});
});

test('where nothing is inferred the key says so', (t) => {
	const driven = filled().keys('k');
	t.regex(driven.notice(), /没有待核对台账的推定数/);
	t.is(driven.draft().revision, 0);
});

test('the list before hand-in refuses what nobody has compared, whatever statement is given, and confirms all at once', (t) => {
	const driven = filled().keys('a :').keys('text:无上年 enter enter').keys('ctrl+p');
	const lines = () => JSON.stringify(driven.questions().lines);
	t.regex(lines(), /preflight\.inferred.*"count":1/);
	const accepts = () => {
		const {fields} = driven.questions();
		for (let field = 0; field < fields.length; field++) driven.keys('enter');
	};

	driven.keys('left right');
	const kind = driven.questions().fields[0]!;
	t.is(kind.kind === 'choice' && kind.choices[kind.chosen]?.id, 'review');
	driven.keys('left');
	driven.keys('up text:上级要求先报');
	driven.keys('enter');
	t.is(driven.questions().fields[0]?.why?.key, 'session.inferredFirst');
	t.false(driven.asked.some(({type}) => type === 'export'));
	driven.keys('f8');
	const at = driven.choice().choices.findIndex(({label}) => label.key === 'command.verifyAll');
	t.true(at > 0);
	driven.dispatch({type: 'point', target: {on: 'line', index: at}, how: 'once', time});
	t.is(driven.entry(partly).inferred, 'verified');
	t.regex(lines(), /preflight\.verified/);
	accepts();
	t.true(driven.asked.some(({type}) => type === 'export'));
});
