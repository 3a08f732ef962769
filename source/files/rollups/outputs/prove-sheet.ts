import type {PlannedCell, PlannedSheet} from '../../../rollup/planned.ts';
import {fromA1} from '../../../workbook/export/submission-layout.ts';
import type {ZipEntry} from '../../zip.ts';
import {oneLine} from './one-line.ts';
import {unpackPart} from './packed-part.ts';

const cells = /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu;

/**
Reads a written sheet and holds every cell against what was planned.

@returns the first cell that is otherwise, `单位明细!D7`; nothing where all are as planned
*/
export function proveSheet(entry: ZipEntry, {name, rows}: PlannedSheet): string | undefined {
	let row = 0;
	let column = 0;
	for (const text of unpackPart(entry, '</row>')) {
		for (const [, ref = '', marks = '', inside = ''] of text.matchAll(cells)) {
			while (row < rows.length && column >= rows[row]!.length) {
				row++;
				column = 0;
			}

			const [atRow, atColumn] = fromA1(ref);
			const isThere = atRow === row && atColumn === column && row < rows.length;
			if (!isThere || !holds(rows[row]![column]!, marks, inside)) return `${name}!${ref}`;
			column++;
		}
	}

	while (row < rows.length && column >= rows[row]!.length) {
		row++;
		column = 0;
	}

	return row < rows.length ? `${name}!${row + 1}` : undefined;
}

function holds(planned: PlannedCell, marks: string, inside: string): boolean {
	if (planned === null || (typeof planned === 'string' && oneLine(planned) === ''))
		return inside === '';
	if (typeof planned === 'string')
		return (
			marks.includes(' t="inlineStr"') &&
			!inside.includes('<f>') &&
			plain(inside.replace(/^<is><t[^>]*>|<\/t><\/is>$/gu, '')) === oneLine(planned)
		);
	const value = /<v>([^<]*)<\/v>/u.exec(inside)?.[1] ?? '';
	const formula = /<f>([^<]*)<\/f>/u.exec(inside)?.[1];
	if (typeof planned === 'number') return formula === undefined && isFigure(value, planned);
	if (formula === undefined || plain(formula) !== planned.formula) return false;
	return planned.value === null ? value === '' : isFigure(value, planned.value);
}

function isFigure(text: string, figure: number): boolean {
	return text !== '' && Number(text) === figure;
}

function plain(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&')
		.replaceAll(/_x([\dA-F]{4})_/gu, (_, code: string) =>
			String.fromCharCode(Number.parseInt(code, 16)),
		);
}
