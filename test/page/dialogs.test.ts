import test from 'ava';
import {targetAt} from '../../source/look/frame.ts';
import {newView} from '../../source/look/view.ts';
import {paintScreen} from '../../source/pages.ts';
import {say} from '../../source/text/say.ts';
import {type Driven, fill, report, start, time} from './drive.ts';
import {rolling} from './rollup/rolling.ts';
import {screenOf} from './screen-of.ts';

const partly = 'requests/partlyDisclosed/person';
const filled = () => fill({...report('suqian-city-2024'), [partly]: 426}, partly);
const sizes = [
	[60, 20],
	[80, 24],
	[120, 40],
	[200, 50],
] as const;

/** Clicks once where a text stands. */
function click(driven: Driven, text: string): void {
	const theme = {color: false, wideAmbiguous: false};
	const piece = paintScreen(theme, driven.session(), newView());
	const lines = screenOf(driven).split('\n');
	const row = lines.findLastIndex((line) => line.includes(text));
	const before = lines[row]!.slice(0, lines[row]!.indexOf(text));
	const column = [...before].reduce((sum, one) => sum + (one > '\u2E80' ? 2 : 1), 0);
	const target = targetAt(piece, column, row);
	if (!target) throw new TypeError(`nothing to click at ${text}`);
	driven.dispatch(
		target.on === 'command'
			? {type: 'command', id: target.id, time}
			: {type: 'point', target, how: 'once', time},
	);
}

test('Ctrl+Q leaves through any question, but for what was typed into it and not taken', (t) => {
	const typed = start().dispatch({type: 'goToStart'}).keys('n text:宿迁市某局 ctrl+q');
	t.falsy(typed.session().ended);
	t.regex(screenOf(typed).split('\n').at(-1)!, /请先按 Enter 确定，或按 Esc 返回，然后再退出/);
	t.true(typed.keys('esc ctrl+q').session().ended);
	const moved = start().dispatch({type: 'goToStart'}).keys('n down up end ctrl+q');
	t.true(moved.session().ended);
});

test('one field is accepted by the key that accepts many', (t) => {
	const driven = fill().keys('g text:二 ctrl+s');
	t.is(driven.dialog()?.page, undefined);
});

test('one key accepts a page of questions from any field, and the bottom line names it', (t) => {
	const driven = start().dispatch({type: 'goToStart'}).keys('n text:宿迁市某局');
	t.regex(screenOf(driven).split('\n').at(-1)!, /Ctrl\+S 新建|Ctrl\+S \S+/);
	driven.keys('ctrl+s');
	t.is(driven.draft().header.unit, '宿迁市某局');
	const header = fill().keys('t');
	const {length} = header.questions().fields;
	t.true(length > 3);
	header.keys('tab text:某某 ctrl+s');
	t.is(header.dialog(), undefined);
	t.is(header.draft().revision, 1);
});

test('what is wrong is said at its field, wherever the key was pressed', (t) => {
	const driven = start().dispatch({type: 'goToStart'}).keys('n tab tab ctrl+s');
	t.is(driven.questions().focus, 0);
	t.is(driven.questions().fields[0]?.why?.key, 'session.unitMissing');
});

for (const [columns, rows] of sizes)
	test(`a dialog stands right below what it is about: ${columns}×${rows}`, (t) => {
		const under = screenOf(filled(), columns, rows).split('\n');
		const driven = filled().keys('ctrl+g');
		const lines = screenOf(driven, columns, rows).split('\n');
		t.is(lines.length, rows - 1);
		const at = lines.findIndex((line) => line.startsWith('── 转到项目'));
		t.true(at > 0);
		t.not(lines[at - 1], '', 'nothing empty between the table and its dialog');
		t.true(at <= under.length);
		click(driven, '项目');
		t.is(driven.dialog()?.page, 'questions');
	});

test('hints of the bottom line and lines of the palette answer to one click', (t) => {
	const driven = filled();
	driven.dispatch({type: 'resize', columns: 200, rows: 50});
	click(driven, ': 命令');
	t.is(driven.dialog()?.page, 'palette');
	driven.keys('text:校验列表');
	click(driven, '校验列表');
	t.is(driven.desk().tab, 'findings');
	t.is(driven.dialog(), undefined);
	driven.keys('esc');
	click(driven, 'a 采纳');
	t.is(driven.value(partly), 462);
});

