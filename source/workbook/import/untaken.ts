import type {Note} from '../note.ts';
import {cellQuantity} from './cell-quantity.ts';
import {foldLabel} from './fold-label.ts';
import {type Grid, type Place, sourceOf} from './grid.ts';
import type {HeaderLine} from './header-lines.ts';
import type {RowUse} from './match-rows.ts';
import {isTelling} from './take-figure.ts';
import {wording} from './wording.ts';

/**
Labelled rows and columns that belong to nothing in the form and hold figures other than zero: they were not taken,
and nothing may pass until someone has looked. Line numbers are no figures.

@param foreign - labels inside the table, and heads, that belong to nothing
@param around - labels right above and below its rows
*/
export function untakenNotes(
	grid: Grid,
	header: HeaderLine,
	foreign: readonly Place[],
	around: readonly Place[],
	rows: readonly RowUse[],
): Note[] {
	const told = [...foreign, ...around].filter((place) => {
		const isHead = place.top <= header.bottom && place.left > (header.columns[0]?.left ?? 0);
		const figures = isHead
			? rows.map((row) => grid.at(row.top, place.left))
			: header.columns.map((use) => grid.at(place.top, use.left));
		return figures.some((one) => isTelling(one)) && !isNumbering(figures) && !isAside(place);
	});
	return told.map((place): Note => {
		const source = sourceOf(grid, place.top, place.left);
		return {
			key: 'import.untaken',
			values: {source, label: place.text.trim()},
			source,
			blocks: true,
		};
	});
}

// 栏次 1 2 3 … and 行次 1 2 3 …
function isNumbering(places: ReadonlyArray<Place | undefined>): boolean {
	const values = places.flatMap((place) => {
		const parsed = cellQuantity(place?.cell, '件');
		return parsed.kind === 'figure' ? [parsed.value] : [];
	});
	return (
		values.length > 1 &&
		values.every((value, index) => index === 0 || value === values[index - 1]! + 1)
	);
}

function isAside(place: Place): boolean {
	const {core} = foldLabel(place.text);
	return wording.noFigures.some((word) => core.startsWith(word));
}
