import test from 'ava';
import {balanceIn} from '../../source/report/balance-in.ts';
import {listsIn} from '../../source/report/lists-in.ts';
import {meaningsIn} from '../../source/report/meanings-in.ts';
import {isShareOf, sharesIn} from '../../source/report/shares-in.ts';
import {wrongLists} from '../../source/report/wrong-lists.ts';

const alarms = (text: string) =>
	wrongLists(listsIn(text)).map(({total, sum}) => `${sum}≠${total.value}`);

const wrong: Array<[text: string, ...alarms: string[]]> = [
	['公开信息96条，其中动态60条、公告35条。', '95≠96'],
	['主动公开信息125条。其中，动态100条，公告24条。', '124≠125'],
	['发布信息20条（网站15条，公众号8条），培训3次。', '23≠20'],
	['共公开信息373条，网站93条、公众号323条、其他方式13条。', '429≠373'],
	['公开信息１，０００条，其中动态６００条、公告３９５条。', '995≠1000'],
	['收到申请12件，其中网上申请8件，信函申请5件。', '13≠12'],
];

for (const [text, ...said] of wrong)
	test(`names the list of “${text}”`, (t) => t.deepEqual(alarms(text), said));

const silent = [
	'公开信息54条，部门信息46条，政务信息6条，政策解读2条。',
	'公开信息96条，其中动态60条、公告36条。',
	'公开信息1000余条，其中动态600条、公告350条。',
	'公开信息500条，其中文件15件，解读3条。',
	'公开信息100条，其中动态50条、公告等48条。',
	'网站发布信息583条（概况94条，动态288条，目录201条；访问量414356次），其中图片12条、视频5条。',
	'公开信息126条，其中动态78条，提案35条，文件8条，企业10条，处罚32条，政务41条。',
	'收到申请9件，上年结转1件，其中网上5件，信函5件。',
	'收到申请104件，共答复104件，复议1件，诉讼0件。',
	'公开信息60条，其中动态30条、公告30条，召开发布会2场，征求意见2次。',
];

for (const text of silent) test(`is silent on “${text}”`, (t) => t.deepEqual(alarms(text), []));

test('a list within a list is one of its own', (t) => {
	const text = '发布信息30条，其中网站20条（动态12条，目录7条），公众号10条。';
	t.deepEqual(alarms(text), ['19≠20']);
});

test('a share holds to within one unit of its last digit', (t) => {
	const [one] = sharesIn('收到申请130件，其中予以公开59件、占45.3%。');
	t.is(one?.part.value, 59);
	t.deepEqual(
		one?.wholes.map(({value}) => value),
		[130],
	);
	const share = (words: string) =>
		({words, value: Number(words)}) as Parameters<typeof isShareOf>[0];
	for (const words of ['45.3', '45.4', '45', '46', '45.38', '45.39'])
		t.true(isShareOf(share(words), 59, 130), words);
	for (const words of ['45.2', '45.6', '47', '45.3800', '0'])
		t.false(isShareOf(share(words), 59, 130), words);
	const told = sharesIn('其中，自然人5件，占83.3%；企业1件，占16.7%。另有3件，占100%。');
	t.deepEqual(
		told.map(({sum}) => sum),
		[6, 6, 3],
	);
	t.deepEqual(sharesIn('收到130件，同比增长8%，办结率100%。'), []);
});

test('a balance in prose is held together where enough of it is told', (t) => {
	const sides = (text: string) => {
		const found = balanceIn(meaningsIn(text, 2024));
		return found && [found.left, found.right];
	};

	t.deepEqual(sides('新收申请66件，上年结转2件，办结67件，结转下年度1件。'), [68, 68]);
	t.deepEqual(sides('新收申请66件，上年结转2件，办结66件，结转下年度1件。'), [68, 67]);
	t.is(sides('新收申请66件，办结67件，结转下年度1件。'), undefined);
	t.is(sides('新收申请66件，办结66件。'), undefined);
});

test('what stands in a bracket behind a total opens no list behind the bracket', (t) => {
	t.deepEqual(listsIn('收到申请36件（含2023年结转2件），已答复35件，结转2025年3件。'), []);
});
