import {readFileSync} from 'node:fs';

const template = new URL('../../templates/2021.json', import.meta.url);

// biome-ignore lint/suspicious/noExplicitAny: a form file as it comes from JSON, to be changed at will.
export type Json = any;

/** A fresh copy of the 2021 form file. */
export function form2021(): Json {
	return JSON.parse(readFileSync(template, 'utf8'));
}

const words = (zh: string) => ({zh});
const said = {
	title: words('培训'),
	text: words('{left}，比{right}{compare}'),
	basis: words('本市通知'),
	advice: words('请核对'),
};

/** A fourth table as nobody prints it: two subtotals under a grand total, amounts beside counts, a stock. */
const training = {
	id: 'training',
	part: '附',
	title: '附、政务公开培训情况',
	short: '附、培训',
	layout: {kind: 'lines', corner: '项目', over: '培训情况'},
	rows: [
		{id: 'planned', item: '附（一）', label: '（一）上年结转场次', group: []},
		{id: 'all', item: '附（二）', label: '（二）培训合计人数', group: ['参加人员'], unit: '人'},
		{
			id: 'staff.new',
			item: '附（二）1',
			label: '1.新进人员',
			group: ['参加人员', '本机关'],
			unit: '人',
		},
		{
			id: 'staff.old',
			item: '附（二）2',
			label: '2.在职人员',
			group: ['参加人员', '本机关'],
			unit: '人',
		},
		{
			id: 'staff.sum',
			item: '附（二）3',
			label: '3.本机关小计',
			group: ['参加人员', '本机关'],
			unit: '人',
		},
		{id: 'guests', item: '附（二）4', label: '4.外单位人员', group: ['参加人员'], unit: '人'},
		{id: 'left', item: '附（三）', label: '（三）结转下年场次', group: []},
		{
			id: 'cost',
			item: '附（四）',
			label: '（四）培训经费',
			group: [],
			figure: 'amount',
			unit: '万元',
		},
		// One figure, and no total: its other places are not filled.
		{
			id: 'rooms',
			item: '附（五）',
			label: '（五）培训场所',
			group: [],
			unit: '处',
			columns: ['spring'],
		},
	],
	columns: [
		{id: 'spring', label: '上半年'},
		{id: 'autumn', label: '下半年'},
		{id: 'year', label: '全年'},
	],
	sums: [
		// The grand total is named before what it adds up.
		{row: 'all', of: ['staff.sum', 'guests']},
		{row: 'staff.sum', of: ['staff.new', 'staff.old']},
		{column: 'year', of: 'group'},
	],
};

const trainingRules = [
	{
		...said,
		id: 'T5-ROW',
		kind: 'sum',
		level: 'must',
		stage: 'on',
		section: 'training',
		along: 'row',
		examples: {
			pass: {cells: {'training/guests/spring': 3, 'training/guests/year': 3}},
			fail: {cells: {'training/guests/spring': 3, 'training/guests/year': 4}},
		},
	},
	{
		...said,
		id: 'T5-COLUMN',
		kind: 'sum',
		level: 'must',
		stage: 'on',
		section: 'training',
		along: 'column',
		examples: {
			pass: {cells: {'training/guests/spring': 3, 'training/all/spring': 3}},
			fail: {cells: {'training/guests/spring': 3, 'training/all/spring': 4}},
		},
	},
	{
		...said,
		id: 'T5-CARRY',
		kind: 'chain',
		level: 'explain',
		stage: 'on',
		links: [{of: 'training/planned/*', plus: [{last: 'training/left/*'}]}],
		reasons: [words('口径调整')],
		examples: {
			pass: {cells: {'training/planned/spring': 2}, last: {'training/left/spring': 2}},
			fail: {cells: {'training/planned/spring': 2}, last: {}},
		},
	},
];

/** A whole form that no code knows: the 2021 tables with a fourth behind them, for the years from 2030. */
export function madeUpForm(): Json {
	const file = form2021();
	file.id = 'local-2030';
	file.title = '本市政务公开年报';
	file.basis = {document: '本市〔2030〕1号'};
	file.years = {from: 2030};
	file.sections.push(structuredClone(training));
	for (const rule of file.rules) if (Array.isArray(rule.sections)) rule.sections.push('training');
	file.rules.push(...structuredClone(trainingRules));
	return file;
}

/** The 2021 form with one more line in the middle of table 三: one line of JSON. */
export function withInsertedRow(): Json {
	const file = form2021();
	const {rows} = file.sections[1];
	const at = rows.findIndex(({id}: Json) => id === 'refused.process');
	rows.splice(at, 0, {
		id: 'refused.archived',
		item: '三（三）5之一',
		label: '5之一.已移交国家档案馆',
		group: ['三、本年度办理结果', '（三）不予公开'],
	});
	return file;
}
