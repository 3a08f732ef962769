import test from 'ava';
import {explainedFigures} from '../../source/check/result-key.ts';
import {takenDigest} from '../../source/rollup/decision.ts';
import {inForce} from '../../source/rollup/in-force.ts';
import {explanationBook} from '../../source/rollup/plan/explanation-book.ts';
import {planOutputs} from '../../source/rollup/plan/plan-outputs.ts';
import {rolledJson} from '../../source/rollup/plan/rolled-json.ts';
import {touchedBy} from '../../source/rollup/touched-by.ts';
import {books, decided, form, right, rolled} from './make-found.ts';
import {one, units} from './small-county.ts';

const received = 'requests/received/total';
const by = (name: string, how: 'phone' | 'oa' | 'written', when?: string) => ({
	confirmed: {by: name, how, ...(when !== undefined && {when})},
	because: '已核对',
});

// 教育局: one cell amended, its blanks zero, a finding explained; 统计局: by telephone.
const jump = one('', 3, {
	cells: right(3, {
		[received]: 4,
		'disclosure/normativeDocuments/issued': 5,
		'disputes/review/other': null,
		'disputes/review/total': null,
	}),
});
const open = rolled([jump], units, [])
	.byCode.get('01')!
	.results.find(({level, status}) => level === 'explain' && status === 'fail')!;
const outcome = rolled(
	[jump],
	units,
	decided(
		{
			what: 'amend',
			unit: '01',
			digest: 'first',
			address: received,
			from: 4,
			to: 3,
			...by('王五', 'phone', '2025-01-20'),
		},
		{what: 'zero', unit: '01', digest: 'first', ...by('赵六', 'written')},
		{
			what: 'explain',
			unit: '01',
			digest: 'first',
			finding: `${open.rule}@${open.at}`,
			figures: explainedFigures(open),
			...by('孙七', 'oa'),
		},
		{what: 'fillIn', unit: '02', figures: {'requests/received/person': 2}, ...by('周八', 'phone')},
		{what: 'fillIn', unit: '02', figures: {'requests/disclosed/person': 2}, because: '电话报'},
		{what: 'zero', unit: '02', digest: takenDigest('02'), ...by('周八', 'phone')},
	),
);
const planned = planOutputs(outcome, {language: 'zh', books});

test('every figure that is not as it stands in its file has the decision behind it', (t) => {
	const touched = (code: string) => {
		const all = touchedBy(outcome.byCode.get(code)!, outcome, inForce(outcome.decisions));
		return [...all].map(([address, {what}]) => `${what} ${address}`);
	};

	t.deepEqual(touched('01'), [`amend ${received}`, 'zero disputes/review/other']);
	const entries = form.cells.filter(({kind}) => kind === 'entry').length;
	t.deepEqual(touched('02').slice(0, 2), [
		'fillIn requests/received/person',
		'fillIn requests/disclosed/person',
	]);
	t.is(touched('02').filter((line) => line.startsWith('zero ')).length, entries - 2);
});

test('来源 says of each who at the unit confirmed it, how and when, and where nobody is named', (t) => {
	const {rows} = planned.workbook!.sheets.find(({name}) => name === '来源')!;
	const said = rows.filter((row) => row[0] === '').map((row) => `${row[2]} ${row[7]} ${row[10]}`);
	t.is(said.length, 6);
	t.regex(
		said[0]!,
		/^01 代改（待补盖章件） 代改：.* 原 4，改为 3；王五以电话确认 2025-01-20；已核对$/,
	);
	t.regex(said[1]!, /^01 按零报告处理 .*；赵六以书面确认 \d{4}-\d\d-\d\d \d\d:\d\d；已核对$/);
	t.regex(said[2]!, /^01 代录情况说明 代录情况说明（.+@.+）；孙七以OA确认 .*；已核对$/);
	t.regex(said[3]!, /^02 代填（待补盖章件） 代填：.*自然人 2；周八以电话确认 .*；已核对$/);
	t.regex(said[4]!, /^02 代填（待补盖章件） .*；未记单位确认人；电话报$/);
	t.regex(said[5]!, /^02 按零报告处理 .*；周八以电话确认/);
});

test('明细 marks the units of which the office entered figures, and how many', (t) => {
	const marks = planned.table.rows.map((row) => `${row[0]} ${row.at(-1)}`);
	t.deepEqual(marks, [
		'单位代码 代改、代填、零报告',
		'01 代改（待补盖章件）1格；按零报告处理1格',
		`02 代填（待补盖章件）2格；按零报告处理${form.cells.filter(({kind}) => kind === 'entry').length - 2}格`,
	]);
	const sheet = planned.workbook!.sheets.find(({name}) => name === '单位明细')!;
	t.deepEqual(
		sheet.rows.slice(4).map((row) => row.at(-1)),
		planned.table.rows.slice(1).map((row) => row.at(-1)),
	);
});

test('异常数据情况说明 names who at the unit gave an explanation that the office recorded', (t) => {
	const rows = explanationBook(outcome, books, 'zh')!.sheets[0]!.rows.map((row) => String(row[6]));
	t.true(rows.some((text) => /^代录（张三，.*）：孙七以OA确认 /.test(text)));
});

test('from 汇总.json alone each total is followed to cells and decisions', (t) => {
	const json = JSON.parse(rolledJson(outcome, 'zh'));
	const at = (address: string): number => json.addresses.indexOf(address);
	const total = (address: string): number =>
		json.sums[address]
			? json.sums[address].reduce((sum: number, own: string) => sum + total(own), 0)
			: json.units.reduce(
					(sum: number, {summed, figures}: {summed: boolean; figures: number[]}) =>
						sum + (summed ? (figures[at(address)] ?? 0) : 0),
					0,
				);
	for (const {address} of form.cells) t.is(json.totals[at(address)].value, total(address), address);
	const [, edu, statistics] = json.units;
	t.like(edu, {amended: {[received]: 1}, zeroed: 2});
	t.like(statistics, {
		taken: {'requests/received/person': 4, 'requests/disclosed/person': 5},
		zeroed: 6,
	});
	for (const layout of json.layouts) t.is(layout.length, form.cells.length);
});
