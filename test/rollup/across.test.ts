import test from 'ava';
import {type AcrossRule, acrossRules} from '../../source/rollup/across/all-rules.ts';
import {planOutputs} from '../../source/rollup/plan/plan-outputs.ts';
import type {FileFound} from '../../source/rollup/record.ts';
import type {Roster} from '../../source/rollup/roster.ts';
import {books, decided, found, type Made, right, rolled, roster} from './make-found.ts';

const county = roster([
	'单位代码,单位名称,单位类别,上级代码,报送要求',
	'00,甲县人民政府,县级政府,,汇总',
	'01,甲县教育局,部门,00,',
	'02,甲县统计局,部门,00,',
]);
const own = roster([
	'单位代码,单位名称,单位类别,上级代码,报送要求',
	'00,甲县人民政府,县级政府,,本级',
	'01,甲县教育局,部门,00,',
]);
const towns = roster([
	'单位代码,单位名称,单位类别',
	...Array.from(
		{length: 14},
		(_, index) => `${index},甲县第${'一二三四五六七八九十甲乙丙丁'[index]}镇人民政府,乡镇`,
	),
]);
const alike = {
	'requests/received/person': 8,
	'requests/carriedOver/person': 1,
	'requests/disclosed/person': 4,
	'requests/partlyDisclosed/person': 3,
	'requests/unable.notHeld/person': 2,
	'requests/processed/person': 9,
};
const text =
	'本机关全年主动公开政府信息若干条，办理依申请公开若干件，均在法定期限内答复，没有发生行政复议和行政诉讼，公开平台运行正常，监督保障到位。'.repeat(
		4,
	);

const gov = (made: Made) => found('甲县人民政府.xlsx', {digest: 'p', ...made});
const edu = (made: Made) => found('甲县教育局.xlsx', {digest: 'a', ...made});
const stat = (made: Made) => found('甲县统计局.xlsx', {digest: 'b', ...made});
const town = (counts: readonly number[]) =>
	counts.map((count, index) =>
		found(`甲县第${'一二三四五六七八九十甲乙丙丁'[index]}镇人民政府.xlsx`, {
			digest: String(index),
			cells: right(count),
		}),
	);
const usual = [5, 6, 7, 8, 9, 5, 6, 7, 8, 9, 6, 7, 8];

type Case = [roster: Roster, files: readonly FileFound[], last?: readonly FileFound[]];
const cases: Readonly<Record<keyof typeof acrossRules, {pass: Case; fail: Case}>> = {
	'G1-PARENT': {
		pass: [county, [gov({cells: right(5)}), edu({cells: right(2)}), stat({cells: right(3)})]],
		fail: [county, [gov({cells: right(6)}), edu({cells: right(2)}), stat({cells: right(3)})]],
	},
	'G2-MISSING': {pass: [county, [edu({}), stat({})]], fail: [county, [edu({})]]},
	'G2-TWICE': {
		pass: [county, [edu({}), found('甲县教育局(2).xlsx', {cells: right(3)})]],
		fail: [county, [edu({}), found('补/甲县教育局.xlsx', {cells: right(3)})]],
	},
	'G2-YEAR': {pass: [county, [edu({})]], fail: [county, [edu({year: 2023})]]},
	'G2-FORM': {pass: [county, [edu({})]], fail: [county, [edu({formId: '2019'})]]},
	'G3-TOTALS': {
		pass: [county, [edu({cells: right(2, {'requests/received/total': 2})})]],
		fail: [county, [edu({cells: right(2, {'requests/received/total': 3})})]],
	},
	'G4-CODEFENDANT': {
		pass: [own, [gov({cells: right(0, {'disputes/afterReview/upheld': 2})}), edu({})]],
		fail: [
			own,
			[
				gov({cells: right(0, {'disputes/afterReview/upheld': 2})}),
				edu({cells: right(0, {'disputes/afterReview/upheld': 1})}),
			],
		],
	},
	'U-COPIED': {
		pass: [
			county,
			[
				edu({cells: alike}),
				stat({
					cells: {
						...alike,
						'requests/unable.notHeld/person': 3,
						'requests/partlyDisclosed/person': 2,
					},
				}),
			],
		],
		fail: [county, [edu({cells: alike}), stat({cells: alike})]],
	},
	'U-TEXT': {
		pass: [county, [edu({overview: text}), stat({overview: '教育公开'.repeat(60)})]],
		fail: [county, [edu({overview: text}), stat({overview: `${text}另有三条。`})]],
	},
	'U-PEER': {pass: [towns, town([...usual, 9])], fail: [towns, town([...usual, 900])]},
	'U-YUAN': {
		pass: [
			county,
			[
				edu({cells: right(1, {'disclosure/fees/amount': 20})}),
				stat({cells: right(1, {'disclosure/fees/amount': 12})}),
			],
			[edu({year: 2023, cells: right(1, {'disclosure/fees/amount': 20})})],
		],
		fail: [
			county,
			[
				edu({cells: right(1, {'disclosure/fees/amount': 200_000})}),
				stat({cells: right(1, {'disclosure/fees/amount': 12})}),
			],
			[edu({year: 2023, cells: right(1, {'disclosure/fees/amount': 20})})],
		],
	},
	'U-KIND': {
		pass: [county, [edu({cells: right(1, {'disclosure/normativeDocuments/inForce': 2})})]],
		fail: [county, [edu({cells: right(1, {'disclosure/regulations/inForce': 2})})]],
	},
};

