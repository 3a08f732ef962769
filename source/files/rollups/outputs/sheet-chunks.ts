import type {PlannedCell, PlannedSheet} from '../../../rollup/planned.ts';
import {a1} from '../../../workbook/export/submission-layout.ts';
import {looks} from '../../../workbook/export/workbook-styles.ts';
import {xmlText} from '../../../workbook/export/xml-text.ts';
import {oneLine} from './one-line.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Rows of one piece of markup: a sheet of ten thousand units is never whole in memory. */
const rowsAtOnce = 200;
/** A sheet with more columns is looked at on the screen: on paper it would be dust. */
const widestOnPaper = 16;

/** How many columns a sheet has. */
export function columnsOf({rows}: PlannedSheet): number {
	return rows.reduce((most, row) => Math.max(most, row.length), 1);
}

/** The markup of a planned sheet, piece by piece. Texts stand in their cells: whatever they begin with, they stay texts. */
export function* sheetChunks(sheet: PlannedSheet): Generator<string, void, void> {
	const {rows, heads, widths = []} = sheet;
	const columns = columnsOf(sheet);
	const isPaper = columns <= widestOnPaper;
	const cols = Array.from({length: columns}, (_, index) => widths[index] ?? (isPaper ? 14 : 10));
	const stays = isPaper ? 0 : 2;
	yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`;
	if (isPaper) yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
	yield `<dimension ref="A1:${a1(Math.max(0, rows.length - 1), columns - 1)}"/>`;
	yield `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane(heads, stays)}</sheetView></sheetViews>`;
	yield '<sheetFormatPr defaultRowHeight="18"/>';
	yield `<cols>${cols.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`;
	const letters = cols.map((_, column) => a1(0, column).slice(0, -1));
	for (let from = 0; from < rows.length; from += rowsAtOnce) {
		let text = '';
		for (let at = from; at < Math.min(rows.length, from + rowsAtOnce); at++)
			text += rowMarkup(rows[at]!, at, heads, letters, cols);
		yield text;
	}

	yield '</sheetData>';
	if (heads > 0 && rows.length > heads)
		yield `<autoFilter ref="A${heads}:${a1(rows.length - 1, columns - 1)}"/>`;
	yield '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
	yield `<pageSetup paperSize="9" orientation="landscape"${isPaper ? ' fitToWidth="1" fitToHeight="0"' : ''}/>`;
	yield '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>';
}

function pane(heads: number, stays: number): string {
	if (heads === 0 && stays === 0) return '';
	const x = stays > 0 ? ` xSplit="${stays}"` : '';
	const y = heads > 0 ? ` ySplit="${heads}"` : '';
	const active = stays > 0 ? (heads > 0 ? 'bottomRight' : 'topRight') : 'bottomLeft';
	return `<pane${x}${y} topLeftCell="${a1(heads, stays)}" activePane="${active}" state="frozen"/>`;
}

function rowMarkup(
	row: readonly PlannedCell[],
	at: number,
	heads: number,
	letters: readonly string[],
	widths: readonly number[],
): string {
	const isHead = at < heads;
	// A line of its own above the heads runs over the cells beside it.
	const isTitle = isHead && row.length === 1;
	const label = isTitle ? looks.headLabel : isHead ? looks.reportHead : looks.reportText;
	const figure = isHead ? looks.reportHead : looks.total;
	let text = `<row r="${at + 1}"${isTitle ? '' : height(row, widths)}>`;
	for (const [column, cell] of row.entries())
		text += cellMarkup(`${letters[column]}${at + 1}`, cell, label, figure);
	return `${text}</row>`;
}

// Only where a text needs more than one line: programs guess the height of wrapped rows differently.
function height(row: readonly PlannedCell[], widths: readonly number[]): string {
	let lines = 1;
	for (const [column, cell] of row.entries()) {
		if (typeof cell !== 'string' || cell.length * 2.1 < widths[column]! - 1) continue;
		const columns = [...cell].reduce((sum, one) => sum + (one > '\u2E7F' ? 2.1 : 1.1), 0);
		lines = Math.max(lines, Math.ceil(columns / Math.max(2, widths[column]! - 1)));
	}

	return lines === 1 ? '' : ` ht="${Math.min(400, lines * 15 + 4)}" customHeight="1"`;
}

function cellMarkup(ref: string, cell: PlannedCell, text: number, figure: number): string {
	if (cell === null) return `<c r="${ref}" s="${figure}"/>`;
	if (typeof cell === 'number') return `<c r="${ref}" s="${figure}"><v>${cell}</v></c>`;
	if (typeof cell === 'string')
		return oneLine(cell) === ''
			? `<c r="${ref}" s="${text}"/>`
			: `<c r="${ref}" s="${text}" t="inlineStr"><is><t xml:space="preserve">${xmlText(oneLine(cell))}</t></is></c>`;
	const {formula, value} = cell;
	const formulaMarkup = `<f>${xmlText(formula)}</f>`;
	if (value === null) return `<c r="${ref}" s="${figure}" t="str">${formulaMarkup}<v></v></c>`;
	return `<c r="${ref}" s="${figure}">${formulaMarkup}<v>${value}</v></c>`;
}
