import type {FoundTable} from './found-table.ts';
import type {Grid} from './grid.ts';

const measure =
	/(?:[单單]位\s*[:：]?\s*|[(（【[]\s*)([十拾百佰千仟万萬亿億]+\s*(?:件次|人次|件|条|條|项|項|[个個]|次|份|宗))/u;

/** How far above a table a line that says what it is counted in may stand. */
const above = 3;

/**
What the words beside a figure say it is counted in where that is not one: （万件） in its row, its head or above its
table. The digits alone would be another figure.
*/
export function countMeasure({grid, top, cells}: FoundTable): (row: number) => string | undefined {
	const first = cells.reduce((least, {row}) => Math.min(least, row), Number.POSITIVE_INFINITY);
	let whole: string | undefined;
	for (let row = Math.max(0, top - above); row < first && row < grid.sheet.rows; row++)
		whole ??= measureIn(grid, row);
	const known: Array<string | undefined> = [];
	return (row) => {
		if (whole !== undefined) return whole;
		if (!(row in known)) known[row] = measureIn(grid, row);
		return known[row];
	};
}

function measureIn(grid: Grid, row: number): string | undefined {
	for (const {text, cell} of grid.texts(row)) {
		if (cell?.number !== undefined || text.length > 200) continue;
		const found = measure.exec(text)?.[1];
		if (found) return found.replaceAll(/\s/gu, '');
	}

	return undefined;
}
