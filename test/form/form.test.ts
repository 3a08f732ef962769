import {readFileSync} from 'node:fs';
import test from 'ava';
import {Failure} from '../../source/failure.ts';
import {form} from '../../source/form/form.ts';
import {labelOf, plainLabel, rowName} from '../../source/form/label-of.ts';
import {layOut} from '../../source/form/lay-out.ts';
import {formSchema} from '../../source/form/schema.ts';
import {selectForm} from '../../source/form/select-form.ts';

function read(id: string) {
	const path = new URL(`../../templates/${id}.json`, import.meta.url);
	return formSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

const files = {2021: read('2021'), 2019: read('2019')};
const forms = [form(files[2021]), form(files[2019])];
const [now, old] = forms as [(typeof forms)[0], (typeof forms)[0]];

test('the 2021 form has 10 + 175 + 15 cells and 32 + 3 sums, the corner summed both ways', (t) => {
	t.deepEqual(
		now.sections.map(({cells}) => cells.length),
		[10, 175, 15],
	);
	const requests = now.relations.filter(({total}) => total.startsWith('requests/'));
	t.is(requests.length, 25 + 7);
	t.is(now.relations.filter(({total}) => total.startsWith('disputes/')).length, 3);
	t.is(now.relations.filter(({total}) => total === 'requests/processed/total').length, 2);
	t.deepEqual(
		old.sections.map(({cells}) => cells.length),
		[22, 161, 15],
	);
	const totals = now.cells.filter(({kind}) => kind === 'total');
	t.is(totals.length, 25 + 6 + 3);
});

for (const made of forms) {
	test(`${made.id}: addends of a sum come before their total, and every cell of a sum is there`, (t) => {
		const known = new Set(
			made.cells.filter(({kind}) => kind === 'entry').map(({address}) => address),
		);
		for (const {total, addends} of made.relations) {
			for (const address of addends) t.true(known.has(address), `${address} before ${total}`);
			known.add(total);
		}

		t.is(known.size, made.cells.length);
	});

	test(`${made.id}: cells and printed texts cover each table once`, (t) => {
		for (const {layout, cells, id} of made.sections) {
			const covered = new Map<string, number>();
			for (const {at, span} of [...layout.texts, ...cells])
				for (let row = at[0]; row < at[0] + span[0]; row++)
					for (let column = at[1]; column < at[1] + span[1]; column++) {
						const key = `${row} ${column}`;
						covered.set(key, (covered.get(key) ?? 0) + 1);
					}
			t.is(covered.size, layout.rows * layout.columns, id);
			t.true(
				[...covered.values()].every((times) => times === 1),
				id,
			);
		}
	});

	test(`${made.id}: labels of rows and columns are printed in the table`, (t) => {
		for (const {layout, rows, columns} of made.sections) {
			const printed = new Set(layout.texts.map(({text}) => text));
			for (const {label} of [...rows, ...columns]) t.true(printed.has(label), label);
		}
	});
}

test('the printed head of the 2021 form is word for word that of the official annex', (t) => {
	const texts = now.sections.flatMap(({layout}) => layout.texts.map(({text}) => text));
	for (const text of [
		'（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
		'（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
		'2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
		'本年收费金额（单位：万元）',
		'未经复议直接起诉',
	])
		t.true(texts.includes(text), text);
});

test('a wrong file is refused: an unknown field, a cell of no row, a sum over no cell', (t) => {
	const copy = () => structuredClone(files[2021]);
	t.false(formSchema.safeParse({...copy(), colour: 'red'}).success);
	const noRow = copy();
	// Place by place, as a file may give a table too.
	const {layout, cells} = layOut(noRow.sections[0]!);
	noRow.sections[0] = {...noRow.sections[0]!, layout, cells: [{...cells[0]!, row: 'nothing'}]};
	t.throws(() => form(noRow), {instanceOf: TypeError, message: /disclosure\/nothing\/issued/});
	const noCell = copy();
	noCell.sections[2]!.sums = [{column: 'total', of: ['upheld', 'lost']}];
	t.throws(() => form(noCell), {instanceOf: TypeError, message: /disputes.*“lost”/});
});

for (const [year, id] of [
	[2019, '2019'],
	[2020, '2019'],
	[2021, '2021'],
	[2025, '2021'],
] as const)
	test(`${year}年度 uses the form of ${id}`, (t) => {
		t.is(selectForm(forms, year).id, id);
	});

test('a year that no form covers is refused with the years there are', (t) => {
	const failure = t.throws(() => selectForm(forms, 2018), {instanceOf: Failure});
	t.is(failure.code, 'form.noneForYear');
	t.is(failure.exitCode, 2);
	t.is(failure.values.year, 2018);
	t.regex(String(failure.values.years), /2019–2020/);
});

for (const [address, label] of [
	['requests/partlyDisclosed/person', '三（二）部分公开 · 自然人'],
	['requests/refused.thirdParty/otherOrganisation', '三（三）4.保护第三方合法权益 · 其他'],
	['requests/received/total', '一、本年新收政府信息公开申请数量 · 总计'],
	['requests/processed/enterprise', '三（七）总计 · 商业企业'],
	['requests/carriedForward/research', '四、结转下年度继续办理 · 科研机构'],
	['disclosure/fees/amount', '二（八）行政事业性收费 · 本年收费金额'],
	['disclosure/regulations/inForce', '二（一）1.规章 · 现行有效件数'],
	['disputes/afterReview/pending', '四（诉讼）2.复议后起诉 · 尚未审结'],
] as const)
	test(`${address} is called ${label}`, (t) => {
		t.is(labelOf(now.cell.get(address)!), label);
	});

test('every row has a name of its own', (t) => {
	for (const {sections} of forms)
		for (const {rows} of sections) t.is(new Set(rows.map((row) => rowName(row))).size, rows.length);
});

test('a label without its enumerator and its note', (t) => {
	t.is(plainLabel('（二）部分公开（区分处理的，只计这一情形，不计其他情形）'), '部分公开');
	t.is(plainLabel('3.危及“三安全一稳定”'), '危及“三安全一稳定”');
	t.is(plainLabel('（七）总计'), '总计');
	t.is(plainLabel('规章'), '规章');
});
