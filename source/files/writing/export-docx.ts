import type {PrintedCell, PrintedTable} from '../../workbook/export/printed-tables.ts';
import {reportTitle} from '../../workbook/export/report-title.ts';
import {steadyDocx} from './steady-docx.ts';

/** Width of the type area on an A4 page, in twentieths of a point. */
const pageWidth = 9638;

/**
The tables as a Word document with the official merges, ready to be pasted or built on. Same tables, same bytes.

@param unit - 单位全称
@param title - on the first line; by default that of the report
*/
export async function exportDocx(
	tables: readonly PrintedTable[],
	unit: string,
	year: number,
	title = reportTitle(unit, year),
): Promise<Uint8Array> {
	const docx = await import('docx');
	const {
		AlignmentType,
		BorderStyle,
		Document,
		Packer,
		Paragraph,
		Table,
		TableCell,
		TableLayoutType,
		TableRow,
		TextRun,
		VerticalAlignTable,
		WidthType,
	} = docx;
	const run = (text: string, size: number, bold = false) =>
		new TextRun({
			text,
			size,
			bold,
			font: {ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体'},
		});
	const line = (
		text: string,
		size: number,
		bold: boolean,
		alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
		page: {pageBreakBefore?: boolean; keepNext?: boolean} = {},
	) =>
		new Paragraph({
			children: [run(text, size, bold)],
			alignment,
			spacing: {before: 120, after: 120},
			...page,
		});
	const thin = {style: BorderStyle.SINGLE, size: 4, color: '000000'};
	const borders = {top: thin, bottom: thin, left: thin, right: thin};
	const cellOf = (
		{text, kind, span}: PrintedCell,
		widths: readonly number[],
		column: number,
		size: number,
		keepNext: boolean,
	) =>
		new TableCell({
			children: [
				new Paragraph({
					children: [run(text, size)],
					alignment: kind === 'label' ? AlignmentType.LEFT : AlignmentType.CENTER,
					keepNext,
				}),
			],
			borders,
			columnSpan: span[1],
			rowSpan: span[0],
			verticalAlign: VerticalAlignTable.CENTER,
			width: {
				size: widths.slice(column, column + span[1]).reduce((sum, one) => sum + one, 0),
				type: WidthType.DXA,
			},
			margins: {left: 40, right: 40},
		});
	const children = tables.flatMap((table, index) => {
		const widths = widthsOf(table);
		const size = table.columns > 6 ? 18 : 21;
		return [
			line(table.title, 28, true, AlignmentType.LEFT, {
				keepNext: true,
				// A page holds the longest table, but not below another.
				pageBreakBefore: index > 0 && isLong(table),
			}),
			new Table({
				layout: TableLayoutType.FIXED,
				width: {size: pageWidth, type: WidthType.DXA},
				columnWidths: widths,
				rows: Array.from(
					{length: table.rows},
					(_, row) =>
						new TableRow({
							tableHeader: row < table.head,
							cantSplit: true,
							children: table.cells
								.filter(({at}) => at[0] === row)
								.map((cell) =>
									cellOf(cell, widths, cell.at[1], size, !isLong(table) && row < table.rows - 1),
								),
						}),
				),
			}),
		];
	});
	const document = new Document({
		creator: 'gouji',
		lastModifiedBy: 'gouji',
		title,
		sections: [
			{
				properties: {
					page: {
						size: {width: 11906, height: 16838},
						margin: {top: 1134, bottom: 1134, left: 1134, right: 1134},
					},
				},
				children: [
					line(title, 36, true, AlignmentType.CENTER),
					line(`填报单位：${unit}`, 21, false, AlignmentType.LEFT),
					...children,
				],
			},
		],
	});
	return steadyDocx(new Uint8Array(await Packer.toBuffer(document)));
}

/** About half a page or more. */
function isLong({rows}: PrintedTable): boolean {
	return rows > 20;
}

function widthsOf({columns, head, cells, shares}: PrintedTable): number[] {
	if (shares) {
		const whole = shares.reduce((sum, one) => sum + one, 0);
		return shares.map((one) => Math.floor((one / whole) * pageWidth));
	}

	const labels = cells.some(({kind}) => kind === 'label');
	if (head === 0)
		return [
			3200,
			...Array.from({length: columns - 1}, () => Math.floor((pageWidth - 3200) / (columns - 1))),
		];
	if (!labels) return Array.from({length: columns}, () => Math.floor(pageWidth / columns));
	const first = [620, 1150, 2800];
	const rest = columns - first.length;
	const each = Math.floor((pageWidth - first.reduce((sum, one) => sum + one, 0)) / rest);
	return [...first, ...Array.from({length: rest}, () => each)];
}
