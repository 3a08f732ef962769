import {totals} from '../../check/totals.ts';
import {exactDifference} from '../../form/exact.ts';
import type {Cell, Form, Section} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import type {Quantity} from '../../form/quantity.ts';
import type {ExportSubject, Made, YearBefore} from './kind.ts';
import {type PaperPart, paperSheet} from './paper-sheet.ts';
import {shownFigures} from './plan-export.ts';
import type {PrintedCell, PrintedTable} from './printed-tables.ts';
import {sharedTexts, workbookParts} from './workbook-parts.ts';

/** What a figure of a year with another form says. */
const unlike = '不可比';

/**
年度对比表 as a workbook.

@param standing - what a sum stands for, below the title
*/
export function comparedWorkbook(
	subject: ExportSubject,
	standing?: string,
): Extract<Made, {make: 'parts'}> {
	const title = titleOf(subject);
	const texts = sharedTexts();
	const sheets = comparedTables(subject).map((table, index) => {
		const parts: PaperPart[] = [
			{text: title, look: 'title', height: 32},
			...(standing === undefined ? [] : [{text: standing, look: 'headLabel', height: 20} as const]),
			{text: table.title, look: 'headLabel', height: 24},
			{table, shares: table.shares},
		];
		const {part} = subject.form.sections[index]!;
		// Title and heads of the columns stand again on every page.
		return paperSheet(
			{name: part, parts, heads: standing === undefined ? 3 : 4, fit: 'width'},
			texts.numberOf,
		);
	});
	return {make: 'parts', parts: workbookParts(title, sheets, texts, {})};
}

/** 年度对比表 for Word. */
export function comparedWord(subject: ExportSubject): Extract<Made, {make: 'word'}> {
	const {unit, year} = subject.draft.header;
	return {make: 'word', title: titleOf(subject), tables: comparedTables(subject), unit, year};
}

function titleOf({draft: {header}}: ExportSubject): string {
	return `${header.unit}${header.year}年政府信息公开工作年度对比表`;
}

type ComparedTable = PrintedTable & {shares: readonly number[]};

/**
Cell by cell: this year, last year, how much more or less, then the years before, newest first. A year of another form
is not compared and says so; a year that is not there has no column, but for last year.
*/
export function comparedTables(subject: ExportSubject): ComparedTable[] {
	const {form, draft, checked, earlier = []} = subject;
	const now = shownFigures(draft, form, checked);
	const {year} = draft.header;
	const last = readYear(
		form,
		earlier.find((one) => one.year === year - 1),
	);
	const others = earlier
		.filter((one) => one.year < year - 1 && one.year >= year - 4)
		.toSorted((one, other) => other.year - one.year);
	const heads = [
		'项目',
		`${year}年度`,
		`${year - 1}年度`,
		'增减',
		'增幅',
		...others.map((one) => `${one.year}年度`),
	];
	const reads = others.map((one) => readYear(form, one));
	return form.sections.map((section) => {
		const lines = section.cells.map((cell) => {
			const value = now.get(cell.address) ?? null;
			const before = last(cell);
			return [
				shown(value),
				shown(before),
				...change(value, before),
				...reads.map((read) => shown(read(cell))),
			];
		});
		return tableOf(section, heads, lines);
	});
}

type Read = (cell: Cell) => Quantity | typeof unlike;

// What a year says of a cell: its effective figure, blank where there is no such year.
function readYear(form: Form, year: YearBefore | undefined): Read {
	if (!year) return () => null;
	if (year.form !== form.id) return () => unlike;
	const sums = totals(form, year.figures);
	return ({address}) => sums.get(address)?.effective ?? year.figures[address]?.value ?? null;
}

function shown(value: Quantity | typeof unlike): string | number {
	return value ?? '';
}

function change(now: Quantity, before: Quantity | typeof unlike): [string | number, string] {
	if (before === unlike) return [unlike, unlike];
	if (now === null || before === null) return ['', ''];
	const more = exactDifference(now, before);
	if (before === 0) return [more, '—'];
	const percent = ((more / Math.abs(before)) * 100).toFixed(1);
	return [more, `${more > 0 ? '+' : ''}${percent === '-0.0' ? '0.0' : percent}%`];
}

function tableOf(
	{title, cells}: Section,
	heads: readonly string[],
	lines: ReadonlyArray<ReadonlyArray<string | number>>,
): ComparedTable {
	const printed: PrintedCell[] = heads.map((text, column) => ({
		at: [0, column],
		span: [1, 1],
		text,
		kind: 'heading',
	}));
	for (const [index, cell] of cells.entries()) {
		const row = index + 1;
		const name = cell.figure === 'amount' ? `${labelOf(cell)}（${cell.unit}）` : labelOf(cell);
		printed.push({at: [row, 0], span: [1, 1], text: name, kind: 'label'});
		for (const [at, value] of lines[index]!.entries())
			printed.push({
				at: [row, at + 1],
				span: [1, 1],
				text: String(value),
				kind: 'figure',
				...(typeof value === 'number' && {number: value}),
			});
	}

	// A figure is not broken over two lines where the words beside it can be.
	const words = cells.some(({figure}) => figure === 'amount') ? 2 : Math.max(3, 9 - heads.length);
	const shares = heads.map((_, column) => (column === 0 ? words : 1));
	return {title, rows: cells.length + 1, columns: heads.length, head: 1, cells: printed, shares};
}
