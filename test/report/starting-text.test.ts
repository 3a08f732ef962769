import test from 'ava';
import fc from 'fast-check';
import {loadForms} from '../../source/files/load-forms.ts';
import {lastText} from '../../source/report/last-text.ts';
import {numberWords} from '../../source/report/number-words.ts';
import {sourcesOf} from '../../source/report/sources.ts';
import {startingText} from '../../source/report/starting-text.ts';

const form = loadForms().forms.find(({id}) => id === '2021')!;
const sources = sourcesOf({header: {unit: '某局', year: 2024}, figures: {}}, form);

const cases: ReadonlyArray<[string, string]> = [
	['新收3486件', '新收〔待填：上年3486〕件'],
	['2023年，新收3,486件', '〔待改：2023年〕，新收〔待填：上年3,486〕件'],
	['占40.6%', '占〔待填：上年40.6〕%'],
	['新收{requests/received/total}件', '新收{requests/received/total}件'],
	['收三千五百件', '收〔待填：上年三千五百〕件'],
	['全年未收到政府信息公开申请。', '〔待改：全年未收到政府信息公开申请〕。'],
	['（二）依申请公开情况', '（二）依申请公开情况'],
	['依据第三十八条', '依据第三十八条'],
	['2023年度与2022年相比', '〔待改：2023年度〕与〔待改：2022年〕相比'],
	[
		'收到百余件、十几件，数百条',
		'收到〔待填：上年百余〕件、〔待填：上年十几〕件，〔待填：上年数百〕条',
	],
	['占百分之四十点六，九成以上', '占〔待填：上年百分之四十点六〕，〔待填：上年九〕成以上'],
	['百分之98，增长两倍', '百分之〔待填：上年98〕，增长〔待填：上年两〕倍'],
	['结转零件，采购零件', '结转〔待填：上年零〕件，采购零件'],
	['与上年基本持平，同比略有下降', '〔待改：与上年基本持平〕，〔待改：同比略有下降〕'],
	['政府信息公开申请、行政复议均为零', '〔待改：政府信息公开申请〕、〔待改：行政复议均为零〕'],
	['三个方面、两级政府、建成三年', '三个方面、两级政府、建成三年'],
	['{{括号}}12件', '{{括号}}〔待填：上年12〕件'],
];

for (const [text, wanted] of cases)
	test(`${text} begins the year as ${wanted}`, (t) => {
		t.is(startingText(text, sources), wanted);
	});

test('no figure of last year is left that could pass unseen', (t) => {
	const unit = fc.constantFrom(
		'新收',
		'12',
		'3,486',
		'件',
		'条',
		'%',
		'2023年',
		'万',
		'余',
		'，',
		'{requests/received/total}',
		'三千',
		'（',
		'）',
		'元',
	);
	fc.assert(
		fc.property(fc.string({unit, maxLength: 16}), (text) => {
			const marked = startingText(text, sources);
			const open = marked.replaceAll(/〔待[填改]：[^〕]*〕|\{[^{}]*\}/gu, '〇');
			const left = numberWords(open).filter(
				({sort, words}) => sort !== 'other' && /\d/.test(words),
			);
			t.deepEqual(left, [], `${text} → ${marked}`);
		}),
	);
});

test('last year’s text is told as it was printed, its references with last year’s figures', (t) => {
	const figures = {'requests/received/total': {value: null, stated: 3486}};
	const text = {overview: ['{year}年新收{requests/received/total}件']};
	const lastYear = {year: 2023, form: '2021', figures, origin: 'x', text};
	const own = sourcesOf({header: {unit: '某局', year: 2024, lastYear}, figures: {}}, form);
	t.deepEqual(lastText(lastYear, 'overview', own), ['2023年新收3486件']);
	t.deepEqual(lastText(lastYear, 'other', own), []);
	t.deepEqual(lastText(undefined, 'overview', own), []);
});
