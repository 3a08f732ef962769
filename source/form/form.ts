import {type LaidOut, layOut} from './lay-out.ts';
import {type Relation, relationsOf} from './relations-of.ts';
import type {FormFile, PrintedLayout, SectionFile} from './schema.ts';
import {type Sum, sumsOf} from './sums-of.ts';

/** `section/row/column`, the same for one meaning in every form, so that years compare. */
export type Address = string;

export type {Relation};

export type SectionId = string;
export type Row = SectionFile['rows'][number];
export type Column = SectionFile['columns'][number];

export type Cell = {
	address: Address;
	/** Its place among all cells of the form, counted from 0. */
	index: number;
	section: SectionId;
	row: Row;
	column: Column;
	/** entry: the clerk fills it; total: the form computes it. */
	kind: 'entry' | 'total';
	figure: 'count' | 'signed' | 'amount';
	unit: string;
	/** Row and column in the printed table, counted from 0. */
	at: readonly [number, number];
	/** Rows and columns covered in the printed table. */
	span: readonly [number, number];
};

/** A table, laid out as it is printed. */
export type Section = Omit<SectionFile, 'cells' | 'layout' | 'sums'> & {
	layout: PrintedLayout;
	cells: readonly Cell[];
	/** Each after those it adds up. */
	sums: readonly Sum[];
};

export type Form = Omit<FormFile, 'sections' | 'rules'> & {
	sections: readonly Section[];
	/** Every cell, in the order of the printed tables. */
	cells: readonly Cell[];
	cell: ReadonlyMap<Address, Cell>;
	/** Every sum; a corner total (（七）总计 × 总计) has two. Addends come before their totals. */
	relations: readonly Relation[];
};

/**
Makes the form that the program works with out of a checked form file.

@throws TypeError when a cell or a sum names a row or column that the section does not have.
*/
export function form(file: Omit<FormFile, 'rules'> & {rules?: unknown}): Form {
	let count = 0;
	const sections = file.sections.map((section): Section => {
		const laid = layOut(section);
		const sums = sumsOf(section);
		const cells = cellsOf(section, laid.cells, sums, count);
		count += cells.length;
		return {...section, layout: laid.layout, cells, sums};
	});
	const relations = sections.flatMap((section) => relationsOf(section));
	const {rules: _, ...rest} = file;
	const cells = sections.flatMap((section) => section.cells);
	return {
		...rest,
		sections,
		cells,
		cell: new Map(cells.map((cell) => [cell.address, cell])),
		relations,
	};
}

function cellsOf(
	section: SectionFile,
	cells: LaidOut['cells'],
	sums: readonly Sum[],
	first: number,
): Cell[] {
	const rows = new Map(section.rows.map((row) => [row.id, row]));
	const columns = new Map(section.columns.map((column) => [column.id, column]));
	return cells.map(({row: rowId, column: columnId, at, span = [1, 1], figure, unit}, place) => {
		const row = rows.get(rowId);
		const column = columns.get(columnId);
		if (!row || !column)
			throw new TypeError(`${section.id}/${rowId}/${columnId}: no such row or column`);
		const isTotal = sums.some((sum) =>
			'column' in sum ? sum.column === columnId : sum.row === rowId,
		);
		const kind = isTotal ? 'total' : 'entry';
		return {
			address: `${section.id}/${rowId}/${columnId}`,
			index: first + place,
			section: section.id,
			row,
			column,
			kind,
			figure,
			unit,
			at,
			span,
		};
	});
}
