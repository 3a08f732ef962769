import {cellQuantity} from './cell-quantity.ts';
import {doubt, type FoundTable, partOf} from './found-table.ts';
import {isFilled, type Place, sourceOf} from './grid.ts';
import type {ColumnUse, HeaderLine} from './header-lines.ts';
import type {RowUse, Twice} from './match-rows.ts';
import {takeFigure, takeRow} from './take-figure.ts';

/**
Takes rows of the form that the sheet has more than once: what is shown before what is hidden, what is filled before
what is blank, and the same figures once. Where they differ, it is a question which line counts.
*/
export function takeTwice(
	table: FoundTable,
	header: HeaderLine,
	twice: readonly Twice[],
	rows: readonly RowUse[],
): void {
	for (const {rows: all} of twice) {
		const left = countingOf(all, (row) =>
			header.columns.map((use) => table.grid.at(row.top, use.left)),
		);
		for (const {top, place} of all)
			if (!left.some((row) => row.top === top)) noteLine(table, place);
		const others = [...rows, ...twice.filter((one) => one.rows !== all).flatMap((one) => one.rows)];
		const [row, ...more] = left;
		if (row && more.length === 0) takeRow(table, header, row, [...others, row]);
		else if (row) askLine(table, header, left, others);
	}
}

/**
A head whose columns that stand there several times are settled in the same way.

@returns with those columns that are settled; the others are asked about
*/
export function settleColumns(
	table: FoundTable,
	header: HeaderLine,
	rows: readonly RowUse[],
): HeaderLine {
	const columns = [...header.columns];
	for (const uses of header.twice) {
		const left = countingOf(uses, (use) => rows.map((row) => table.grid.at(row.top, use.left)));
		for (const use of uses) if (!left.includes(use)) noteLine(table, use.place);
		const [use, ...more] = left;
		if (use && more.length === 0) columns.push(use);
		else if (use) askColumn(table, header, left, rows);
	}

	return {...header, columns: columns.sort((one, other) => one.left - other.left)};
}

// Of several lines those that may count; one where the rest is hidden, blank or the same.
function countingOf<Line>(
	lines: readonly Line[],
	figures: (line: Line) => ReadonlyArray<Place | undefined>,
): Line[] {
	const shown = lines.filter((line) => !isHidden(figures(line)));
	const seen = shown.length > 0 ? shown : lines;
	const filled = seen.filter((line) => !isBlank(figures(line)));
	const left = filled.length > 0 ? filled : seen.slice(0, 1);
	const said = left.map((line) =>
		figures(line)
			.map((place) => wordsOf(place))
			.join('|'),
	);
	return left.filter((_, index) => said.indexOf(said[index]!) === index);
}

function noteLine(table: FoundTable, {top, left, text}: Place): void {
	const source = sourceOf(table.grid, top, left);
	table.notes.push({key: 'import.lineTwice', values: {source, label: text.trim()}, source});
}

function askColumn(
	table: FoundTable,
	header: HeaderLine,
	uses: readonly ColumnUse[],
	rows: readonly RowUse[],
): void {
	const sourceOfHead = ({place}: ColumnUse) => sourceOf(table.grid, place.top, place.left);
	const [first] = uses as [ColumnUse];
	const ways = uses.map((use) => ({
		of: 'table' as const,
		take: sourceOfHead(use),
		table: partOf(table, (part) => {
			for (const row of rows) takeFigure(part, header, row, use, rows);
		}),
	}));
	doubt(
		table,
		{source: sourceOfHead(first), label: first.place.text.trim(), ways},
		uses.map((use) => sourceOfHead(use)),
	);
}

function askLine(
	table: FoundTable,
	header: HeaderLine,
	lines: readonly RowUse[],
	others: readonly RowUse[],
): void {
	const sourceOfLine = (row: RowUse) => sourceOf(table.grid, row.top, row.place.left);
	const [first] = lines as [RowUse];
	const ways = lines.map((row) => ({
		of: 'table' as const,
		take: sourceOfLine(row),
		table: partOf(table, (part) => takeRow(part, header, row, [...others, row])),
	}));
	doubt(
		table,
		{source: sourceOfLine(first), label: first.place.text.trim(), ways},
		lines.map((row) => sourceOfLine(row)),
	);
}

function isBlank(places: ReadonlyArray<Place | undefined>): boolean {
	return places.every((place) => !place || !isFilled(place));
}

function isHidden(places: ReadonlyArray<Place | undefined>): boolean {
	return (
		!isBlank(places) && places.every((place) => !place || !isFilled(place) || place.cell?.hidden)
	);
}

function wordsOf(place: Place | undefined): string {
	const parsed = cellQuantity(place?.cell, '件');
	return parsed.kind === 'figure' ? String(parsed.value) : (parsed.text ?? '');
}
