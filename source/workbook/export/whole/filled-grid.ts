import type {PrintedTable} from '../printed-tables.ts';

/** The words of a table row by row, without merges: a cell that covers several stands in each of them. */
export function filledGrid({rows, columns, cells}: PrintedTable): string[][] {
	const grid = Array.from({length: rows}, () => Array.from({length: columns}, () => ''));
	for (const {at, span, text} of cells)
		for (let row = at[0]; row < at[0] + span[0]; row++)
			for (let column = at[1]; column < at[1] + span[1]; column++) grid[row]![column] = text;
	return grid;
}
