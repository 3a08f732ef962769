import type {Address, Section} from '../../form/form.ts';
import {hasCell} from '../export/has-cell.ts';
import {movedCells} from '../export/moved-cells.ts';
import type {Way} from '../reading.ts';
import {foldLabel} from './fold-label.ts';
import {type Grid, isFilled, type Place, sourceOf} from './grid.ts';
import {type ColumnUse, type HeaderLine, isSubtotal} from './header-lines.ts';
import {labelBook} from './label-book.ts';
import {matchRows, type RowUse} from './match-rows.ts';

/** A cell of the form found on a sheet. `place` is the one that holds the figure; blank ones are found too. */
export type FoundCell = {address: Address; row: number; column: number; place?: Place};

/** A table of the form found on a sheet, or the part of it below one head. */
export type FoundTable = {
	section: Section;
	grid: Grid;
	top: number;
	bottom: number;
	cells: FoundCell[];
	unmatched: Array<{source: string; label: string}>;
	ambiguous: Array<{source: string; label: string; candidates: string[]}>;
	/** Doubts that a person can settle, each with the table that every answer would give. */
	questions: FoundQuestion[];
	/** Sources of 小计 lines and columns that hold figures. */
	subtotals: string[];
	/** Rows with figures that stand for several rows of the form. */
	merged: Array<{source: string; label: string}>;
	/** By column: the unit its head asks for in words, where it names one (`单位：元`). */
	units: Map<string, string>;
};

/** A doubt and what each answer would take; `take` as in `Way`. */
export type FoundQuestion = {
	source: string;
	label: string;
	ways: Array<Pick<Way, 'of' | 'take' | 'year' | 'unit'> & {table: FoundTable}>;
};

/**
Finds the cells below one head: rows by their labels, columns by their heads.

@param bottom - the last row that may belong to it
@param left - the first column its labels may stand in
*/
export function matchCells(
	grid: Grid,
	header: HeaderLine,
	bottom: number,
	left: number,
): FoundTable | undefined {
	const {section, columns} = header;
	const book = labelBook(section);
	const first = columns[0]?.left ?? 0;
	const area = {top: header.bottom + 1, bottom, left, right: first - 1};
	const {rows, unmatched, doubtful, sums} = matchRows(grid, book, area);
	if (rows.length === 0) return undefined;
	const table: FoundTable = {
		section,
		grid,
		top: header.top,
		bottom: Math.max(...rows.map((row) => row.bottom)),
		cells: [],
		unmatched: [...header.others, ...unmatched]
			.filter((place) => !isSubtotal(foldLabel(place.text).core))
			.filter((place) => place.top > header.bottom || hasFigures(grid, place, rows))
			.map((place) => ({source: sourceOf(grid, place.top, place.left), label: place.text.trim()})),
		ambiguous: [],
		questions: [],
		subtotals: [
			...sums.filter((place) => columns.some((use) => figureIn(grid, place.top, use))),
			...header.others.filter(
				(place) => isSubtotal(foldLabel(place.text).core) && hasFigures(grid, place, rows),
			),
		].map((place) => sourceOf(grid, place.top, place.left)),
		merged: [],
		units: new Map(),
	};
	for (const {place, ids, merged} of doubtful) {
		const filled = columns.filter((use) => figureIn(grid, place.top, use));
		if (filled.length === 0 && merged) continue;
		if (merged)
			table.merged.push({source: sourceOf(grid, place.top, place.left), label: place.text.trim()});
		const source = sourceOf(grid, place.top, filled[0]?.left ?? place.left);
		const label = place.text.trim();
		const candidates = ids.map((id) => `${section.id}/${id}`);
		table.ambiguous.push({source, label, candidates});
		const ways = ids.map((id) => ({
			of: 'row' as const,
			take: `${section.id}/${id}`,
			table: partOf(table, (part) => {
				const {top, bottom} = place;
				takeRow(part, header, {id, top, bottom, place}, rows);
			}),
		}));
		table.questions.push({source, label, ways});
	}

	for (const place of header.doubtful) {
		const source = sourceOf(grid, place.top, place.left);
		const label = place.text.trim();
		const candidates = [...(book.columns.get(foldLabel(place.text).core) ?? [])];
		table.ambiguous.push({source, label, candidates});
		const ways = candidates.map((id) => ({
			of: 'column' as const,
			take: `${section.id}/${id}`,
			table: partOf(table, (part) => {
				const use = {id, left: place.left, right: place.right, place};
				for (const row of rows) takeFigure(part, header, row, use, rows);
			}),
		}));
		table.questions.push({source, label, ways});
	}

	for (const use of columns) {
		const unit = /单位:?(万元|元)/u.exec(foldedUnit(use.place.text))?.[1];
		if (unit) table.units.set(use.id, unit);
	}

	for (const row of rows) takeRow(table, header, row, rows);
	return table;
}

