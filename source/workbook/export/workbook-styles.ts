/** The looks of a cell in the workbooks that we make ourselves; the number is the place in `cellXfs`. */
export const looks = {
	plain: 0,
	mark: 1,
	title: 2,
	headLabel: 3,
	unit: 4,
	year: 5,
	heading: 6,
	label: 7,
	entry: 8,
	total: 9,
	reportHead: 10,
	reportText: 11,
	unitBelow: 12,
	yearBelow: 13,
	yearLabel: 14,
} as const;

export type Look = keyof typeof looks;

const font = (size: number, more = '') =>
	`<font>${more}<sz val="${size}"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;
const edge = (side: string) => `<${side} style="thin"><color auto="1"/></${side}>`;

type Xf = {font: number; border?: 1; format?: number; across: string; wrap?: 1; unlocked?: 1};

const xfs: Record<Look, Xf> = {
	plain: {font: 0, across: 'general'},
	mark: {font: 2, across: 'center'},
	title: {font: 1, across: 'center'},
	headLabel: {font: 0, across: 'left'},
	unit: {font: 0, format: 49, across: 'left', wrap: 1, unlocked: 1},
	year: {font: 0, across: 'left', unlocked: 1},
	heading: {font: 0, border: 1, across: 'center', wrap: 1},
	label: {font: 0, border: 1, across: 'left', wrap: 1},
	entry: {font: 0, border: 1, across: 'center', unlocked: 1},
	total: {font: 0, border: 1, across: 'center'},
	reportHead: {font: 3, border: 1, across: 'center', wrap: 1},
	reportText: {font: 0, border: 1, format: 49, across: 'left', wrap: 1},
	unitBelow: {font: 0, across: 'left', wrap: 1},
	yearBelow: {font: 0, across: 'left'},
	yearLabel: {font: 0, across: 'right'},
};

/** `xl/styles.xml`: 宋体 throughout, thin borders, input cells unlocked. */
export const workbookStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="4">${font(10.5)}${font(16, '<b/>')}${font(10.5, '<b/>').replace('<name', '<color rgb="FFC00000"/><name')}${font(10.5, '<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${Object.keys(xfs).length}">${Object.values(xfs).map(xfMarkup).join('')}</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

function xfMarkup({font, border, format = 0, across, wrap, unlocked}: Xf): string {
	const flags = `${border ? ' applyBorder="1"' : ''}${format ? ' applyNumberFormat="1"' : ''}${unlocked ? ' applyProtection="1"' : ''}`;
	return `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border ?? 0}" xfId="0" applyFont="1" applyAlignment="1"${flags}><alignment horizontal="${across}" vertical="center"${wrap ? ' wrapText="1"' : ''}/>${unlocked ? '<protection locked="0"/>' : ''}</xf>`;
}
