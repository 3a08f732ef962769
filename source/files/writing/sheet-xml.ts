import {Failure} from '../../failure.ts';

/**
What one sheet may hold; far above any real return. A text of the store may stand in many cells. The reader of ledgers,
a thread of its own, allows more.
*/
export const sheetCaps = {
	cells: 200_000,
	merges: 20_000,
	column: 16_384,
	row: 1_048_576,
	characters: 10_000_000,
	/** Bytes of a text file. */
	text: 5 * 2 ** 20,
};

/**
Refuses a part that would keep a reader busy for ever: too many cells or merges, columns beyond the last.

@param bytes - the part's XML
@throws Failure `read.tooMuch`
*/
export function refuseOversize(bytes: Uint8Array, file: string): void {
	const xml = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	if (xml.length > 1_000_000 && count(xml, '<') > sheetCaps.cells * 3)
		throw new Failure('read.tooMuch', {file});
	if (xml.length > 400_000 && count(xml, 'mergeCell ') > sheetCaps.merges)
		throw new Failure('read.tooMuch', {file});
	const columns = xml.indexOf('cols>');
	if (columns < 0) return;
	const head = xml.toString('latin1', columns, xml.indexOf('cols>', columns + 5));
	for (const [, max] of head.matchAll(/\bm(?:ax|in)="(\d+)"/gu))
		if (Number(max) > sheetCaps.column) throw new Failure('read.tooMuch', {file});
}

function count(xml: Buffer, text: string): number {
	let found = 0;
	for (let at = xml.indexOf(text); at >= 0; at = xml.indexOf(text, at + 1)) found++;
	return found;
}

/**
Marks formulas without a stored result as errors `#GETTING_DATA`: the reader would take them for zero.

@param bytes - the sheet's XML
*/
export function markUnknown(bytes: Uint8Array): Uint8Array {
	const xml = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const head = xml.toString('latin1', 0, 4096);
	const prefix = /<(\w+:)?worksheet[\s>]/u.exec(head)?.[1] ?? '';
	if (!xml.includes(`<${prefix}f`)) return bytes;
	const open = new RegExp(`<${prefix}c(\\s[^<>]*)?>`, 'gu');
	const hasFormula = new RegExp(`<${prefix}f[\\s>/]`, 'u');
	const hasResult = new RegExp(`<${prefix}(?:v|is)(?:\\s[^<>]*)?>[^<]`, 'u');
	const isText = /\st="(?:str|s|inlineStr)"/u;
	const emptyResult = new RegExp(`<${prefix}v\\s*/>|<${prefix}v>\\s*</${prefix}v>`, 'u');
	const close = `</${prefix}c>`;
	let changed = false;
	const pieces = xml
		.toString('utf8')
		.split(close)
		.map((piece) => {
			const begin = [...piece.matchAll(open)].at(-1);
			if (!begin) return piece;
			const inside = piece.slice(begin.index + begin[0].length);
			const attributes = begin[1] ?? '';
			if (!hasFormula.test(inside) || hasResult.test(inside)) return piece;
			if (isText.test(attributes) && inside.includes(`<${prefix}v`)) return piece;
			changed = true;
			const rest = attributes.replace(/\st="[^"]*"/u, '');
			const formula = inside.replace(emptyResult, '');
			const marked = `<${prefix}c${rest} t="e">${formula}<${prefix}v>#GETTING_DATA</${prefix}v>`;
			return piece.slice(0, begin.index) + marked;
		});
	return changed ? Buffer.from(pieces.join(close), 'utf8') : bytes;
}