/** What one answer would take of a table. */
export function partOf(table: FoundTable, take: (part: FoundTable) => void): FoundTable {
	const part: FoundTable = {
		...table,
		cells: [],
		unmatched: [],
		ambiguous: [],
		questions: [],
		subtotals: [],
		merged: [],
	};
	take(part);
	return part;
}

function foldedUnit(text: string): string {
	return text
		.normalize('NFKC')
		.replaceAll(/\s/gu, '')
		.replaceAll('萬', '万')
		.replaceAll('單', '单');
}

function takeRow(
	table: FoundTable,
	header: HeaderLine,
	row: RowUse,
	rows: readonly RowUse[],
): void {
	const {grid, section} = table;
	const stray = movedCells(grid, header, row);
	if (stray) {
		// A figure under no head: a number cut in two, or a row shifted. None of the row is certain.
		table.ambiguous.push({
			source: sourceOf(grid, stray.top, stray.left),
			label: `${row.place.text.trim()} ${stray.text.trim()}`,
			candidates: header.columns.map((use) => `${section.id}/${row.id}/${use.id}`),
		});
		return;
	}

	for (const use of header.columns) takeFigure(table, header, row, use, rows);
}

function takeFigure(
	table: FoundTable,
	header: HeaderLine,
	row: RowUse,
	use: ColumnUse,
	rows: readonly RowUse[],
): void {
	const {grid, section} = table;
	const address = `${section.id}/${row.id}/${use.id}`;
	const found = placesIn(grid, row, use);
	const [place] = found;
	if (!hasCell(section, row.id, use.id)) {
		if (place)
			table.unmatched.push({
				source: sourceOf(grid, place.top, place.left),
				label: `${row.place.text.trim()} ${use.place.text.trim()}`,
			});
	} else if (place && (found.length > 1 || reaches(place, row, use, header.columns, rows))) {
		const source = sourceOf(grid, place.top, place.left);
		const label = `${row.place.text.trim()} ${use.place.text.trim()}`;
		table.ambiguous.push({source, label, candidates: [address]});
		const ways = found.map((one) => ({
			of: 'cell' as const,
			take: address,
			table: partOf(table, ({cells}) =>
				cells.push({address, row: one.top, column: one.left, place: one}),
			),
		}));
		table.questions.push({source, label, ways});
	} else {
		table.cells.push({
			address,
			row: place?.top ?? row.top,
			column: place?.left ?? use.left,
			place,
		});
	}
}

// What is filled where a row and a column meet.
function placesIn(grid: Grid, row: RowUse, use: ColumnUse): Place[] {
	const found = new Set<Place>();
	for (let r = row.top; r <= row.bottom; r++) {
		for (let c = use.left; c <= use.right; c++) {
			const place = grid.at(r, c);
			if (place && isFilled(place)) found.add(place);
		}
	}

	return [...found];
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

// A merged figure that covers another row or column of the form belongs to neither.
function reaches(
	place: Place,
	row: RowUse,
	use: ColumnUse,
	columns: readonly ColumnUse[],
	rows: readonly RowUse[],
): boolean {
	return (
		columns.some(
			(other) => other !== use && other.left <= place.right && other.right >= place.left,
		) ||
		rows.some((other) => other !== row && other.top <= place.bottom && other.bottom >= place.top)
	);
}
