import {foldLabel} from './fold-label.ts';
import type {Grid} from './grid.ts';
import type {HeaderLine} from './header-lines.ts';
import {labelBook} from './label-book.ts';
import type {RowUse} from './match-rows.ts';

/**
Whether the labels of a table stand again between its columns, as beside the second half of a table cut in two, and
say there that a row is another one: then its figures belong to no row for certain.
*/
export function saysOtherRow(grid: Grid, {section, columns}: HeaderLine, row: RowUse): boolean {
	const book = labelBook(section);
	const first = columns[0]?.left ?? 0;
	const last = columns.at(-1)?.right ?? 0;
	return grid
		.labels(row.top)
		.filter(({left}) => left > first && left < last)
		.filter(({left}) => !columns.some((use) => use.left <= left && use.right >= left))
		.some(({text}) => {
			const {core, item} = foldLabel(text);
			// A bare 其他 says nothing; 3.其他 does.
			const ids = book.weak.has(core) && !item ? [] : (book.rows.get(core) ?? []);
			return ids.length > 0 && !ids.includes(row.id);
		});
}
