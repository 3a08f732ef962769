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
	const cellOf = ({text: words, kind, span, at}: PrintedCell, keepNext: boolean) => {
		const width = sumOf(widths.slice(at[1], at[1] + span[1]));
		const size = kind === 'figure' ? fitting(words, width - 2 * margin, type) : type;
		return new TableCell({
			children: [
				text.line(
					[text.run(words, {face: faces.table, size, spacing: 0})],
					kind === 'label' ? AlignmentType.LEFT : AlignmentType.CENTER,
					{exact: lines, keepNext},
				),
			],
			borders,
			columnSpan: span[1],
			rowSpan: span[0],
			verticalAlign: docx.VerticalAlignTable.CENTER,
			width: {size: width, type: WidthType.DXA},
			margins: {left: margin, right: margin},
		});
	};

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

/** At both sides of a cell, in twentieths of a point. */
const margin = 40;
/** How wide a digit of the widest face in use is, of the size of its type. */
const digit = 0.64;
/** 5 pt: nothing smaller is read on paper. */
const smallest = 10;

// A number is never broken: one that is too long for its cell is set in smaller type.
function fitting(words: string, width: number, type: number): number {
	if (!/^-?[\d.,]+$/u.test(words)) return type;
	const most = Math.floor(width / 10 / (words.length * digit));
	return Math.max(smallest, Math.min(type, most));
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
