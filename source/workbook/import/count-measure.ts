import type {FoundTable} from './found-table.ts';
import {measureIn} from './measure-in.ts';
import {textsDownTo} from './telling-texts.ts';

const nothing = () => undefined;
/** How far above a table a line that says what it is counted in may stand. */
const above = 3;

/**
What the words beside a figure say it is counted in where that is not one: （万件） in its row, its head or above its
table. The digits alone would be another figure.
*/
export function countMeasure({grid, top, cells}: FoundTable): (row: number) => string | undefined {
	let last = 0;
	let first = grid.sheet.rows;
	for (const {row} of cells) {
		if (row > last) last = row;
		if (row < first) first = row;
	}

	const saying = textsDownTo(grid, last + 1).telling.filter(({may}) => may.measure);
	if (saying.length === 0) return nothing;
	const whole = saying.find(({row}) => row >= top - above && row < first);
	return (row) => measureIn((whole ?? saying.find((one) => one.row === row))?.text ?? '');
}
