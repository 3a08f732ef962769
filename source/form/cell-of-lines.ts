import type {CellFile, SectionFile} from './schema.ts';

type Row = SectionFile['rows'][number];
type Column = SectionFile['columns'][number];

/** The cell where a row and a column meet. */
export function cellOfLines(row: Row, column: Column, at: [number, number], across = 1): CellFile {
	return {
		row: row.id,
		column: column.id,
		at,
		...(across > 1 && {span: [1, across]}),
		figure: row.figure ?? column.figure ?? 'count',
		unit: row.unit ?? column.unit ?? '件',
	};
}

/**
The columns a row has, in the order of the section.

@throws TypeError when the row names a column that is not there
*/
export function columnsOf({id, columns}: SectionFile, row: Row): Column[] {
	const unknown = row.columns?.find((one) => !columns.some((column) => column.id === one));
	if (unknown !== undefined) throw new TypeError(`${id}/${row.id}/${unknown}: no such column`);
	return columns.filter((column) => row.columns?.includes(column.id) ?? true);
}
