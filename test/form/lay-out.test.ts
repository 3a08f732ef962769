import test from 'ava';
import {form} from '../../source/form/form.ts';
import {headings} from '../../source/form/headings.ts';
import {proveForm} from '../../source/form/prove-form.ts';
import {formSchema} from '../../source/form/schema.ts';
import {form2021, madeUpForm, withInsertedRow} from './made-up-form.ts';

const made = form(formSchema.parse(form2021()));
const texts = (section: number) => made.sections[section]!.layout.texts;
const at = (address: string) => {
	const {at, span} = made.cell.get(address)!;
	return [...at, ...span];
};

// The official annex, place by place: row, column, rows, columns.
for (const [section, text, place] of [
	[0, '第二十条第（五）项', [4, 0, 1, 4]],
	[0, '本年收费金额（单位：万元）', [12, 1, 1, 3]],
	[0, '现行有效件数', [1, 3, 1, 1]],
	[1, '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', [0, 0, 3, 3]],
	[1, '申请人情况', [0, 3, 1, 7]],
	[1, '自然人', [1, 3, 2, 1]],
	[1, '法人或其他组织', [1, 4, 1, 5]],
	[1, '商业企业', [2, 4, 1, 1]],
	[1, '三、本年度办理结果', [5, 0, 22, 1]],
	[1, '（三）不予公开', [7, 1, 8, 1]],
	[1, '（七）总计', [26, 1, 1, 2]],
	[1, '四、结转下年度继续办理', [27, 0, 1, 3]],
	[2, '行政复议', [0, 0, 1, 5]],
	[2, '行政诉讼', [0, 5, 1, 10]],
	[2, '复议后起诉', [1, 10, 1, 5]],
] as const)
	test(`${text} is printed where the annex has it`, (t) => {
		const found = texts(section).filter((one) => one.text === text);
		t.true(found.some(({at, span}) => String([...at, ...span]) === String(place)));
	});

for (const [address, place] of [
	['disclosure/regulations/inForce', [2, 3, 1, 1]],
	['disclosure/penalties/decisions', [9, 1, 1, 3]],
	['disclosure/fees/amount', [13, 1, 1, 3]],
	['requests/received/person', [3, 3, 1, 1]],
	['requests/refused.process/total', [12, 9, 1, 1]],
	['requests/carriedForward/total', [27, 9, 1, 1]],
	['disputes/review/upheld', [3, 0, 1, 1]],
	['disputes/afterReview/total', [3, 14, 1, 1]],
] as const)
	test(`${address} stands where the annex has it`, (t) => {
		t.deepEqual(at(address), place.slice());
	});

test('one line inserted in the file moves all below it, and counts in every sum over its group', (t) => {
	const file = formSchema.parse(withInsertedRow());
	t.is(proveForm(file), undefined);
	const more = form(file);
	t.is(more.cells.length, made.cells.length + 7);
	t.is(more.relations.length, made.relations.length + 1);
	const column = (one: typeof made) =>
		one.relations.find(({total}) => total === 'requests/processed/person')!.addends;
	t.deepEqual(
		column(more).filter((address) => !column(made).includes(address)),
		['requests/refused.archived/person'],
	);
	t.deepEqual(more.cell.get('requests/refused.process/person')!.at, [13, 3]);
	t.deepEqual(more.cell.get('requests/refused.internalAffairs/person')!.at, [11, 3]);
	const group = more.sections[1]!.layout.texts.find(({text}) => text === '（三）不予公开');
	t.deepEqual(group?.span, [9, 1]);
});

test('every layout covers its table once', (t) => {
	for (const file of [form2021(), madeUpForm(), withInsertedRow()])
		t.is(proveForm(formSchema.parse(file)), undefined);
});

test('neighbours share a head only where all heads above are shared', (t) => {
	const paths = [['甲', '丙', '1'], ['甲', '丙', '2'], ['乙', '丙', '3'], ['乙']];
	t.deepEqual(
		headings(paths, 3).map(({text, from, count, level, levels}) => [
			text,
			from,
			count,
			level,
			levels,
		]),
		[
			['甲', 0, 2, 0, 1],
			['丙', 0, 2, 1, 1],
			['1', 0, 1, 2, 1],
			['2', 1, 1, 2, 1],
			['乙', 2, 1, 0, 1],
			['丙', 2, 1, 1, 1],
			['3', 2, 1, 2, 1],
			['乙', 3, 1, 0, 3],
		],
	);
});
