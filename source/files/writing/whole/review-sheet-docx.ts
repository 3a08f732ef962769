import type {ReviewSheet, SheetStep} from '../../../workbook/export/whole/review-sheet.ts';
import {printToPdf} from '../print-to-pdf.ts';
import {steadyDocx} from '../steady-docx.ts';
import {type DocxText, docxText} from './docx-text.ts';
import {facesOf, looks} from './looks.ts';

type Docx = typeof import('docx');

const page = {
	size: looks.page.size,
	margin: {top: 1134, bottom: 1134, left: 1361, right: 1361, header: 600, footer: 600},
};
const width = page.size.width - page.margin.left - page.margin.right;
/** What it says, two pairs a line; the boxes: step, opinion, signature, date. */
const pairWidths = [1300, 3284, 1300, 3300];
const boxWidths = [1700, 4084, 1800, 1600];
const line = 340;

/** What a mark with an open box says under the step: what is to be written there. */
const heads = ['步骤', '意见', '签名', '日期'];

/**
The 审签单 as one page of A4.

@param ending - `.docx` or `.pdf`
@throws Failure `export.noOffice`, `export.notPrinted` for a PDF
*/
export async function reviewSheetBytes(
	sheet: ReviewSheet,
	ending: string,
): Promise<{bytes: Uint8Array}> {
	const docx = await import('docx');
	const faces = facesOf('windows');
	const text = docxText(docx, faces);
	const {AlignmentType, Document, Packer} = docx;
	const words = (said: string, size: number, face = faces.table) =>
		text.run(said, {face, size, spacing: 0});
	const document = new Document({
		creator: 'gouji',
		lastModifiedBy: 'gouji',
		title: sheet.title,
		styles: {
			default: {document: {run: {size: 21, language: {value: 'en-US', eastAsia: 'zh-CN'}}}},
		},
		sections: [
			{
				properties: {page},
				children: [
					text.line([words(sheet.title, 36, faces.title)], AlignmentType.CENTER, {exact: 640}),
					pairsTable(docx, text, sheet, faces.table),
					text.line([], AlignmentType.LEFT, {exact: 200}),
					boxesTable(docx, text, sheet, faces.table),
					text.line([words(sheet.foot, 18)], AlignmentType.LEFT, {exact: 300}),
				],
			},
		],
	});
	const bytes = steadyDocx(new Uint8Array(await Packer.toBuffer(document)), (part) =>
		part.replaceAll(/<w:docGrid\b[^>]*\/>/g, ''),
	);
	return {bytes: ending === '.pdf' ? await printToPdf(bytes, undefined, '.docx') : bytes};
}

// Short ones two on a line, long ones across.
function pairsTable(docx: Docx, text: DocxText, {rows}: ReviewSheet, face: string) {
	const short = ([, value]: readonly [string, string]) => value.length <= 16;
	const lines: Array<ReadonlyArray<readonly [string, string]>> = [];
	for (const pair of rows) {
		const last = lines.at(-1);
		if (last?.length === 1 && short(last[0]!) && short(pair))
			lines[lines.length - 1] = [...last, pair];
		else lines.push([pair]);
	}

	const cell = cellMaker(docx, text, face);
	return tableOf(
		docx,
		pairWidths,
		lines.map((pairs) => ({
			height: 480,
			cells: pairs.flatMap(([label, value]) => [
				cell(label, pairWidths[0]!, {centred: true}),
				pairs.length === 1
					? cell(value, width - pairWidths[0]!, {span: 3})
					: cell(value, pairWidths[1]!),
			]),
		})),
	);
}

function boxesTable(docx: Docx, text: DocxText, {steps}: ReviewSheet, face: string) {
	const cell = cellMaker(docx, text, face);
	// As high as the page allows, however many steps there are.
	const height = Math.min(1300, Math.floor(7400 / Math.max(steps.length, 1)));
	const row = ({name, does, opinion, by, date}: SheetStep) => ({
		height,
		cells: [
			cell(name, boxWidths[0]!, {centred: true}),
			cell(does === 'publish' && opinion === '' ? '发布平台：' : opinion, boxWidths[1]!),
			cell(by, boxWidths[2]!, {centred: true}),
			cell(date || '　年　月　日', boxWidths[3]!, {centred: true}),
		],
	});
	return tableOf(docx, boxWidths, [
		{height: 420, cells: heads.map((head, at) => cell(head, boxWidths[at]!, {centred: true}))},
		...steps.map(row),
	]);
}

function cellMaker(docx: Docx, text: DocxText, face: string) {
	const thin = {style: docx.BorderStyle.SINGLE, size: 4, color: '000000'};
	const borders = {top: thin, bottom: thin, left: thin, right: thin};
	return (
		words: string,
		size: number,
		{centred = false, span = 1}: {centred?: boolean; span?: number} = {},
	) =>
		new docx.TableCell({
			children: [
				text.line(
					[text.run(words, {face, size: 21, spacing: 0})],
					centred ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT,
					{exact: line},
				),
			],
			borders,
			columnSpan: span,
			verticalAlign: docx.VerticalAlignTable.CENTER,
			width: {size, type: docx.WidthType.DXA},
			margins: {left: 80, right: 80},
		});
}

type Row = {height: number; cells: Array<InstanceType<Docx['TableCell']>>};

function tableOf(docx: Docx, columnWidths: number[], rows: readonly Row[]) {
	return new docx.Table({
		layout: docx.TableLayoutType.FIXED,
		width: {size: width, type: docx.WidthType.DXA},
		columnWidths,
		rows: rows.map(
			({height, cells}) =>
				new docx.TableRow({
					cantSplit: true,
					height: {value: height, rule: docx.HeightRule.ATLEAST},
					children: cells,
				}),
		),
	});
}