for (const [columns, rows] of sizes)
	test(`no mark overwrites the brackets of the cursor: ${columns}×${rows}`, (t) => {
		const driven = filled();
		for (const address of [partly, 'requests/partlyDisclosed/total', 'requests/received/total']) {
			driven.dispatch({type: 'goTo', address});
			const line = screenOf(driven, columns, rows)
				.split('\n')
				.find((one) => />│/.test(one))!;
			t.regex(line, /\[ *\d+[!?^*√]?\]/, address);
		}

		driven.dispatch({type: 'goTo', address: partly}).keys('a');
		t.regex(screenOf(driven, columns, rows), /\[ *462\^?\]/);
	});

// Every page of fields there is over a draft, over the start page and over a roll-up.
const forms: ReadonlyArray<readonly [string, () => Driven]> = [
	['报送、导出', () => fill({[partly]: 1}).keys('ctrl+p')],
	['报送 that is blocked', () => fill({[partly]: 1}).keys('ctrl+p left')],
	['填报信息', () => fill().keys('t')],
	['转到项目', () => fill().keys('g')],
	['情况说明', () => filled().keys('f8 e')],
	['新建', () => start().dispatch({type: 'goToStart'}).keys('n')],
	['无上年', () => filled().keys(':').keys('text:无上年 enter')],
	['退回', () => rolling().keys('down down b')],
	['按零报告处理', () => rolling().keys('down down down z')],
	['代改', () => rolling().keys('down enter e')],
	['写出', () => rolling().keys('w')],
	['打开另一个汇总', () => rolling().keys('ctrl+o')],
];
const accepting = (driven: Driven) => {
	const {focus, fields} = driven.questions();
	return focus >= fields.length - 1;
};

for (const [name, opened] of forms)
	test(`Enter does what the page says it does, on every field and on the line that accepts: ${name}`, (t) => {
		const driven = opened();
		const {length} = driven.questions().fields;
		for (let at = driven.questions().focus; at < length; at++) {
			const {accept, focus} = driven.questions();
			t.is(focus, at);
			const words = say('zh', accept.key, accept.values);
			const screen = screenOf(driven, 80, 24).split('\n');
			const line = screen.findLast((one) => / {4}Esc 取消/.test(one))!;
			const [hint] = screen.at(-1)!.trim().split('  ');
			t.is(hint, at === length - 1 ? `Enter ${words}` : 'Enter 下一栏', line);
			t.true(line.startsWith(at === length - 1 ? `   Enter ${words}` : `   Ctrl+S ${words}`), line);
			if (at < length - 1) driven.keys('enter');
		}

		driven.keys('tab');
		t.is(driven.questions().focus, length);
		t.true(accepting(driven));
		for (const [columns, rows] of sizes)
			t.regex(screenOf(driven, columns, rows), /^ > \[\S+\] {4}Esc/m, `${columns}×${rows}`);
		const before = driven.questions();
		t.is(driven.keys('5 backspace').questions(), before, 'nothing is typed into it');
		t.is(driven.keys('up').questions().focus, length - 1);
		driven.keys('down enter');
		// The same as the key that accepts from anywhere: done, asked for, or refused with the reason.
		const other = opened().keys('ctrl+s');
		t.is(driven.dialog()?.page, other.dialog()?.page);
		t.deepEqual(
			driven.asked.map(({type}) => type),
			other.asked.map(({type}) => type),
		);
		const shown = driven.dialog();
		const same = other.dialog();
		if (shown?.page === 'questions' && same?.page === 'questions') {
			t.deepEqual(
				shown.fields.map(({why}) => why?.key),
				same.fields.map(({why}) => why?.key),
			);
			t.is(shown.focus < length || driven.asked.length > 0, true);
		}
	});

test('a click on the line that accepts accepts, wherever the keys are', (t) => {
	const driven = fill().keys('t');
	click(driven, 'Ctrl+S');
	t.is(driven.dialog(), undefined);
});
