import test from 'ava';
import {meaningsIn} from '../../source/report/meanings-in.ts';

const told = (text: string, year = 2024) =>
	meaningsIn(text, year)
		.flatMap(({meaning, value, claim}) => (meaning ? [`${meaning} ${claim ? '无' : value}`] : []))
		.join('，');

const meant: Array<[text: string, means: string, year?: number]> = [
	['我市全年新收政府信息公开申请3552件。', 'received 3552'],
	['本镇接到公开申请2起，均已依法答复。', 'received 2'],
	['收到3个自然人的政府信息公开申请。', 'received 3'],
	[
		'我局收到申请25件，其中自然人22件、商业企业3件，均按时办结。',
		'received 25，received.person 22，received.enterprise 3',
	],
	['收到依申请公开8件，其中网上申请5件，信函申请3件。', 'received 8'],
	['各部门共收办政府信息公开申请3646件。', 'received+carriedOver 3646'],
	[
		'全年办结申请公开19件，其中当年新收18件、上年结转1件。',
		'processed 19，received 18，carriedOver 1',
	],
	['信息公开申请受理数为33件。', 'received 33'],
	['受理信息公开申请 10 件，答复 9 件。', 'received 10，processed 9'],
	['收到38件政府信息公开申请，37件已答复。', 'received 38，processed 37'],
	['尚有4件政府信息公开申请正在办理中。', 'carriedForward 4'],
	['2023年收到信息公开申请8件，2024年收到信息公开申请5件。', 'received 5'],
	['与2023年相比，信息公开申请减少3件，其中受理减少2件。', ''],
	[
		'收到信息公开申请12件，其中商业企业6件，法律服务机构3件，其他3件。',
		'received 12，received.enterprise 6，received.legalService 3，received.otherOrganisation 3',
	],
	['行政复议56件、行政应诉12件，均与政府信息公开无关。', ''],
	['受理行政复议申请23件，其中政府信息公开类5件。', 'review 5'],
	['审结行政诉讼案件（政府信息公开类）3件。', 'lawsuit 3'],
	['收取信息处理费2件，共计380元。', 'fee.paid 380'],
	[
		'新收申请66件，上年结转2件，办结67件，结转下年度1件。',
		'received 66，carriedOver 2，processed 67，carriedForward 1',
	],
	['2023年结转至2024年3件，另有4件结转2025年办理。', 'carriedOver 3，carriedForward 4'],
	[
		'办结申请40件（含2023年结转的6件），剩余5件结转下年度。',
		'processed 40，carriedOver 6，carriedForward 5',
	],
	[
		'共答复申请公开事项30件。其中，予以公开或部分公开20件；不予公开4件，无法提供的3件，不予处理2件，其他处理1件。',
		'processed 30，disclosed+partlyDisclosed 20，refused 4，unable 3，declined 2，other 1',
	],
	[
		'收到申请9件，其中属于国家秘密1件，本机关不掌握相关政府信息2件，重复申请3件。',
		'received 9，refused.stateSecret 1，unable.notHeld 2，declined.repeated 3',
	],
	['因政府信息公开引发行政复议3件，行政诉讼2件。', 'review 3，lawsuit 2'],
	['依法向2件申请收取信息处理费560元。', 'fee.notices 2，fee.paid 560'],
	[
		'本年度未收到政府信息公开申请，也未发生因此引起的行政复议和行政诉讼。',
		'received 无，disputes 无',
	],
	['没有制发行政规范性文件。', 'normativeDocuments.issued 无'],
	['本机关无收取信息处理费的情况。', 'fee 无'],
	['共受理申请公开8件。8件申请均在法定期限内予以答复。', 'received 8，processed 8'],
	['没有因政府信息产生行政复议，被提起行政诉讼的情况。', 'disputes 无'],
	['按信息处理费的规定，本年没有收取费用的申请。', 'fee 无'],
	['办结申请5件，无结转下年度办理件。', 'processed 5，carriedForward 无'],
];

for (const [text, means] of meant)
	test(`ties the figures of “${text}”`, (t) => t.is(told(text), means));

const nothing = [
	'受理群众来信125件，办结125件。',
	'12345热线办理工单2350件，答复2350件。',
	'受理行政许可申请3456件，办结3456件。',
	'办理人大代表建议12件、政协委员提案8件。',
	'全年共收到行政复议申请35件，审结28件。',
	'公开行政处罚决定15件，开展培训3次，培训200人次。',
	'全年无超期未答复的申请，未发生泄密事件。',
	'行政执法均无被申请行政复议。',
	'我局公开政府信息54条，部门信息46条。',
];

for (const text of nothing) test(`ties nothing in “${text}”`, (t) => t.is(told(text), ''));

test('a reference among figures is a figure of its own meaning, and shifts no other', (t) => {
	const text = '新收申请\uE000\uE000\uE000件，其中自然人3件';
	const reference = {
		at: 4,
		length: 3,
		words: '5',
		value: 5,
		sort: 'count',
		unit: '件',
		end: 8,
	} as const;
	const person = {
		at: 14,
		length: 1,
		words: '3',
		value: 3,
		sort: 'count',
		unit: '件',
		end: 16,
	} as const;
	const found = meaningsIn(text, 2024, [
		{...reference, reference: 'requests/received/total'},
		person,
	]);
	t.deepEqual(
		found.map(({at, meaning}) => [at, meaning]),
		[
			[4, 'received'],
			[14, 'received.person'],
		],
	);
});
