import {
	type CheckReport,
	checkReport,
	type ReportSubject,
	type ReportTable,
	reportText,
} from './check-report.ts';
import type {Made} from './kind.ts';
import {a1} from './submission-layout.ts';
import {
	type MadeSheet,
	sharedTexts,
	type TextPart,
	workbookParts,
	worksheetMarkup,
} from './workbook-parts.ts';
import {type Look, looks} from './workbook-styles.ts';

/** Columns of the sheet; every table spreads over them. */
const widths = Array.from({length: 25}, () => 4);

type Row = {
	height: number;
	cells: Array<{column: number; across: number; text: string; look: Look}>;
};

/** The 校验报告 of a draft: a workbook, or a text where its file ends in `.txt`. */
export function reportOf(
	subject: ReportSubject,
	ending: string,
): Extract<Made, {make: 'text' | 'parts'}> {
	const report = checkReport(subject);
	return ending === '.txt'
		? {make: 'text', text: reportText(report)}
		: {make: 'parts', parts: reportWorkbook(report)};
}

/** A 校验报告 as a workbook of its own: one sheet on A4 pages as wide as the paper. */
export function reportWorkbook(report: CheckReport): TextPart[] {
	const texts = sharedTexts();
	const sheet = reportSheet(report, texts.numberOf);
	return workbookParts(report.title, [sheet], texts, {});
}

/** The same as a sheet for another workbook of ours. */
export function reportSheet(report: CheckReport, numberOf: (text: string) => number): MadeSheet {
	const rows: Row[] = [
		{height: 30, cells: [{column: 0, across: widths.length, text: report.title, look: 'title'}]},
		...report.head.map(([label, value]) =>
			lineOf([
				{column: 0, across: 6, text: label, look: 'reportHead'},
				{column: 6, across: widths.length - 6, text: value, look: 'reportText'},
			]),
		),
		...report.tables.flatMap((table) => rowsOf(table)),
	];
	const merges: string[] = [];
	const lines = rows.map(({height, cells}, row) => {
		const made = cells.flatMap(({column, across, text, look}) => {
			if (across > 1) merges.push(`${a1(row, column)}:${a1(row, column + across - 1)}`);
			return Array.from({length: across}, (_, index) =>
				index === 0
					? `<c r="${a1(row, column)}" s="${looks[look]}" t="s"><v>${numberOf(text)}</v></c>`
					: `<c r="${a1(row, column + index)}" s="${looks[look]}"/>`,
			);
		});
		return `<row r="${row + 1}" ht="${height}" customHeight="1">${made.join('')}</row>`;
	});
	const cols = widths.map(
		(width, index) =>
			`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
	);
	const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
	const inside = `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${a1(rows.length - 1, widths.length - 1)}"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="18"/><cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData><mergeCells count="${merges.length}">${merged}</mergeCells><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`;
	const end = {row: rows.length, column: widths.length - 1};
	return {name: report.title, markup: worksheetMarkup(inside), end, heads: 1};
}

function rowsOf({title, columns, rows}: ReportTable): Row[] {
	const shares = share(columns.map(({width}) => width));
	const cellsOf = (texts: readonly string[], look: Look) =>
		shares.map(([column, across], index) => ({column, across, text: texts[index] ?? '', look}));
	return [
		{height: 12, cells: []},
		{height: 22, cells: [{column: 0, across: widths.length, text: title, look: 'headLabel'}]},
		...(rows.length === 0
			? []
			: [
					lineOf(
						cellsOf(
							columns.map(({head}) => head),
							'reportHead',
						),
					),
					...rows.map((row) => lineOf(cellsOf(row, 'reportText'))),
				]),
	];
}

// Gives each column of a table the columns of the sheet that come nearest to its share of the width.
function share(wanted: readonly number[]): Array<[column: number, across: number]> {
	const total = widths.reduce((sum, one) => sum + one, 0);
	const asked = wanted.reduce((sum, one) => sum + one, 0);
	const shares: Array<[number, number]> = [];
	let column = 0;
	let reached = 0;
	let given = 0;
	for (const [index, width] of wanted.entries()) {
		reached += (width / asked) * total;
		const left = wanted.length - index - 1;
		let across = 0;
		while (column + across < widths.length - left) {
			const next = given + widths[column + across]!;
			if (across > 0 && left > 0 && Math.abs(next - reached) > Math.abs(given - reached)) break;
			given = next;
			across += 1;
		}

		shares.push([column, across]);
		column += across;
	}

	return shares;
}

// Explicit heights: wrapped text in merged cells is clipped where a program guesses them.
function lineOf(cells: Row['cells']): Row {
	const lines = cells.map(({column, across, text}) => {
		const width = widths.slice(column, column + across).reduce((sum, one) => sum + one, 0);
		const columns = [...text].reduce(
			(sum, one) => sum + ((one.codePointAt(0) ?? 0) > 0x2e7f ? 2.1 : 1.1),
			0,
		);
		return Math.ceil(columns / Math.max(2, width - 1.5));
	});
	return {height: Math.min(400, Math.max(1, ...lines) * 15 + 5), cells};
}
