import {SSF} from 'xlsx';

/**
What a number format makes of a figure, as Excel and WPS show it; undefined where the format cannot be told.
Chinese programs write `!` for `\`, `G/通用格式` for General, and 件 or ¥ without quotes.

@param format - as stored, or the number of a built-in one
*/
export function formatFigure(format: string | number, value: number): string | undefined {
	if (typeof format === 'number' && SSF.get_table()[format] === undefined) return undefined;
	const plain = plainCode(formatCode(format));
	try {
		return SSF.format(plain === '' ? 'General' : plain, value);
	} catch {
		return undefined;
	}
}

/** A number format as it is written; of a built-in one that is not known, its number. */
export function formatCode(format: string | number): string {
	return typeof format === 'string' ? format : String(SSF.get_table()[format] ?? format);
}

// Quoted, escaped and bracketed pieces stay; of `[$¥-804]` the sign stays, of `[DBNum1]` nothing.
const pieces =
	/"[^"]*"|\\.|!(.)|[_*].|\[\$([^\]-]*)[^\]]*\]|\[DBNum\d\]|\[[^\]]*\]|G\/通用格式|([^\x20-\x7E])/gu;

function plainCode(code: string): string {
	return code.replaceAll(
		pieces,
		(piece, escaped?: string, sign?: string, foreign?: string): string => {
			if (escaped !== undefined) return `\\${escaped}`;
			if (sign !== undefined) return sign === '' ? '' : `"${sign}"`;
			if (foreign !== undefined) return `"${foreign}"`;
			if (/^\[DBNum/u.test(piece)) return '';
			return piece.startsWith('G/') ? 'General' : piece;
		},
	);
}
