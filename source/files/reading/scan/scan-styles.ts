import {attribute, HandOver, walk} from './scan-xml.ts';

/** How a cell shows a number: as it is, with no places, with two, or as a text. Undefined: not for the scanner. */
export type Shows = 'plain' | 'whole' | 'cents' | undefined;

const builtIn: Readonly<Record<number, Shows>> = {
	0: 'plain',
	1: 'whole',
	2: 'cents',
	3: 'whole',
	4: 'cents',
	49: 'plain',
};
const formats: Readonly<Record<string, Shows>> = {
	General: 'plain',
	'@': 'plain',
	'0': 'whole',
	'#,##0': 'whole',
	'0.00': 'cents',
	'#,##0.00': 'cents',
};

/**
What each cell style (`s` of a cell) shows; undefined where its format or its font is one that the scanner does not
judge: struck out, raised, a date, a scale.

@throws HandOver
*/
export function scanStyles(xml: string): Shows[] {
	const codes = new Map<number, Shows>();
	const fonts: boolean[] = [];
	const styles: Shows[] = [];
	walk(xml, ({name, head}, parents) => {
		const parent = parents.at(-1);
		if (name.includes(':') && parents.length < 2) throw new HandOver('prefix');
		if (name === 'numFmt' && parent === 'numFmts') {
			const code = attribute(head, 'formatCode') ?? '';
			codes.set(Number(attribute(head, 'numFmtId')), formats[code]);
		} else if (name === 'font' && parent === 'fonts') {
			fonts.push(true);
		} else if ((name === 'strike' || name === 'vertAlign') && parents.at(-2) === 'fonts') {
			fonts[fonts.length - 1] = false;
		} else if (name === 'xf' && parent === 'cellXfs') {
			const format = Number(attribute(head, 'numFmtId') ?? 0);
			const font = Number(attribute(head, 'fontId') ?? 0);
			const plainFont = fonts.length === 0 || fonts[font] === true;
			const shows = codes.has(format) ? codes.get(format) : builtIn[format];
			styles.push(plainFont ? shows : undefined);
		}
		return undefined;
	});
	return styles;
}
