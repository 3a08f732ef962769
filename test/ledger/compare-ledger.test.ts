import test from 'ava';
import {loadForms} from '../../source/files/load-forms.ts';
import {selectForm} from '../../source/form/select-form.ts';
import {carriedFindings} from '../../source/ledger/carried-findings.ts';
import {compareLedger} from '../../source/ledger/compare-ledger.ts';
import {sayExplanation} from '../../source/ledger/say-explanation.ts';
import {judgedOf, usualSheet, type Written} from './taken-of.ts';

const form = selectForm(loadForms().forms, 2024);
const line = (
	no: number,
	received: string,
	type: string,
	answered: string,
	result: string,
): Written[] => [
	`2024-${String(no).padStart(5, '0')}`,
	received,
	`某${no}`,
	type,
	`事项${no}`,
	answered,
	result,
];
const lines = [
	...Array.from({length: 60}, (_, nth) =>
		line(nth, '2024-03-01', '自然人', '2024-03-20', '予以公开'),
	),
	line(60, '2024-03-01', '其他', '2024-03-20', '予以公开'),
	line(61, '2024-12-31', '自然人', '2025-01-02', '部分公开'),
	line(62, '2024-12-31', '自然人', '2025-01-02', '部分公开'),
	line(63, '2024-05-01', '商业企业', '2024-06-01', '属于国家秘密'),
	line(64, '2025-01-05', '科研机构', '', ''),
];
const judged = judgedOf(usualSheet(...lines));

type Moved = [why: string, changes: Record<string, number>, text: string];
const moved: readonly Moved[] = [
	[
		'a type',
		{
			'received/person': 1,
			'disclosed/person': 1,
			'received/otherOrganisation': -1,
			'disclosed/otherOrganisation': -1,
		},
		'一、本年新收政府信息公开申请数量 · 其他 0≠1，三（一）予以公开 · 其他 0≠1，一、本年新收政府信息公开申请数量 · 自然人 63≠62，三（一）予以公开 · 自然人 61≠60：台账!62 登记为其他，填入自然人',
	],
	[
		'answers of January',
		{'partlyDisclosed/person': 2, 'carriedForward/person': -2},
		'四、结转下年度继续办理 · 自然人 0≠2，三（二）部分公开 · 自然人 2≠0：台账!63-64 12月31日收、1月2日复 2 行，填入三（二）部分公开，应入四',
	],
	[
		'a result',
		{'refused.stateSecret/enterprise': -1, 'refused.process/enterprise': 1},
		'三（三）1.属于国家秘密 · 商业企业 0≠1，三（三）6.属于四类过程性信息 · 商业企业 1≠0：台账!65 登记为三（三）1.属于国家秘密，填入三（三）6.属于四类过程性信息',
	],
	[
		'a line of next year',
		{'received/research': 1, 'carriedForward/research': 1},
		'一、本年新收政府信息公开申请数量 · 科研机构 1≠0，四、结转下年度继续办理 · 科研机构 1≠0：台账!66 不应计入，填表时计入了',
	],
];

test('a difference is explained by the line that makes it, both ends at once', (t) => {
	for (const [why, changes, text] of moved) {
		const comparison = compareLedger(judged, form, 2024, (address) => {
			const [, row, column] = address.split('/');
			if (column === 'total' || row === 'processed') return undefined;
			return judged.figures[address]! + (changes[`${row}/${column}`] ?? 0);
		});
		t.false(comparison.equal);
		t.is(comparison.explanations.length, 1, why);
		t.is(sayExplanation(comparison.explanations[0]!, comparison.cells, form, 'zh'), text, why);
		t.true(comparison.cells.every(({explained}) => explained.length === 1));
	}
});

test('where many lines would do they are all named, and what none explains is left', (t) => {
	const one = compareLedger(judged, form, 2024, (address) =>
		address === 'requests/disclosed/person'
			? 59
			: address === 'requests/partlyDisclosed/person'
				? 1
				: judged.figures[address],
	);
	t.like(one.explanations[0], {kind: 'result', count: 1});
	t.is(one.explanations[0]?.lines.length, 60);
	t.regex(
		sayExplanation(one.explanations[0]!, one.cells, form, 'zh'),
		/下列行中的 1 行 登记为.*：台账!2-51等 60 行$/,
	);
	const none = compareLedger(judged, form, 2024, (address) =>
		address === 'requests/disclosed/nonprofit' ? 7 : judged.figures[address],
	);
	t.deepEqual([none.explanations.length, none.cells[0]?.explained], [0, []]);
});

test('a table that agrees is equal, blanks for zeros too', (t) => {
	const {equal, cells} = compareLedger(
		judged,
		form,
		2024,
		(address) => judged.figures[address] || null,
	);
	t.true(equal);
	t.deepEqual(cells, []);
});

test('二 is held against the 四 of last year', (t) => {
	const last = {
		year: 2023,
		form: '2021',
		origin: '上年.xlsx',
		figures: {'requests/carriedForward/person': {value: 3}},
	};
	t.like(carriedFindings(judged, last, form)[0], {rule: 'L-CARRY', values: {counted: 0, last: 3}});
});
