import type {LedgerRow} from './row.ts';

/** The texts of a line that may be part of a head, by row from 1 and column; `figures`: it holds a number or a date. */
export type FirstLine = {row: number; texts: ReadonlyMap<number, string>; figures: boolean};

/** A line as it is looked at for a head. */
export function firstLine(row: LedgerRow): FirstLine {
	const texts = new Map<number, string>();
	let figures = false;
	for (let nth = 0; nth < row.count; nth++) {
		const cell = row.cell(nth);
		if (!cell) continue;
		if (cell.number !== undefined || /^[\d./\-年月日:√✓]+$/u.test(cell.text)) figures = true;
		else if (cell.text.trim() !== '') texts.set(row.column(nth), cell.text.replaceAll(/\s+/gu, ''));
	}

	return {row: row.row, texts, figures};
}
