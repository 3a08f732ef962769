import {cellOfLines, columnsOf} from './cell-of-lines.ts';
import {headings} from './headings.ts';
import type {Laid} from './lay-lines.ts';
import type {SectionFile} from './schema.ts';

/** The rows side by side over one line of figures: table 四. */
export function layBlocks(section: SectionFile): Laid {
	const places = section.rows.flatMap((row) =>
		columnsOf(section, row).map((column) => ({row, column})),
	);
	const paths = places.map(({row, column}) => [
		...row.group,
		row.label,
		...(column.group ?? []),
		column.label,
	]);
	const head = Math.max(...paths.map((path) => path.length));
	return {
		rows: head + 1,
		columns: places.length,
		head,
		labels: 0,
		texts: headings(paths, head).map(({level, from, levels, count, text}) => ({
			at: [level, from],
			span: [levels, count],
			text,
		})),
		cells: places.map(({row, column}, index) => cellOfLines(row, column, [head, index])),
	};
}
