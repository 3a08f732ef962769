import {Failure} from '../failure.ts';
import {foldLabel} from './fold-label.ts';
import type {Grid} from './grid.ts';
import type {PlainFile} from './sheet.ts';
import {wording} from './wording.ts';

/** What a file without the tables is instead, where that can be told: a ledger of applications. */
export function recogniseOther(grids: readonly Grid[], file: PlainFile): Failure | undefined {
	for (const grid of grids) {
		for (let row = 0; row < Math.min(grid.sheet.rows, 50); row++) {
			const cores = new Set(grid.texts(row).map((place) => foldLabel(place.text).core));
			if (wording.ledger.filter((word) => cores.has(word)).length >= 3)
				return new Failure('import.ledger', {file: file.name, sheet: grid.sheet.name});
		}
	}

	return undefined;
}
