import {type Parsed, parseQuantity, type QuantityFault} from '../../form/quantity.ts';
import type {SheetCell} from '../sheet.ts';
import {shownFigure} from './shown-figure.ts';

/** What a cell says, and the other figure that it shows by its number format. */
export type CellQuantity =
	| (Extract<Parsed, {kind: 'figure'}> & {shows?: {text: string; value: number; remark?: string}})
	| Exclude<Parsed, {kind: 'figure'}>;

/**
What a cell of a foreign sheet says as a figure: a number as it is, a text as the trade writes it, and a fault for
what only looks like a number (a date, a percentage, an error, a formula without a result), what could not be turned
into text, what is struck out or hidden as a whole, and a number that is not shown. The mark of a note joins the
remark.

@param unit - the unit the figure is counted in
*/
export function cellQuantity(cell: SheetCell | undefined, unit: string): CellQuantity {
	if (!cell) return {kind: 'blank'};
	const text = cell.text.trim();
	const fault = (why: QuantityFault, words = text): Parsed => ({kind: 'fault', why, text: words});
	if (cell.unread) return fault('unread');
	if (cell.formula === 'unknown') return fault('unknownFormula');
	if (cell.error) return fault('error');
	if (cell.number === undefined) return withNote(textQuantity(cell, unit), cell.note);
	if (cell.shown === 'date') return fault('date');
	if (cell.shown === 'percent') return fault('percent');
	if (!Number.isFinite(cell.number) || Math.abs(cell.number) > Number.MAX_SAFE_INTEGER)
		return fault('tooLarge');
	// Fifteen digits are what a workbook holds: more is the noise of binary fractions.
	const value =
		(Number.isInteger(cell.number) ? cell.number : Number(cell.number.toPrecision(15))) + 0;
	const figure: Parsed = {kind: 'figure', value};
	if (cell.shows === undefined) return withNote(figure, cell.note);
	const shown = shownFigure(cell.shows, value, unit);
	if (shown.kind === 'fault') return fault(shown.why, cell.shows.trim());
	if (shown.kind === 'same') return withNote(figure, cell.note);
	const {value: other, remark} = shown;
	return {...figure, shows: {text: cell.shows.trim(), value: other, ...(remark && {remark})}};
}

/** What a cell says where it is a whole number and nothing else: the same as `cellQuantity`, at once. */
export function bareFigure(cell: SheetCell | undefined): number | undefined {
	if (!cell || cell.number === undefined || !Number.isSafeInteger(cell.number)) return undefined;
	const {unread, formula, error, shown, shows, note, leftOut} = cell;
	if (unread || formula === 'unknown' || error || note || leftOut) return undefined;
	return shown === undefined && shows === undefined ? cell.number + 0 : undefined;
}

function textQuantity({text, note, leftOut}: SheetCell, unit: string): Parsed {
	const parsed = parseQuantity(text, unit);
	if (parsed.kind !== 'blank' || text.trim() !== '') return parsed;
	// Nothing is left but what does not count: that is no blank.
	const words = leftOut?.trim() ?? '';
	if (isFigure(words)) return {kind: 'fault', why: 'leftOut', text: words};
	const raised = note?.trim() ?? '';
	return isFigure(raised) ? {kind: 'fault', why: 'words', text: raised} : parsed;
}

function isFigure(words: string): boolean {
	return /[\d０-９]/u.test(words);
}

function withNote(parsed: Parsed, note: string | undefined): Parsed {
	const mark = note?.trim();
	if (!mark) return parsed;
	if (parsed.kind === 'figure')
		return {...parsed, remark: [mark, parsed.remark].filter(Boolean).join(' ')};
	return parsed.kind === 'blank'
		? {...parsed, text: parsed.text?.trim() ? parsed.text : mark}
		: parsed;
}
