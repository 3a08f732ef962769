import type {PrintedCell, PrintedTable} from '../../../workbook/export/printed-tables.ts';
import type {DocxText} from './docx-text.ts';
import {type Faces, looks} from './looks.ts';

type Docx = typeof import('docx');

/** A statutory table in the report: it is never broken in a row, and one of more than twenty rows stands on one page. */
export function docxPrintedTable(docx: Docx, text: DocxText, faces: Faces, table: PrintedTable) {
	const {AlignmentType, BorderStyle, HeightRule, Table, TableCell, TableRow, WidthType} = docx;
	const widths = widthsOf(table);
	const long = isLong(table);
	const {type, lines} = long ? looks.longTable : looks.table;
	const thin = {style: BorderStyle.SINGLE, size: 4, color: '000000'};
	const borders = {top: thin, bottom: thin, left: thin, right: thin};
	const cellOf = ({text: words, kind, span, at}: PrintedCell, keepNext: boolean) =>
		new TableCell({
			children: [
				text.line(
					[text.run(words, {face: faces.table, size: type, spacing: 0})],
					kind === 'label' ? AlignmentType.LEFT : AlignmentType.CENTER,
					{exact: lines, keepNext},
				),
			],
			borders,
			columnSpan: span[1],
			rowSpan: span[0],
			verticalAlign: docx.VerticalAlignTable.CENTER,
			width: {size: sumOf(widths.slice(at[1], at[1] + span[1])), type: WidthType.DXA},
			margins: {left: 40, right: 40},
		});
	return new Table({
		layout: docx.TableLayoutType.FIXED,
		width: {size: looks.width, type: WidthType.DXA},
		columnWidths: widths,
		rows: Array.from(
			{length: table.rows},
			(_, row) =>
				new TableRow({
					tableHeader: long && row < table.head,
					cantSplit: true,
					height: {value: looks.longTable.rows, rule: HeightRule.ATLEAST},
					children: table.cells
						.filter(({at}) => at[0] === row)
						.map((cell) => cellOf(cell, row < table.rows - 1)),
				}),
		),
	});
}

/** Whether a table needs a page of its own. */
export function isLong({rows}: PrintedTable): boolean {
	return rows > 20;
}

// A table of lines has three columns of labels before its figures; the others are as wide as they are many.
function widthsOf({columns, rows}: PrintedTable): number[] {
	if (rows <= 20) {
		const each = Math.floor(looks.width / columns);
		return Array.from({length: columns}, (_, column) =>
			column === 0 ? looks.width - each * (columns - 1) : each,
		);
	}

	const labels = [480, 900, 2660];
	const rest = columns - labels.length;
	const each = Math.floor((looks.width - sumOf(labels)) / rest);
	return [...labels, ...Array.from({length: rest}, () => each)];
}

function sumOf(widths: readonly number[]): number {
	return widths.reduce((sum, one) => sum + one, 0);
}
