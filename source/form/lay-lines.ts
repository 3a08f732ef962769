import {cellOfLines, columnsOf} from './cell-of-lines.ts';
import {headings} from './headings.ts';
import type {CellFile, PrintedLayout, SectionFile} from './schema.ts';

export type Laid = PrintedLayout & {cells: CellFile[]};

/** A line for each row, a column for each column: table 三. */
export function layLines(
	section: SectionFile,
	{corner, over}: {corner: string; over?: string},
): Laid {
	const {rows, columns} = section;
	const labelPaths = rows.map(({group, label}) => [...group, label]);
	const headPaths = columns.map(({group = [], label}) => [
		...(over === undefined ? [] : [over]),
		...group,
		label,
	]);
	const labels = deepest(labelPaths);
	const head = deepest(headPaths);
	const texts: PrintedLayout['texts'] = [{at: [0, 0], span: [head, labels], text: corner}];
	for (const {level, from, levels, count, text} of headings(headPaths, head))
		texts.push({at: [level, labels + from], span: [levels, count], text});
	for (const {level, from, levels, count, text} of headings(labelPaths, labels))
		texts.push({at: [head + from, level], span: [count, levels], text});
	const cells = rows.flatMap((row, line) =>
		columnsOf(section, row).map((column) =>
			cellOfLines(row, column, [head + line, labels + columns.indexOf(column)]),
		),
	);
	// Where a row has no cell, the table has a place that is not filled.
	for (const [line, row] of rows.entries())
		for (const [place, {id}] of columns.entries())
			if (row.columns?.includes(id) === false)
				texts.push({at: [head + line, labels + place], span: [1, 1], text: ''});
	return {
		rows: head + rows.length,
		columns: labels + columns.length,
		head,
		labels,
		texts,
		cells,
	};
}

function deepest(paths: readonly (readonly string[])[]): number {
	return Math.max(...paths.map((path) => path.length));
}