const outcomeOf = ([units, files, last]: Case, decisions = decided()) =>
	rolled(files, units, decisions, {
		adopt: 'none',
		sum: 'received',
		...(last && {last: {files: last}}),
	});
const rulesOf = (outcome: ReturnType<typeof rolled>) =>
	[...outcome.units.flatMap(({across}) => across), ...outcome.across]
		.filter(({status}) => status === 'fail')
		.map(({rule}) => rule);

for (const [rule, {pass, fail}] of Object.entries(cases)) {
	test(`${rule} passes what is right and says what is wrong`, (t) => {
		t.false(rulesOf(outcomeOf(pass)).includes(rule));
		t.true(rulesOf(outcomeOf(fail)).includes(rule));
	});

	test(`${rule} says as much as it is listed with, and only a must that is on blocks`, (t) => {
		const {level, stage} = acrossRules[rule as AcrossRule];
		const outcome = outcomeOf(fail);
		const all = [...outcome.units.flatMap(({across}) => across), ...outcome.across];
		for (const one of all.filter((own) => own.rule === rule))
			t.like(one, {level, stage, blocks: level === 'must' && stage === 'on'});
	});

	test(`${rule} says nothing where it is switched off, and never blocks on trial`, (t) => {
		const off = decided({what: 'rule', rule, stage: 'off'});
		t.false(rulesOf(outcomeOf(fail, off)).includes(rule));
		const trial = outcomeOf(fail, decided({what: 'rule', rule, stage: 'trial'}));
		const all = [...trial.units.flatMap(({across}) => across), ...trial.across].filter(
			(one) => one.rule === rule,
		);
		t.true(all.length > 0);
		t.true(all.every(({blocks, stage}) => !blocks && stage === 'trial'));
	});
}

test('a table of another year’s form is refused where the others are of this year’s', (t) => {
	const title = '二、主动公开政府信息情况';
	const mixed = edu({
		questions: [{source: '二!A4', label: title, candidates: ['2019', '2021']}],
		notes: [{key: 'import.otherForm', values: {title, document: '国办公开办函〔2019〕60号'}}],
	});
	const outcome = outcomeOf([county, [mixed]]);
	const [finding] = outcome.byCode.get('01')!.across.filter(({rule}) => rule === 'G2-FORM');
	t.like(finding, {status: 'fail', blocks: true});
	const {feedback} = planOutputs(outcome, {language: 'zh', books});
	const lines = feedback.find(({unit}) => unit === '01')!.lines.map(({problem}) => problem);
	t.deepEqual(lines, [
		`“${title}”用的是国办公开办函〔2019〕60号的旧表样，应当用国办公开办函〔2021〕30号的表样，请重新填报`,
	]);
});

test('while children are missing a parent is not checked, and they are named', (t) => {
	const outcome = outcomeOf([county, [gov({cells: right(5)}), edu({cells: right(2)})]]);
	const [one] = outcome.byCode.get('00')!.across.filter(({rule}) => rule === 'G1-PARENT');
	t.is(one!.status, 'unchecked');
	t.deepEqual(one!.others, ['02']);
	t.regex(String(one!.text.values!.units), /甲县统计局/);
});

