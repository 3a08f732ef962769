import type {Random} from './random.ts';
import type {Drawn, DrawnSheet} from './render.ts';

/** One thing that goes wrong with a sheet on its way; `undefined` where it cannot happen. */
export type Damage = {
	name: string;
	hurt(sheet: DrawnSheet, random: Random): DrawnSheet | undefined;
};

function rowsWithFigures({grid}: DrawnSheet): number[] {
	return grid.flatMap((line, row) =>
		line.filter((value) => typeof value === 'number').length >= 5 ? [row] : [],
	);
}

function changed(sheet: DrawnSheet, row: number, line: (old: Drawn[]) => Drawn[]): DrawnSheet {
	return {...sheet, grid: sheet.grid.map((old, at) => (at === row ? line([...old]) : old))};
}

function onRow(
	name: string,
	change: (line: Drawn[], random: Random, figures: number[]) => Drawn[] | undefined,
	complete = false,
): Damage {
	return {
		name,
		hurt(sheet, random) {
			const lastOf = (row: number) =>
				sheet.grid[row]!.findLastIndex((value) => typeof value === 'number');
			const all = rowsWithFigures(sheet);
			const usual = all.map((row) => lastOf(row)).sort((one, other) => one - other)[
				all.length >> 1
			]!;
			// Where the last figure of a row is blank anyway, nothing can tell what moved into its place.
			const rows = complete ? all.filter((row) => lastOf(row) >= usual) : all;
			if (rows.length === 0) return undefined;
			const row = random.pick(rows);
			const line = sheet.grid[row]!;
			const figures = line.flatMap((value, column) => (typeof value === 'number' ? [column] : []));
			const made = change([...line], random, figures);
			return made && changed(sheet, row, () => made);
		},
	};
}

/** What happens to tables on their way through hands and programs. */
export const damages: readonly Damage[] = [
	onRow(
		'a cell deleted, the rest moved left',
		(line, random, figures) => line.toSpliced(random.pick(figures), 1),
		true,
	),
	onRow(
		'a cell inserted, the rest moved right',
		(line, random, figures) => line.toSpliced(random.pick(figures), 0, null),
		true,
	),
	onRow(
		'a figure cut into two cells',
		(line, _, figures) => {
			const at = figures.find((column) => Number(line[column]) >= 10);
			if (at === undefined) return undefined;
			const text = String(line[at]);
			return line.toSpliced(at, 1, Number(text.slice(0, 1)), Number(text.slice(1)));
		},
		true,
	),
	onRow('words in a cell', (line, random, figures) => line.with(random.pick(figures), '见附件')),
	onRow('a cell blanked', (line, random, figures) => line.with(random.pick(figures), null)),
	onRow('an error value', (line, random, figures) => line.with(random.pick(figures), '#REF!')),
	onRow('a date', (line, random, figures) => line.with(random.pick(figures), '2023-1-2')),
	onRow('a formula without a result', (line, random, figures) =>
		line.with(random.pick(figures), {formula: 'A1'}),
	),
	onRow('the labels of a row lost', (line, _, figures) =>
		line.map((value, column) => (column < figures[0]! ? null : value)),
	),
	onRow('a label garbled', (line, _, figures) =>
		line.map((value, column) =>
			column < figures[0]! && typeof value === 'string' ? '？？？□□' : value,
		),
	),
	{
		name: 'a row lost',
		hurt(sheet, random) {
			const rows = rowsWithFigures(sheet).filter(
				(row) => !sheet.merges.some(([top, , bottom]) => top < row && bottom >= row),
			);
			if (rows.length === 0) return undefined;
			const at = random.pick(rows);
			return {
				...sheet,
				grid: sheet.grid.toSpliced(at, 1),
				merges: sheet.merges
					.filter(([top, , bottom]) => !(top === at && bottom === at))
					.map(([top, left, bottom, right]) => [
						top > at ? top - 1 : top,
						left,
						bottom >= at ? bottom - 1 : bottom,
						right,
					]),
			};
		},
	},
	{
		name: 'a row written twice',
		hurt(sheet, random) {
			const rows = rowsWithFigures(sheet);
			if (rows.length === 0) return undefined;
			const at = random.pick(rows);
			const copy = sheet.grid[at]!.map((value) => (typeof value === 'number' ? value + 1 : value));
			return {
				...sheet,
				grid: sheet.grid.toSpliced(at + 1, 0, copy),
				merges: sheet.merges.map(([top, left, bottom, right]) => [
					top > at ? top + 1 : top,
					left,
					bottom > at ? bottom + 1 : bottom,
					right,
				]),
			};
		},
	},
	{
		name: 'two heads exchanged for unknown ones',
		hurt(sheet, random) {
			const heads = [
				'自然人',
				'商业企业',
				'科研机构',
				'社会公益组织',
				'法律服务机构',
				'结果维持',
				'结果纠正',
				'行政许可',
			];
			const head = random.pick(heads);
			if (!sheet.grid.some((line) => line.includes(head))) return undefined;
			return {
				...sheet,
				grid: sheet.grid.map((line) => line.map((value) => (value === head ? '栏目甲' : value))),
			};
		},
	},
	{
		name: 'a head lost, the rest moved left',
		hurt(sheet) {
			const row = sheet.grid.findIndex((line) => line.includes('商业企业'));
			if (row < 0) return undefined;
			return changed(sheet, row, (line) => line.toSpliced(line.indexOf('商业企业'), 1));
		},
	},
	{
		name: 'yuan instead of 万元',
		hurt(sheet) {
			if (!sheet.grid.some((line) => line.includes('本年收费金额（单位：万元）'))) return undefined;
			return {
				...sheet,
				grid: sheet.grid.map((line) =>
					line.map((value) =>
						value === '本年收费金额（单位：万元）' ? '本年收费金额（单位：元）' : value,
					),
				),
			};
		},
	},
];
