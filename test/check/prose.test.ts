import test from 'ava';
import {checkReturn, type Return} from '../../source/check/check-return.ts';
import {resultKey} from '../../source/check/result-key.ts';
import {sayResult} from '../../source/check/say-result.ts';
import type {TextPhase} from '../../source/check/text-grounds.ts';
import {ordersBetween} from '../../source/draft/order-between.ts';
import {type PartId, partIds, type Tie} from '../../source/draft/paragraph.ts';
import {formOf, nearlyEmpty} from './read-report.ts';

const {form, rules} = formOf('2021');
const books = {forms: [form], rules: {'2021': rules}};
type Parts = Partial<Record<PartId, readonly string[]>>;
const rest: Parts = {
	problems: ['存在的问题正在改进。'],
	other: ['本年度未收取信息处理费。'],
};

function returnOf(
	parts: Parts,
	cells: Record<string, number | null> = {},
	ties: readonly Tie[] = [],
): Return {
	let count = 0;
	const paragraphs = Object.fromEntries(
		partIds.flatMap((part) => {
			const texts = parts[part] ?? [];
			const orders = ordersBetween(undefined, undefined, texts.length);
			return texts.map((text, index) => [
				`p${++count}`,
				{
					part,
					order: orders[index]!,
					role: 'body' as const,
					text,
					...(count === 1 && ties.length > 0 && {ties}),
				},
			]);
		}),
	);
	return {
		form: '2021',
		figures: nearlyEmpty(form, cells),
		header: {unit: '某局', year: 2024, noLastYear: '首年'},
		paragraphs,
	};
}

function found(one: Return, text?: TextPhase, last?: Parts) {
	const lastYear = last && {
		year: 2023,
		form: '2021',
		figures: nearlyEmpty(form, {}),
		origin: '',
		text: last,
	};
	const checked = checkReturn(books, one, {...(text && {text}), ...(lastYear && {lastYear})});
	const prose = checked.results.filter(({prose: said, status}) => said && status !== 'pass');
	return {
		...checked,
		prose,
		said: prose.map((result) => {
			const rule = rules.find(({id}) => id === result.rule)!;
			return `${result.rule} ${result.level} ${sayResult(result, rule, form, 'zh')}`;
		}),
	};
}

test('tables alone are never held up by rules for text', (t) => {
	const {prose, summary} = found(returnOf({}));
	t.deepEqual(prose, []);
	t.is(summary.blocks, 0);
	t.true(found(returnOf({}), 'handIn').prose.some(({rule}) => rule === 'P-EMPTY'));
});

test('while the text is written its rules speak and stop nothing; at hand-in they do', (t) => {
	const draft = returnOf({overview: ['新收申请〔待填：上年34〕件。']});
	const writing = found(draft);
	t.true(writing.prose.length > 2);
	t.is(writing.summary.blocks, 0);
	const handIn = found(draft, 'handIn');
	const blocking = handIn.prose.filter(({blocks}) => blocks).map(({rule}) => rule);
	for (const rule of ['P-EMPTY', 'P-TODO', 'P-FEE']) t.true(blocking.includes(rule), rule);
});

test('a finding says the part, the paragraph and the words', (t) => {
	const {prose, said} = found(
		returnOf(
			{overview: ['概述。', '2024年共受理政府信息公开申请2件。'], ...rest},
			{'requests/received/person': 3},
		),
	);
	const own = prose.find(({rule}) => rule === 'P-N1');
	t.is(own?.at, 'overview/p2#16');
	t.true(
		said.includes('P-N1 hint 一、总体情况第2段：正文“信息公开申请2件”，疑指三.新收（表中3）'),
		said.join('\n'),
	);
});

