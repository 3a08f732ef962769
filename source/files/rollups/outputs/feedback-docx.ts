import type {Feedback} from '../../../rollup/planned.ts';
import {steadyDocx} from '../../writing/steady-docx.ts';
import {feedbackColumns} from './feedback-columns.ts';

/** Width of the type area on a landscape A4 page, in twentieths of a point. */
const pageWidth = 14_570;

/** A 审核反馈意见 as a Word document, the same bytes for the same content. */
export async function feedbackDocx(feedback: Feedback): Promise<Uint8Array> {
	const docx = await import('docx');
	const {AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun} = docx;
	const {title, opening, lines, blanks, closing} = feedback;
	const face = {ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体'};
	const line = (text: string, size = 21, bold = false, centred = false) =>
		new Paragraph({
			children: [new TextRun({text, size, bold, font: face})],
			alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
			spacing: {before: 60, after: 60},
		});
	const whole = feedbackColumns.reduce((sum, {width}) => sum + width, 0);
	const widths = feedbackColumns.map(({width}) => Math.floor((width / whole) * pageWidth));
	const thin = {style: docx.BorderStyle.SINGLE, size: 4, color: '000000'};
	const row = (texts: readonly string[], isHead: boolean) =>
		new TableRow({
			tableHeader: isHead,
			cantSplit: true,
			children: texts.map(
				(text, index) =>
					new TableCell({
						children: [line(text, 18, isHead, isHead)],
						width: {size: widths[index]!, type: docx.WidthType.DXA},
						borders: {top: thin, bottom: thin, left: thin, right: thin},
						margins: {left: 60, right: 60},
						verticalAlign: docx.VerticalAlignTable.CENTER,
					}),
			),
		});
	const table = new Table({
		layout: docx.TableLayoutType.FIXED,
		width: {size: pageWidth, type: docx.WidthType.DXA},
		columnWidths: widths,
		rows: [
			row(
				feedbackColumns.map(({head}) => head),
				true,
			),
			...lines.map((one) =>
				row(
					feedbackColumns.map(({of}) => of(one)),
					false,
				),
			),
		],
	});
	const document = new docx.Document({
		creator: 'gouji',
		lastModifiedBy: 'gouji',
		title,
		sections: [
			{
				properties: {
					page: {
						size: {width: 11906, height: 16838, orientation: docx.PageOrientation.LANDSCAPE},
						margin: {top: 1134, bottom: 1134, left: 1134, right: 1134},
					},
				},
				children: [
					line(title, 32, true, true),
					...opening.map((one) => line(one)),
					...(lines.length > 0 ? [table] : []),
					...(blanks === undefined ? [] : [line(blanks)]),
					...closing.map((one) => line(one)),
				],
			},
		],
	});
	return steadyDocx(new Uint8Array(await docx.Packer.toBuffer(document)));
}
