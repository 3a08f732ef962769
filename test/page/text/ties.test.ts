import test from 'ava';
import {newView} from '../../../source/look/view.ts';
import {paintScreen} from '../../../source/pages.ts';
import type {Driven} from '../drive.ts';
import {textOf, writing} from './text.ts';

const sentence =
	'2024年，受理政府信息公开申请3552件，办结3521件（含上年度结转申请121件），培训3次。';

function screen(driven: Driven, columns = 100, rows = 24): string {
	driven.dispatch({type: 'resize', columns, rows});
	const {lines} = paintScreen({color: false, wideAmbiguous: false}, driven.session(), newView());
	return lines.map((line) => line.replaceAll(/\u001B\[[\d;]*m/g, '')).join('\n');
}

const meansOf = (driven: Driven) =>
	driven.draft().paragraphs.p1?.ties?.map(({words, means}) => `${words} ${means}`) ?? [];

const cases: ReadonlyArray<[string, string, readonly string[], string | undefined, RegExp]> = [
	[
		't ties the first figure nobody has answered for',
		't',
		['3552 requests/received/total'],
		undefined,
		/已对应表中数 3525/,
	],
	[
		't again goes on with the next',
		't t',
		['3552 requests/received/total', '3521 requests/processed/total'],
		undefined,
		/3521/,
	],
	[
		'T ties all that are equal, and only those',
		'T',
		['3521 requests/processed/total', '121 requests/carriedOver/total'],
		undefined,
		/2 处已全部对应/,
	],
	['x says that it is none', 'x', ['3552 none'], undefined, /不再提示/],
	[
		'a takes the figure of the table',
		'a',
		[],
		sentence.replace('3552', '{requests/received/total}'),
		/改为引用表中数 3525/,
	],
	[
		'a takes the chosen one',
		'right right a',
		[],
		sentence.replace('3521', '{requests/processed/total}'),
		/3521/,
	],
	['x after t: it was none after all', 't left x', ['3552 none'], undefined, /不再提示/],
	[
		'a figure of the text alone is tied to one that is chosen',
		'left t text:办结 enter',
		['3 requests/processed/total'],
		undefined,
		/“3”已对应/,
	],
	['Esc ties nothing', 'left t esc', [], undefined, /^$/],
	[
		'nothing equal is said',
		'T T',
		['3521 requests/processed/total', '121 requests/carriedOver/total'],
		undefined,
		/没有与表中数相等/,
	],
	['a total is not changed from the text', 'alt+w', [], undefined, /是总计/],
	[
		'a figure that means nothing has no cell to go to',
		'left enter',
		[],
		undefined,
		/没有可转到的格/,
	],
];

for (const [title, keys, ties, text, notice] of cases)
	test(title, (t) => {
		const driven = writing([sentence]);
		driven.keys(keys);
		t.deepEqual(meansOf(driven), ties);
		if (text) t.is(textOf(driven), text);
		t.regex(driven.notice(), notice);
		while (driven.desk().history.done.length > 0) driven.keys('ctrl+z');
		t.is(textOf(driven), sentence);
		t.deepEqual(meansOf(driven), []);
	});

test('改表 changes the cell and the text in one transaction, and one undo takes both back', (t) => {
	const driven = writing(['本年制发行政规范性文件9件。'], {
		figures: {'disclosure/normativeDocuments/issued': 6},
	});
	const proposed = driven.keys('t').notice();
	if (!/已对应/.test(proposed)) driven.keys('esc right t text:规范性文件.制发 enter');
	driven.keys('right alt+w');
	t.is(driven.value('disclosure/normativeDocuments/issued'), 9);
	t.is(textOf(driven), '本年制发行政规范性文件{disclosure/normativeDocuments/issued}件。');
	driven.keys('ctrl+z');
	t.is(driven.value('disclosure/normativeDocuments/issued'), 6);
	t.is(textOf(driven), '本年制发行政规范性文件9件。');
});

test('the line below tells a reference, last year and how far off, and Enter goes to the cell and Backspace back', (t) => {
	const lastYear = {
		year: 2023,
		form: '2021',
		figures: {'requests/received/total': {value: null, stated: 3486}},
		origin: 'x',
	};
	const driven = writing(['受理{requests/received/total}件。'], {header: {lastYear}});
	driven.keys('right');
	t.regex(
		screen(driven),
		/引用 3525 = 一、本年新收政府信息公开申请数量 · 总计 +上年 3486（\+39） +Enter 转到该格/,
	);
	driven.keys('enter');
	t.is(driven.desk().tab, 'requests');
	t.is(driven.cursor(), 'requests/received/total');
	driven.keys('backspace');
	t.is(driven.desk().tab, 'overview');
	t.is(driven.desk().text.figure, 2);
	driven.keys('enter esc');
	t.is(driven.desk().tab, 'overview');
	driven.keys('enter down backspace esc');
	t.is(driven.desk().tab, 'requests', 'from another cell Backspace edits as ever');
});

test('any change of a figure moves every reference on the screen', (t) => {
	const driven = writing([
		'受理{requests/received/total}件，其中自然人{requests/received/person}件。',
		'占{share(requests/received/person,requests/received/total):2}。',
	]);
	t.regex(screen(driven), /受理3525件，其中自然人3440件/);
	t.regex(screen(driven), /占97\.59%/);
	driven.dispatch({type: 'goTo', address: 'requests/received/person'});
	driven.keys('3 0 0 0 enter alt+1');
	t.regex(screen(driven), /受理3085件，其中自然人3000件/);
	t.regex(screen(driven), /占97\.24%/);
});

test('the head of a part counts its characters and its figures', (t) => {
	const driven = writing([sentence, '办结{requests/processed/total}件。']);
	driven.keys('T');
	t.regex(screen(driven), /正文数字5个：引用1，已对应2，未核1，自有0\/1已核/);
	for (let tries = 0; tries < 5 && !/“3”：正文自有的数/.test(screen(driven)); tries++)
		driven.keys('right');
	driven.keys('x');
	t.regex(screen(driven), /已对应2，未核1，自有1\/1已核/);
	t.regex(screen(driven, 80), /\[一、总体情况 \d+字\] {2}二 {3}三 {3}四 {3}五 {3}六 {3}校验/);
});

test('F8 goes to the place in the text, and an unknown name is told there', (t) => {
	const driven = writing(['受理{三.新受}件。'], {part: 'problems'});
	driven.keys('alt+2');
	for (let tries = 0; tries < 12 && driven.desk().tab !== 'problems'; tries++) driven.keys('f8');
	t.is(driven.desk().tab, 'problems');
	driven.keys('home right');
	t.regex(screen(driven), /没有“三\.新受”，是不是“三\.新收”？/);
});

test('s puts in a standard sentence, that of the fees as the header says', (t) => {
	for (const [fees, sentence] of [
		['none', '本年度未发出信息处理费收费通知，未收取信息处理费。'],
		[
			{notices: 1, total: 380, paid: 380},
			'本年度发出信息处理费收费通知{fees/notices}件，总金额{fees/total}元，实际收取{fees/paid}元。',
		],
	] as const) {
		const driven = writing([], {part: 'other', header: {fees}});
		driven.keys('s enter');
		t.is(textOf(driven, 'other'), sentence);
	}
});

test('last year stands beside, the paragraph most like the one under the cursor', (t) => {
	const text = {
		overview: [
			'一、主动公开了很多信息。',
			'受理政府信息公开申请{requests/received/total}件，办结很快。',
		],
	};
	const figures = {'requests/received/total': {value: null, stated: 3486}};
	const lastYear = {year: 2023, form: '2021', figures, origin: 'x', text};
	for (const columns of [80, 120]) {
		const driven = writing(['2024年受理政府信息公开申请3525件。'], {header: {lastYear}});
		t.notRegex(screen(driven, columns), /3486/);
		driven.keys('l');
		t.regex(screen(driven, columns), /上年：受理政府信息公开申请3486件/);
		driven.keys('l');
		t.notRegex(screen(driven, columns), /3486/);
	}
});

test('last year’s text begins this year’s, every figure of it to be filled in', (t) => {
	const text = {
		overview: ['（一）主动公开情况', '2023年受理申请{requests/received/total}件，培训12场。'],
		other: ['无其他事项。'],
	};
	const lastYear = {year: 2023, form: '2021', figures: {}, origin: 'x', text};
	const driven = writing([], {header: {lastYear}});
	t.regex(screen(driven), /放入上年文稿/);
	driven.keys('ctrl+k text:放入上年文稿 enter');
	t.is(
		textOf(driven),
		'（一）主动公开情况|〔待改：2023年〕受理申请{requests/received/total}件，培训〔待填：上年12〕场。',
	);
	t.is(driven.draft().paragraphs.p1?.role, 'heading');
	t.is(textOf(driven, 'other'), '无其他事项。');
	driven.keys('ctrl+z');
	t.deepEqual(driven.draft().paragraphs, {});
});

test('信息处理费 is filled in with the header: none, or three figures with two decimals', (t) => {
	const driven = writing([]);
	driven.keys('ctrl+t');
	const fees = () => driven.questions().fields.findIndex(({id}) => id === 'fees');
	while (driven.questions().focus !== fees()) driven.keys('tab');
	driven.keys('right right tab 1 tab 3 8 0 tab 3 8 0 . 5 5 5 enter');
	t.is(driven.questions().fields.at(-1)?.why?.key, 'session.fees.wrong.amount');
	driven.keys('backspace enter');
	t.deepEqual(driven.draft().header.fees, {notices: 1, total: 380, paid: 380.55});
	driven.keys('ctrl+t');
	t.is(driven.questions().fields.at(-1)?.kind, 'text');
	while (driven.questions().focus !== fees()) driven.keys('tab');
	driven.keys('left ctrl+s');
	t.is(driven.draft().header.fees, 'none');
	driven.keys('ctrl+z ctrl+z');
	t.is(driven.draft().header.fees, undefined);
});

test('the history tells what was done to the text, part by part', (t) => {
	const driven = writing([sentence]);
	driven.keys('t a enter text:据统计， esc delete H');
	const {lines} = driven.dialog() as unknown as {lines: Array<{what: string}>};
	t.deepEqual(
		lines.map(({what}) => what),
		[
			'一、总体情况  删去一段“据统计，2024年，受理政府信息公开申请355…”',
			'一、总体情况  加“据统计，”',
			'一、总体情况  “3521” → “{requests/processed/tot…”',
			'“3552”对应 requests/received/total',
		],
	);
});
