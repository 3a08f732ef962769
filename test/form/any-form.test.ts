import test from 'ava';
import fc from 'fast-check';
import {type Form, form} from '../../source/form/form.ts';
import {proveForm} from '../../source/form/prove-form.ts';
import {type FormFile, formSchema} from '../../source/form/schema.ts';

const label = fc.constantFrom('甲', '乙', '丙', '丁', '戊', '已办', '未办', '其他');
const path = fc.array(label, {maxLength: 3});
const lines = (prefix: string) =>
	fc
		.array(fc.record({label, group: path}), {minLength: 1, maxLength: 8})
		.map((all) => all.map((one, index) => ({...one, id: `${prefix}${index}`})));
const layout = fc.constantFrom(
	{kind: 'lines', corner: '项目'},
	{kind: 'lines', corner: '项目', over: '情况'},
	{kind: 'bands', corner: '内容'},
	{kind: 'blocks'},
);

/** Forms as nobody would print them, each right by the schema. */
const anyForm = fc
	.record({
		rows: lines('r'),
		columns: lines('c'),
		layout,
		fewer: fc.array(fc.nat({max: 7})),
		total: fc.boolean(),
	})
	.map(({rows, columns, layout, fewer, total}): FormFile => {
		// A row may lack columns, but not all of them.
		const some = rows.map((given, index) => {
			const row = {...given, item: String(index)};
			const kept = columns.filter(
				(_, at) => at === index % columns.length || !fewer.includes((at + index) % 8),
			);
			return kept.length === columns.length ? row : {...row, columns: kept.map(({id}) => id)};
		});
		const sums =
			total && columns.length > 1 && some.every((row) => !('columns' in row))
				? [{column: columns.at(-1)!.id, of: columns.slice(0, -1).map(({id}) => id)}]
				: [];
		return formSchema.parse({
			id: 'any',
			title: '表',
			basis: {document: '文'},
			years: {from: 2030},
			fill: true,
			sections: [
				{id: 'one', part: '一', title: '一、表', short: '一', layout, rows: some, columns, sums},
			],
			rules: [],
		});
	});

const holds = (made: Form) => {
	const known = new Set(
		made.cells.filter(({kind}) => kind === 'entry').map(({address}) => address),
	);
	for (const {total, addends} of made.relations) {
		if (!addends.every((one) => known.has(one))) return false;
		known.add(total);
	}

	return known.size === made.cells.length;
};

test('whatever its rows, groups and columns are, a table is covered once, and every cell has one address', (t) => {
	fc.assert(
		fc.property(anyForm, (file) => {
			t.is(proveForm(file), undefined);
			const made = form(file);
			t.is(made.cell.size, made.cells.length);
			t.true(holds(made));
		}),
		{numRuns: 300},
	);
});

test('a row put in anywhere moves what is below it, and changes no other address', (t) => {
	fc.assert(
		fc.property(anyForm, fc.nat(), (file, where) => {
			const before = form(file);
			const [section] = file.sections;
			const rows = [...section!.rows];
			const at = where % (rows.length + 1);
			const like = rows[Math.min(at, rows.length - 1)]!;
			rows.splice(at, 0, {...like, id: 'inserted', label: '新增'});
			const after = form({...file, sections: [{...section!, rows}]});
			t.deepEqual(
				after.cells.map(({address}) => address).filter((one) => !one.includes('/inserted/')),
				before.cells.map(({address}) => address),
			);
		}),
		{numRuns: 200},
	);
});
