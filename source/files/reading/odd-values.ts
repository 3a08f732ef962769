import {cellKey} from './sheet-marks.ts';

const cellOrRow = /<(?:\w+:)?(row|c)(?=[\s/>])([^>]*)>/gu;
const value = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/gu;
const number = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/iu;

/**
Cells of a sheet whose number is none — `176,02`, `0x4B`, two of them — and places that are stated twice. The library
takes what it can of the first and the last of the second.

@param xml - of the sheet
@returns places by `cellKey`
*/
export function oddValues(xml: string): Set<number> {
	const odd = new Set<number>();
	const seen = new Set<number>();
	let row = -1;
	let column = -1;
	let open: {key: number; text: string; from: number} | undefined;
	const end = (to: number) => {
		if (!open) return;
		const {key, text, from} = open;
		open = undefined;
		const inside = xml.slice(from, to);
		if (!/<(?:\w+:)?(?:v|is|f)[\s>]/u.test(inside)) return;
		if (seen.has(key) || !isNumber(text, inside)) odd.add(key);
		seen.add(key);
	};

	for (const match of xml.matchAll(cellOrRow)) {
		end(match.index);
		const [whole, name, text] = match as unknown as [string, string, string];
		const ref = /\sr\s*=\s*["']([^"']*)["']/u.exec(text)?.[1];
		if (name === 'row') {
			row = ref === undefined ? row + 1 : Number(ref) - 1;
			column = -1;
			continue;
		}

		const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/u.exec(ref ?? '') ?? [];
		column = letters === undefined ? column + 1 : columnOf(letters);
		const at = digits === undefined ? row : Number(digits) - 1;
		if (!text.endsWith('/'))
			open = {key: cellKey(at, column), text, from: match.index + whole.length};
	}

	end(xml.length);
	return odd;
}

function isNumber(attributes: string, inside: string): boolean {
	const kind = /\st\s*=\s*["']([^"']*)["']/u.exec(attributes)?.[1] ?? 'n';
	if (/^(?:s|str|inlineStr|b|d|e)$/u.test(kind)) return true;
	const values = [...inside.matchAll(value)];
	if (values.length > 1) return false;
	const text = (values[0]?.[1] ?? '')
		.replace(/^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/u, '$1')
		.replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code) % 0x11_00_00));
	return text.trim() === '' || number.test(text);
}

function columnOf(letters: string): number {
	let column = 0;
	for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
	return column - 1;
}
