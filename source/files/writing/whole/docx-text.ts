import type {AlignmentType, IParagraphOptions, ParagraphChild} from 'docx';
import {carrierName} from '../../../report/carriers.ts';
import type {PrintedParagraph} from '../../../workbook/export/whole/whole-report.ts';
import type {Faces} from './looks.ts';
import {looks} from './looks.ts';

type Docx = typeof import('docx');
type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/** How one line of type looks: face and size in half points, and by how much the characters stand closer. */
type Type = {face: string; size: number; spacing: number; breaks?: number};

/** Makes the paragraphs of one document; the carriers of its references are numbered through. */
export function docxText(docx: Docx, faces: Faces) {
	const {Bookmark, LineRuleType, Paragraph, TextRun} = docx;
	let carriers = 0;
	const run = (words: string | ReadonlyArray<string>, {face, size, spacing, breaks}: Type) =>
		new TextRun({
			...(typeof words === 'string' ? {text: words} : {children: words}),
			size,
			font: {ascii: face, hAnsi: face, cs: face, eastAsia: face, hint: 'eastAsia'},
			characterSpacing: spacing,
			...(breaks && {break: breaks}),
		});
	const line = (
		children: readonly ParagraphChild[],
		alignment: Alignment,
		options: Omit<IParagraphOptions, 'children' | 'alignment'> & {exact?: number} = {},
	) => {
		const {exact = looks.line, ...rest} = options;
		return new Paragraph({
			children,
			alignment,
			widowControl: false,
			spacing: {line: exact, lineRule: LineRuleType.EXACT, before: 0, after: 0},
			...rest,
		});
	};

	return {
		run,
		line,
		/** An own paragraph of the text: its headings on lines of their own, each reference inside a bookmark. */
		paragraph({role, pieces}: PrintedParagraph, options: {keepNext?: boolean} = {}) {
			const words = pieces.map(({text}) => text).join('');
			const face = role === 'heading' && !/^\s*\d/u.test(words) ? faces.heading : faces.body;
			const type = {face, size: looks.body, spacing: looks.spacing};
			const children = pieces.map(({text, ref}) =>
				ref === undefined
					? run(text, type)
					: new Bookmark({id: carrierName(++carriers), children: [run(text, type)]}),
			);
			return line(children, docx.AlignmentType.BOTH, {
				indent: {firstLine: looks.indent},
				...(role === 'heading' && {keepNext: true, outlineLevel: 1}),
				...options,
			});
		},
	};
}

/** What {@link docxText} makes. */
export type DocxText = ReturnType<typeof docxText>;
