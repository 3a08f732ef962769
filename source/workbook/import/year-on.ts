import type {PlainFile} from '../sheet.ts';
import {type Grid, sourceOf} from './grid.ts';
import {textsDownTo} from './telling-texts.ts';
import {
	isPartOfYear,
	isPartTitle,
	linesOf,
	mostRows,
	stem,
	type YearTold,
	yearIn,
	yearText,
} from './year-in.ts';

/** A year a file names, how surely, and where. */
export type YearFound = YearTold & {source: string; text: string};

/** A title that says it tells of a part of a year only, and where. */
export function partOfYear(
	file: PlainFile,
	grids: readonly Grid[],
): {source: string; text: string} | undefined {
	for (const grid of grids) {
		const {name} = grid.sheet;
		if (isPartOfYear(name)) return {source: name, text: name};
		const told = textsDownTo(grid, mostRows).telling.find(
			({row, may, text}) => row < mostRows && may.part && linesOf(text).some(isPartTitle),
		);
		if (told) return {source: sourceOf(grid, told.row, told.column), text: told.text.trim()};
	}

	const name = stem(file.name);
	const text = file.texts.slice(0, 5).find(isPartTitle) ?? (isPartOfYear(name) ? name : undefined);
	return text === undefined ? undefined : {source: file.name, text: text.trim()};
}

/** The year named above a table on its sheet, else by the sheet's name. */
export function tableYear(grid: Grid, from: number, to: number): YearFound | undefined {
	let found: YearFound | undefined;
	for (const told of textsDownTo(grid, to).telling) {
		const {row, column, text, may} = told;
		if (row < from || !(may.year || may.yearLabel)) continue;
		if (row >= to) break;
		const next = may.yearLabel ? told.next() : undefined;
		const year = (next && yearIn(`年度:${yearText(next.text)}`)) ?? told.yearNamed();
		if (year?.sure || (year && !found && /年/u.test(text) && text.length < 60))
			found = {...year, source: sourceOf(grid, row, column), text: text.trim()};
	}

	if (found?.sure) return found;
	const named = yearIn(grid.sheet.name);
	return named ? {...named, source: grid.sheet.name, text: grid.sheet.name} : found;
}

/**
The year that the words around the tables give, else a cover or another sheet where it names only one, else
the file's name.
*/
export function fileYear(file: PlainFile, grids: readonly Grid[]): YearFound | undefined {
	for (const text of file.texts) {
		const year = yearIn(text);
		if (year?.sure) return {...year, source: file.name, text: text.trim().slice(0, 60)};
	}

	const written = grids.flatMap((grid) => surelyWritten(grid));
	const [first] = written;
	if (first && written.every(({year}) => year === first.year)) return first;
	const named = yearIn(stem(file.name));
	return named && {...named, source: file.name, text: file.name};
}

function surelyWritten(grid: Grid): YearFound[] {
	const found: YearFound[] = [];
	for (const told of textsDownTo(grid, mostRows).telling) {
		const {row, column, text: whole, may, isNumber} = told;
		if (row >= mostRows) break;
		if (isNumber || !may.year) continue;
		for (const text of linesOf(whole)) {
			// A text of one line is looked into once.
			const year = text.length === whole.trim().length ? told.yearNamed() : yearIn(text);
			if (year?.sure) found.push({...year, source: sourceOf(grid, row, column), text});
		}
	}

	return found;
}
