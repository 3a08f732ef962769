import {Failure} from '../../failure.ts';
import type {Form} from '../../form/form.ts';
import type {PlainFile} from '../sheet.ts';
import {foldLabel} from './fold-label.ts';
import type {Grid} from './grid.ts';
import {labelBook} from './label-book.ts';
import {wording} from './wording.ts';

/**
What a file without the tables is instead, where that can be told: a ledger with one application a row, or a
summary with one unit a row.
*/
export function recogniseOther(
	grids: readonly Grid[],
	file: PlainFile,
	forms: readonly Form[],
): Failure | undefined {
	const labels = new Set(
		forms.flatMap(({sections}) =>
			sections.flatMap((section) => {
				const {rows, columns, weak} = labelBook(section);
				return [...rows.keys(), ...columns.keys()].filter((word) => !weak.has(word));
			}),
		),
	);
	for (const grid of grids) {
		const {name: sheet} = grid.sheet;
		for (let row = 0; row < Math.min(grid.sheet.rows, 50); row++) {
			const cores = new Set(grid.labels(row).map((place) => foldLabel(place.text).core));
			if (wording.ledger.filter((word) => cores.has(word)).length >= 3)
				return new Failure('import.ledger', {file: file.name, sheet});
			const heads = [...cores].filter((core) => labels.has(core)).length;
			if (heads >= 3 && isUnitHead(cores) && linesBelow(grid, row) >= 2)
				return new Failure('import.unitRows', {file: file.name, sheet});
		}
	}

	return undefined;
}

function isUnitHead(cores: ReadonlySet<string>): boolean {
	return wording.unitColumn.some((word) => cores.has(word));
}

// Rows that begin with a name and go on with figures.
function linesBelow(grid: Grid, head: number): number {
	let lines = 0;
	for (let row = head + 1; row < grid.sheet.rows; row++) {
		const figures = grid.texts(row).filter((place) => /^[\d,.]+$/u.test(place.text.trim()));
		if (grid.labels(row).length > 0 && figures.length >= 2) lines++;
	}

	return lines;
}
