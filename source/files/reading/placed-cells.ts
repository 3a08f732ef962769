import {type Sheet, type SheetCell, searched} from '../../workbook/sheet.ts';

/** A cell of a table of a page or a document: where it stands and how far it reaches. */
export type PlacedCell = {
	top: number;
	left: number;
	down: number;
	across: number;
	cell: SheetCell;
};

/**
The sheet that a table of placed cells is, cut to what is searched.

@param widths - by row, how wide the table is drawn there
@returns with it, whether anything lies beyond what is searched
*/
export function sheetOfCells(
	name: string,
	placed: readonly PlacedCell[],
	widths: readonly number[] = [],
): Sheet & {cut: boolean} {
	const height = placed.reduce((most, {top}) => Math.max(most, top + 1), 0);
	const widest = placed.reduce((most, {left}) => Math.max(most, left + 1), 0);
	const rows = Math.min(height, searched.rows);
	const columns = Math.min(
		searched.columns,
		widths.reduce((most, width) => Math.max(most, width || 0), widest),
	);
	const cells: Array<Array<SheetCell | undefined> | undefined> = [];
	const merges: Array<Sheet['merges'][number]> = [];
	const reached = new Set<number>();
	let cut = false;
	for (const {top, left, down, across, cell} of placed) {
		if (top >= rows || left >= columns) {
			cut ||= cell.text !== '';
			continue;
		}

		cells[top] ??= [];
		cells[top]![left] = cell;
		if (left + across >= columns)
			for (let row = top; row < Math.min(top + down, rows); row++) reached.add(row);
		if (down > 1 || across > 1)
			merges.push({
				from: [top, left],
				to: [Math.min(top + down, rows) - 1, Math.min(left + across, columns) - 1],
			});
	}

	const short: number[] = [];
	for (let row = 0; row < rows; row++) if (!reached.has(row)) short.push(row);
	return {name, rows, columns, cells, merges, ...(short.length > 0 && {short}), cut};
}

/** The texts of a small table that stands in a cell, as the words of that cell; nothing for any other table. */
export function wordsOfSmall(placed: readonly PlacedCell[]): SheetCell[] | undefined {
	const length = placed.reduce((sum, {cell}) => sum + cell.text.length, 0);
	return placed.length <= 3 && length <= 30 ? placed.map(({cell}) => cell) : undefined;
}
