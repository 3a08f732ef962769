import test from 'ava';
import {mentionsOf} from '../../source/report/mentions-of.ts';
import {sourcesOf} from '../../source/report/sources.ts';
import {formOf, nearlyEmpty} from '../check/read-report.ts';

const {form} = formOf('2021');
const sources = sourcesOf(
	{
		header: {unit: '某局', year: 2024},
		figures: nearlyEmpty(form, {'requests/received/person': 12}),
	},
	form,
);
const proposed = (text: string) =>
	mentionsOf(text, sources).map(({words, proposes}) => [words, ...proposes].join(' '));

const cases: Array<[text: string, ...mentions: string[]]> = [
	['新收申请公开3,525件', '3,525 requests/received/total'],
	['不予公开申请9件', '9 requests/refused.*/total'],
	[
		'收到申请8件，予以公开或部分公开6件',
		'8 requests/received/total',
		'6 requests/disclosed/total+requests/partlyDisclosed/total',
	],
	['因政府信息公开引发行政诉讼3件', '3 disputes/direct|afterReview/total'],
	[
		'未发生政府信息公开行政复议、行政诉讼',
		'未发生政府信息公开行政复议、行政诉讼 disputes/review/total+disputes/direct|afterReview/total',
	],
	[
		'依申请公开12件',
		'12 requests/received/total requests/processed/total requests/received/total+requests/carriedOver/total requests/disclosed/total+requests/partlyDisclosed/total',
	],
	[
		'全年依申请公开办件量11件',
		'11 requests/processed/total requests/received/total requests/received/total+requests/carriedOver/total',
	],
	[
		'因政府信息公开引发行政复议和行政诉讼共3件',
		'3 disputes/review/total+disputes/direct|afterReview/total',
	],
	['收取信息处理费380元', '380 fees/paid'],
	['新收申请公开约3500件', '约3500'.slice(1)],
	['公众号发布753条', '753'],
	[
		'{year}年新收政府信息公开申请{requests/received/total}件，其中自然人10件',
		'10 requests/received/person',
	],
	['公开信息〔待填：上年46〕条，新收申请公开5件', '5 requests/received/total'],
	['文字{{里}}的括号，新收申请公开5件', '5 requests/received/total'],
];

for (const [text, ...mentions] of cases)
	test(`proposes for the figures of “${text}”`, (t) => {
		t.deepEqual(proposed(text), mentions);
		for (const {at, length, words} of mentionsOf(text, sources))
			t.is(text.slice(at, at + length), words);
	});

test('the 2019 form has one row for 其他处理', (t) => {
	const old = sourcesOf({header: {unit: '某局', year: 2020}, figures: {}}, formOf('2019').form);
	const [, other] = mentionsOf('收到申请公开9件，其他处理2件', old);
	t.deepEqual(other?.proposes, ['requests/other/total']);
});
