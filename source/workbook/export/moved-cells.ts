import {cellQuantity} from '../import/cell-quantity.ts';
import {foldLabel} from '../import/fold-label.ts';
import {type Grid, isFilled, type Place} from '../import/grid.ts';
import type {HeaderLine} from '../import/header-lines.ts';
import {labelBook, near} from '../import/label-book.ts';
import type {RowUse} from '../import/match-rows.ts';
import {hasCell} from './has-cell.ts';

/**
The figure of a row that shows that its cells have moved, or that a number was cut in two: then no figure of
the row is certain to stand under its own head.
*/
export function movedCells(grid: Grid, header: HeaderLine, row: RowUse): Place | undefined {
	return strays(grid, header, row) ?? shifted(grid, header, row);
}

// A figure under no head.
function strays(grid: Grid, header: HeaderLine, row: RowUse): Place | undefined {
	const known = [...header.columns, ...header.others.map((place) => ({...place}))];
	const from = row.place.right + 1;
	const to = (header.columns.at(-1)?.right ?? 0) + 1;
	for (let column = from; column <= to; column++) {
		if (known.some((use) => use.left <= column && use.right >= column)) continue;
		const place = grid.at(row.top, column);
		if (!place || !isFilled(place) || place.left !== column) continue;
		if (!/[\d０-９]/u.test(place.text) || isLabel(place)) continue;
		if (headAbove(grid, header, column)) continue;
		return place;
	}

	return undefined;
}

// Labels may stand between the columns too, with their number in front: 1.属于国家秘密.
function isLabel({cell}: Place): boolean {
	const parsed = cellQuantity(cell, '件');
	return (
		parsed.kind === 'fault' && parsed.why === 'words' && /\p{Script=Han}{2}/u.test(parsed.text)
	);
}

/** Whether a row of a web page lacks the cell at a column: what stands before it may have moved. */
export function lacks(grid: Grid, row: number, column: number): boolean {
	return (grid.sheet.short?.includes(row) ?? false) && !grid.sheet.cells[row]?.[column];
}

// Cells that moved: the last one is missing, or blank where the one before it looks like the total; or the
// stated total does not hold and another figure follows it.
function shifted(grid: Grid, header: HeaderLine, row: RowUse): Place | undefined {
	const {section} = header;
	const places = header.columns
		.filter((use) => hasCell(section, row.id, use.id))
		.map((use) => ({use, place: grid.at(row.top, use.left)}));
	const last = places.at(-1);
	const filled = places.filter(({place}) => place && isFilled(place));
	if (places.length < 2 || !last || filled.length === 0) return undefined;
	if (lacks(grid, row.top, last.use.left)) return filled[0]!.place;
	const missing = section.columns.filter(
		({id}) => hasCell(section, row.id, id) && !places.some(({use}) => use.id === id),
	);
	// A head is missing without another in its place: those after it may stand over the wrong figures.
	const {columns} = labelBook(section);
	const unknown = header.others.filter(({text}) => !near(columns, foldLabel(text).core));
	if (header.split) return undefined;
	if (missing.length > unknown.length) return filled[0]!.place;
	const isSum = section.sums.some((sum) => 'column' in sum && sum.column === last.use.id);
	if (!isSum || filled.length < 2) return undefined;
	const values = filled.map(({place}) => numberIn(place));
	const before = values.slice(0, -1).reduce((total, value) => total + value, 0);
	const end = values.at(-1)!;
	const isLast = filled.at(-1) === last;
	if (!isLast) return looksTotal(grid, row, header, last.use.left) ? filled[0]!.place : undefined;
	const next = grid.at(row.top, last.use.right + 1);
	const follows = next !== undefined && /\d/u.test(next.text);
	return follows && end !== before ? filled[0]!.place : undefined;
}

// Under a blank total: does the figure before it, under whatever head, sum up those before that?
function looksTotal(
	grid: Grid,
	row: RowUse,
	{columns, others}: HeaderLine,
	total: number,
): boolean {
	const end = numberIn(grid.at(row.top, total - 1));
	// Nobody fills a 小计 and leaves the total blank.
	if (end > 0 && others.some(({left}) => left === total - 1)) return true;
	const sum = columns
		.filter((use) => use.right < total - 1)
		.reduce((all, use) => all + numberIn(grid.at(row.top, use.left)), 0);
	return end > 0 && end >= sum;
}

function numberIn(place: Place | undefined): number {
	const parsed = cellQuantity(place?.cell, '件');
	return parsed.kind === 'figure' ? parsed.value : 0;
}

// A column with a head of its own (行次, 备注) is another matter than a figure under nothing.
function headAbove(grid: Grid, header: HeaderLine, column: number): boolean {
	for (let row = header.top - 1; row <= header.bottom; row++) {
		const text = grid.at(row, column)?.text.trim() ?? '';
		const alone = grid.at(row, column)?.left === grid.at(row, column)?.right;
		if (alone && text !== '' && text.length <= 6) return true;
	}

	return false;
}
