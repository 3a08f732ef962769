import {hasCell} from '../export/has-cell.ts';
import {movedCells} from '../export/moved-cells.ts';
import {cellQuantity} from './cell-quantity.ts';
import {doubt, type FoundTable, partOf} from './found-table.ts';
import {type Grid, isFilled, type Place, sourceOf} from './grid.ts';
import type {ColumnUse, HeaderLine} from './header-lines.ts';
import {saysOtherRow} from './labels-between.ts';
import type {RowUse} from './match-rows.ts';

/** Takes the figures of one row into a table, or lists all of them where its cells have moved. */
export function takeRow(
	table: FoundTable,
	header: HeaderLine,
	row: RowUse,
	rows: readonly RowUse[],
): void {
	const {grid, section} = table;
	const stray =
		movedCells(grid, header, row) ?? (saysOtherRow(grid, header, row) ? row.place : undefined);
	if (stray) {
		// A figure under no head: a number cut in two, or a row shifted. None of the row is certain.
		const source = sourceOf(grid, stray.top, stray.left);
		const addresses = header.columns.map((use) => `${section.id}/${row.id}/${use.id}`);
		const [address, ...more] = addresses;
		const label = `${row.place.text.trim()} ${stray.text.trim()}`;
		if (more.length > 0) table.ambiguous.push({source, label, candidates: addresses});
		else table.faults.push({source, text: label, why: 'several', address: address!});
		return;
	}

	for (const use of header.columns) takeFigure(table, header, row, use, rows);
}

/** Takes what stands where a row and a column meet: one figure, or a question. */
export function takeFigure(
	table: FoundTable,
	header: HeaderLine,
	row: RowUse,
	use: ColumnUse,
	rows: readonly RowUse[],
): void {
	const {grid, section} = table;
	const address = `${section.id}/${row.id}/${use.id}`;
	const found = onceEach(shownOf(table, use, placesIn(grid, row, use)));
	const [place] = found;
	const label = `${row.place.text.trim()} ${use.place.text.trim()}`;
	if (!hasCell(section, row.id, use.id)) {
		if (!place) return;
		const source = sourceOf(grid, place.top, place.left);
		table.unmatched.push({source, label});
		if (isTelling(place))
			table.notes.push({key: 'import.untaken', values: {source, label}, source, blocks: true});
		return;
	}

	if (found.length > 1) {
		// A merged cell taken apart into figures that differ.
		const source = sourceOf(grid, place!.top, place!.left);
		const ways = found.map((one) => ({
			of: 'cell' as const,
			take: address,
			table: cellOf(table, address, one),
		}));
		doubt(
			table,
			{source, label, ways},
			found.map((one) => `${one.text.trim()}（${sourceOf(grid, one.top, one.left)}）`),
		);
		return;
	}

	const covered = place ? coveredBy(place, row, use, header.columns, rows) : [];
	if (place && covered.length > 1) {
		const addresses = covered.map(([one, other]) => `${section.id}/${one.id}/${other.id}`);
		// One merged figure is one question, however many cells of the form it covers.
		if (addresses[0] !== address) return;
		const source = sourceOf(grid, place.top, place.left);
		const ways = addresses.map((take) => ({
			of: 'cell' as const,
			take,
			table: cellOf(table, take, place),
		}));
		doubt(table, {source, label, ways}, addresses);
		return;
	}

	table.cells.push({
		address,
		row: place?.top ?? row.top,
		column: place?.left ?? use.left,
		cell: place?.cell,
	});
}

function cellOf(table: FoundTable, address: string, place: Place): FoundTable {
	return partOf(table, ({cells}) =>
		cells.push({address, row: place.top, column: place.left, cell: place.cell}),
	);
}

/** Whether a place holds a figure that is not zero, or what may be one. */
export function isTelling(place: Place | undefined): boolean {
	if (!place || !isFilled(place)) return false;
	const parsed = cellQuantity(place.cell, '件');
	return parsed.kind === 'figure'
		? parsed.value !== 0
		: parsed.kind === 'fault' && parsed.why !== 'words';
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

// A hidden column beside the one that is shown, under the same head: what is shown counts.
function shownOf(table: FoundTable, {place: head}: ColumnUse, places: Place[]): Place[] {
	const shown = places.filter(({cell}) => !cell?.hidden);
	if (shown.length === 0 || shown.length === places.length) return places;
	const source = sourceOf(table.grid, head.top, head.left);
	if (!table.notes.some((note) => note.key === 'import.lineTwice' && note.source === source))
		table.notes.push({
			key: 'import.lineTwice',
			values: {source, label: head.text.trim()},
			source,
		});
	return shown;
}

// A cell of the form that was merged and is not any more holds the same figure several times: that is one figure.
function onceEach(places: Place[]): Place[] {
	if (places.length < 2) return places;
	const said = places.map(({cell}) => {
		const parsed = cellQuantity(cell, '件');
		return parsed.kind === 'figure'
			? `${parsed.value} ${parsed.shows?.value ?? ''}`
			: (parsed.text ?? '');
	});
	return places.filter((_, index) => said.indexOf(said[index]!) === index);
}

// The rows and columns of the form that a merged figure covers.
function coveredBy(
	place: Place,
	row: RowUse,
	use: ColumnUse,
	columns: readonly ColumnUse[],
	rows: readonly RowUse[],
): Array<[RowUse, ColumnUse]> {
	const across = columns.filter(
		(other) => other === use || (other.left <= place.right && other.right >= place.left),
	);
	const down = rows.filter(
		(other) => other === row || (other.top <= place.bottom && other.bottom >= place.top),
	);
	return down.flatMap((one) => across.map((other): [RowUse, ColumnUse] => [one, other]));
}
