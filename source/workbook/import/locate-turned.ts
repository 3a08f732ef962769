import type {Form, Section} from '../../form/form.ts';
import {foldLabel} from './fold-label.ts';
import type {FoundTable} from './found-table.ts';
import {type Grid, isLabel} from './grid.ts';
import {labelBook} from './label-book.ts';
import {locateTables} from './locate-tables.ts';
import {lettersOf, strangeLetters} from './strange-letters.ts';
import {turnedGrid} from './turned-grid.ts';

/**
Tables of some sections that stand on their side: rows across, columns down. Only what is found for the most part
counts; a few words that happen to stand like that are no table.
*/
export function locateTurned(grid: Grid, form: Form, sections: readonly Section[]): FoundTable[] {
	if ((grid.sheet.short?.length ?? 0) > 0) return [];
	const there = sections.filter((section) => hasWords(grid, section));
	if (there.length === 0) return [];
	return locateTables(turnedGrid(grid), form, there).filter(
		({section, cells, ambiguous}) =>
			cells.length + ambiguous.flatMap(({candidates}) => candidates).length >
			section.cells.length / 2,
	);
}

// Most sheets have no words of a table at all: not worth turning.
function hasWords(grid: Grid, section: Section): boolean {
	const {columns, rows} = labelBook(section);
	const texts = grid.once(textsOf);
	return isThere(texts, columns) && isThere(texts, rows);
}

// Three of them, anywhere.
function isThere(texts: ReadonlySet<string>, labels: ReadonlyMap<string, unknown>): boolean {
	const letters = lettersOf(labels);
	const found = new Set<string>();
	for (const text of texts) {
		if (strangeLetters(text, letters) > 0) continue;
		const {core} = foldLabel(text);
		if (labels.has(core)) found.add(core);
		if (found.size === 3) return true;
	}

	return false;
}

function textsOf(grid: Grid): ReadonlySet<string> {
	const texts = new Set<string>();
	const {cells, rows, columns} = grid.sheet;
	for (let row = 0; row < Math.min(rows, cells.length); row++)
		cells[row]?.forEach((cell, column) => {
			if (!cell || column >= columns || cell.text.length >= 80 || texts.has(cell.text)) return;
			if (isLabel(cell) && grid.begins(row, column)) texts.add(cell.text);
		});
	return texts;
}
