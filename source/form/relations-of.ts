import type {SectionFile} from './schema.ts';
import type {Sum} from './sums-of.ts';

/** One sum the form states: `total` is what `addends` add up to. */
export type Relation = {
	total: string;
	addends: readonly string[];
	/** row: the addends stand in the total's row; column: in its column. */
	along: 'row' | 'column';
};

/** What of a section its sums hang on. */
type Summed = Pick<SectionFile, 'id' | 'rows' | 'columns'> & {
	cells: ReadonlyArray<{row: {id: string}; column: {id: string}}>;
	sums: readonly Sum[];
};

/**
The sums of a table cell by cell, addends before their totals: those down a column, then those along a row,
then the corners, which are summed both ways.

@throws TypeError when a sum needs a cell that is not there
*/
export function relationsOf(section: Summed): Relation[] {
	const there = new Set(section.cells.map(({row, column}) => `${row.id}/${column.id}`));
	const address = (row: string, column: string): string => {
		if (!there.has(`${row}/${column}`))
			throw new TypeError(`${section.id}/${row}/${column}: no such cell`);
		return `${section.id}/${row}/${column}`;
	};

	// A row that names its columns has no others, and no sums over them.
	const lacks = (id: string, column: string) =>
		section.rows.find((row) => row.id === id)?.columns?.includes(column) === false;
	const down = section.sums.flatMap((sum) => ('row' in sum ? [sum] : []));
	const across = section.sums.flatMap((sum) => ('column' in sum ? [sum] : []));
	const isTotal = (column: string) => across.some((sum) => sum.column === column);
	const inColumns = (corner: boolean) =>
		down.flatMap(({row, of}) =>
			section.columns
				.filter(({id}) => isTotal(id) === corner && !lacks(row, id))
				.map(
					({id}): Relation => ({
						total: address(row, id),
						addends: of.filter((one) => !lacks(one, id)).map((one) => address(one, id)),
						along: 'column',
					}),
				),
		);
	const inRows = across.flatMap(({column, of}) =>
		section.rows
			.filter(({id}) => !lacks(id, column))
			.map(
				({id}): Relation => ({
					total: address(id, column),
					addends: of.filter((one) => !lacks(id, one)).map((one) => address(id, one)),
					along: 'row',
				}),
			),
	);
	const relations = [...inColumns(false), ...inRows, ...inColumns(true)];
	const empty = relations.find(({addends}) => addends.length === 0);
	if (empty) throw new TypeError(`${empty.total}: a total with nothing to add`);
	return relations;
}
