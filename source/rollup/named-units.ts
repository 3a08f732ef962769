import {codeProperty} from '../workbook/export/code-property.ts';
import type {Grid} from '../workbook/import/grid.ts';
import {isSameUnit} from '../workbook/import/same-unit.ts';
import {textsDownTo} from '../workbook/import/telling-texts.ts';
import {codeAfter} from '../workbook/import/unit-code.ts';
import {unitNames} from '../workbook/import/unit-in.ts';
import type {Reading} from '../workbook/reading.ts';
import type {PlainFile} from '../workbook/sheet.ts';
import type {NamedUnits} from './record.ts';

/** A code stands with the head of a return, not among the rows of a list. */
const headRows = 40;

/** Every name by which a file says whose return it is; its own name is no part of it. */
export function namedUnits(
	file: PlainFile,
	grids: readonly Grid[],
	{notes}: Pick<Reading, 'notes'>,
): NamedUnits {
	const {named, titled} = unitNames(file, grids);
	const own = file.properties?.[codeProperty] ?? codeIn(grids, file.texts);
	const several = severalIn(file, grids, named) ?? notedSeveral(notes);
	return {
		...(own && {code: own}),
		...(named && {field: named}),
		...(titled && {title: titled}),
		...(several && {several}),
	};
}

function notedSeveral(notes: Reading['notes']): string[] | undefined {
	const units = notes.find(({key}) => key === 'import.severalUnits')?.values?.units;
	return typeof units === 'string' ? units.split('、') : undefined;
}

// The fields of further sheets: two returns in one file, even where their figures are the same.
function severalIn(
	file: PlainFile,
	grids: readonly Grid[],
	named: string | undefined,
): string[] | undefined {
	if (named === undefined) return undefined;
	const shown = grids.filter(({sheet}) => !sheet.hidden);
	const all = shown.flatMap((grid) => unitNames({...file, texts: []}, [grid]).named ?? []);
	const others = all.filter((one) => !isSameUnit(one, named));
	return others.length > 0 ? [...new Set([named, ...others])] : undefined;
}

// Two codes name nobody.
function codeIn(grids: readonly Grid[], texts: readonly string[]): string | undefined {
	const found = new Set(texts.map((text) => codeAfter(text, undefined)));
	for (const grid of grids) {
		if (grid.sheet.hidden) continue;
		for (const told of textsDownTo(grid, headRows).telling)
			if (told.may.code && told.row < headRows) found.add(codeAfter(told.text, told.next()?.text));
	}

	found.delete(undefined);
	return found.size === 1 ? [...found][0] : undefined;
}
