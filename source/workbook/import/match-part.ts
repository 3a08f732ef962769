import type {Section} from '../../form/form.ts';
import type {FoundTable} from './found-table.ts';
import type {Grid} from './grid.ts';
import type {HeaderLine} from './header-lines.ts';
import {labelBook} from './label-book.ts';
import {matchCells} from './match-cells.ts';

/**
A block of rows with their labels but without the heads: its columns are the section's when there are exactly
as many. Anything else is left to the cursor.
*/
export function matchPart(grid: Grid, section: Section): FoundTable[] {
	const {columns} = section;
	if (section.layout.labels === 0 || section.sums.length === 0) return [];
	const first = grid.sheet.columns - columns.length;
	const book = labelBook(section);
	const labelled = Array.from({length: grid.sheet.rows}, (_, row) => row).some((row) =>
		grid.texts(row).some((place) => place.left < first && /\p{Script=Han}{2}/u.test(place.text)),
	);
	if (first < 1 || !labelled) return [];
	const header: HeaderLine = {
		section: book.section,
		top: -1,
		bottom: -1,
		columns: columns.map(({id}, index) => {
			const left = first + index;
			return {id, left, right: left, place: {top: -1, left, bottom: -1, right: left, text: ''}};
		}),
		others: [],
		doubtful: [],
		twice: [],
	};
	const table = matchCells(grid, header, grid.sheet.rows - 1, 0);
	return table ? [table] : [];
}
