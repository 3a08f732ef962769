import type {Form, Section} from '../../form/form.ts';
import {foldLabel} from './fold-label.ts';
import type {FoundTable} from './found-table.ts';
import type {Grid} from './grid.ts';
import {labelBook} from './label-book.ts';
import {locateTables} from './locate-tables.ts';
import {turnedGrid} from './turned-grid.ts';

/**
Tables of some sections that stand on their side: rows across, columns down. Only what is found for the most part
counts; a few words that happen to stand like that are no table.
*/
export function locateTurned(grid: Grid, form: Form, sections: readonly Section[]): FoundTable[] {
	if ((grid.sheet.short?.length ?? 0) > 0) return [];
	const there = sections.filter((section) => hasWords(grid, section));
	if (there.length === 0) return [];
	return locateTables(turnedGrid(grid), {...form, sections: there}).filter(
		({section, cells, ambiguous}) =>
			cells.length + ambiguous.flatMap(({candidates}) => candidates).length >
			section.cells.length / 2,
	);
}

// Most sheets have no words of a table at all: not worth turning.
function hasWords(grid: Grid, section: Section): boolean {
	const {columns, rows} = labelBook(section);
	const words = grid.once(wordsOf);
	const count = (labels: ReadonlyMap<string, unknown>) =>
		[...labels.keys()].filter((word) => words.has(word)).length;
	return count(columns) >= 3 && count(rows) >= 3;
}

function wordsOf({sheet, labels}: Grid): ReadonlySet<string> {
	const rows = Array.from({length: sheet.rows}, (_, row) => labels(row));
	return new Set(
		rows.flatMap((line) =>
			line.filter(({text}) => text.length < 80).map(({text}) => foldLabel(text).core),
		),
	);
}
