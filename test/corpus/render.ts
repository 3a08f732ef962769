import type {Form, Section} from '../../source/form/form.ts';
import type {PlainFile, Sheet, SheetCell} from '../../source/workbook/sheet.ts';
import type {Report} from './reports.ts';

/** What a cell of a drawn sheet holds; a string is a text even where it looks like a number. */
export type Drawn = string | number | {formula: string; result?: number} | null;

/** A sheet as it will be written into one container or another. */
export type DrawnSheet = {
	name: string;
	hidden?: boolean;
	grid: Drawn[][];
	merges: Array<[top: number, left: number, bottom: number, right: number]>;
};

export type Style = {
	/** How labels over several cells are written. */
	labels?: 'merged' | 'repeated' | 'once';
	/** Another wording for a label. */
	wording?: (label: string, section: Section) => string;
	/** Another writing of a figure. */
	figure?: (value: number | string, address: string) => Drawn;
	/** Rows of 小计 below each group of table 三. */
	subtotals?: boolean;
	/** Form item numbers, units or remarks in columns of their own. */
	extraColumn?: 'none' | 'number' | 'note';
};

type Block = Pick<DrawnSheet, 'grid' | 'merges'>;

/** Draws one table of the form with the figures of a report. */
export function drawTable(section: Section, report: Report, style: Style = {}): Block {
	const {layout} = section;
	const grid: Drawn[][] = Array.from({length: layout.rows}, () =>
		Array.from({length: layout.columns}, () => null),
	);
	const merges: Block['merges'] = [];
	const wording = style.wording ?? ((label: string) => label);
	for (const {at, span, text} of layout.texts) {
		const written = wording(text, section);
		const wide = span[0] * span[1] > 1;
		for (let row = at[0]; row < at[0] + span[0]; row++)
			for (let column = at[1]; column < at[1] + span[1]; column++)
				if (style.labels === 'repeated' || (row === at[0] && column === at[1]))
					grid[row]![column] = written;
		if (wide && (style.labels ?? 'merged') === 'merged')
			merges.push([at[0], at[1], at[0] + span[0] - 1, at[1] + span[1] - 1]);
	}

	for (const cell of section.cells) {
		const value = report.cells[cell.address];
		const [row, column] = cell.at;
		if (value !== null && value !== undefined)
			grid[row]![column] = style.figure ? style.figure(value, cell.address) : value;
		if (cell.span[0] * cell.span[1] > 1 && (style.labels ?? 'merged') === 'merged')
			merges.push([row, column, row + cell.span[0] - 1, column + cell.span[1] - 1]);
	}

	let block: Block = {grid, merges};
	if (style.subtotals && section.id === 'requests') block = withSubtotals(section, report, block);
	if (style.extraColumn === 'note')
		for (const [index, line] of block.grid.entries()) line.push(index === 0 ? '备注' : null);
	if (style.extraColumn === 'number' && layout.labels > 0)
		block = withColumn(block, layout.labels, (row) =>
			row === 0 ? '行次' : row < layout.head ? null : row,
		);
	return block;
}

// A line 小计 below each group, with the group's sums.
function withSubtotals(section: Section, report: Report, block: Block): Block {
	const last = new Map<string, number>();
	for (const row of section.rows) {
		const cell = section.cells.find((one) => one.row === row)!;
		if (row.group.length === 2) last.set(row.group[1]!, cell.at[0]);
	}

	let {grid, merges} = block;
	for (const [group, at] of [...last].toReversed()) {
		const line: Drawn[] = [null, null, '小计'];
		for (const column of section.columns) {
			const values = section.rows
				.filter((row) => row.group[1] === group)
				.map((row) => Number(report.cells[`${section.id}/${row.id}/${column.id}`] ?? 0));
			line.push(values.reduce((sum, value) => sum + value, 0));
		}

		grid = grid.toSpliced(at + 1, 0, line);
		merges = merges.map(([top, left, bottom, right]) => [
			top > at ? top + 1 : top,
			left,
			bottom > at || (bottom === at && left < 2 && top < at) ? bottom + 1 : bottom,
			right,
		]);
	}

	return {grid, merges};
}

function withColumn(block: Block, at: number, value: (row: number) => Drawn): Block {
	return {
		grid: block.grid.map((line, row) => line.toSpliced(at, 0, value(row))),
		merges: block.merges.map(([top, left, bottom, right]) => [
			top,
			left >= at ? left + 1 : left,
			bottom,
			right >= at ? right + 1 : right,
		]),
	};
}

/** One table a sheet, as an office keeps them. */
export function drawSheets(form: Form, report: Report, style: Style = {}): DrawnSheet[] {
	return form.sections.map((section) => ({
		name: section.part,
		...below(
			[[`${report.unit}${report.year}年政府信息公开工作年度报告`], [section.title]],
			drawTable(section, report, style),
		),
	}));
}

/** All tables below each other on one sheet, with titles and notes. */
export function drawStacked(form: Form, report: Report, style: Style = {}): DrawnSheet {
	let sheet: Block = {
		grid: [
			[`${report.year}年度${report.unit}政府信息公开工作年度报告`],
			[null],
			[`填报单位：${report.unit}`, null, '单位：件'],
		],
		merges: [],
	};
	for (const section of form.sections) {
		sheet = over(sheet, {
			grid: [[null], [section.title], ['该部分以表格形式报告。表格如下：']],
			merges: [],
		});
		sheet = over(sheet, drawTable(section, report, style));
	}

	sheet = over(sheet, {
		grid: [
			['注：行政复议、行政诉讼数量含上年度结转数量。'],
			[`填报日期：${report.year + 1}年1月12日`],
		],
		merges: [],
	});
	return {name: 'Sheet1', ...sheet};
}

function below(lines: Drawn[][], block: Block): Block {
	return over({grid: lines, merges: []}, block);
}

function over(upper: Block, lower: Block): Block {
	const down = upper.grid.length;
	return {
		grid: [...upper.grid, ...lower.grid],
		merges: [
			...upper.merges,
			...lower.merges.map(([top, left, bottom, right]): [number, number, number, number] => [
				top + down,
				left,
				bottom + down,
				right,
			]),
		],
	};
}

/** A drawn sheet as a reader gives it: for tests of what comes after reading. */
export function plainSheet(drawn: DrawnSheet): Sheet {
	const columns = Math.max(...drawn.grid.map((line) => line.length));
	return {
		name: drawn.name,
		hidden: drawn.hidden,
		rows: drawn.grid.length,
		columns,
		cells: drawn.grid.map((line) => line.map((value) => plainCell(value))),
		merges: drawn.merges.map(([top, left, bottom, right]) => ({
			from: [top, left],
			to: [bottom, right],
		})),
	};
}

function plainCell(value: Drawn): SheetCell | undefined {
	if (value === null) return undefined;
	if (typeof value === 'string') return {text: value};
	if (typeof value === 'number') return {text: String(value), number: value};
	return value.result === undefined
		? {text: '', formula: 'unknown'}
		: {text: String(value.result), number: value.result, formula: 'known'};
}

/** Drawn sheets as a file already taken apart. */
export function plainFile(sheets: readonly DrawnSheet[], name = '年报.xlsx'): PlainFile {
	return {name, container: 'xlsx', sheets: sheets.map((sheet) => plainSheet(sheet)), texts: []};
}
