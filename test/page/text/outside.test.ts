import test from 'ava';
import {textOf, writing} from './text.ts';

const time = '2026-01-05T09:00:00.000Z';

/** What the editor gives back, and what becomes of the text. */
const cases: ReadonlyArray<[string, string, string, RegExp]> = [
	[
		'a changed line changes its paragraph',
		'# 一、总体情况\n\n甲{三.新收}件\n\n乙乙\n',
		'甲{requests/received/total}件|乙乙',
		/改 1 段、增 0 段、删 0 段/,
	],
	[
		'a new line is a new paragraph',
		'# 一、总体情况\n甲{三.新收}件\n丙\n乙\n',
		'甲{requests/received/total}件|丙|乙',
		/改 0 段、增 1 段、删 0 段/,
	],
	[
		'a line that is gone takes its paragraph',
		'# 一、总体情况\n乙\n',
		'乙',
		/改 0 段、增 0 段、删 1 段/,
	],
	[
		'a part without its heading stays',
		'# 五、存在的主要问题及改进情况\n问题\n',
		'甲{requests/received/total}件|乙',
		/改 0 段、增 1 段、删 0 段/,
	],
	[
		'an unknown name stays open',
		'# 一\u3001总体情况\n甲{三.新受}件\n乙\n',
		'甲{三.新受}件|乙',
		/改 1 段/,
	],
	[
		'braces of others are words',
		'# 一、总体情况\n甲{三.新收}件\n乙{\n',
		'甲{requests/received/total}件|乙{{',
		/改 1 段/,
	],
];

for (const [title, text, after, counts] of cases)
	test(title, (t) => {
		const driven = writing(['甲{requests/received/total}件', '乙']);
		driven.keys('E');
		t.like(driven.asked.at(-1), {
			type: 'editOutside',
			text: '# 一、总体情况\n\n甲{三.新收}件\n\n乙\n\n# 五、存在的主要问题及改进情况\n\n# 六、其他需要报告的事项\n',
		});
		driven.answer({type: 'editedOutside', time, text, saves: 1});
		const {title: asked} = driven.choice();
		t.regex(JSON.stringify(asked), /editorTitle/);
		driven.keys('enter');
		t.is(textOf(driven), after);
		t.regex(driven.notice(), counts);
		driven.keys('ctrl+z');
		t.is(textOf(driven), '甲{requests/received/total}件|乙');
	});

const nothing: ReadonlyArray<[string, {text: string; why?: string}, RegExp]> = [
	[
		'an editor that did not end well',
		{text: '# 一、总体情况\n丙\n', why: 'vi: 1'},
		/没有正常结束（vi: 1）/,
	],
	['an empty file', {text: ' \n'}, /是空的/],
	['a file that was not changed', {text: '# 一、总体情况\n甲{三.新收}件\n乙\n'}, /没有改动/],
];

for (const [what, outcome, notice] of nothing)
	test(`nothing is taken of ${what}, and that is said`, (t) => {
		const driven = writing(['甲{requests/received/total}件', '乙']);
		driven.keys('E');
		driven.answer({type: 'editedOutside', time, saves: 0, ...outcome});
		t.is(driven.dialog(), undefined);
		t.is(textOf(driven), '甲{requests/received/total}件|乙');
		t.regex(driven.notice(), notice);
	});

test('what is gone is offered as it was saved last, words without a heading are told, and Esc takes nothing', (t) => {
	const driven = writing(['甲']);
	driven.keys('E');
	driven.answer({
		type: 'editedOutside',
		time,
		saves: 2,
		isGone: true,
		text: '无家可归\n# 一、总体情况\n丙\n',
	});
	const lines = JSON.stringify(driven.choice().lines);
	t.regex(lines, /editorGone/);
	t.regex(lines, /无家可归/);
	t.regex(lines, /一 − 甲.*一 \+ 丙/);
	driven.keys('down enter');
	t.is(textOf(driven), '甲');
});

test('ties of a paragraph that is changed elsewhere stay', (t) => {
	const tie = {at: 1, length: 3, words: '121', means: 'requests/carriedOver/total'};
	const driven = writing(['甲121件，乙', '丙'], {ties: [tie]});
	driven.keys('E');
	driven.answer({
		type: 'editedOutside',
		time,
		saves: 1,
		text: '# 一、总体情况\n新甲121件，乙\n丙\n',
	});
	driven.keys('enter');
	t.deepEqual(driven.draft().paragraphs.p1?.ties, [{...tie, at: 2}]);
});
