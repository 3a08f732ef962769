import type {SheetCell} from '../../workbook/sheet.ts';
import type {ConditionalLook} from './conditional-looks.ts';
import {plainNumber} from './plain-cell.ts';

/** A number as it looks where the conditions that may hold are held. */
export function lookedAt(
	cell: SheetCell,
	place: readonly [row: number, column: number],
	looks: readonly ConditionalLook[],
): SheetCell {
	const value = cell.number ?? (/^\d+(?:\.\d+)?$/u.test(cell.text) ? Number(cell.text) : undefined);
	if (value === undefined || cell.shown) return cell;
	const [row, column] = place;
	let looked = cell;
	for (const {ranges, holds, format, struck} of looks) {
		const isIn = ranges.some(
			([top, left, bottom, right]) =>
				row >= top && row <= bottom && column >= left && column <= right,
		);
		if (!isIn || !holds(value)) continue;
		const more = cell.formula && {formula: cell.formula};
		if (struck) return {text: '', leftOut: cell.shows ?? cell.text, ...more};
		if (format === undefined || cell.number === undefined) continue;
		const plain = plainNumber(value, format);
		if (plain.shows !== undefined) looked = {...plain, ...more};
	}

	return looked;
}
