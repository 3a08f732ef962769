import type {PlainFile} from '../sheet.ts';
import {simplify, simplifyName} from './fold-label.ts';
import type {Grid} from './grid.ts';
import {
	cleanName,
	cutFields,
	foldWidth,
	isName,
	mayBeTitle,
	namedAfter,
	titleUnit,
} from './unit-name.ts';
import {wording} from './wording.ts';
import {linesOf, mostRows, stem} from './year-in.ts';

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
	let above = before;
	for (let row = from; row < to; row++) {
		const places = grid.texts(row);
		for (let index = 0; index < places.length; index++) {
			const place = places[index]!;
			if (place.cell?.number !== undefined) continue;
			const named = place.text.length < 80 && namedUnit(place.text, places[index + 1]?.text);
			if (named) return {named, titled, last: above};
			titled ??= titleIn(place.text, above);
			above = [place.text, ...above.slice(0, 1)];
		}
	}

	return {titled, last: above};
}

// A title may be broken inside one text, into lines, or over two of them.
function titleIn(text: string, above: readonly string[]): string | undefined {
	if (!text.includes('\n') && !mayBeTitle.test(text)) return undefined;
	const whole =
		text.length < 120 && text.includes('\n') ? text.replaceAll(/\s*\n\s*/gu, '') : undefined;
	const broken = whole && titleUnit(whole);
	if (broken) return broken;
	let before = above;
	for (const line of linesOf(text)) {
		const unit = titleUnit(line, before);
		if (unit) return unit;
		before = [line, ...before.slice(0, 1)];
	}

	return undefined;
}

function namedUnit(text: string, next: string | undefined): string | undefined {
	if (!/[单單关關]/u.test(text.slice(0, 12))) return undefined;
	const words = simplify(text.normalize('NFKC')).trim();
	const name = wording.unitNames.find((one) => {
		const rest = words.startsWith(one) ? words.slice(one.length).trimStart() : undefined;
		return (
			rest !== undefined && (rest === '' || rest.startsWith(':') || /^\(.{0,6}\):?/u.test(rest))
		);
	});
	if (!name) return undefined;
	const rest = foldWidth(text)
		.trim()
		.slice(name.length)
		.trim()
		.replace(/^[(（][^)）]{0,6}[)）]/u, '');
	const inline = rest
		.replace(/^:/u, '')
		.trim()
		.split(/\s{2,}|\t/u)[0]
		?.trim();
	if (inline) return isName(inline) ? cleanName(cutFields(inline)) : undefined;
	const beside = next?.trim();
	// The next cell may be a label itself: 填报单位： | 年度：.
	const isLabel = /[:：]/u.test(beside ?? '') || wording.yearNames.includes(beside ?? '');
	return beside && !isLabel && isName(beside) && beside.length < 60 ? cleanName(beside) : undefined;
}
