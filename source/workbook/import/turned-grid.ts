import type {Sheet, SheetCell} from '../sheet.ts';
import {type Grid, gridOf} from './grid.ts';

const made = new WeakMap<Grid, Grid>();

/**
The same sheet with its rows as columns: a table that stands on its side is matched as it would be upright, and
its sources name the cells where they are. Made once.
*/
export function turnedGrid(grid: Grid): Grid {
	let turned = made.get(grid);
	if (!turned) {
		turned = {...gridOf(turn(grid.sheet)), turned: true};
		made.set(grid, turned);
	}

	return turned;
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
