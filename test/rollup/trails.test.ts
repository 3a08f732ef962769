import test from 'ava';
import {explainedFigures} from '../../source/check/result-key.ts';
import {takenDigest} from '../../source/rollup/decision.ts';
import {inForce} from '../../source/rollup/in-force.ts';
import {answerLines} from '../../source/rollup/plan/answer-lines.ts';
import {explanationBook} from '../../source/rollup/plan/explanation-book.ts';
import {planOutputs} from '../../source/rollup/plan/plan-outputs.ts';
import {rolledJson} from '../../source/rollup/plan/rolled-json.ts';
import {touchedBy} from '../../source/rollup/touched-by.ts';
import {traceTotal} from '../../source/rollup/trace-total.ts';
import {books, decided, form, found, right, rolled, roster} from './make-found.ts';
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
	const json = JSON.parse([...rolledJson(outcome, 'zh')].join(''));
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

test('a trace names the decision behind a figure that is not as it stands in its file', (t) => {
	const touched = (address: string) =>
		traceTotal(outcome, address).units.map(
			({unit, touched: own}) => `${unit.unit.code} ${own?.what}`,
		);
	t.deepEqual(touched(received), ['01 amend', '02 fillIn']);
	t.deepEqual(touched('requests/received/person'), ['01 undefined', '02 fillIn']);
});

test('a total is held against last year only for the units of which last year is known, exactly, and what moved it against its course is named', (t) => {
	const fees = 'disclosure/fees/amount';
	const of = (name: string, amount: number, year = 2024) =>
		found(`${name}.xlsx`, {year, digest: `${name} ${year}`, cells: {[fees]: amount}});
	const county = roster(['单位代码,单位名称', '01,教育局', '02,统计局', '03,信访局']);
	const outcome = rolled([of('教育局', 0.9), of('统计局', 0.1), of('信访局', 5)], county, [], {
		last: {files: [of('教育局', 0.1, 2023), of('统计局', 0.7, 2023)]},
		sum: 'received',
	});
	const trace = traceTotal(outcome, fees);
	t.like(trace, {total: 6, last: 0.8, change: 0.2});
	t.deepEqual(
		trace.unknown.map(({unit}) => unit.code),
		['03'],
	);
	const [first, , moved] = answerLines(trace, outcome, 'zh');
	t.regex(first!, /共 6；有上年数的2个单位合计，比上年（0\.8）增加 0\.2/);
	t.regex(moved!, /教育局 \+0\.8；反方向变动较大的：统计局 -0\.6/);
});

test('a 退回单 of a whole report speaks of the report, one of tables of the tables', (t) => {
	const slip = {cells: right(3, {[received]: 4})};
	const asked = (more: object) =>
		planOutputs(rolled([one('', 3, {...slip, ...more})], units, []), {
			language: 'zh',
			books,
		}).feedback[0]!.opening.at(-1)!;
	t.regex(asked({}), /年度报告统计表有1处须核对/);
	t.regex(asked({overview: '全年收到申请3件。'}), /年度报告有\d+处须核对/);
});
