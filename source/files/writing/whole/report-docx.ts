import {referencesProperty, referencesText} from '../../../report/carriers.ts';
import {codesLine} from '../../../workbook/export/whole/codes-line.ts';
import {
	type PrintedPart,
	referencesOf,
	type WholeReport,
} from '../../../workbook/export/whole/whole-report.ts';
import {steadyDocx} from '../steady-docx.ts';
import {docxPrintedTable, isLong} from './docx-printed-table.ts';
import {type DocxText, docxText} from './docx-text.ts';
import {facesOf, looks} from './looks.ts';

type Docx = typeof import('docx');

/**
The whole report as offices print it: the measures of the 公文 rules, each reference inside a bookmark `gj_1`,
`gj_2` …, so that a file that was edited elsewhere comes back with its figures tied. Same report, same bytes.
*/
export async function reportDocx(report: WholeReport): Promise<Uint8Array> {
	const docx = await import('docx');
	const {AlignmentType, Document, LineRuleType, Packer} = docx;
	const faces = facesOf(report.fonts);
	const text = docxText(docx, faces);
	const references = referencesOf(report);
	const header = markLines(docx, text, report, faces.part);
	const document = new Document({
		creator: 'gouji',
		lastModifiedBy: 'gouji',
		title: report.title,
		evenAndOddHeaderAndFooters: true,
		...(references.length > 0 && {
			customProperties: [{name: referencesProperty, value: referencesText(references)}],
		}),
		styles: {
			default: {
				document: {
					// Without the language of the East Asian text a line may break within 125.
					run: {size: looks.body, language: {value: 'en-US', eastAsia: 'zh-CN'}},
					paragraph: {spacing: {line: looks.line, lineRule: LineRuleType.EXACT}},
				},
			},
		},
		sections: [
			{
				properties: {page: looks.page},
				...(header && {headers: {default: header(), even: header()}}),
				footers: {
					default: pageNumber(docx, text, AlignmentType.RIGHT, faces.table),
					even: pageNumber(docx, text, AlignmentType.LEFT, faces.table),
				},
				children: [
					...titleLines(docx, text, report, faces.title),
					...report.opening.map((one) => text.paragraph(one)),
					...report.parts.flatMap((part, index) => [
						partTitle(docx, text, part, faces.part),
						...part.paragraphs.map((one, at) =>
							text.paragraph(one, {
								// The 落款 never stands alone on a page.
								...(index === report.parts.length - 1 &&
									at === part.paragraphs.length - 1 && {keepNext: true}),
							}),
						),
						...(part.table ? [docxPrintedTable(docx, text, faces, part.table)] : []),
					]),
					...signature(docx, text, report, faces.body),
				],
			},
		],
	});
	return steadyDocx(new Uint8Array(await Packer.toBuffer(document)), mended);
}

// With a grid LibreOffice sets the lines of the text apart. The library numbers bookmarks on from one document to the next.
function mended(part: string): string {
	const numbers = new Map<string, number>();
	return part
		.replaceAll(/<w:docGrid\b[^>]*\/>/g, '')
		.replaceAll(
			/(<w:bookmark(?:Start|End)\b[^>]*w:id=")([^"]*)/g,
			(_, before: string, id: string) => {
				numbers.set(id, numbers.get(id) ?? numbers.size + 1);
				return `${before}${numbers.get(id)}`;
			},
		);
}

// A title that fills more than a line is broken behind the name of the unit.
function titleLines(docx: Docx, text: DocxText, {title, unit}: WholeReport, face: string) {
	const breaks =
		title.length > looks.titleLine && title.startsWith(unit) && unit.length <= looks.titleLine;
	const lines = breaks && unit !== '' ? [unit, title.slice(unit.length)] : [title];
	const type = {face, size: looks.title, spacing: 0};
	return [
		text.line(
			lines.map((words, index) => text.run(words, {...type, breaks: index})),
			docx.AlignmentType.CENTER,
			{keepNext: true, exact: looks.titleHeight},
		),
		text.line([], docx.AlignmentType.CENTER),
	];
}

function partTitle(docx: Docx, text: DocxText, {title, table}: PrintedPart, face: string) {
	return text.line(
		[text.run(title, {face, size: looks.body, spacing: looks.spacing})],
		docx.AlignmentType.LEFT,
		{
			indent: {firstLine: looks.indent},
			keepNext: true,
			outlineLevel: 0,
			...(table && isLong(table) && {pageBreakBefore: true}),
		},
	);
}

// The date stands four characters in, the unit in the middle above it as far as it has room.
function signature(docx: Docx, text: DocxText, {unit, date}: WholeReport, face: string) {
	const type = {face, size: looks.body, spacing: looks.spacing};
	const four = looks.character * 4;
	const middle = four + widthOf(date) / 2;
	const right = Math.max(0, Math.round(middle - widthOf(unit) / 2));
	const place = (words: string, right: number, keepNext: boolean) =>
		text.line([text.run(words, type)], docx.AlignmentType.RIGHT, {indent: {right}, keepNext});
	return [
		text.line([], docx.AlignmentType.RIGHT, {keepNext: true}),
		place(unit, right, true),
		place(date, four, false),
	];
}

function widthOf(words: string): number {
	return [...words].reduce(
		(sum, one) => sum + (/[\x20-\x7E]/.test(one) ? 0.5 : 1) * looks.character,
		0,
	);
}

function pageNumber(
	docx: Docx,
	text: DocxText,
	alignment: (typeof docx.AlignmentType)['LEFT' | 'RIGHT'],
	face: string,
) {
	const one = looks.pageNumber * 10;
	const line = text.line(
		[text.run(['— ', docx.PageNumber.CURRENT, ' —'], {face, size: looks.pageNumber, spacing: 0})],
		alignment,
		{indent: {left: one, right: one}, exact: 360},
	);
	return new docx.Footer({children: [line]});
}

// What is not to be handed in says so on every page, with the codes that tell which state of the report it shows.
function markLines(docx: Docx, text: DocxText, {mark, codes}: WholeReport, face: string) {
	if (mark === undefined) return undefined;
	const lines = [mark, ...(codes ? [codesLine(codes)] : [])].map((words, index) =>
		text.line(
			[text.run(words, {face, size: index === 0 ? looks.mark : looks.codes, spacing: 0})],
			docx.AlignmentType.CENTER,
			{exact: 300},
		),
	);
	return () => new docx.Header({children: lines});
}