test('what a child has wrong is not held against its parent, everything else is', (t) => {
	const wrong = edu({cells: right(2, {'requests/received/total': 9})});
	const outcome = outcomeOf([
		county,
		[gov({cells: right(5, {'disputes/review/upheld': 1})}), wrong, stat({cells: right(3)})],
	]);
	const own = outcome.byCode.get('00')!.across.filter(({rule}) => rule === 'G1-PARENT');
	t.deepEqual(
		own.map(({status, at}) => [status, at]),
		[
			['fail', 'disputes/review/upheld'],
			['unchecked', ''],
		],
	);
});

test('a 本级 unit is no sum of those below it', (t) => {
	t.false(
		rulesOf(outcomeOf([own, [gov({cells: right(9)}), edu({cells: right(2)})]])).includes(
			'G1-PARENT',
		),
	);
});

test('departments are not compared with each other, small tables may be alike', (t) => {
	t.false(
		rulesOf(outcomeOf([county, [edu({cells: right(9000)}), stat({cells: right(1)})]])).includes(
			'U-PEER',
		),
	);
	t.false(
		rulesOf(outcomeOf([county, [edu({cells: right(1)}), stat({cells: right(1)})]])).includes(
			'U-COPIED',
		),
	);
	t.false(
		rulesOf(outcomeOf([county, [edu({cells: right(0)}), stat({cells: right(0)})]])).includes(
			'U-COPIED',
		),
	);
});

test('townships and street offices are compared however their 类别 is written, and have no 规章', (t) => {
	for (const kind of ['乡镇', '街道', '镇街', '乡（镇）', '镇']) {
		const units = roster([
			'单位代码,单位名称,单位类别',
			...towns.units.map(({code, name}) => `${code},${name},${kind}`),
		]);
		const outcome = outcomeOf([units, town([...usual, 900])]);
		t.true(rulesOf(outcome).includes('U-PEER'), kind);
		const rules = found('甲县第一镇人民政府.xlsx', {
			cells: right(1, {'disclosure/regulations/inForce': 1}),
		});
		t.true(rulesOf(outcomeOf([units, [rules]])).includes('U-KIND'), kind);
	}
});

test('a rule that a supervisor makes a must keeps a unit from being adopted', (t) => {
	const files = [edu({cells: alike}), stat({cells: alike})];
	t.is(rolled(files, county).byCode.get('01')!.state, 'adopted');
	const must = decided({what: 'rule', rule: 'U-COPIED', stage: 'must'});
	t.is(rolled(files, county, must).byCode.get('01')!.state, 'received');
	// As grave as it is: to be explained, which stops clean alone.
	const on = decided({what: 'rule', rule: 'U-COPIED', stage: 'on'});
	t.is(rolled(files, county, on).byCode.get('01')!.state, 'adopted');
	t.is(rolled(files, county, on, {adopt: 'clean'}).byCode.get('01')!.state, 'received');
	t.is(rolled(files, county, [], {adopt: 'clean'}).byCode.get('01')!.state, 'adopted');
});

test('Σ 二 that is not last year’s Σ 四 names the units, whoever has no last year; what evens out is nothing', (t) => {
	const carried = (over: number) => ({
		'requests/carriedOver/person': over,
		'requests/disclosed/person': over,
		'requests/processed/person': over,
	});
	const last = (path: string, forward: number) =>
		found(path, {
			year: 2023,
			digest: `last ${path}`,
			cells: right(0, {
				'requests/received/person': forward,
				'requests/carriedForward/person': forward,
			}),
		});
	const saidOf = (edus: [over: number, forward: number], stats: [number, number?]) => {
		const files = [edu({cells: carried(edus[0])}), stat({cells: carried(stats[0])})];
		const before = [last('甲县教育局.xlsx', edus[1])];
		if (stats[1] !== undefined) before.push(last('甲县统计局.xlsx', stats[1]));
		const {across} = outcomeOf([county, files, before]);
		return across
			.filter(({rule}) => rule === 'Y-CARRY')
			.map(({left, right: forward, others}) => [left, forward, others.join()]);
	};

	t.deepEqual(saidOf([3, 2], [4, 4]), [[7, 6, '01']]);
	t.deepEqual(saidOf([3, 2], [4]), [[3, 2, '01']]);
	t.deepEqual(saidOf([3, 3], [4]), []);
	t.deepEqual(saidOf([3, 2], [4, 5]), []);
	t.deepEqual(saidOf([3, 1], [4, 5]), [[7, 6, '01,02']]);
});
