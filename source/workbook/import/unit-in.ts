import type {PlainFile} from '../sheet.ts';
import {simplifyName} from './fold-label.ts';
import type {Grid} from './grid.ts';
import {textsDownTo, wordsAbove} from './telling-texts.ts';
import {namedUnit, titleIn} from './unit-in-text.ts';
import {namedAfter, titleUnit} from './unit-name.ts';
import {mostRows, stem} from './year-in.ts';

/** What names a unit in a file, each place for itself. */
export type UnitNames = {
	/** In a field beside 填报单位. */
	named?: string;
	/** In a title. */
	titled?: string;
};

/** The unit a file names: a field beside 填报单位, a title, or the file's name. */
export function unitIn(file: PlainFile, grids: readonly Grid[]): string | undefined {
	const {named, titled} = unitNames(file, grids);
	const unit = named ?? titled ?? titleUnit(stem(file.name)) ?? namedAfter(stem(file.name));
	return unit && simplifyName(unit);
}

/** The first field of a file that names a unit, and the first title before it that does. */
export function unitNames(file: PlainFile, grids: readonly Grid[]): UnitNames {
	let titled: string | undefined;
	let above: readonly string[] = [];
	for (const grid of grids) {
		const on = unitOn(grid, 0, Math.min(grid.sheet.rows, mostRows), above);
		titled ??= on.titled;
		if (on.named !== undefined) return {named: on.named, ...(titled && {titled})};
		above = on.last;
	}

	for (const text of file.texts) {
		const named = namedUnit(text, undefined);
		if (named) return {named, ...(titled && {titled})};
		titled ??= titleIn(text, above);
		above = [text, ...above.slice(0, 1)];
	}

	return {...(titled && {titled})};
}

/**
The unit that a table's own sheet names: above it, in a field anywhere on a sheet that has only one, or by the
sheet's name. Another sheet's unit is not its own.

@param from - the row below the table before it
@param to - where it begins
*/
export function tableUnit(grid: Grid, from: number, to: number): string | undefined {
	const {named, titled} = unitOn(grid, Math.max(0, from), to);
	const unit = named ?? titled;
	return unit && simplifyName(unit);
}

/** The one unit that a sheet names in a field, or by its own name. */
export function sheetUnit(grid: Grid): string | undefined {
	const unit =
		unitOn(grid, 0, Math.min(grid.sheet.rows, mostRows)).named ?? namedAfter(grid.sheet.name);
	return unit && simplifyName(unit);
}

// The first field and the first title in some rows of a sheet, and the last texts there.
function unitOn(
	grid: Grid,
	from: number,
	to: number,
	before: readonly string[] = [],
): {named?: string; titled?: string; last: readonly string[]} {
	let titled: string | undefined;
	const texts = textsDownTo(grid, to);
	for (const one of texts.telling) {
		if (one.row < from || one.isNumber) continue;
		if (one.row >= to) break;
		const named = one.unitNamed();
		if (named) return {named, titled, last: before};
		titled ??= one.unitTitled(from, before);
	}

	let end = texts.rows.length;
	while (end > 0 && texts.rows[end - 1]! >= to) end--;
	return {titled, last: wordsAbove(texts, end, from, before)};
}