test('nobody has looked at a figure: a hint while writing, 待说明 at hand-in, and 不是这个数 settles it', (t) => {
	const parts = {overview: ['共受理政府信息公开申请3件。'], ...rest};
	const cells = {'requests/received/person': 3};
	const ties = (phase?: TextPhase, own: readonly Tie[] = []) =>
		found(returnOf(parts, cells, own), phase)
			.prose.filter(({rule}) => rule === 'P-TIE')
			.map(({level, blocks}) => `${level} ${blocks}`);
	t.deepEqual(ties(), ['hint false']);
	t.deepEqual(ties('file'), ['hint false']);
	t.deepEqual(ties('handIn'), ['explain true']);
	const tie = {at: 11, length: 1, words: '3', means: 'none'};
	t.deepEqual(ties('handIn', [tie]), []);
	t.deepEqual(ties('handIn', [{...tie, means: 'requests/received/total'}]), []);
	t.deepEqual(ties('handIn', [{...tie, means: 'requests/processed/total'}]), ['explain true']);
});

test('what is said of a tied figure is bound to it, wherever it moves, and lapses with its figures', (t) => {
	const tie = (at: number): Tie => ({at, length: 1, words: '2', means: 'requests/received/total'});
	const cells = {'requests/received/person': 3};
	const first = found(
		returnOf({overview: ['共受理政府信息公开申请2件。'], ...rest}, cells, [tie(11)]),
		'handIn',
	);
	const own = first.prose.find(
		({rule, prose}) => rule === 'P-TIE' && prose?.variant === undefined,
	)!;
	const figures = `${resultKey(own)}|requests/received/total=3`;
	const explanations = {[resultKey(own)]: {reason: '口径不同', words: '', figures}};
	const moved = returnOf({overview: ['2024年，共受理政府信息公开申请2件。'], ...rest}, cells, [
		tie(17),
	]);
	const again = (one: Return) =>
		checkReturn(books, {...one, explanations}, {text: 'handIn'}).results.find(
			({rule, prose}) => rule === 'P-TIE' && prose?.variant === undefined && prose?.bound,
		)?.status;
	t.is(again(moved), 'explained');
	t.is(again({...moved, figures: nearlyEmpty(form, {'requests/received/person': 4})}), 'fail');
});

const speaks: Array<
	[what: string, parts: Parts, rule: string, says: string, cells?: Record<string, number | null>]
> = [
	[
		'a blank behind a claim',
		{overview: ['我局无依申请公开信息。']},
		'P-N6',
		'正文称“无依申请公开信息”，表三新收未填，未能校验',
		{'requests/received/person': null},
	],
	[
		'a figure in Chinese numerals',
		{overview: ['收到政府信息公开申请三十五件。']},
		'P-N1',
		'数用汉字书写',
	],
	[
		'a blank behind a reference',
		{overview: ['新收{requests/received/total}件。']},
		'P-REF',
		'三.新收没有数（〔未填〕）',
		{'requests/received/person': null},
	],
	['a reference to nothing', {overview: ['新收{三.新受}件。']}, 'P-REF', '“{三.新受}”不是表中的数'],
	[
		'another year',
		{overview: ['统计期限为2022年1月1日至12月31日。']},
		'P-YEAR',
		'为2022年，与2024年度不符',
	],
	['a mobile number', {overview: ['联系人 138 0000 1111。']}, 'P-PRIVATE', '“138…11”'],
	['a person', {overview: ['由副局长王明任组长。']}, 'P-NAME', '王明'],
	['no word of the fee', {other: ['没有其他需要报告的事项。']}, 'P-FEE', '没有写信息处理费的情况'],
	['a loose word of the fee', {other: ['无信息公开收费情况。']}, 'P-FEE', '应写作“信息处理费”'],
];

for (const [what, parts, rule, says, cells] of speaks)
	test(`${rule} speaks of ${what}`, (t) => {
		const {said} = found(returnOf({...rest, ...parts}, cells));
		t.true(
			said.some((one) => one.startsWith(`${rule} `) && one.includes(says)),
			said.join('\n'),
		);
	});

test('受理 may mean what came in, or that and what was carried over', (t) => {
	const cells = {'requests/received/person': 713, 'requests/carriedOver/person': 36};
	const said = (count: number) =>
		found(returnOf({overview: [`共受理政府信息公开申请${count}件。`], ...rest}, cells)).prose.some(
			({rule}) => rule === 'P-N1',
		);
	t.deepEqual([713, 749, 750].map(said), [false, false, true]);
});

