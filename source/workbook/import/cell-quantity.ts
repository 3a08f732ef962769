import {type Parsed, parseQuantity} from '../../form/quantity.ts';
import type {SheetCell} from '../sheet.ts';

/**
What a cell of a foreign sheet says as a figure: a number as it is, a text as the trade writes it, and a
fault for what only looks like a number (a date, a percentage, an error, a formula without a result).

@param unit - the unit the figure is counted in
*/
export function cellQuantity(cell: SheetCell | undefined, unit: string): Parsed {
	if (!cell) return {kind: 'blank'};
	const text = cell.text.trim();
	if (cell.formula === 'unknown') return {kind: 'fault', why: 'unknownFormula', text};
	if (cell.error) return {kind: 'fault', why: 'error', text};
	if (cell.number === undefined) return parseQuantity(cell.text, unit);
	if (cell.shown === 'date') return {kind: 'fault', why: 'date', text};
	if (cell.shown === 'percent') return {kind: 'fault', why: 'percent', text};
	if (!Number.isFinite(cell.number) || Math.abs(cell.number) > Number.MAX_SAFE_INTEGER)
		return {kind: 'fault', why: 'tooLarge', text};
	// Fifteen digits are what a workbook holds: more is the noise of binary fractions.
	const value = Number.isInteger(cell.number) ? cell.number : Number(cell.number.toPrecision(15));
	return {kind: 'figure', value: value + 0};
}
