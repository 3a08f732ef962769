import {conditionalLooks} from './conditional-looks.ts';
import {oddValues} from './odd-values.ts';
import {type CellMark, cellKey, type SheetMarks} from './sheet-marks.ts';
import {faceKind, stringRuns} from './string-runs.ts';

/** By number of a cell style: raised, lowered or struck out. */
export type OddStyles = ReadonlyMap<number, 'note' | 'leftOut'>;

/** The cell styles of a workbook whose type face sets a whole cell apart; mostly none. */
export function oddStyles(styles: string): OddStyles {
	const odd = new Map<number, 'note' | 'leftOut'>();
	if (!/<(?:\w+:)?(?:strike|vertAlign)\b/u.test(styles)) return odd;
	const fonts = [
		...between(styles, 'fonts').matchAll(
			/<(?:\w+:)?font(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?font>)/gu,
		),
	];
	const kinds = fonts.map(([, inside]) => faceKind(inside ?? ''));
	const formats = [...between(styles, 'cellXfs').matchAll(/<(?:\w+:)?xf\s([^>]*)>/gu)];
	for (const [style, [, attributes]] of formats.entries()) {
		const kind = kinds[Number(/\bfontId=["'](\d+)/u.exec(attributes!)?.[1] ?? 0)];
		if (kind) odd.set(style, kind);
	}

	return odd;
}

function between(xml: string, name: string): string {
	return (
		new RegExp(`<(?:\\w+:)?${name}[\\s>][\\s\\S]*?</(?:\\w+:)?${name}>`, 'u').exec(xml)?.[0] ?? ''
	);
}

const telling = [' hidden=', ' ht="0', " ht='0", ' width="0', ' t="d"', " t='d'", ' vm="'];
const tag = /<(?:\w+:)?(row|col|c)(?=[\s/>])([^>]*)>/gu;
const inline = /<(?:\w+:)?is(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?is>/u;

/**
What the library leaves unsaid of a sheet: hidden rows and columns, type faces of whole cells, rich texts that
stand in the cell, dates, pictures, numbers that are none. A sheet that has none of them costs one look.

@param bytes - the sheet's XML
@param styles - the XML of the styles, for those that depend on a condition
*/
export function workbookMarks(
	bytes: Uint8Array,
	odd: OddStyles,
	styles = '',
): SheetMarks | undefined {
	const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const rich =
		raw.includes('inlineStr') &&
		(odd.size > 0 || raw.includes('vertAlign') || raw.includes('strike'));
	const xml = raw.toString('utf8');
	const values = oddValues(xml);
	const isTelling = odd.size > 0 || rich || telling.some((text) => raw.includes(text));
	const conditional = xml.includes('cfRule') ? conditionalLooks(xml, styles) : [];
	if (!isTelling && values.size === 0 && conditional.length === 0) return undefined;
	const hiddenRows = new Set<number>();
	const hiddenColumns: Array<[number, number]> = [];
	const cells = new Map<number, CellMark>();
	let row = -1;
	let column = -1;
	for (const match of xml.matchAll(tag)) {
		const [, name, text] = match as unknown as [string, string, string];
		if (name === 'col') {
			if (!isHidden(text, 'width')) continue;
			const [from, to] = [Number(attribute(text, 'min')), Number(attribute(text, 'max'))];
			if (from >= 1 && to >= from) hiddenColumns.push([from - 1, to - 1]);
		} else if (name === 'row') {
			row = Number(attribute(text, 'r') ?? row + 2) - 1;
			column = -1;
			if (isHidden(text, 'ht')) hiddenRows.add(row);
		} else {
			const letters = /^([A-Z]{1,3})\d/u.exec(attribute(text, 'r') ?? '')?.[1];
			column = letters === undefined ? column + 1 : columnOf(letters);
			const mark: CellMark = {};
			const font = odd.get(Number(attribute(text, 's') ?? 0));
			if (font) mark.font = font;
			const type = attribute(text, 't');
			if (type === 'd') mark.date = true;
			if (attribute(text, 'vm') !== undefined) mark.unread = true;
			if (type === 'inlineStr' && rich) {
				const end = xml.indexOf('</', match.index);
				const rest = xml.slice(match.index, xml.indexOf(endOf(xml, match.index), end) + 20);
				const inside = inline.exec(rest)?.[1];
				if (
					inside &&
					/<(?:\w+:)?r[\s>]/u.test(inside) &&
					(font ?? /vertAlign|strike/u.test(inside))
				)
					mark.runs = stringRuns(inside, font);
			}

			if (mark.font || mark.date || mark.unread || mark.runs) cells.set(cellKey(row, column), mark);
		}
	}

	for (const key of values) cells.set(key, {unread: true});
	return {hiddenRows, hiddenColumns, cells, conditional};
}

function endOf(xml: string, from: number): string {
	const prefix = /^<(\w+:)?c/u.exec(xml.slice(from, from + 40))?.[1] ?? '';
	return `</${prefix}is>`;
}

function isHidden(text: string, size: 'ht' | 'width'): boolean {
	if (/^(?:1|true)$/u.test(attribute(text, 'hidden') ?? '')) return true;
	return Number(attribute(text, size) ?? 1) === 0;
}

function attribute(text: string, name: string): string | undefined {
	return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(text)?.[1];
}

function columnOf(letters: string): number {
	let column = 0;
	for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
	return column - 1;
}
