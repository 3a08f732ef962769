import type {Sheet, SheetCell} from '../sheet.ts';
import {type Grid, gridOf} from './grid.ts';

/**
The same sheet with its rows as columns: a table that stands on its side is matched as it would be upright, and
its sources name the cells where they are. Made once.
*/
export function turnedGrid(grid: Grid): Grid {
	return grid.once(turnedOf);
}

function turnedOf({sheet}: Grid): Grid {
	return {...gridOf(turn(sheet)), turned: true};
}

function turn(sheet: Sheet): Sheet {
	const cells: Array<Array<SheetCell | undefined>> = [];
	sheet.cells.forEach((line, row) => {
		line?.forEach((cell, column) => {
			if (!cell) return;
			cells[column] ??= [];
			cells[column][row] = cell;
		});
	});
	const {short: _, ...rest} = sheet;
	return {
		...rest,
		rows: sheet.columns,
		columns: sheet.rows,
		cells,
		merges: sheet.merges.map(({from, to}) => ({from: [from[1], from[0]], to: [to[1], to[0]]})),
	};
}
