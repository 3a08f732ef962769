import test from 'ava';
import fc from 'fast-check';
import {hanNumber} from '../../source/report/han-number.ts';
import {numberWords} from '../../source/report/number-words.ts';

const told = (text: string) =>
	numberWords(text)
		.filter(({sort}) => sort !== 'other')
		.map(({words, value, sort, unit, vague, numerals}) =>
			[
				words,
				value,
				unit || '-',
				sort === 'count' ? '' : sort,
				vague && 'vague',
				numerals && 'numerals',
			]
				.filter(Boolean)
				.join(' '),
		);

const written: Array<[text: string, ...numbers: string[]]> = [
	['共3525件', '3525 3525 件'],
	['共3,525件，另有１２１件', '3,525 3525 件', '１２１ 121 件'],
	['共３，５２５件', '３，５２５ 3525 件'],
	['共三千五百件', '三千五百 3500 件 numerals'],
	[
		'共三百零五件、十二件、两百件',
		'三百零五 305 件 numerals',
		'十二 12 件 numerals',
		'两百 200 件 numerals',
	],
	['政务信息19万余条', '19万余 190000 条 vague'],
	['约300条，近五百条', '300 300 条 vague', '五百 500 条 vague numerals'],
	[
		'300多条、50余件次、1300条左右',
		'300多 300 条 vague',
		'50余 50 件次 vague',
		'1300 1300 条 vague',
	],
	['收费4.043万元、380元', '4.043 4.043 万元 money', '380 380 元 money'],
	['占40.6%，下降5个百分点', '40.6 40.6 % share', '5 5 个百分点 share'],
	['收到申请一件', '一 1 件 numerals'],
];

for (const [text, ...numbers] of written)
	test(`reads the numbers of “${text}”`, (t) => t.deepEqual(told(text), numbers));

const none = [
	'2024年12月31日，20个工作日内，3个月',
	'电话：0470-8812304，邮编021100',
	'国办公开办函〔2021〕30号，国务院令第711号，第二十条',
	'1.主动公开情况。2、依申请公开情况',
	'一是加强领导，二是完善制度；三级审查，一件事一次办，一系列措施',
	'12345热线，第38号、39号',
	'IPv6，WPS2019版',
];

for (const text of none)
	test(`takes nothing in “${text}” for a count`, (t) => t.deepEqual(told(text), []));

test('a number is read with its place in the text, whatever stands around it', (t) => {
	fc.assert(
		fc.property(
			fc.nat(999_999),
			fc.stringMatching(/^[公开信息情况]{0,8}$/),
			fc.stringMatching(/^[，。；的共]{0,3}$/),
			(value, before, after) => {
				const text = `${before}共计${value}件${after}`;
				const [number] = numberWords(text);
				t.is(number?.value, value);
				t.is(text.slice(number!.at, number!.at + number!.length), String(value));
			},
		),
	);
});

test('Chinese numerals say what digits say', (t) => {
	const cases: Array<[string, number | undefined]> = [
		['十', 10],
		['二十三', 23],
		['一百二十', 120],
		['三千五百', 3500],
		['三千零五', 3005],
		['一万二千', 12_000],
		['二〇二四', 2024],
		['一亿零三百万', 103_000_000],
	];
	for (const [words, value] of cases) t.is(hanNumber(words), value, words);
});
