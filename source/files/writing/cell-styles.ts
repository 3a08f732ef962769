import type {FillableWorkbook} from './open-workbook.ts';

/** How the cells of one style look: what matters to whoever must be able to read a figure in them. */
export type CellStyle = {
	/** As stored, or the number of a built-in one. */
	format: string | number;
	locked: boolean;
	/** Struck out, raised or lowered: whoever reads the cell takes what stands in it for no figure. */
	struck: boolean;
	/** White letters on no ground or a white one. */
	white: boolean;
};

const plain: CellStyle = {format: 0, locked: true, struck: false, white: false};

/** The styles of a workbook's cells, by the number that a cell names; a number that is not there is the plain one. */
export function cellStyles(book: FillableWorkbook): (style: string | undefined) => CellStyle {
	const formats = new Map<string, string>();
	const fonts: Array<{struck: boolean; white: boolean}> = [];
	const grounds: Array<{bare: boolean}> = [];
	const xfs: Array<{format: string; font: number; fill: number; locked: boolean}> = [];
	if (book.stylesPart)
		book.walk(book.stylesPart, (way, attributes) => {
			const at = way.join('/').replace(/^styleSheet\//, '');
			if (at === 'numFmts/numFmt')
				formats.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
			else if (at === 'fonts/font') fonts.push({struck: false, white: false});
			else if (at === 'fonts/font/strike') fonts.at(-1)!.struck ||= isOn(attributes.val);
			else if (at === 'fonts/font/vertAlign')
				fonts.at(-1)!.struck ||= /^(?:super|sub)script$/.test(attributes.val ?? '');
			else if (at === 'fonts/font/color') fonts.at(-1)!.white = isWhite(attributes);
			else if (at === 'fills/fill') grounds.push({bare: true});
			else if (at === 'fills/fill/patternFill')
				grounds.at(-1)!.bare = (attributes.patternType ?? 'none') === 'none';
			else if (at === 'fills/fill/patternFill/fgColor')
				grounds.at(-1)!.bare ||= isWhite(attributes);
			else if (at === 'fills/fill/gradientFill') grounds.at(-1)!.bare = false;
			else if (at === 'cellXfs/xf')
				xfs.push({
					format: attributes.numFmtId ?? '0',
					font: Number(attributes.fontId ?? 0),
					fill: Number(attributes.fillId ?? 0),
					locked: true,
				});
			else if (at === 'cellXfs/xf/protection') xfs.at(-1)!.locked = isOn(attributes.locked);
		});
	return (style) => {
		const xf = xfs[Number(style ?? 0)];
		if (!xf) return plain;
		const {struck = false, white = false} = fonts[xf.font] ?? {};
		return {
			format: formats.get(xf.format) ?? Number(xf.format),
			locked: xf.locked,
			struck,
			white: white && (grounds[xf.fill]?.bare ?? true),
		};
	};
}

// A switch that is there without a value is on.
function isOn(value: string | undefined): boolean {
	return !/^(?:0|false|off)$/.test(value ?? '1');
}

// Of the theme's colours the first is the ground of the window.
function isWhite({rgb, theme, indexed, tint}: Record<string, string>): boolean {
	return (
		/^(?:FF|00)?FFFFFF$/i.test(rgb ?? '') ||
		(theme === '0' && Number(tint ?? 0) === 0) ||
		indexed === '9' ||
		indexed === '1'
	);
}