test('of a government more is asked than of a bureau', (t) => {
	const levels = (unit: string) => {
		const own = returnOf({overview: ['主动公开、依申请公开。'], ...rest});
		return found({...own, header: {...own.header, unit}}, 'handIn')
			.prose.filter(({rule}) => rule === 'P-TOPICS')
			.map(({level, prose}) => `${prose?.words} ${level}`);
	};

	t.true(levels('某县人民政府').includes('责任追究 explain'));
	t.deepEqual(
		levels('某局').filter((one) => one.endsWith('explain')),
		[],
	);
	t.true(levels('某局').includes('监督保障 hint'));
});

test('a text that is last year’s over again is to be explained, its year and figures put right or not', (t) => {
	const text = (year: number, count: number) => [
		`${year}年，我局全面落实条例要求，主动公开政府信息${count}条，及时更新机构职能、政策文件和办事指南，认真办理依申请公开，规范答复文书格式，健全信息发布审核机制，加强平台日常巡查，组织业务培训，自觉接受社会监督，推动政府信息公开工作再上新台阶，群众满意度持续提升，各项任务均按期完成，取得了较好成效。`,
	];
	const same = found(returnOf({overview: text(2024, 60), ...rest}), 'handIn', {
		overview: text(2023, 54),
	});
	t.true(same.said.some((one) => one.startsWith('P-SAME explain') && one.includes('100%')));
	const other = found(returnOf({overview: ['本年度情况概述。'.repeat(20)], ...rest}), 'handIn', {
		overview: text(2023, 54),
	});
	t.false(other.said.some((one) => one.startsWith('P-SAME')));
});

test('unpaid fees in table 三 ask for notices in part 六', (t) => {
	const cells = {'requests/other.feeUnpaid/person': 2};
	const said = (words: string) =>
		found(returnOf({overview: ['概述。'], ...rest, other: [words]}, cells)).prose.some(
			({rule}) => rule === 'X4',
		);
	t.true(said('本年度未发出信息处理费收费通知，未收取信息处理费。'));
	t.false(said('发出信息处理费收费通知2件，总金额560元，实际收取0元。'));
	t.false(said('收费通知{fees/notices}件，信息处理费{fees/paid}元。'));
});

/** 86 came in, 74 the year before: 12 more, 16.216 %. */
const courses: ReadonlyArray<[text: string, ...alarms: string[]]> = [
	['收到政府信息公开申请86件，比上年增加12件，增长16.2%。'],
	['收到政府信息公开申请86件，同比增长16.22%，办结80件。'],
	['收到政府信息公开申请86件（较2023年的74件增长16%）。'],
	['收到政府信息公开申请86件，同比增长18%。', '增长18%'],
	['收到政府信息公开申请86件，较上年下降16.2%。', '下降16.2%'],
	['收到政府信息公开申请86件，比去年增加11件，增长16.2%。', '增加11件'],
	['收到政府信息公开申请86件，同比增长约18%，上升3个百分点。'],
	['收到政府信息公开申请86件，主动公开信息同比增长18%。'],
	['收到政府信息公开申请86件，办结86件，同比增长18%。'],
	['收到政府信息公开申请80件，同比增长18%。', '信息公开申请80件'],
];

for (const [text, ...alarms] of courses)
	test(`by how much more came in than last year: “${text}”`, (t) => {
		const one = returnOf({overview: [text], ...rest}, {'requests/received/person': 86});
		const figures = nearlyEmpty(form, {'requests/received/person': 74});
		const header = {unit: '某局', year: 2024};
		const alarmsOf = (lastYear?: {
			year: number;
			form: string;
			figures: typeof figures;
			origin: string;
		}) =>
			checkReturn(books, {...one, header}, lastYear ? {lastYear} : {}).results.flatMap(
				({rule, status, prose}) => (rule === 'P-N1' && status !== 'pass' ? [prose?.words] : []),
			);
		t.deepEqual(alarmsOf({year: 2023, form: '2021', figures, origin: ''}), alarms);
		// Without last year nothing is known of it.
		t.deepEqual(
			alarmsOf(),
			alarms.filter((words) => words.includes('申请')),
		);
	});
