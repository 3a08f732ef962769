import type {FontSet} from '../../../workbook/export/whole/whole-report.ts';

/** Sizes in twentieths of a point where they are lengths, in half points where they are type. */
export const looks = {
	/** A4; 37 mm above, 35 below, 28 left, 26 right: 156 × 225 mm of type. */
	page: {
		size: {width: 11906, height: 16838},
		margin: {top: 2098, bottom: 1984, left: 1588, right: 1474, footer: 1225, header: 1000},
	},
	width: 8844,
	/** Exact 28.9 pt: 22 lines a page. */
	line: 578,
	/** The two characters before a paragraph. */
	indent: 630,
	/** A quarter of a point less: 28 characters a line. */
	spacing: -5,
	/** One character of the body. */
	character: 320,
	title: 44,
	/** Characters of the title on a line, and the height of one. */
	titleLine: 20,
	titleHeight: 640,
	body: 32,
	pageNumber: 28,
	mark: 21,
	codes: 18,
	table: {type: 21, lines: 300},
	/** A table of more than twenty rows stands on one page. */
	longTable: {type: 17, lines: 212, rows: 400},
} as const;

/** The faces of a report, and of which kind of text each is. */
export type Faces = Record<'title' | 'part' | 'heading' | 'body' | 'table', string>;

const faces: Record<FontSet, Faces> = {
	official: {
		title: '方正小标宋简体',
		part: '黑体',
		heading: '楷体_GB2312',
		body: '仿宋_GB2312',
		table: '宋体',
	},
	windows: {title: '华文中宋', part: '黑体', heading: '楷体', body: '仿宋', table: '宋体'},
};

export function facesOf(fonts: FontSet): Faces {
	return faces[fonts];
}
