import {foldLabel} from './fold-label.ts';
import {doubt, emptyTable, type FoundTable, partOf} from './found-table.ts';
import {type Grid, isFilled, type Place, sourceOf} from './grid.ts';
import {type ColumnUse, type HeaderLine, isSubtotal} from './header-lines.ts';
import {labelBook} from './label-book.ts';
import {type Doubtful, matchRows, type RowUse} from './match-rows.ts';
import {takeFigure, takeRow} from './take-figure.ts';
import {settleColumns, takeTwice} from './take-twice.ts';
import {untakenNotes} from './untaken.ts';

/**
Finds the cells below one head: rows by their labels, columns by their heads.

@param bottom - the last row that may belong to it
@param left - the first column its labels may stand in
*/
export function matchCells(
	grid: Grid,
	given: HeaderLine,
	bottom: number,
	left: number,
): FoundTable | undefined {
	const {section} = given;
	const first = Math.min(...[...given.columns, ...given.twice.flat()].map((use) => use.left));
	const area = {top: given.bottom + 1, bottom, left, right: first - 1};
	const {rows, unmatched, doubtful, twice, sums, around} = matchRows(
		grid,
		labelBook(section),
		area,
	);
	if (rows.length === 0 && twice.length === 0) return undefined;
	const lines = [...rows, ...twice.flatMap((one) => one.rows)];
	const table = emptyTable(section, grid, given.top, Math.max(...lines.map((row) => row.bottom)));
	if (given.split) table.split = true;
	const header = settleColumns(table, given, lines);
	const {columns} = header;
	const foreign = [...header.others, ...unmatched]
		.filter((place) => !isSubtotal(foldLabel(place.text).core))
		.filter((place) => place.top > header.bottom || hasFigures(grid, place, lines));
	table.unmatched = foreign.map((place) => ({
		source: sourceOf(grid, place.top, place.left),
		label: place.text.trim(),
	}));
	table.notes.push(
		...subtotalsOf(grid, header, sums, lines),
		...untakenNotes(grid, header, foreign, around, lines),
	);
	for (const one of doubtful) askRow(table, header, one, rows);
	askColumns(table, header, lines);
	takeTwice(table, header, twice, rows);
	for (const use of columns) {
		const unit = /单位:?(万元|元)/u.exec(foldedUnit(use.place.text))?.[1];
		if (unit) table.units.set(use.id, unit);
	}

	for (const row of rows) takeRow(table, header, row, rows);
	return table;
}

function subtotalsOf(
	grid: Grid,
	{columns, others}: HeaderLine,
	sums: readonly Place[],
	rows: readonly RowUse[],
): FoundTable['notes'] {
	return [
		...sums.filter((place) => columns.some((use) => figureIn(grid, place.top, use))),
		...others.filter(
			(place) => isSubtotal(foldLabel(place.text).core) && hasFigures(grid, place, rows),
		),
	].map((place) => {
		const source = sourceOf(grid, place.top, place.left);
		return {key: 'import.subtotal' as const, values: {source}, source};
	});
}

// A row that could be several, or that stands for several.
function askRow(
	table: FoundTable,
	header: HeaderLine,
	{place, ids, merged}: Doubtful,
	rows: readonly RowUse[],
): void {
	const {grid, section} = table;
	const filled = header.columns.filter((use) => figureIn(grid, place.top, use));
	if (filled.length === 0 && merged) return;
	const label = place.text.trim();
	if (merged) {
		const source = sourceOf(grid, place.top, place.left);
		table.notes.push({key: 'import.mergedRow', values: {source, label}, source});
	}

	const source = sourceOf(grid, place.top, filled[0]?.left ?? place.left);
	const ways = ids.map((id) => ({
		of: 'row' as const,
		take: `${section.id}/${id}`,
		table: partOf(table, (part) => {
			const {top, bottom} = place;
			takeRow(part, header, {id, top, bottom, place}, rows);
		}),
	}));
	doubt(
		table,
		{source, label, ways},
		ids.map((id) => `${section.id}/${id}`),
	);
}

// A head that could be several columns.
function askColumns(table: FoundTable, header: HeaderLine, rows: readonly RowUse[]): void {
	const {grid, section} = table;
	for (const {place, ids} of header.doubtful) {
		const source = sourceOf(grid, place.top, place.left);
		const ways = ids.map((id) => ({
			of: 'column' as const,
			take: `${section.id}/${id}`,
			table: columnOf(table, header, {id, left: place.left, right: place.right, place}, rows),
		}));
		doubt(
			table,
			{source, label: place.text.trim(), ways},
			ids.map((id) => `${section.id}/${id}`),
		);
	}
}

/** What one column alone would give. */
function columnOf(
	table: FoundTable,
	header: HeaderLine,
	use: ColumnUse,
	rows: readonly RowUse[],
): FoundTable {
	return partOf(table, (part) => {
		for (const row of rows) takeFigure(part, header, row, use, rows);
	});
}

function foldedUnit(text: string): string {
	return text
		.normalize('NFKC')
		.replaceAll(/\s/gu, '')
		.replaceAll('萬', '万')
		.replaceAll('單', '单');
}

function figureIn(grid: Grid, row: number, use: ColumnUse): boolean {
	const place = grid.at(row, use.left);
	return place !== undefined && /[\d０-９]/u.test(place.text);
}

function hasFigures(grid: Grid, head: Place, rows: readonly RowUse[]): boolean {
	return rows.some((row) => {
		const place = grid.at(row.top, head.left);
		return place !== undefined && isFilled(place);
	});
}
