import type {FormFile, SectionFile} from './schema.ts';

/** `section/row/column`, the same for one meaning in every form, so that years compare. */
export type Address = string;

export type SectionId = SectionFile['id'];
export type Row = SectionFile['rows'][number];
export type Column = SectionFile['columns'][number];

/** One sum the form states: `total` is what `addends` add up to. */
export type Relation = {
	total: Address;
	addends: readonly Address[];
	/** row: the addends stand in the total's row; column: in its column. */
	along: 'row' | 'column';
};

export type Cell = {
	address: Address;
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

export type Section = Omit<SectionFile, 'cells'> & {cells: readonly Cell[]};

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
export function form(file: FormFile): Form {
	const sections = file.sections.map((section) => ({...section, cells: cellsOf(section)}));
	const relations = file.sections.flatMap((section) => relationsOf(section));
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

function cellsOf(section: SectionFile): Cell[] {
	const rows = new Map(section.rows.map((row) => [row.id, row]));
	const columns = new Map(section.columns.map((column) => [column.id, column]));
	return section.cells.map(({row: rowId, column: columnId, at, span = [1, 1], figure, unit}) => {
		const row = rows.get(rowId);
		const column = columns.get(columnId);
		if (!row || !column)
			throw new TypeError(`${section.id}/${rowId}/${columnId}: no such row or column`);
		const isTotal = section.sums.some((sum) =>
			'column' in sum ? sum.column === columnId : sum.row === rowId,
		);
		const kind = isTotal ? 'total' : 'entry';
		return {
			address: `${section.id}/${rowId}/${columnId}`,
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

function relationsOf(section: SectionFile): Relation[] {
	const exists = new Set(section.cells.map((cell) => `${cell.row}/${cell.column}`));
	const address = (row: string, column: string) => {
		if (!exists.has(`${row}/${column}`))
			throw new TypeError(`${section.id}/${row}/${column}: no such cell`);
		return `${section.id}/${row}/${column}`;
	};

	// Sums down a column first: their totals are addends of the sums along a row.
	const down = section.sums.flatMap((sum) => ('row' in sum ? [sum] : []));
	const across = section.sums.flatMap((sum) => ('column' in sum ? [sum] : []));
	const relations: Relation[] = [];
	for (const {row, of} of down) {
		for (const column of section.columns) {
			if (across.some((sum) => sum.column === column.id)) continue;
			relations.push({
				total: address(row, column.id),
				addends: of.map((id) => address(id, column.id)),
				along: 'column',
			});
		}
	}

	for (const {column, of} of across) {
		for (const row of section.rows) {
			relations.push({
				total: address(row.id, column),
				addends: of.map((id) => address(row.id, id)),
				along: 'row',
			});
		}
	}

	for (const {row, of} of down) {
		for (const {column} of across) {
			relations.push({
				total: address(row, column),
				addends: of.map((id) => address(id, column)),
				along: 'column',
			});
		}
	}

	return relations;
}
